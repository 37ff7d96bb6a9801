//! Whether a task could be insured, and for how much.

use serde::Serialize;

use super::Call;
use super::catalogue::{category, service};
use super::freelancers::team_member;
use super::validation::{Errors, texts};
use crate::money::Money;
use crate::reply::{Outcome, Reply};

/// The query of `info`.
pub const QUERY: [&str; 2] = ["workerId", "categoryId"];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct InsuranceWire {
    can_be_insured: bool,
    acceptance_required: bool,
    cost: Money,
    insure_by_default: bool,
}

/// `GET /customer/insurance/info`. `categoryId` may be a category's or a service's id; the documentation says both.
pub fn info(call: &mut Call<'_>) -> Outcome {
    let mut errors = Errors::default();
    let [worker, kind] = QUERY.map(|name| {
        if call.query.get(name).is_none() {
            errors.add(name, texts::REQUIRED);
        }
        call.query.integer(&mut errors, name)
    });
    if kind.is_some_and(|id| category(id).is_none() && service(id).is_none()) {
        errors.add("categoryId", "Неизвестная услуга");
    }
    errors.finish()?;
    let worker = team_member(call, worker, None)?;
    let person = call.platform.freelancers.get(&worker);
    let can_be_insured = person.is_some_and(|person| person.is_verified && person.country == "RU");
    // In roubles, whatever the company's currency.
    let cost = if can_be_insured { Money::from_major(49) } else { Money::ZERO };
    let wire = InsuranceWire { can_be_insured, acceptance_required: can_be_insured, cost, insure_by_default: false };
    Ok(Reply::json(&wire))
}
