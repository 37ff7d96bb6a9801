//! Payment means and payouts.

use serde::Serialize;

use super::Call;
use super::catalogue::needs_euro;
use super::freelancers::team_member_in_query;
use super::payments;
use super::records::{Endpoint, EndpointKind, Payout, state};
use super::task_wire::CurrencyWire;
use super::validation::{Fields, task_in_path, texts};
use crate::clock::spaced;
use crate::json_input;
use crate::money::Currency;
use crate::reply::{Outcome, Reply};

/// The query of `payout_endpoints`.
pub const PAYOUT_ENDPOINTS_QUERY: [&str; 2] = ["freelancerId", "freelancerUuid"];

#[derive(Serialize)]
struct MeansWire<'a> {
    wallets: Vec<EndpointWire<'a>>,
    cards: Vec<EndpointWire<'a>>,
    ibans: Vec<EndpointWire<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EndpointWire<'a> {
    created_at: String,
    currency: CurrencyWire,
    #[serde(skip_serializing_if = "Option::is_none")]
    expire: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    holder: Option<&'a str>,
    id: u64,
    number: &'a str,
    status: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    card_type: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wallet_type: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bank_account_type: Option<u64>,
    r#type: u64,
    owner_id: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<&'a str>,
    auto_pay: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PayoutWire {
    payout_status: u64,
}

fn endpoint_wire(means: &Endpoint, owner_id: u64) -> EndpointWire<'_> {
    let is = |kind| means.kind == kind;
    let card = is(EndpointKind::Card);
    EndpointWire {
        created_at: spaced(means.created_ms),
        currency: means.currency.into(),
        expire: card.then_some(means.expire.as_str()),
        holder: card.then_some(means.holder.as_str()),
        id: means.id,
        number: &means.number,
        status: means.status,
        card_type: card.then_some(means.scheme),
        wallet_type: is(EndpointKind::Wallet).then_some(means.scheme),
        bank_account_type: is(EndpointKind::Account).then_some(means.scheme),
        r#type: means.kind.code(),
        owner_id,
        country: card.then_some(means.country.as_str()),
        auto_pay: false,
    }
}

/// `GET /customer/freelancers/payout-endpoints`
pub fn payout_endpoints(call: &mut Call<'_>) -> Outcome {
    let id = team_member_in_query(call)?;
    let means = call.platform.freelancers.get(&id).map(|person| person.endpoints.as_slice()).unwrap_or_default();
    let of = |kind| means.iter().filter(|means| means.kind == kind).map(|means| endpoint_wire(means, id)).collect();
    Ok(Reply::json(&MeansWire {
        wallets: of(EndpointKind::Wallet),
        cards: of(EndpointKind::Card),
        ibans: of(EndpointKind::Account),
    }))
}

/// `POST /customer/tasks/payout`. A task can be paid out again only when its payout was declined; a naive world pays out
/// as often as asked, as long as the freelancer has money of any origin.
pub fn create_payout(call: &mut Call<'_>) -> Outcome {
    let known = ["taskId", "uuid", "payoutEndpointType", "payoutEndpointId", "currencyId"];
    let mut fields = Fields::read(call.body, &known)?;
    fields.require("payoutEndpointType");
    fields.require("payoutEndpointId");
    let kind = endpoint_kind(&mut fields);
    let endpoint = fields.integer("payoutEndpointId");
    let currency = fields.integer("currencyId");
    let via = currency.and_then(Currency::from_id);
    if currency.is_some() && via.is_none() {
        fields.errors.add("currencyId", texts::CHOICE);
    }
    let id = fields.task(call, true)?;
    let Some(task) = call.platform.tasks.get(&id) else {
        return Err(Reply::not_found("Задача не найдена"));
    };
    if task.state != state::PAID {
        return Err(Reply::conflict("Задача не оплачена"));
    }
    if task.has_payout() && !call.shared.settings.naive {
        return Err(Reply::conflict("Выплата по задаче уже создана"));
    }
    let means = call.platform.freelancers.get(&task.worker).map(|person| person.endpoints.as_slice());
    let means = means.unwrap_or_default().iter();
    let Some(means) = means.into_iter().find(|means| Some(means.id) == endpoint && Some(means.kind) == kind) else {
        return Err(Reply::conflict("У фрилансера нет такого платёжного средства"));
    };
    if means.status != means.kind.confirmed() {
        return Err(Reply::conflict("Платёжное средство не подтверждено или заблокировано"));
    }
    let will_fail =
        needs_euro(means.kind, &means.country) && task.currency != Currency::Eur && via != Some(Currency::Eur);
    payments::start_payout(call.platform, call.shared, id, will_fail)
        .map_err(|_| Reply::conflict("Недостаточно средств на балансе фрилансера"))?;
    Ok(Reply::empty())
}

/// An integer in the documented sample, a text in the table: both are taken.
fn endpoint_kind(fields: &mut Fields<'_>) -> Option<EndpointKind> {
    let raw = fields.raw("payoutEndpointType")?;
    let code = json_input::unsigned(raw).or_else(|| json_input::text(raw)?.parse().ok());
    let kind = code.and_then(EndpointKind::from_code);
    if kind.is_none() {
        let text = if code.is_none() { texts::INTEGER } else { texts::CHOICE };
        fields.errors.add("payoutEndpointType", text);
    }
    kind
}

/// `GET /customer/tasks/payout/{taskId|uuid}`
pub fn payout_status(call: &mut Call<'_>) -> Outcome {
    let id = task_in_path(call)?;
    let payout: Option<&Payout> = call.platform.tasks.get(&id).and_then(|task| task.payout.as_ref());
    let payout = payout.ok_or_else(|| Reply::not_found("По задаче нет выплаты"))?;
    Ok(Reply::json(&PayoutWire { payout_status: payout.status }))
}
