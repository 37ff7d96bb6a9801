//! Currencies of Solar Staff: `gigwire.solar_staff.exchange` is the face.

use gigwire::solar_staff::exchange::convert_text;
use pyo3::prelude::*;

use crate::arguments::amount;
use crate::errors;
use crate::guard::guarded;
use crate::values;

/// Converts an amount by the rate of its pair. Currencies by code or name; a rate is base, target and rate.
#[pyfunction]
#[pyo3(signature = (value, source, target, rates))]
pub fn convert_currency<'py>(
    py: Python<'py>,
    value: &Bound<'py, PyAny>,
    source: &str,
    target: &str,
    rates: Vec<(String, String, String)>,
) -> PyResult<Bound<'py, PyAny>> {
    guarded(py, || {
        let exact = amount("lookups.exchanges", "amount", value)?;
        let converted = convert_text(&exact, source, target, &rates).map_err(|error| errors::raised(py, &error))?;
        values::decimal(py, &converted.to_string())
    })
}
