//! What the core knows of Solar Staff apart from its calls: conversion of currencies, and which state a task is in.

use std::sync::Mutex;

use gigwire::solar_staff::codes::TaskState;
use gigwire::solar_staff::exchange::convert_text;
use gigwire::solar_staff::life_cycle::state_of;

use crate::CoreError;
use crate::shield::shielded;

/// The rate of a pair of currencies, as text.
#[derive(uniffi::Record)]
pub struct CoreRate {
    /// The currency to convert from: its code or name.
    pub base: String,
    /// The currency to convert to.
    pub target: String,
    /// The rate.
    pub rate: String,
}

/// What an amount is in another currency, with two decimals. Currencies by code or name, amounts as text.
///
/// # Errors
/// `InvalidRequest` where the pair has no documented conversion, there is no rate of it, or the amount is not exact.
#[uniffi::export]
pub fn solar_staff_convert(
    amount: String,
    source: String,
    target: String,
    rates: Vec<CoreRate>,
) -> Result<String, CoreError> {
    shielded(&Mutex::new(Some(rates)), |rates| {
        let rates: Vec<_> =
            rates.take().unwrap_or_default().into_iter().map(|each| (each.base, each.target, each.rate)).collect();
        Ok(convert_text(&amount, &source, &target, &rates)?.to_string())
    })
}

/// The state of a task, a dispute told from an approval of changes.
#[uniffi::export]
#[must_use]
pub fn solar_staff_task_state(state: i64, active_dispute: Option<bool>, active_changeset_id: Option<i64>) -> i64 {
    state_of(TaskState::from_code(state), active_dispute, active_changeset_id).code()
}
