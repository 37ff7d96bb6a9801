//! Webhooks: checking who sent one, reading what it says, and telling what is news (page Webhooks).
//!
//! Planado posts the event, with the subscription's secret in clear in `X-Planado-Secret` if it has one, and the number of the
//! attempt in `X-Planado-Delivery-Attempt`. Nothing is signed: the secret is the only check, so give every subscription one and
//! take events over https only. Answer 2xx within 10 seconds; otherwise it is sent again, up to 17 times over about a week.
//! Deliveries come in any order and more than once: go by the version of the thing ([`order`]), and answer 2xx to what is old too.

use subtle::ConstantTimeEq;

use super::{models, tables};
use crate::codec::{Document, decode};
use crate::error::DecodeError;
use crate::http::{Method, Response};
use crate::schema::{Answer, BodyKind, Operation, Particulars, Retry, Type};
use crate::secret::Secret;

/// The header that carries the secret.
pub const SECRET_HEADER: &str = "x-planado-secret";

/// The header that carries the number of the attempt, from 1.
pub const ATTEMPT_HEADER: &str = "x-planado-delivery-attempt";

/// An event is read as the answer to a call that nobody makes.
static DELIVERY: Operation = Operation {
    id: "webhook",
    method: Method::Post,
    path: &[],
    args: &[],
    rules: &[],
    body: BodyKind::Json,
    response: Answer::Json(Type::Model(&tables::WEBHOOK_BODY)),
    paging: None,
    retry: Retry::Once,
    auth: false,
    check: None,
    action: None,
    particulars: &Particulars::NONE,
};

/// Why a webhook is not to be trusted or cannot be read.
#[derive(Clone, Debug, thiserror::Error)]
pub enum WebhookError {
    /// The secret is missing, or is another one: answer 401 and do nothing.
    #[error("the secret does not fit: not from Planado, or of another subscription")]
    Secret,
    /// The secret fits, but the body is no event.
    #[error("the body is no event: {0}")]
    Body(DecodeError),
}

/// Something that happened, and the thing that it happened to as it was afterwards.
#[derive(Debug)]
pub struct Event(Document);

impl Event {
    /// What it says.
    #[must_use]
    pub fn body(&self) -> Option<models::WebhookBody<'_>> {
        models::WebhookBody::of(self.0.root())
    }

    /// The same for hosts that read documents.
    #[must_use]
    pub fn into_document(self) -> Document {
        self.0
    }
}

/// Checks the secret in constant time, then reads the event. `given` is the `X-Planado-Secret` header, `secret` that of the
/// subscription.
///
/// # Errors
/// [`WebhookError`]; the body is not looked at before the secret fits. An empty `secret` fits nothing: anybody could send it.
pub fn verify(body: &[u8], given: Option<&str>, secret: &Secret) -> Result<Event, WebhookError> {
    let fits: bool = given.unwrap_or_default().as_bytes().ct_eq(secret.reveal().as_bytes()).into();
    if !fits || secret.reveal().is_empty() {
        return Err(WebhookError::Secret);
    }
    let response = Response { status: 200, headers: vec![], body: body.to_vec() };
    // What is wrong is told without the event: it would travel into logs.
    decode(&DELIVERY, response).map(Event).map_err(|error| WebhookError::Body(DecodeError { response: None, ..error }))
}

/// What a delivery is to somebody who knows an earlier version of the same thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The version after the known one: take it.
    Next,
    /// A later one, and others before it did not come yet. Take it if the last one wins, as what was missed is older than it;
    /// refuse it (anything but 2xx) to be sent it again after the others.
    Ahead,
    /// The known one: it was sent again. Answer 2xx and do nothing.
    Repeated,
    /// An earlier one: it was overtaken. Answer 2xx and do nothing, or it is sent again for a week.
    Late,
}

impl Order {
    /// Whether it tells something that is not known.
    #[must_use]
    pub const fn is_news(self) -> bool {
        matches!(self, Self::Next | Self::Ahead)
    }

    /// `next`, `ahead`, `repeated` or `late`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Ahead => "ahead",
            Self::Repeated => "repeated",
            Self::Late => "late",
        }
    }
}

/// Whether the thing of this `version` is news to somebody who has it as `known`; `None`: not at all. Versions begin at 1, and
/// every change adds one.
#[must_use]
pub fn order(known: Option<i64>, version: i64) -> Order {
    let known = known.unwrap_or(0);
    match version.checked_sub(known) {
        Some(1) => Order::Next,
        Some(0) => Order::Repeated,
        _ if version > known => Order::Ahead,
        _ => Order::Late,
    }
}

#[cfg(test)]
mod tests {
    use super::super::codes::{JobStatus, WebhookEventType};
    use super::*;

    const SECRET: &str = "a secret of the subscription";
    const BODY: &str = r#"{"event_uuid": "00000000-0000-4000-8000-000000000099", "event_type": "job_started",
        "context": {"source": "api", "happened_at": "2020-06-01T07:17:28.225+00:00"},
        "job": {"uuid": "00000000-0000-4000-8000-000000000010", "status": "started", "version": 7,
            "report_fields": [{"field_type": "checkbox", "data_type": "boolean", "value": true, "filled_at": "2020-06-01T07:17:28Z"}]},
        "previous": {"version": 6}}"#;

    fn read(body: &str) -> Result<Event, WebhookError> {
        verify(body.as_bytes(), Some(SECRET), &SECRET.into())
    }

    #[test]
    fn an_event_is_read_as_a_model() {
        let event = read(BODY).unwrap();
        let body = event.body().unwrap();
        assert_eq!(body.event_type(), Some(WebhookEventType::JobStarted));
        let job = body.job().unwrap();
        assert_eq!((job.status(), job.version()), (Some(JobStatus::Started), Some(7)));
        let field = job.report_fields().next().unwrap();
        assert!(matches!(field.value(), Some(models::CustomFieldValue::Flag(true))));
        assert!(field.filled_at().is_some());
        let extras: Vec<_> = body.node().extras().collect();
        assert_eq!(extras, [("previous", r#"{"version": 6}"#)]);
    }

    #[test]
    fn whoever_does_not_know_the_secret_is_refused() {
        for given in [None, Some(""), Some("a secret of the subscriptio"), Some("A secret of the subscription")] {
            let refused = verify(BODY.as_bytes(), given, &SECRET.into());
            assert!(matches!(refused, Err(WebhookError::Secret)), "{given:?}");
        }
        for nobody in [None, Some("")] {
            assert!(matches!(verify(BODY.as_bytes(), nobody, &"".into()), Err(WebhookError::Secret)));
        }
        // refused before it is looked at
        assert!(matches!(verify(b"no JSON", Some("x"), &SECRET.into()), Err(WebhookError::Secret)));
    }

    #[test]
    fn what_is_no_event_says_why_and_no_more() {
        let named = r#"{"event_uuid": "x", "event_type": "job_started"}"#;
        for (body, place) in [("", "$"), ("[]", "$"), ("{}", "$.event_uuid"), (named, "$.event_uuid")] {
            let Err(WebhookError::Body(error)) = read(body) else { panic!("{body} was read") };
            assert_eq!((error.path.as_str(), error.response.is_none()), (place, true), "{body}");
        }
    }

    #[test]
    fn versions_tell_what_is_news() {
        let told = |known, version| order(known, version).name();
        assert_eq!((told(None, 1), told(None, 4)), ("next", "ahead"));
        assert_eq!((told(Some(6), 7), told(Some(6), 8)), ("next", "ahead"));
        assert_eq!((told(Some(7), 7), told(Some(8), 7)), ("repeated", "late"));
        assert_eq!((told(Some(i64::MAX), i64::MIN), told(Some(i64::MIN), i64::MAX)), ("late", "ahead"));
        assert!(order(None, 1).is_news() && order(Some(1), 5).is_news() && !order(Some(1), 1).is_news());
    }
}
