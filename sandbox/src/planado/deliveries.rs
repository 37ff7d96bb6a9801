//! Events on their way to subscribers: sent by the host, sent again 17 times over about a week until the answer is 2xx.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::clients::Client;
use super::events::{Event, context};
use super::sites::Site;
use super::{Call, Identified, Planado, by_uuid, job_wire};
use crate::clock::SECOND;
use crate::random::Random;
use crate::solar_staff::deliveries::Delivery;
use crate::store_change::Table;

/// How often a delivery is tried again.
const RETRIES: u64 = 17;

/// Deliveries of this platform are numbered from here, so that they are told from the others.
pub const FIRST_ID: u64 = 1 << 40;

/// The pause before a retry, from 0: it grows, and all of them make about a week.
const fn pause(retry: u64) -> u64 {
    (15 + retry * retry * retry * retry * 5 / 2) * SECOND
}

/// One attempt to deliver.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// Identifier.
    pub uuid: String,
    /// The delivery.
    pub delivery: u64,
    /// Number, from 1.
    pub number: u64,
    /// When it was due.
    pub due_ms: u64,
    /// When it was made.
    pub sent_ms: u64,
    /// The status that was answered.
    pub status: Option<u16>,
    /// Why there was no answer.
    pub error: Option<String>,
}

impl Identified for Attempt {
    fn uuid(&self) -> &str {
        &self.uuid
    }
}

/// An event for a subscription.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Queued {
    /// Its number.
    pub id: u64,
    /// The subscription.
    pub webhook: String,
    /// What happened.
    pub event_type: String,
    /// To what kind of thing.
    pub entity_type: String,
    /// To which one.
    pub entity: String,
    /// Its version.
    pub version: u64,
    /// The exact body.
    pub body: String,
    /// When it is sent next.
    pub next_attempt_ms: Option<u64>,
    /// What was tried.
    pub attempts: Vec<Attempt>,
}

/// All events, and which of them the host has to send now.
#[derive(Debug)]
pub struct Deliveries {
    /// The log.
    pub log: Table<u64, Queued>,
    waiting: BTreeSet<(u64, u64)>,
    ready: BTreeSet<u64>,
    under_way: BTreeSet<u64>,
}

impl Default for Deliveries {
    fn default() -> Self {
        let (waiting, ready, under_way) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        Self { log: Table::new("planado_deliveries"), waiting, ready, under_way }
    }
}

impl Deliveries {
    /// Derives what is not stored from what is.
    pub fn after_restore(&mut self) {
        let due = |queued: &Queued| Some((queued.next_attempt_ms?, queued.id));
        self.waiting = self.log.values().filter_map(due).filter(|(_, id)| !self.under_way.contains(id)).collect();
    }

    /// When one is due next.
    #[must_use]
    pub fn next_wakeup(&self) -> Option<u64> {
        self.waiting.first().map(|&(at_ms, _)| at_ms)
    }

    /// Those that are due by now are ready.
    pub fn tick(&mut self, now: u64) {
        while let Some(&(at_ms, id)) = self.waiting.first()
            && at_ms <= now
        {
            self.waiting.pop_first();
            self.ready.insert(id);
        }
    }

    /// What the host has to send now; it must report on each. Those of ended subscriptions are dropped.
    pub fn take(&mut self, webhooks: &super::Rows<super::webhooks::Webhook>) -> Vec<Delivery> {
        let mut taken = Vec::new();
        for id in core::mem::take(&mut self.ready) {
            let Some(queued) = self.log.get_mut(&id) else { continue };
            let Some((_, webhook)) = by_uuid(webhooks, &queued.webhook) else {
                queued.next_attempt_ms = None;
                continue;
            };
            let header = |name: &str, value: String| (name.to_owned(), value);
            let attempt = queued.attempts.len() + 1;
            let mut headers = vec![
                header("content-type", "application/json".to_owned()),
                header("x-planado-delivery-attempt", attempt.to_string()),
            ];
            headers.extend(webhook.secret.iter().map(|secret| header("x-planado-secret", secret.clone())));
            let body = queued.body.clone().into_bytes();
            taken.push(Delivery { id, url: webhook.url.clone(), headers, body });
            self.under_way.insert(id);
        }
        taken
    }

    /// The host says what came of an attempt. A report on what is not under way is ignored.
    pub fn report(&mut self, random: &mut Random, now: u64, id: u64, outcome: Result<u16, String>) {
        if !self.under_way.remove(&id) {
            return;
        }
        let Some(queued) = self.log.get_mut(&id) else { return };
        let arrived = matches!(outcome, Ok(200..300));
        let (status, error) = match outcome {
            Ok(status) => (Some(status), None),
            Err(error) => (None, Some(error)),
        };
        let retry = queued.attempts.len() as u64;
        queued.attempts.push(Attempt {
            uuid: random.uuid(),
            delivery: id,
            number: retry + 1,
            due_ms: queued.next_attempt_ms.unwrap_or(now),
            sent_ms: now,
            status,
            error,
        });
        queued.next_attempt_ms = (!arrived && retry < RETRIES).then(|| now.saturating_add(pause(retry)));
        self.waiting.extend(queued.next_attempt_ms.map(|at_ms| (at_ms, id)));
    }
}

/// What an event is about.
struct About<'a> {
    kind: &'static str,
    uuid: &'a str,
    version: u64,
    wire: Value,
}

fn emit(platform: &mut Planado, now: u64, event: (&str, &str), context: &Value, about: &About<'_>) {
    let (event_uuid, event_type) = event;
    let wanted = |webhook: &&super::webhooks::Webhook| webhook.event_types.iter().any(|wanted| wanted == event_type);
    let webhooks: Vec<String> = platform.webhooks.values().filter(wanted).map(|webhook| webhook.uuid.clone()).collect();
    if webhooks.is_empty() {
        return;
    }
    let body = json!({
        "event_uuid": event_uuid,
        "event_type": event_type,
        "context": context,
        (about.kind): about.wire,
    });
    for webhook in webhooks {
        let id = platform.deliveries.log.iter().next_back().map_or(FIRST_ID, |(id, _)| id + 1);
        let queued = Queued {
            id,
            webhook,
            event_type: event_type.to_owned(),
            entity_type: about.kind.to_owned(),
            entity: about.uuid.to_owned(),
            version: about.version,
            body: body.to_string(),
            next_attempt_ms: Some(now),
            attempts: Vec::new(),
        };
        platform.deliveries.log.insert(id, queued);
        platform.deliveries.waiting.insert((now, id));
    }
}

/// Tells subscribers what happened to a job.
pub fn emit_job(call: &mut Call<'_>, number: u64, event: &Event) {
    let Some(job) = call.platform.jobs.get(&number) else { return };
    let (wire, uuid) = (job_wire::whole(call.platform, job), job.uuid.clone());
    let about = About { kind: "job", uuid: &uuid, version: event.version, wire };
    emit(call.platform, call.shared.now(), (&event.uuid, &event.kind), &event.context, &about);
}

/// Tells subscribers what happened to a client.
pub fn emit_client(call: &mut Call<'_>, client: &Client, kind: &str) {
    let (now, uuid) = (call.now(), call.shared.random.uuid());
    let about = About { kind: "client", uuid: &client.uuid, version: client.version, wire: client.wire() };
    emit(call.platform, now, (&uuid, kind), &context("api", None, now), &about);
}

/// Tells subscribers what happened to a site.
pub fn emit_site(call: &mut Call<'_>, site: &Site, kind: &str) {
    let (now, uuid) = (call.now(), call.shared.random.uuid());
    let about = About { kind: "site", uuid: &site.uuid, version: site.version, wire: site.wire(call.platform) };
    emit(call.platform, now, (&uuid, kind), &context("api", None, now), &about);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::DAY;

    #[test]
    fn about_a_week() {
        let whole: u64 = (0..RETRIES).map(pause).sum();
        assert!((6 * DAY..8 * DAY).contains(&whole), "{whole}");
        assert!((1..RETRIES).all(|retry| pause(retry) > pause(retry - 1)));
    }
}
