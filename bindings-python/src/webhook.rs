//! Webhooks: `gigwire.solar_staff.webhook` and `gigwire.planado.webhook` make classes of what is read here.

use gigwire::planado::webhook as planado;
use gigwire::secret::Secret;
use gigwire::solar_staff::webhook::{self, Event, Kind, WebhookError};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::answer::Answer;
use crate::errors;
use crate::faces::Faces;
use crate::guard::guarded;
use crate::values;

/// Timestamp, name, kind, what the kind says, payload, fingerprint.
type Read<'py> = (i64, String, &'static str, Bound<'py, PyDict>, Bound<'py, PyAny>, String);

/// Checks the signature over the raw body, then reads the event.
///
/// Timestamp, name, the class of its kind and what that says, payload, fingerprint.
#[pyfunction]
#[pyo3(signature = (body, signature, secret))]
pub fn verify_webhook<'py>(
    py: Python<'py>,
    body: &[u8],
    signature: Option<&str>,
    secret: String,
) -> PyResult<Read<'py>> {
    guarded(py, || {
        let event = webhook::verify(body, signature, &Secret::from(secret)).map_err(|error| refused(py, &error))?;
        let fingerprint = event.fingerprint();
        let Event { timestamp, name, kind, payload } = event;
        let (kind, says) = said(py, &kind)?;
        Ok((timestamp, name, kind, says, values::json(py, &payload)?, fingerprint))
    })
}

/// The signature that Solar Staff puts on this body.
#[pyfunction]
pub fn sign_webhook(py: Python<'_>, body: &[u8], secret: String) -> PyResult<String> {
    guarded(py, || Ok(webhook::sign(body, &Secret::from(secret))))
}

/// The name of the Python class, and its attributes.
fn said<'py>(py: Python<'py>, kind: &Kind) -> PyResult<(&'static str, Bound<'py, PyDict>)> {
    let says = PyDict::new(py);
    let name = match kind {
        Kind::PayoutEndpointAdded { owner_id, id } => {
            says.set_item("owner_id", owner_id)?;
            says.set_item("id", id)?;
            "PayoutEndpointAdded"
        }
        Kind::PayoutEndpointRemoved { owner_id, id } => {
            says.set_item("owner_id", owner_id)?;
            says.set_item("id", id)?;
            "PayoutEndpointRemoved"
        }
        Kind::FreelancerRegistered { freelancer } => {
            says.set_item("freelancer", values::uuid(py, &freelancer.to_string())?)?;
            "FreelancerRegistered"
        }
        Kind::TaxationStatusChanged { freelancer, status } => {
            says.set_item("freelancer", values::uuid(py, &freelancer.to_string())?)?;
            says.set_item("status", status)?;
            "TaxationStatusChanged"
        }
        Kind::TaxPaymentSwitched { freelancer, on } => {
            says.set_item("freelancer", values::uuid(py, &freelancer.to_string())?)?;
            says.set_item("on", on)?;
            "TaxPaymentSwitched"
        }
        Kind::Unknown => "Unknown",
    };
    Ok((name, says))
}

fn refused(py: Python<'_>, error: &WebhookError) -> PyErr {
    let reason = match error {
        WebhookError::Signature => "signature",
        WebhookError::Body(_) => "body",
    };
    errors::webhook(py, &error.to_string(), reason)
}

/// Checks the secret of a webhook of Planado, then reads the event: a record.
#[pyfunction]
#[pyo3(signature = (body, given, secret))]
pub fn verify_planado_webhook(py: Python<'_>, body: &[u8], given: Option<&str>, secret: String) -> PyResult<Py<PyAny>> {
    guarded(py, || match planado::verify(body, given, &Secret::from(secret)) {
        Ok(event) => {
            Answer::into_python(event.into_document(), Faces::of("planado").ok_or_else(|| errors::internal(py))?, py)
        }
        Err(error @ planado::WebhookError::Secret) => Err(errors::webhook(py, &error.to_string(), "signature")),
        Err(error @ planado::WebhookError::Body(_)) => Err(errors::webhook(py, &error.to_string(), "body")),
    })
}

/// `next`, `ahead`, `repeated` or `late`.
#[pyfunction]
#[pyo3(signature = (known, version))]
pub fn planado_webhook_order(known: Option<i64>, version: i64) -> &'static str {
    planado::order(known, version).name()
}
