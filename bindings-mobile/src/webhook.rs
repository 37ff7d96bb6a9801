//! Webhooks: for servers, which run on the JVM too.

use std::sync::Mutex;

use gigwire::planado::webhook as planado;
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

/// Checks the secret of a webhook of Planado, then reads the event: the model `WebhookBody` as JSON text.
///
/// # Errors
/// `WebhookSignature`, for another secret; `WebhookBody`, for what is no event.
#[uniffi::export]
pub fn planado_verify_webhook(body: Vec<u8>, given: Option<String>, secret: String) -> Result<String, CoreError> {
    shielded(&Mutex::new((body, secret)), |(body, secret)| {
        let event = planado::verify(body, given.as_deref(), &std::mem::take(secret).into())?;
        serde_json::to_string(&event.into_document().root()).map_err(|error| CoreError::internal(&error))
    })
}

/// What the version of a webhook's subject is to somebody who has a `known` one: `next`, `ahead`, `repeated` or `late`.
#[uniffi::export]
#[must_use]
pub fn planado_webhook_order(known: Option<i64>, version: i64) -> String {
    planado::order(known, version).name().to_owned()
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

impl From<planado::WebhookError> for CoreError {
    fn from(error: planado::WebhookError) -> Self {
        let text = error.to_string();
        match error {
            planado::WebhookError::Secret => Self::WebhookSignature { text },
            planado::WebhookError::Body(problem) => Self::WebhookBody { text, problem: problem.to_string() },
        }
    }
}
