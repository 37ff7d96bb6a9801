//! Events on their way to companies: signed, sent by the host, sent again until the answer is 200 or a day is over.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::SolarStaff;
use super::agenda::Due;
use super::webhooks::Event;
use crate::clock::{DAY, HOUR, MINUTE, SECOND, iso};
use crate::hex::hex;
use crate::store_change::Table;

/// For how long an event is sent again.
const KEEP_TRYING: u64 = DAY;

/// The pauses between attempts; the last one repeats.
const PAUSES: [u64; 7] = [10 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR];

/// A request that the host is to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// To report back with.
    pub id: u64,
    /// Where to.
    pub url: String,
    /// Its headers.
    pub headers: Vec<(String, String)>,
    /// Its body.
    pub body: Vec<u8>,
}

/// How an event stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Still to be sent.
    Waiting,
    /// Answered by 200.
    Delivered,
    /// A day passed.
    GivenUp,
    /// The company has no webhook any more.
    Cancelled,
}

/// What came of one attempt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// When, ISO 8601.
    pub at: String,
    /// The status that was answered.
    pub status: Option<u16>,
    /// Why there was no answer.
    pub error: Option<String>,
}

/// An event for a company.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Queued {
    /// Consecutive number, from 1.
    pub id: u64,
    /// Who hears of it.
    pub company: u64,
    /// The exact body.
    pub body: String,
    /// When it happened.
    pub created_ms: u64,
    /// When it is sent next.
    pub next_attempt_ms: Option<u64>,
    /// How it stands.
    pub standing: Standing,
    /// What was tried.
    pub attempts: Vec<Attempt>,
}

#[derive(Serialize)]
struct Envelope<'a> {
    timestamp: u64,
    name: &'static str,
    payload: &'a Value,
}

/// All events, and which of them the host has to send now.
#[derive(Debug)]
pub struct Deliveries {
    /// The log.
    pub log: Table<u64, Queued>,
    ready: BTreeSet<u64>,
    under_way: BTreeSet<u64>,
}

impl Default for Deliveries {
    fn default() -> Self {
        Self { log: Table::new("solar_staff_deliveries"), ready: BTreeSet::new(), under_way: BTreeSet::new() }
    }
}

/// The signature of a body: the hash of it and the secret behind it.
#[must_use]
pub fn sign(body: &[u8], secret: &str) -> String {
    hex(&Sha256::new().chain_update(body).chain_update(secret.as_bytes()).finalize())
}

/// Tells all companies in whose team the freelancer is, and which want to hear.
pub fn emit(platform: &mut SolarStaff, freelancer: u64, event: &Event, at_ms: u64) {
    let Some(person) = platform.freelancers.get(&freelancer) else { return };
    let envelope = Envelope { timestamp: at_ms / 1000, name: event.name(), payload: &event.payload() };
    let body = serde_json::to_string(&envelope).unwrap_or_default();
    let wants = |company: &&u64| platform.webhooks.get(company).is_some_and(|webhook| webhook.enabled);
    for company in person.teams.iter().filter(wants).copied().collect::<Vec<_>>() {
        let id = platform.deliveries.log.len() as u64 + 1;
        let queued = Queued {
            id,
            company,
            body: body.clone(),
            created_ms: at_ms,
            next_attempt_ms: Some(at_ms),
            standing: Standing::Waiting,
            attempts: Vec::new(),
        };
        platform.deliveries.log.insert(id, queued);
        platform.agenda.add(Some(at_ms), Due::Delivery(id));
    }
}

/// An attempt is due: the host will be told.
pub fn due(platform: &mut SolarStaff, id: u64, at_ms: u64) {
    let waits = platform.deliveries.log.get(&id).is_some_and(|queued| queued.next_attempt_ms == Some(at_ms));
    if waits && !platform.deliveries.under_way.contains(&id) {
        platform.deliveries.ready.insert(id);
    }
}

/// What the host has to send now; it must report on each.
pub fn take(platform: &mut SolarStaff) -> Vec<Delivery> {
    let ready = core::mem::take(&mut platform.deliveries.ready);
    let mut taken = Vec::new();
    for id in ready {
        let Some(queued) = platform.deliveries.log.get(&id) else { continue };
        let webhook = platform.webhooks.get(&queued.company).filter(|webhook| webhook.enabled);
        let Some(webhook) = webhook else {
            if let Some(queued) = platform.deliveries.log.get_mut(&id) {
                (queued.standing, queued.next_attempt_ms) = (Standing::Cancelled, None);
            }
            continue;
        };
        let body = queued.body.clone().into_bytes();
        let header = |name: &str, value: String| (name.to_owned(), value);
        let headers =
            vec![header("content-type", "application/json".to_owned()), header("x-sign", sign(&body, &webhook.secret))];
        taken.push(Delivery { id, url: webhook.url.clone(), headers, body });
        platform.deliveries.under_way.insert(id);
    }
    taken
}

/// The host says what came of an attempt. A report on what is not under way is ignored.
pub fn report(platform: &mut SolarStaff, now: u64, id: u64, outcome: Result<u16, String>) {
    if !platform.deliveries.under_way.remove(&id) {
        return;
    }
    let Some(queued) = platform.deliveries.log.get_mut(&id) else { return };
    let arrived = outcome == Ok(200);
    let pause = PAUSES.get(queued.attempts.len()).or(PAUSES.last()).copied().unwrap_or(HOUR);
    let (status, error) = match outcome {
        Ok(status) => (Some(status), None),
        Err(error) => (None, Some(error)),
    };
    queued.attempts.push(Attempt { at: iso(now), status, error });
    let next = now.saturating_add(pause);
    let over = next > queued.created_ms.saturating_add(KEEP_TRYING);
    (queued.standing, queued.next_attempt_ms) = match (arrived, over) {
        (true, _) => (Standing::Delivered, None),
        (false, true) => (Standing::GivenUp, None),
        (false, false) => (Standing::Waiting, Some(next)),
    };
    platform.agenda.add(queued.next_attempt_ms, Due::Delivery(id));
    if let Some(webhook) = platform.webhooks.get_mut(&queued.company) {
        webhook.last_triggered_ms = Some(now);
        if !arrived {
            webhook.last_error_ms = Some(now);
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_documented_hash() {
        let body = br#"{"timestamp":1674539549,"name":"cardAdded","payload":{"ownerId":6,"id":11}}"#;
        let sign = super::sign(body, "bb940556f36a5ae58063f151e51f5318");
        assert_eq!(sign, "9eb23eb63888b150299a0e5442721e64da7a795d81b9f219e24c1136d5f24606");
    }
}
