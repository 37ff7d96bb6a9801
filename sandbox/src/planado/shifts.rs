//! When users work: spans of time, each replacing what was there.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::body::{Body, refused};
use super::moment::{self, stamp};
use super::references::{JobType, Named, Pointer};
use super::{Call, by_uuid, users};
use crate::clock::{DAY, parse_day};
use crate::reply::{Outcome, Reply};

/// The longest timeline, in days.
const LONGEST: u64 = 7;

/// A span of a user's time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// Where it begins.
    pub from_ms: u64,
    /// Where it ends.
    pub to_ms: u64,
    /// Whether the user works then.
    pub working: bool,
    /// Where.
    pub territory: Option<Named>,
    /// Which jobs.
    pub job_type: Option<JobType>,
}

#[derive(Deserialize)]
struct SlotInput {
    time_from: String,
    time_to: String,
    #[serde(default)]
    working: Option<bool>,
    #[serde(default)]
    job_type: Option<Pointer>,
    #[serde(default)]
    territory: Option<Pointer>,
}

/// Puts a span in: what was there ends where it begins, and goes on where it ends.
pub fn put(slots: &mut Vec<Slot>, new: Slot) {
    let mut kept = Vec::new();
    for slot in slots.drain(..) {
        if slot.from_ms < new.from_ms {
            kept.push(Slot { to_ms: slot.to_ms.min(new.from_ms), ..slot.clone() });
        }
        if slot.to_ms > new.to_ms {
            kept.push(Slot { from_ms: slot.from_ms.max(new.to_ms), ..slot });
        }
    }
    kept.push(new);
    kept.sort_by_key(|slot| slot.from_ms);
    *slots = kept;
}

/// `GET /v2/users/{uuid}/shifts`: the spans that touch the days, in UTC.
pub fn get(call: &mut Call<'_>) -> Outcome {
    let (_, user) = by_uuid(&call.platform.users, call.path(0)).ok_or_else(users::no_user)?;
    let day = |name: &str| {
        let text = call.query(name).ok_or_else(|| refused(name, "can't be blank"))?;
        parse_day(text).map(|(start, _)| start).ok_or_else(|| refused(name, "is not a valid date"))
    };
    let (after, before) = (day("after")?, day("before")?);
    if before < after {
        return Err(refused("before", "is earlier than after"));
    }
    if before - after > LONGEST * DAY {
        return Err(refused("before", "is more than one week after after"));
    }
    let end = before + if call.shared.settings.planado.last_day_counts { DAY } else { 0 };
    let touches = |slot: &&Slot| slot.to_ms > after && slot.from_ms < end;
    let wire = |slot: &Slot| {
        json!({
            "time_from": stamp(slot.from_ms),
            "time_to": stamp(slot.to_ms),
            "working": slot.working,
            "territory": slot.territory,
            "job_type": slot.job_type,
        })
    };
    let timeline: Vec<Value> = user.slots.iter().filter(touches).map(wire).collect();
    Ok(Reply::json(&json!({"timeline": timeline})))
}

/// `PATCH /v2/users/{uuid}/shifts`: of spans that overlap the later one counts.
pub fn update(call: &mut Call<'_>) -> Outcome {
    let mut body = Body::read(call, &["shifts"])?;
    let (number, user) = by_uuid(&call.platform.users, call.path(0)).ok_or_else(users::no_user)?;
    let mut slots = user.slots.clone();
    match body.take_filled::<Vec<SlotInput>>("shifts") {
        None => body.problems.add("shifts", "can't be blank"),
        Some(inputs) => {
            for input in inputs {
                if let Some(slot) = body.problems.note("shifts", read(call, &input)) {
                    put(&mut slots, slot);
                }
            }
        }
    }
    body.problems.finish()?;
    if let Some(user) = call.platform.users.get_mut(&number) {
        user.slots = slots;
    }
    Ok(Reply::json(&json!({})))
}

fn read(call: &Call<'_>, input: &SlotInput) -> Result<Slot, String> {
    let (from_ms, to_ms) = (moment::read(&input.time_from)?, moment::read(&input.time_to)?);
    if to_ms <= from_ms {
        return Err("time_to is not after time_from".to_owned());
    }
    let territories = &call.platform.territories;
    let territory = input.territory.as_ref().map(|pointer| pointer.find(territories, "name").cloned()).transpose()?;
    let types = &call.platform.job_types;
    let job_type = input.job_type.as_ref().map(|pointer| pointer.find(types, "code").cloned()).transpose()?;
    Ok(Slot { from_ms, to_ms, working: input.working.unwrap_or(true), territory, job_type })
}

/// `PATCH /v2/users/{uuid}/shifts/{date}`, which only other people's code knows.
pub fn set_day(call: &mut Call<'_>) -> Outcome {
    let mut body = Body::read(call, &["working"])?;
    let (number, _) = by_uuid(&call.platform.users, call.path(0)).ok_or_else(users::no_user)?;
    let (from_ms, _) = parse_day(call.path(1)).ok_or_else(|| Reply::not_found("no such day"))?;
    let working: Option<bool> = body.take_filled("working");
    if working.is_none() {
        body.problems.add("working", "can't be blank");
    }
    body.problems.finish()?;
    let working = working.unwrap_or_default();
    if let Some(user) = call.platform.users.get_mut(&number) {
        put(&mut user.slots, Slot { from_ms, to_ms: from_ms + DAY, working, territory: None, job_type: None });
    }
    Ok(Reply::json(&json!({})))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_replaces_what_was_there() {
        let slot = |from_ms, to_ms, working| Slot { from_ms, to_ms, working, territory: None, job_type: None };
        let mut slots = vec![slot(0, 10, true), slot(20, 30, true)];
        put(&mut slots, slot(5, 25, false));
        assert_eq!(slots, [slot(0, 5, true), slot(5, 25, false), slot(25, 30, true)]);
        put(&mut slots, slot(8, 9, true));
        assert_eq!(slots[1..4], [slot(5, 8, false), slot(8, 9, true), slot(9, 25, false)]);
    }
}
