//! Adding and removing the cards, wallets and accounts of freelancers.

use serde::Serialize;

use super::freelancers::{team_member, team_member_in_query};
use super::one_time_code::{Code, Refused, spend};
use super::records::EndpointKind;
use super::terminal::{self, Purpose, is_web_address};
use super::validation::{Fields, texts};
use super::webhooks::Event;
use super::{Call, deliveries};
use crate::json_input;
use crate::outbox::Channel;
use crate::reply::{Outcome, Reply};

#[derive(Serialize)]
struct Sent {
    r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<String>,
}

#[derive(Serialize)]
struct Begun {
    redirect: String,
    uuid: String,
}

/// `POST /customer/freelancers/request-code-for-new-payout-endpoint`
pub fn request_code(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["freelancerId", "freelancerUuid"])?;
    let id = fields.integer("freelancerId");
    let uuid = fields.uuid("freelancerUuid");
    fields.errors.finish()?;
    let id = team_member(call, id, uuid.as_deref())?;
    let Some(person) = call.platform.freelancers.get_mut(&id) else {
        return Err(Reply::not_found(texts::NO_FREELANCER));
    };
    if person.registered_ms.is_none() {
        return Err(Reply::conflict(texts::NOT_REGISTERED));
    }
    let to = person.phone.clone().or_else(|| person.email.clone()).unwrap_or_default();
    let (channel, kind) = match (person.has_authenticator, &person.phone) {
        (true, _) => (Channel::Authenticator, "Google"),
        (false, Some(_)) => (Channel::Sms, "SMS"),
        (false, None) => return Err(Reply::conflict("Некуда отправить код")),
    };
    person.means_code = Some(Code::send(call.shared, channel, &to, "Код для добавления платёжного средства"));
    Ok(Reply::json(&Sent { r#type: kind, number: (channel == Channel::Sms).then_some(to) }))
}

/// `POST /customer/freelancers/cards`
pub fn add_card(call: &mut Call<'_>) -> Outcome {
    begin(call, EndpointKind::Card, None)
}

/// `POST /customer/freelancers/wallets`
pub fn add_wallet(call: &mut Call<'_>) -> Outcome {
    begin(call, EndpointKind::Wallet, Some(("walletType", &[2, 3])))
}

/// `POST /customer/freelancers/bank-accounts`
pub fn add_account(call: &mut Call<'_>) -> Outcome {
    begin(call, EndpointKind::Account, Some(("bankAccountType", &[1, 2, 6])))
}

/// Takes the code and gives the link on which the freelancer fills in the rest.
fn begin(call: &mut Call<'_>, kind: EndpointKind, scheme: Option<(&str, &[u64])>) -> Outcome {
    let mut known = vec!["code", "freelancerId", "freelancerUuid", "redirectUrl"];
    known.extend(scheme.map(|(name, _)| name));
    let mut fields = Fields::read(call.body, &known)?;
    let id = fields.integer("freelancerId");
    let uuid = fields.uuid("freelancerUuid");
    let redirect = fields.text("redirectUrl");
    if redirect.as_deref().is_some_and(|text| !is_web_address(text)) {
        fields.errors.add("redirectUrl", texts::ADDRESS);
    }
    let scheme = scheme.map_or(0, |(name, choices)| {
        fields.require(name);
        let scheme = fields.integer(name).unwrap_or_default();
        if !choices.contains(&scheme) {
            fields.errors.add(name, texts::CHOICE);
        }
        scheme
    });
    let code = code(&mut fields);
    fields.errors.finish()?;
    let id = team_member(call, id, uuid.as_deref())?;
    let now = call.now();
    let Some(person) = call.platform.freelancers.get_mut(&id) else {
        return Err(Reply::not_found(texts::NO_FREELANCER));
    };
    spend(&mut person.means_code, &code, now).map_err(|refused| match refused {
        Refused::Stale => Reply::invalid("code", texts::STALE_CODE),
        Refused::Wrong => Reply::invalid("code", texts::WRONG_CODE),
    })?;
    let uuid = call.shared.random.uuid();
    let redirect = terminal::open(call, id, Purpose::Means(kind, scheme), redirect);
    Ok(Reply::json(&Begun { redirect, uuid }))
}

/// A text in the calls for contacts, an integer here: both are taken, but an integer has lost its leading zeroes.
fn code(fields: &mut Fields<'_>) -> String {
    fields.require("code");
    let Some(raw) = fields.raw("code") else { return String::new() };
    let read = json_input::text(raw).or_else(|| json_input::unsigned(raw).map(|number| number.to_string()));
    if read.is_none() {
        fields.errors.add("code", texts::TEXT);
    }
    read.unwrap_or_default()
}

/// `DELETE /customer/freelancers/cards/{id}`
pub fn delete_card(call: &mut Call<'_>) -> Outcome {
    delete(call, EndpointKind::Card)
}

/// `DELETE /customer/freelancers/wallets/{id}`
pub fn delete_wallet(call: &mut Call<'_>) -> Outcome {
    delete(call, EndpointKind::Wallet)
}

/// `DELETE /customer/freelancers/bank-accounts/{id}`
pub fn delete_account(call: &mut Call<'_>) -> Outcome {
    delete(call, EndpointKind::Account)
}

fn delete(call: &mut Call<'_>, kind: EndpointKind) -> Outcome {
    let owner = team_member_in_query(call)?;
    let wanted: Option<u64> = call.path_parameter().parse().ok();
    let now = call.now();
    let missing = || Reply::not_found("Платёжное средство не найдено");
    let person = call.platform.freelancers.get(&owner).ok_or_else(missing)?;
    let means = person.endpoints.iter().find(|means| Some(means.id) == wanted && means.kind == kind);
    let id = means.map(|means| means.id).ok_or_else(missing)?;
    if let Some(person) = call.platform.freelancers.get_mut(&owner) {
        person.endpoints.retain(|means| means.id != id);
    }
    deliveries::emit(call.platform, owner, &Event::MeansRemoved { kind, owner, id }, now);
    Ok(Reply::empty())
}
