//! The taxation status of freelancers.

use serde::Serialize;

use super::freelancers::team_member;
use super::terminal::{self, Purpose};
use super::validation::{Fields, texts};
use super::webhooks::Event;
use super::{Call, SolarStaff, deliveries};
use crate::clock::{DAY, day, parse_day};
use crate::reply::{Outcome, Reply};
use crate::shared::Shared;

/// A natural person.
pub const NATURAL: u64 = 1;
/// All statuses: natural person, self-employed, individual entrepreneur.
pub const ALL: [u64; 3] = [NATURAL, 3, 4];

/// For how long after a change the status cannot be changed again; made up.
const BLOCKED_FOR: u64 = 60 * DAY;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LinkWire {
    link_to_terminal: String,
}

/// `POST /customer/freelancers/change-taxation-status`. To 1 at once, to 3 and 4 by the freelancer at a terminal.
pub fn change(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["freelancerId", "freelancerUuid", "taxationStatusId"])?;
    let id = fields.integer("freelancerId");
    let uuid = fields.uuid("freelancerUuid");
    fields.require("taxationStatusId");
    let status = fields.integer("taxationStatusId").unwrap_or_default();
    if fields.has("taxationStatusId") && !ALL.contains(&status) {
        fields.errors.add("taxationStatusId", texts::CHOICE);
    }
    fields.errors.finish()?;
    let id = team_member(call, id, uuid.as_deref())?;
    let now = call.now();
    let Some(person) = call.platform.freelancers.get(&id) else {
        return Err(Reply::not_found(texts::NO_FREELANCER));
    };
    if person.registered_ms.is_none() {
        return Err(Reply::conflict(texts::NOT_REGISTERED));
    }
    if person.country != "RU" {
        return Err(Reply::conflict("Налоговый статус меняется только у фрилансеров из России"));
    }
    if person.taxation_status == status {
        return Ok(Reply::json(&LinkWire { link_to_terminal: String::new() }));
    }
    if parse_day(&person.taxation_blocked_till).is_some_and(|(_, end)| end >= now) {
        return Err(Reply::conflict("Смена налогового статуса временно недоступна"));
    }
    if status == NATURAL {
        become_one(call.platform, call.shared, id, status);
        return Ok(Reply::json(&LinkWire { link_to_terminal: String::new() }));
    }
    let link_to_terminal = terminal::open(call, id, Purpose::Taxation(status), None);
    Ok(Reply::json(&LinkWire { link_to_terminal }))
}

/// The change itself; the next one is blocked for a while.
pub fn become_one(platform: &mut SolarStaff, shared: &Shared, id: u64, status: u64) {
    let now = shared.now();
    let Some(person) = platform.freelancers.get_mut(&id) else { return };
    person.taxation_status = status;
    person.taxation_blocked_till = day(now.saturating_add(BLOCKED_FOR));
    let uuid = person.uuid.clone();
    deliveries::emit(platform, id, &Event::TaxationStatusChanged { uuid, status }, now);
}

/// Automatic tax payment goes on or off; an event for natural persons from Russia only.
pub fn pay_automatically(platform: &mut SolarStaff, shared: &Shared, id: u64, on: bool) {
    let Some(person) = platform.freelancers.get(&id).filter(|person| person.pays_tax_automatically != on) else {
        return;
    };
    let (uuid, told) = (person.uuid.clone(), person.country == "RU" && person.taxation_status == NATURAL);
    if let Some(person) = platform.freelancers.get_mut(&id) {
        person.pays_tax_automatically = on;
    }
    if told {
        deliveries::emit(platform, id, &Event::AutomaticTax { uuid, on }, shared.now());
    }
}
