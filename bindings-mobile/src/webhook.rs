//! Webhooks: for servers, which run on the JVM too.

use std::sync::Mutex;

use gigwire::solar_staff::webhook::{Event, Kind, WebhookError, sign, verify};
use serde_json::{Value as Json, json};

use crate::CoreError;
use crate::shield::shielded;

/// Checks the signature of a webhook of Solar Staff, then reads the event: JSON text with `timestamp`, `name`, `payload`,
/// `fingerprint` and `kind`, an object that has its name under `is`.
///
/// # Errors
/// `WebhookSignature`; `WebhookBody`, for what is signed and is no event.
#[uniffi::export]
pub fn solar_staff_verify_webhook(
    body: Vec<u8>,
    signature: Option<String>,
    secret: String,
) -> Result<String, CoreError> {
    shielded(&Mutex::new((body, secret)), |(body, secret)| {
        let event = verify(body, signature.as_deref(), &std::mem::take(secret).into())?;
        Ok(text(&event))
    })
}

/// The signature that Solar Staff puts on this body.
///
/// # Errors
/// Only `Internal`.
#[uniffi::export]
pub fn solar_staff_sign_webhook(body: Vec<u8>, secret: String) -> Result<String, CoreError> {
    shielded(&Mutex::new((body, secret)), |(body, secret)| Ok(sign(body, &std::mem::take(secret).into())))
}

fn text(event: &Event) -> String {
    json!({
        "timestamp": event.timestamp,
        "name": event.name,
        // What is nested too deep for a tree is given as its text.
        "payload": serde_json::from_str(&event.payload).unwrap_or_else(|_| Json::from(event.payload.as_str())),
        "fingerprint": event.fingerprint(),
        "kind": kind(&event.kind),
    })
    .to_string()
}

fn kind(kind: &Kind) -> Json {
    match kind {
        Kind::PayoutEndpointAdded { owner_id, id } => {
            json!({"is": "payout_endpoint_added", "ownerId": owner_id, "id": id})
        }
        Kind::PayoutEndpointRemoved { owner_id, id } => {
            json!({"is": "payout_endpoint_removed", "ownerId": owner_id, "id": id})
        }
        Kind::FreelancerRegistered { freelancer } => {
            json!({"is": "freelancer_registered", "freelancer": freelancer.to_string()})
        }
        Kind::TaxationStatusChanged { freelancer, status } => {
            json!({"is": "taxation_status_changed", "freelancer": freelancer.to_string(), "status": status})
        }
        Kind::TaxPaymentSwitched { freelancer, on } => {
            json!({"is": "tax_payment_switched", "freelancer": freelancer.to_string(), "on": on})
        }
        Kind::Unknown => json!({"is": "unknown"}),
    }
}

impl From<WebhookError> for CoreError {
    fn from(error: WebhookError) -> Self {
        let text = error.to_string();
        match error {
            WebhookError::Signature => Self::WebhookSignature { text },
            WebhookError::Body(problem) => Self::WebhookBody { text, problem },
        }
    }
}
