//! What a run tells while it goes on and when it ends. All of it crosses to hosts as JSON.

use serde::{Deserialize, Serialize};

use super::entry::{Act, Ending, Outcome};
use super::reason::{Details, ReasonCode, StopCode};
use crate::machine::flow::Amount;

/// What happens. Rows are counted from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum Event {
    /// Something in the plan that a person should see before they say go.
    Problem(Problem),
    /// The journal holds a run that was started before: this one goes on with it, and has done nothing yet.
    Resumed {
        /// The run, as the journal names it.
        run: String,
        /// How many rows it has.
        rows: usize,
        /// How many of them are not settled.
        open: usize,
        /// The sum of their prices, where the rows name them.
        total: Amount,
    },
    /// A row is about to be acted on: the act is in the journal.
    Act {
        /// The row.
        row: usize,
        /// Its key.
        key: String,
        /// What is done now.
        act: Act,
    },
    /// A row has come to its end.
    Ended(RowReport),
    /// Once the run is over: how each row ended, all of them in the order of the plan, also those of earlier sessions.
    Result(RowReport),
}

impl Event {
    pub(super) fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

pub(super) fn progress(row: usize, key: &str, act: Act) -> String {
    Event::Act { row, key: key.to_owned(), act }.to_json()
}

/// Something wrong with a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// The row; `None`: the plan as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<usize>,
    /// Its key, where it has one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub key: String,
    /// Whether it can be paid nevertheless.
    pub severity: Severity,
    /// Which entry of the row.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub argument: String,
    /// What it is.
    pub code: ReasonCode,
    /// What that code tells of.
    #[serde(default, skip_serializing_if = "Details::are_none")]
    pub details: Details,
    /// What is wrong and what to do.
    pub message: String,
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// It cannot be paid like this.
    Error,
    /// It can, but somebody should look.
    Warning,
}

/// How a row ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowReport {
    /// The row.
    pub row: usize,
    /// Its key.
    pub key: String,
    /// How it ended.
    #[serde(flatten)]
    pub ending: Ending,
}

/// What was checked, before anything is changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// The run, as the journal names it.
    pub run: String,
    /// How many rows the plan has.
    pub rows: usize,
    /// How many of them can be paid.
    pub payable: usize,
    /// The sum of their prices.
    pub total: Amount,
    /// That sum with the commission, as far as it is known.
    pub needed: Amount,
    /// The commission reckoned with, percent; `None`: not known.
    pub commission_percent: Option<Amount>,
    /// The company's balance now.
    pub balance: Option<Amount>,
    /// The currency of all of this, as the platform names it.
    pub currency: String,
    /// How many problems are errors.
    pub errors: usize,
    /// How many are warnings.
    pub warnings: usize,
    /// Whether the run can be started.
    pub can_start: bool,
}

/// How a run ended.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The run, as the journal names it.
    pub run: String,
    /// Why it ended before its end; `None`: it did not.
    pub stopped: Option<String>,
    /// What that reason is.
    pub stop_code: Option<StopCode>,
    /// What that code tells of.
    pub stop_details: Details,
    /// Every row of the plan.
    pub planned: Group,
    /// Rows whose money is on the freelancer's balance and goes no further.
    pub paid: Group,
    /// Rows whose money has left for a card, wallet or account.
    pub paid_out: Group,
    /// Rows that were not paid, each with its reason.
    pub unpaid: Group,
    /// Rows that a person must look at.
    pub needs_attention: Group,
    /// Rows that a resumed run goes on with.
    pub pending: Group,
    /// The company's balance before the run was first started.
    pub balance_before: Option<Amount>,
    /// And now. Others may have used it too.
    pub balance_after: Option<Amount>,
    /// The company's write-offs since then, less refunds, as the platform lists them. Others may have made some.
    pub transactions: Option<Amount>,
}

/// Rows together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// How many.
    pub rows: usize,
    /// The sum of their prices, where known.
    pub price: Amount,
    /// What they cost the company, where known.
    pub cost: Amount,
}

impl Group {
    fn add(&mut self, ending: &Ending) {
        self.rows += 1;
        self.price = self.price + ending.price.unwrap_or_default();
        self.cost = self.cost + ending.cost.unwrap_or_default();
    }
}

impl Report {
    pub(super) fn add(&mut self, ending: &Ending) {
        self.planned.add(ending);
        match ending.result {
            Outcome::Paid => &mut self.paid,
            Outcome::PaidOut => &mut self.paid_out,
            Outcome::Unpaid => &mut self.unpaid,
            Outcome::NeedsAttention => &mut self.needs_attention,
            Outcome::Pending => &mut self.pending,
        }
        .add(ending);
    }
}
