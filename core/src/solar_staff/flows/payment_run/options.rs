//! What a payment run is told beside its rows.

use serde::{Deserialize, Serialize};

use crate::machine::flow::Amount;

/// What a payment run is told beside its rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Options {
    /// A name for the run: two journals of the same name and plan make the same tasks, so that nothing can be paid by both. Without
    /// one the run is named by its rows and the month (UTC) in which it is begun.
    pub run: Option<String>,
    /// Who takes and finishes the tasks.
    pub mode: Mode,
    /// Whether the money goes on from the freelancer's balance to their card or account.
    pub payout: bool,
    /// Whether offers that a freelancer must sign are signed for them. They must have agreed.
    pub sign_agreements: bool,
    /// Whether every row is also checked by the platform (`validateOnly`) before the plan is shown.
    pub validate: bool,
    /// Whether to go on without the rows that cannot be paid. Otherwise a plan with such rows is not started.
    pub skip_invalid: bool,
    /// Which commission to reckon with, percent; `None`: that of the company's newest task.
    pub commission_percent: Option<Amount>,
    /// What must not be exceeded.
    pub limits: Limits,
    /// How many rows are worked on at once.
    pub concurrency: u16,
    /// How many requests a second are sent.
    pub requests_per_second: u16,
    /// How long to wait for what others must do (a freelancer, the payment queue, a bank) before a row is left for
    /// another time, in milliseconds.
    pub patience_ms: u64,
    /// How long after an unclear answer the platform may still act on the request, in milliseconds. Only then is it
    /// read what became of it, and only then may it be said again.
    pub settle_ms: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            run: None,
            mode: Mode::Follow,
            payout: false,
            sign_agreements: false,
            validate: false,
            skip_invalid: false,
            commission_percent: None,
            limits: Limits::default(),
            concurrency: 8,
            requests_per_second: 10,
            patience_ms: 24 * 60 * 60 * 1_000,
            settle_ms: 120_000,
        }
    }
}

/// Who takes and finishes the tasks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// The freelancers, in their accounts; the run waits for them (the vendor's scenario A).
    #[default]
    Follow,
    /// The company for them (scenario B); needs extra rights from the vendor's support.
    ActFor,
}

/// What must not be exceeded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Limits {
    /// The sum of all prices.
    pub total: Option<Amount>,
    /// The price of one row.
    pub price: Option<Amount>,
    /// So many rows may fail one after the other; then the run stops.
    pub failures_in_a_row: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { total: None, price: None, failures_in_a_row: 10 }
    }
}
