//! Subscriptions to events. The API only lists them; a control of the sandbox stands for the web application.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::deliveries::Attempt;
use super::moment::stamp;
use super::paging::{Order, cut, page};
use super::{Call, Identified, Planado, add, by_uuid};
use crate::reply::{Outcome, Reply};
use crate::shared::Shared;

/// A subscription.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Webhook {
    /// Identifier.
    pub uuid: String,
    /// Where events go.
    pub url: String,
    /// Which events.
    pub event_types: Vec<String>,
    /// What deliveries carry in `X-Planado-Secret`.
    pub secret: Option<String>,
}

impl Identified for Webhook {
    fn uuid(&self) -> &str {
        &self.uuid
    }
}

/// What the web application asks for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subscription {
    url: String,
    #[serde(default)]
    event_types: Vec<String>,
    #[serde(default)]
    secret: Option<String>,
}

/// What is sent when nothing else is said.
const USUAL: [&str; 3] = ["job_started", "job_updated", "client_updated"];

/// Subscribes; the identifier.
///
/// # Errors
/// 400 when there is no web address.
pub fn subscribe(platform: &mut Planado, shared: &mut Shared, asked: Subscription) -> Result<String, Reply> {
    let Subscription { url, mut event_types, secret } = asked;
    if !url.starts_with("http://") && !url.starts_with("https://") {
        return Err(Reply::error(400, "url must be a web address"));
    }
    if event_types.is_empty() {
        event_types = USUAL.map(str::to_owned).to_vec();
    }
    let uuid = shared.random.uuid();
    add(&mut platform.webhooks, Webhook { uuid: uuid.clone(), url, event_types, secret });
    Ok(uuid)
}

/// Ends a subscription.
///
/// # Errors
/// 404 when there is none.
pub fn unsubscribe(platform: &mut Planado, uuid: &str) -> Result<(), Reply> {
    let number = by_uuid(&platform.webhooks, uuid).map(|(number, _)| number);
    let number = number.ok_or_else(|| Reply::not_found("no such webhook"))?;
    platform.webhooks.remove(&number);
    Ok(())
}

/// `GET /v2/webhooks`, with secrets in clear.
pub fn list(call: &mut Call<'_>) -> Outcome {
    let size = call.shared.settings.planado.page_size;
    page(call, &call.platform.webhooks, ("webhooks", Order::OldestFirst, size), |_| true, Webhook::clone)
}

/// `GET /v2/webhooks/{uuid}/requests`: every attempt that was made, the oldest first.
pub fn requests(call: &mut Call<'_>) -> Outcome {
    let found = by_uuid(&call.platform.webhooks, call.path(0));
    let (_, webhook) = found.ok_or_else(|| Reply::not_found("no such webhook"))?;
    let log = call.platform.deliveries.log.values().filter(|queued| queued.webhook == webhook.uuid);
    let mut attempts: Vec<&Attempt> = log.flat_map(|queued| &queued.attempts).collect();
    attempts.sort_by_key(|attempt| attempt.sent_ms);
    let wire = |attempt: &Attempt| {
        let queued = call.platform.deliveries.log.get(&attempt.delivery);
        let (status, error) = (attempt.status, attempt.error.as_ref());
        let nothing = (status.is_none()).then_some(Value::Null);
        json!({
            "uuid": attempt.uuid,
            "event_type": queued.map(|queued| &queued.event_type),
            "entity_type": queued.map(|queued| &queued.entity_type),
            "entity_uuid": queued.map(|queued| &queued.entity),
            "entity_version": queued.map(|queued| queued.version),
            "attempt_no": attempt.number,
            "status": "sent",
            "http_request_body": queued.map(|queued| &queued.body),
            "http_response_code": status,
            "http_response_headers": nothing.clone().unwrap_or_else(|| json!({})),
            "http_response_body": nothing.unwrap_or_else(|| json!("")),
            "send_at": stamp(attempt.due_ms),
            "sent_at": stamp(attempt.sent_ms),
            "request_time_ms": 0,
            "error_type": error.map(|_| "connection failure"),
            "error_description": error,
        })
    };
    cut(call, &attempts, "requests", call.shared.settings.planado.page_size, |_| true, wire)
}
