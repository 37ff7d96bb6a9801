//! Webhooks, for servers: see [`gigwire::solar_staff::webhook`] and [`gigwire::planado::webhook`].

use gigwire::planado::webhook as planado;
use gigwire::secret::Secret;
use gigwire::solar_staff::webhook::{Kind, WebhookError, sign, verify};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::answer::Answer;
use crate::exact::{is_exact, with_exact_numbers};
use crate::failure;
use crate::js::parse_json;
use crate::plain::{object, set};

/// Checks the signature, then reads the event: `{ kind, …, timestamp, name, payload, fingerprint }`.
#[wasm_bindgen(js_name = verifySolarStaffWebhook)]
pub fn verify_solar_staff_webhook(body: &[u8], signature: Option<String>, secret: String) -> Result<JsValue, JsValue> {
    let event = verify(body, signature.as_deref(), &Secret::from(secret)).map_err(|error| refused(&error))?;
    let fingerprint = event.fingerprint();
    let told = match &event.kind {
        Kind::PayoutEndpointAdded { owner_id, id } => {
            let (owner_id, id) = (exact(*owner_id)?, exact(*id)?);
            object(&[("kind", &"payout_endpoint_added"), ("ownerId", &owner_id), ("id", &id)])
        }
        Kind::PayoutEndpointRemoved { owner_id, id } => {
            let (owner_id, id) = (owner_id.map(exact).transpose()?, id.map(exact).transpose()?);
            object(&[("kind", &"payout_endpoint_removed"), ("ownerId", &owner_id), ("id", &id)])
        }
        Kind::FreelancerRegistered { freelancer } => {
            object(&[("kind", &"freelancer_registered"), ("freelancer", &freelancer.to_string())])
        }
        Kind::TaxationStatusChanged { freelancer, status } => object(&[
            ("kind", &"taxation_status_changed"),
            ("freelancer", &freelancer.to_string()),
            ("status", &exact(*status)?),
        ]),
        Kind::TaxPaymentSwitched { freelancer, on } => {
            object(&[("kind", &"tax_payment_switched"), ("freelancer", &freelancer.to_string()), ("on", on)])
        }
        Kind::Unknown => object(&[("kind", &"unknown")]),
    };
    let mut payload = Vec::new();
    with_exact_numbers(&event.payload, &mut payload);
    set(&told, "timestamp", &exact(event.timestamp)?);
    set(&told, "name", &event.name.as_str().into());
    set(&told, "payload", &parse_json(&String::from_utf8_lossy(&payload))?);
    set(&told, "fingerprint", &fingerprint.into());
    Ok(told)
}

fn exact(number: i64) -> Result<JsValue, JsValue> {
    #[allow(clippy::cast_precision_loss)] // it was just checked
    if is_exact(number) {
        return Ok(JsValue::from_f64(number as f64));
    }
    Err(failure::webhook("body", "a whole number past 2^53, the largest that is exact in JavaScript"))
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

/// Checks the secret, then reads the event: a plain object, the model `WebhookBody`.
#[wasm_bindgen(js_name = verifyPlanadoWebhook)]
pub fn verify_planado_webhook(body: &[u8], given: Option<String>, secret: String) -> Result<JsValue, JsValue> {
    match planado::verify(body, given.as_deref(), &Secret::from(secret)) {
        Ok(event) => Answer::new(event.into_document()).value(),
        Err(error @ planado::WebhookError::Secret) => Err(failure::webhook("signature", &error.to_string())),
        Err(error @ planado::WebhookError::Body(_)) => Err(failure::webhook("body", &error.to_string())),
    }
}

/// `next`, `ahead`, `repeated` or `late`.
#[wasm_bindgen(js_name = planadoWebhookOrder)]
#[must_use]
pub fn planado_webhook_order(known: Option<f64>, version: f64) -> String {
    // Versions count changes: what is no whole number is none.
    #[allow(clippy::cast_possible_truncation)]
    planado::order(known.map(|known| known as i64), version as i64).name().to_owned()
}
