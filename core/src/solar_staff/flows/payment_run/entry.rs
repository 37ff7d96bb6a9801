//! What the journal of a payment run says. No entry holds a secret: rows are what the caller gave, the rest are numbers.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::options::Options;
use super::reason::{Details, Reason, ReasonCode};
use crate::machine::flow::Amount;

/// The version of the entries below. A journal of another version is refused.
pub(super) const VERSION: u32 = 1;

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub(super) enum Entry {
    /// The first: what run this is.
    Run {
        version: u32,
        flow: String,
        base_url: String,
        company: Option<i64>,
        run: String,
        options: Box<Options>,
        at: u64,
    },
    /// The rows are in and somebody said go: from here on things are changed.
    Go { rows: u32, total: Amount, balance: Option<Amount>, last_transaction: Option<i64>, at: u64 },
    /// Right before the request that does it.
    Do { row: u32, act: Act, at: u64 },
    /// A row is settled.
    End { row: u32, ending: Ending },
    /// The run was cancelled, for good.
    Cancelled { at: u64 },
}

impl Entry {
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// A row of the plan, as the caller gave it. Apart from [`Entry`], which is read whole.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct RowEntry<'a> {
    #[serde(borrow)]
    pub plan: &'a RawValue,
}

/// Something that changes the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// `tasks.create`
    Create,
    /// `freelancers.sign_agreement`
    Sign,
    /// `tasks.set_state` 2
    Take,
    /// `tasks.set_state` 3
    Finish,
    /// `tasks.accept`
    Accept,
    /// `tasks.pay`
    Pay,
    /// `finance.create_payout`
    Payout,
}

impl Act {
    /// How many there are.
    pub const COUNT: usize = 7;

    /// The operation that does it.
    #[must_use]
    pub const fn operation(self) -> &'static str {
        match self {
            Self::Create => "tasks.create",
            Self::Sign => "freelancers.sign_agreement",
            Self::Take | Self::Finish => "tasks.set_state",
            Self::Accept => "tasks.accept",
            Self::Pay => "tasks.pay",
            Self::Payout => "finance.create_payout",
        }
    }

    pub(super) const fn index(self) -> usize {
        self as usize
    }

    pub(super) const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// How a row ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ending {
    /// What became of it.
    pub result: Outcome,
    /// What the reason is, where there is one. Journals of older versions do not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<ReasonCode>,
    /// What that code tells of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<Box<Details>>,
    /// Why, where it is not simply paid.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The task's id, once known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task_id: Option<i64>,
    /// The task's UUID.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task_uuid: Option<String>,
    /// What the freelancer gets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Amount>,
    /// What the company pays: price, commission and compensation of the freelancer's commission.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Amount>,
}

impl Ending {
    /// Simply so.
    pub(super) fn plain(result: Outcome) -> Self {
        let reason = String::new();
        Self { result, code: None, details: None, reason, task_id: None, task_uuid: None, price: None, cost: None }
    }

    /// For a reason.
    pub(super) fn because(result: Outcome, Reason { code, details, text }: Reason) -> Self {
        let details = (!details.are_none()).then(|| Box::new(details));
        Self { code: Some(code), details, reason: text, ..Self::plain(result) }
    }
}

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The money is on the freelancer's balance.
    Paid,
    /// The money has left for the freelancer's card, wallet or account.
    PaidOut,
    /// Nothing was paid, and the run cannot change that.
    Unpaid,
    /// A person must look at it.
    NeedsAttention,
    /// Not done yet: the run stopped, or others were not ready. A resumed run goes on with it.
    Pending,
}

impl Outcome {
    /// Whether there is nothing left to do, whoever looks again.
    #[must_use]
    pub const fn is_settled(self, payout: bool) -> bool {
        matches!((self, payout), (Self::PaidOut, _) | (Self::Paid, false))
    }
}
