//! Webhooks: checking who sent one, and reading what it says (section «Веб-хуки», Webhooks).
//!
//! Solar Staff posts `{timestamp, name, payload}` to the one address of a company and signs it in `X-Sign` with
//! `sha256(raw body + secret)`: a plain hash, not an HMAC. Answer with status 200 exactly; anything else counts as a failure and
//! is repeated for 24 hours. There is no event id: [`Event::fingerprint`] tells a repetition. Tasks and payouts send no events.
//!
//! The document prints one name, `cardAdded`, and describes four more kinds without their names or keys. Those are told by
//! the shape of their payload, which is a guess; what does not fit is [`Kind::Unknown`], and nothing is lost either way.

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use uuid::Uuid;

use crate::codec::canonical_json;
use crate::codec::undocumented::Undocumented;
use crate::secret::Secret;

/// The header that carries the signature.
pub const SIGNATURE_HEADER: &str = "x-sign";

/// Why a webhook is not to be trusted or cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WebhookError {
    /// The signature is missing, or is not the one of this body and secret: answer 401 and do nothing.
    #[error("the signature does not fit: not from Solar Staff, a wrong secret, or the body was changed on the way")]
    Signature,
    /// The body is signed, but is not `{timestamp, name, payload}`.
    #[error("the body is no event: {0}")]
    Body(String),
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// When, in seconds since the Unix epoch. Repetitions carry the first time.
    pub timestamp: i64,
    /// The platform's name for it.
    pub name: String,
    /// What it says.
    pub kind: Kind,
    /// The payload as it came: JSON text, `null` if there is none.
    pub payload: String,
}

/// What an event says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `cardAdded`: a freelancer added a means of payout. Names for wallets and accounts are not documented; they are read by
    /// the same payload.
    PayoutEndpointAdded {
        /// The freelancer.
        owner_id: i64,
        /// The means.
        id: i64,
    },
    /// A means of payout was removed (announced; told by the name).
    PayoutEndpointRemoved {
        /// The freelancer, if the payload says.
        owner_id: Option<i64>,
        /// The means, if the payload says.
        id: Option<i64>,
    },
    /// A freelancer registered (told by the payload: a UUID alone).
    FreelancerRegistered {
        /// The freelancer.
        freelancer: Uuid,
    },
    /// A freelancer's taxation status changed (told by the payload: a UUID and a number).
    TaxationStatusChanged {
        /// The freelancer.
        freelancer: Uuid,
        /// The new status.
        status: i64,
    },
    /// A freelancer switched automatic tax payment on or off (told by the payload: a UUID and a flag).
    TaxPaymentSwitched {
        /// The freelancer.
        freelancer: Uuid,
        /// Whether it is on now.
        on: bool,
    },
    /// Anything else.
    Unknown,
}

/// The signature that the platform puts on this body: for tests, and for checking by other means.
#[must_use]
pub fn sign(body: &[u8], secret: &Secret) -> String {
    let digest = Sha256::new().chain_update(body).chain_update(secret.reveal()).finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Checks the signature over the raw body, in constant time, then reads the event. `signature` is the `X-Sign` header.
///
/// # Errors
/// [`WebhookError`]; the body is not looked at before the signature fits.
pub fn verify(body: &[u8], signature: Option<&str>, secret: &Secret) -> Result<Event, WebhookError> {
    let given = signature.unwrap_or_default().trim().to_ascii_lowercase();
    let fits: bool = sign(body, secret).as_bytes().ct_eq(given.as_bytes()).into();
    // An empty secret would accept what anybody can compute.
    if !fits || secret.reveal().is_empty() {
        return Err(WebhookError::Signature);
    }
    read(body)
}

fn read(body: &[u8]) -> Result<Event, WebhookError> {
    let bad = |problem: &str| WebhookError::Body(problem.into());
    let text = core::str::from_utf8(body).map_err(|_| bad("bytes that are not UTF-8"))?;
    let entries = Undocumented::check(text).map_err(WebhookError::Body)?.entries().unwrap_or_default();
    let value = |name: &str| entries.iter().rfind(|(key, _)| key == name).map(|(_, value)| *value);
    let timestamp = value("timestamp").and_then(int_of).ok_or_else(|| bad("timestamp: expected a whole number"))?;
    let name = value("name").and_then(Undocumented::as_text).ok_or_else(|| bad("name: expected text"))?;
    let payload = value("payload");
    let kind = kind(&name, &payload.and_then(Undocumented::entries).unwrap_or_default());
    Ok(Event { timestamp, name, kind, payload: payload.map_or("null", Undocumented::json).to_owned() })
}

fn kind(name: &str, payload: &[(String, Undocumented<'_>)]) -> Kind {
    let int = |name: &str| payload.iter().rfind(|(key, _)| key == name).and_then(|(_, value)| int_of(*value));
    let lower = name.to_ascii_lowercase();
    if lower.ends_with("removed") || lower.ends_with("deleted") {
        return Kind::PayoutEndpointRemoved { owner_id: int("ownerId"), id: int("id") };
    }
    if let (Some(owner_id), Some(id)) = (int("ownerId"), int("id")) {
        return Kind::PayoutEndpointAdded { owner_id, id };
    }
    let (mut freelancer, mut others) = (None, Vec::new());
    for (_, value) in payload {
        match value.as_text().and_then(|text| Uuid::try_parse(&text).ok()) {
            Some(uuid) => freelancer = freelancer.or(Some(uuid)),
            None => others.push(*value),
        }
    }
    match (freelancer, others.as_slice()) {
        (Some(freelancer), []) => Kind::FreelancerRegistered { freelancer },
        (Some(freelancer), [value]) => match (value.as_bool(), int_of(*value)) {
            (Some(on), _) => Kind::TaxPaymentSwitched { freelancer, on },
            (_, Some(status)) => Kind::TaxationStatusChanged { freelancer, status },
            _ => Kind::Unknown,
        },
        _ => Kind::Unknown,
    }
}

/// A whole number, or the text of one.
fn int_of(value: Undocumented<'_>) -> Option<i64> {
    value.as_int().or_else(|| value.as_text()?.parse().ok())
}

impl Event {
    /// The same for every repetition of one event: keep those of the last 24 hours to tell repetitions.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let text = format!("{}\n{}\n{}", self.timestamp, self.name, canonical_json(&self.payload));
        Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &[u8] = br#"{"timestamp":1674539549,"name":"cardAdded","payload":{"ownerId":6,"id":11}}"#;
    const SIGNATURE: &str = "9eb23eb63888b150299a0e5442721e64da7a795d81b9f219e24c1136d5f24606";

    fn secret() -> Secret {
        "bb940556f36a5ae58063f151e51f5318".into()
    }

    fn read_kind(name: &str, payload: &str) -> Kind {
        let body = format!(r#"{{"timestamp": "1674539549", "name": "{name}", "payload": {payload}}}"#);
        verify(body.as_bytes(), Some(&sign(body.as_bytes(), &secret())), &secret()).unwrap().kind
    }

    #[test]
    fn the_documented_event_is_read() {
        assert_eq!(sign(BODY, &secret()), SIGNATURE);
        let event = verify(BODY, Some(&SIGNATURE.to_uppercase()), &secret()).unwrap();
        assert_eq!((event.timestamp, event.name.as_str()), (1_674_539_549, "cardAdded"));
        assert_eq!(event.kind, Kind::PayoutEndpointAdded { owner_id: 6, id: 11 });
    }

    #[test]
    fn what_is_not_signed_so_is_refused() {
        let mut changed = BODY.to_vec();
        for place in 0..changed.len() {
            changed[place] ^= 1;
            assert_eq!(verify(&changed, Some(SIGNATURE), &secret()), Err(WebhookError::Signature), "byte {place}");
            changed[place] ^= 1;
        }
        for signature in [None, Some(""), Some("9eb2"), Some(&SIGNATURE[1..])] {
            assert_eq!(verify(BODY, signature, &secret()), Err(WebhookError::Signature));
        }
        assert_eq!(verify(BODY, Some(SIGNATURE), &"other".into()), Err(WebhookError::Signature));
        let nobody = Secret::from("");
        assert_eq!(verify(BODY, Some(&sign(BODY, &nobody)), &nobody), Err(WebhookError::Signature));
    }

    #[test]
    fn undocumented_names_are_told_by_their_payload_and_nothing_is_lost() {
        let uuid = "b2e2671d-f850-493f-83ba-f236d3192974";
        let freelancer = Uuid::try_parse(uuid).unwrap();
        assert_eq!(
            read_kind("walletAdded", r#"{"ownerId": "6", "id": 11}"#),
            Kind::PayoutEndpointAdded { owner_id: 6, id: 11 }
        );
        assert_eq!(
            read_kind("cardDeleted", r#"{"id": 11}"#),
            Kind::PayoutEndpointRemoved { owner_id: None, id: Some(11) }
        );
        assert_eq!(read_kind("a", &format!(r#"{{"uuid": "{uuid}"}}"#)), Kind::FreelancerRegistered { freelancer });
        assert_eq!(
            read_kind("b", &format!(r#"{{"w": "{uuid}", "s": 3}}"#)),
            Kind::TaxationStatusChanged { freelancer, status: 3 }
        );
        assert_eq!(
            read_kind("c", &format!(r#"{{"w": "{uuid}", "on": false}}"#)),
            Kind::TaxPaymentSwitched { freelancer, on: false }
        );
        for payload in ["null", "[]", "{}", "7", r#"{"x": {"y": 1}}"#] {
            assert_eq!(read_kind("taskPaid", payload), Kind::Unknown, "{payload}");
        }
    }

    #[test]
    fn a_signed_body_that_is_no_event_says_why() {
        for body in ["", "[]", "{}", r#"{"timestamp": 1.5, "name": "x"}"#, r#"{"timestamp": 1}"#] {
            let error = verify(body.as_bytes(), Some(&sign(body.as_bytes(), &secret())), &secret()).unwrap_err();
            assert!(matches!(error, WebhookError::Body(_)), "{body}: {error}");
        }
    }

    #[test]
    fn a_repetition_has_the_same_fingerprint() {
        let event = |body: &[u8]| verify(body, Some(&sign(body, &secret())), &secret()).unwrap();
        let spaced = br#"{"timestamp": 1674539549, "name": "cardAdded", "payload": {"id": 11, "ownerId": 6}}"#;
        assert_eq!(event(BODY).fingerprint(), event(spaced).fingerprint());
        let later = br#"{"timestamp":1674539550,"name":"cardAdded","payload":{"ownerId":6,"id":11}}"#;
        assert_ne!(event(BODY).fingerprint(), event(later).fingerprint());
    }
}
