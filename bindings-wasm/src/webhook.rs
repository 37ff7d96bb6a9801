//! Webhooks of Solar Staff, for servers: see [`gigwire::solar_staff::webhook`].

use gigwire::secret::Secret;
use gigwire::solar_staff::webhook::{Kind, WebhookError, sign, verify};
use js_sys::{JSON, Reflect};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::exact::with_exact_numbers;
use crate::failure;
use crate::plain::plain;

/// What an event says, as JavaScript tells kinds apart.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
enum Told {
    PayoutEndpointAdded { owner_id: i64, id: i64 },
    PayoutEndpointRemoved { owner_id: Option<i64>, id: Option<i64> },
    FreelancerRegistered { freelancer: String },
    TaxationStatusChanged { freelancer: String, status: i64 },
    TaxPaymentSwitched { freelancer: String, on: bool },
    Unknown,
}

/// Checks the signature, then reads the event: `{ kind, …, timestamp, name, payload, fingerprint }`.
#[wasm_bindgen(js_name = verifySolarStaffWebhook)]
pub fn verify_solar_staff_webhook(body: &[u8], signature: Option<String>, secret: String) -> Result<JsValue, JsValue> {
    let event = verify(body, signature.as_deref(), &Secret::from(secret)).map_err(|error| refused(&error))?;
    let fingerprint = event.fingerprint();
    let told = match event.kind {
        Kind::PayoutEndpointAdded { owner_id, id } => Told::PayoutEndpointAdded { owner_id, id },
        Kind::PayoutEndpointRemoved { owner_id, id } => Told::PayoutEndpointRemoved { owner_id, id },
        Kind::FreelancerRegistered { freelancer } => Told::FreelancerRegistered { freelancer: freelancer.to_string() },
        Kind::TaxationStatusChanged { freelancer, status } => {
            Told::TaxationStatusChanged { freelancer: freelancer.to_string(), status }
        }
        Kind::TaxPaymentSwitched { freelancer, on } => {
            Told::TaxPaymentSwitched { freelancer: freelancer.to_string(), on }
        }
        Kind::Unknown => Told::Unknown,
    };
    let inexact = |_| failure::webhook("body", "a whole number past 2^53, the largest that is exact in JavaScript");
    let object = plain(&told).map_err(inexact)?;
    let mut payload = Vec::new();
    with_exact_numbers(&event.payload, &mut payload);
    for (name, value) in [
        ("timestamp", plain(&event.timestamp).map_err(inexact)?),
        ("name", event.name.into()),
        ("payload", JSON::parse(&String::from_utf8_lossy(&payload))?),
        ("fingerprint", fingerprint.into()),
    ] {
        Reflect::set(&object, &name.into(), &value)?;
    }
    Ok(object)
}

/// The signature that the platform puts on this body.
#[wasm_bindgen(js_name = signSolarStaffWebhook)]
#[must_use]
pub fn sign_solar_staff_webhook(body: &[u8], secret: String) -> String {
    sign(body, &Secret::from(secret))
}

fn refused(error: &WebhookError) -> JsValue {
    let reason = match error {
        WebhookError::Signature => "signature",
        WebhookError::Body(_) => "body",
    };
    failure::webhook(reason, &error.to_string())
}
