//! Who is to be paid, and where their money can go.

use jiff::civil::Date;
use uuid::Uuid;

use super::book::Person;
use super::row::{Freelancer, Means};
use crate::error::Error;
use crate::machine::flow::Context;
use crate::value::Value;

const CARD: i64 = 1;
const ACCOUNT: i64 = 6;
const CARD_CONFIRMED: i64 = 4;
const ACCOUNT_CONFIRMED: i64 = 1;

/// A freelancer, as far as a payment needs them.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub id: i64,
    pub uuid: Option<Uuid>,
    pub registered: Option<bool>,
    pub verified: Option<bool>,
    pub tax_blocked_till: Option<Date>,
}

impl Found {
    pub fn person(&self) -> Person {
        Person { id: self.id, uuid: self.uuid }
    }
}

/// Looks a freelancer up; `None`: the platform does not know them.
pub(super) async fn find(context: &Context, who: &Freelancer) -> Result<Option<Found>, Error> {
    let text = |text: &str| Value::Text(text.to_owned());
    let (operation, argument) = match who {
        Freelancer::Id(id) => ("freelancers.get", ("freelancerId", Value::Int(*id))),
        Freelancer::Uuid(uuid) => ("freelancers.get", ("freelancerUuid", text(uuid))),
        Freelancer::Email(email) => ("freelancers.get_by_email", ("email", text(email))),
        Freelancer::Phone(phone) => ("freelancers.get_by_phone", ("phone", text(phone))),
    };
    let Some(document) = super::super::find(context, operation, vec![argument]).await? else { return Ok(None) };
    let root = document.root();
    let uuid = root.field("uuid").as_uuid().or_else(|| match who {
        Freelancer::Uuid(uuid) => Uuid::try_parse(uuid).ok(),
        _ => None,
    });
    Ok(root.field("id").as_int().map(|id| Found {
        id,
        uuid,
        registered: root.field("isRegistered").as_bool(),
        verified: root.field("isVerified").as_bool(),
        tax_blocked_till: root.field("taxationBlockedTill").as_date(),
    }))
}

/// The UUID of a freelancer. The platform tells it only to those who look them up by email or phone.
pub(super) async fn uuid_of(context: &Context, id: i64) -> Result<Option<Uuid>, Error> {
    let document = context.call("freelancers.get", vec![("freelancerId", Value::Int(id))]).await?;
    let root = document.root();
    if let Some(uuid) = root.field("uuid").as_uuid() {
        return Ok(Some(uuid));
    }
    for name in ["email", "phone"] {
        let Some(contact) = root.field(name).as_text().filter(|contact| !contact.is_empty()) else { continue };
        let who = if name == "email" { Freelancer::Email(contact.into()) } else { Freelancer::Phone(contact.into()) };
        if let Some(found) = find(context, &who).await?.filter(|found| found.id == id) {
            return Ok(found.uuid);
        }
    }
    Ok(None)
}

/// The freelancer's first confirmed card, else account; one with automatic payout on comes first. Wallets are only used
/// where a row names them: the document lists no statuses for them.
pub(super) async fn confirmed_means(context: &Context, freelancer: i64) -> Result<Option<Means>, Error> {
    let document =
        context.call("finance.payout_endpoints.list", vec![("freelancerId", Value::Int(freelancer))]).await?;
    let root = document.root();
    let mut best: Option<(bool, Means)> = None;
    for (field, kind, confirmed) in [("cards", CARD, CARD_CONFIRMED), ("ibans", ACCOUNT, ACCOUNT_CONFIRMED)] {
        for item in root.field(field).items() {
            let (Some(id), Some(status)) = (item.field("id").as_int(), item.field("status").as_int()) else { continue };
            let automatic = item.field("autoPay").as_bool().unwrap_or(false);
            if status == confirmed && best.is_none_or(|(other, _)| automatic && !other) {
                best = Some((automatic, Means { kind, id, currency: None }));
            }
        }
    }
    Ok(best.map(|(_, means)| means))
}
