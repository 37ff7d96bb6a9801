//! Why something is so: for programs, and for whoever tells it in another language.

use serde::{Deserialize, Serialize};

use super::entry::Act;
use crate::error::ErrorKind;
use crate::machine::flow::Amount;

/// What is wrong with a plan or a row of it, or why a row was not simply paid. New ones may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReasonCode {
    /// An entry that a row must have is missing.
    Missing,
    /// An entry is none that a row has, of the wrong type, or breaks a rule; the text tells which.
    NotAcceptable,
    /// Another row, `row`, has the same key.
    SameKey,
    /// The price, `amount`, is over the limit for one row, `against`.
    OverLimit,
    /// The prices add up to `amount`; the limit is `against`.
    OverTotal,
    /// With commission `amount` is needed; the balance is `against`.
    NoBalance,
    /// A warning: no task tells the commission, so the balance was held against the prices alone.
    NoCommission,
    /// A warning: another journal has a run of this name, or of the same rows in this month.
    RunBefore,
    /// The platform does not know the freelancer.
    UnknownFreelancer,
    /// A warning: the freelancer has not registered yet.
    NotRegistered,
    /// A warning: the freelancer is not verified yet.
    NotVerified,
    /// A warning: the freelancer's taxation status cannot be changed until `day`.
    TaxBlocked,
    /// The freelancer has no confirmed card or account.
    NoMeans,
    /// The task names no freelancer.
    NoFreelancer,
    /// There is no such task.
    NoTask,
    /// The task costs `amount`; the row says `against`.
    OtherPrice,
    /// The task is in `state` and cannot be paid from there.
    WrongState,
    /// A warning: the task is paid already.
    PaidAlready,
    /// A warning: it could not be checked; `said` tells why.
    NotChecked,
    /// The platform refused it, in a row's course `act`; `said` are its words.
    Refused,
    /// The platform said yes to `act` and does not show it.
    NotShown,
    /// `act` was sent `tries` times, and nothing came of it.
    NothingCame,
    /// The freelancer declined the task.
    DeclinedByFreelancer,
    /// The customer declined the task.
    DeclinedByCustomer,
    /// The task is cancelled; the freelancer has not confirmed it.
    Cancelled,
    /// The freelancer opened a dispute.
    Dispute,
    /// The deadline has passed.
    DeadlinePassed,
    /// Changes of the task wait for the freelancer's approval.
    ChangesWait,
    /// `state` is not documented.
    UnknownState,
    /// It is paid; the payout was declined.
    PayoutDeclined,
    /// It is paid; only a part was paid out.
    PayoutInPart,
    /// It is paid; the payout's status, `state`, is not documented.
    UnknownPayoutState,
    /// The freelancer cannot take the task before something else is done; `said` tells what.
    Requirement,
    /// An offer was signed for the freelancer and is still required.
    StillRequired,
    /// The platform could not be reached for this row; `said` tells why.
    Unreached,
    /// The freelancer has not done their part yet.
    WaitsForFreelancer,
    /// The payment queue is not through yet.
    WaitsForPayment,
    /// The payout is not through yet.
    WaitsForPayout,
    /// The run was over before the row was begun, or finished.
    NotFinished,
}

/// Why a run stopped before its end. New ones may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StopCode {
    /// There was no go.
    NoGo,
    /// The host stopped it.
    Stopped,
    /// The host cancelled it, for good.
    Cancelled,
    /// `tries` rows failed one after the other.
    Failures,
    /// The balance, `amount`, is below what the next task costs, `against`; `said` are the platform's words.
    NoBalance,
}

/// What a [`ReasonCode`] or [`StopCode`] tells of, and nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Details {
    /// What was done, or is to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub act: Option<Act>,
    /// The platform's code of a state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<i64>,
    /// Another row, counted from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<usize>,
    /// How often.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tries: Option<u32>,
    /// The amount that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// The amount that this was held against.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub against: Option<Amount>,
    /// A day, ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// The platform's own words, or what is known of a failed call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<String>,
}

impl Details {
    pub(super) fn are_none(&self) -> bool {
        *self == Self::default()
    }
}

/// A code, what it tells of, and all of that as an English text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reason<C = ReasonCode> {
    pub code: C,
    pub details: Details,
    pub text: String,
}

impl<C> Reason<C> {
    pub fn new(code: C, text: impl Into<String>) -> Self {
        Self { code, details: Details::default(), text: text.into() }
    }

    pub fn amounts(mut self, amount: impl Into<Amount>, against: impl Into<Amount>) -> Self {
        (self.details.amount, self.details.against) = (Some(amount.into()), Some(against.into()));
        self
    }

    pub fn state(mut self, state: i64) -> Self {
        self.details.state = Some(state);
        self
    }

    pub fn act(mut self, act: Act) -> Self {
        self.details.act = Some(act);
        self
    }

    pub fn tries(mut self, tries: u32) -> Self {
        self.details.tries = Some(tries);
        self
    }

    pub fn said(mut self, said: impl Into<String>) -> Self {
        self.details.said = Some(said.into());
        self
    }
}

impl Reason {
    /// What came of a call, behind these words.
    pub fn of_call(code: ReasonCode, words: &str, kind: &ErrorKind) -> Self {
        Self::new(code, format!("{words}{kind}")).said(words_of(kind))
    }
}

/// The platform's own words where it said some.
pub(super) fn words_of(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::Api(api) if !api.said().is_empty() => api.said(),
        kind => kind.to_string(),
    }
}
