//! What a registry tells while it goes on and when it ends. All of it crosses to hosts as JSON.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What happens. Rows are counted from 0, in the order in which the caller gave them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum Event {
    /// Something that a person should see before they say go.
    Problem(Problem),
    /// The journal holds a registry for which everything was ordered already: this start only follows it.
    Resumed {
        /// How many rows it has.
        rows: usize,
        /// The platform's id of the registry, if it is known yet.
        registry_id: Option<i64>,
    },
    /// Something is about to be done: it is in the journal.
    Act {
        /// What.
        act: Act,
    },
    /// The platform has the registry.
    Uploaded {
        /// Its id.
        registry_id: i64,
    },
    /// How far the platform is.
    Progress {
        /// The registry.
        registry_id: i64,
        /// How many rows are in which state: those of [the platform](crate::qugo::codes), or `success` and `failed`.
        states: BTreeMap<String, usize>,
    },
    /// Once it is over: what became of each row, all of them in order.
    Result(RowReport),
}

/// Something that changes the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// The workbook is uploaded.
    Upload,
    /// The payment of the registry is ordered.
    Execute,
}

impl Event {
    pub(super) fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Something wrong with a registry or a row of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// The row; `None`: the registry as a whole.
    pub row: Option<usize>,
    /// Its key, where it has one.
    pub key: String,
    /// Where it stood in the caller's file, where that is known.
    pub line: Option<u64>,
    /// Whether the row can be sent nevertheless.
    pub severity: Severity,
    /// Which entry of the row; empty when it is about several.
    pub argument: String,
    /// What it is.
    pub code: ReasonCode,
    /// What is wrong and what to do.
    pub message: String,
}

/// What is wrong with a row, or what became of it, for programs and for whoever tells it in another language. New ones may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReasonCode {
    /// It is not an object of named values, or has an entry that no row has.
    NoRow,
    /// An entry that a row must have is missing.
    Missing,
    /// An entry breaks a rule of the platform's documents, or is of the wrong type.
    NotAcceptable,
    /// No cell can hold the entry: it is too long, or has control characters.
    NotWritable,
    /// The phone is not a Russian one.
    NoPhone,
    /// The tax number does not have 10 or 12 digits.
    NoInn,
    /// A warning: the tax number's check digits do not fit the others.
    CheckDigits,
    /// The amount is none, or not one that can be paid.
    NoAmount,
    /// Another row has the same key.
    SameKey,
    /// Another row has the same phone: nobody is invited twice.
    SamePhone,
    /// A warning: another row says the same.
    SameRow,
    /// A warning: another registry holds the very same rows, and waits for its payment.
    SameRegistry,
    /// A warning: the platform's workbook of faulty rows cannot be read.
    Unreadable,
    /// It was left out of what was uploaded.
    LeftOut,
    /// The platform refused it, with the reason.
    Refused,
    /// The platform refused it, and does not say why.
    Unexplained,
    /// There is not enough money on the account called Own.
    NoMoney,
    /// The platform does not show it.
    NotShown,
    /// Of rows that look the same to the platform some were refused.
    SomeRefused,
    /// Rows that look the same to the platform are in different states.
    DifferentStates,
    /// What the platform counts and what it names do not fit together.
    Counts,
}

/// Why a registry stopped before its end, for programs and for whoever tells it in another language. New ones may come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StopCode {
    /// There was no go: nothing was uploaded, or the payment was not ordered.
    NoGo,
    /// The host stopped it.
    Stopped,
    /// The platform took longer than `patienceMs`.
    Patience,
    /// The order to pay had no clear answer, and no row has moved.
    OrderUnclear,
    /// The platform took the workbook and shows no registry of these rows yet.
    NotShown,
    /// The workbook was uploaded several times without a clear answer, and the platform shows no registry of these rows.
    UploadUnclear,
    /// The platform counts more registries than it shows: one of them may be this one.
    Hidden,
    /// Registries that came since do not show all their rows yet: one of them may be this one.
    Unread,
    /// Several registries that came since have these very rows.
    Several,
    /// The platform's workbook of failed rows cannot be read; the text tells why.
    Unreadable,
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// It cannot be sent, or the platform has refused it.
    Error,
    /// It can, but somebody should look.
    Warning,
}

/// What a person says go to. For invitations nothing was sent yet; for payouts the registry is uploaded and checked by
/// the platform, and nothing is paid yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// The platform's id of the registry, if it is uploaded.
    pub registry_id: Option<i64>,
    /// How many rows the caller gave.
    pub rows: usize,
    /// How many of them will be invited or paid.
    pub ready: usize,
    /// How many are not sent, because something is wrong with them.
    pub invalid: usize,
    /// How many the platform refused.
    pub failed: usize,
    /// Of payouts: the sum of the rows that will be paid, in roubles, as text.
    pub total: Option<String>,
    /// Whether a go starts it.
    pub can_start: bool,
    /// Whether its payment was ordered before, without a clear answer and without any row having moved: the go orders
    /// it again.
    pub again: bool,
}

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The platform has sent the invitation.
    Invited,
    /// The performer has the money.
    Paid,
    /// The platform would pay it; its payment was not ordered.
    Ready,
    /// The platform refused it, with the reason.
    Failed,
    /// It was not sent: something is wrong with it.
    Invalid,
    /// Not done yet: start again on the same journal to follow it.
    Pending,
    /// What the platform shows does not tell: a person must look.
    Unclear,
}

/// What became of one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RowReport {
    /// The row.
    pub row: usize,
    /// Its key, where it has one.
    pub key: String,
    /// Where it stood in the caller's file, where that is known.
    pub line: Option<u64>,
    /// What became of it.
    pub result: Outcome,
    /// What that reason is, where there is one.
    pub code: Option<ReasonCode>,
    /// Why, where it is not simply done; a refusal in the platform's words.
    pub reason: String,
    /// Its state as the platform has it, where it tells one.
    pub state: Option<String>,
}

/// How many rows ended how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// [`Outcome::Invited`]
    pub invited: usize,
    /// [`Outcome::Paid`]
    pub paid: usize,
    /// [`Outcome::Ready`]
    pub ready: usize,
    /// [`Outcome::Failed`]
    pub failed: usize,
    /// [`Outcome::Invalid`]
    pub invalid: usize,
    /// [`Outcome::Pending`]
    pub pending: usize,
    /// [`Outcome::Unclear`]
    pub unclear: usize,
}

impl Counts {
    pub(super) fn add(&mut self, result: Outcome) {
        *match result {
            Outcome::Invited => &mut self.invited,
            Outcome::Paid => &mut self.paid,
            Outcome::Ready => &mut self.ready,
            Outcome::Failed => &mut self.failed,
            Outcome::Invalid => &mut self.invalid,
            Outcome::Pending => &mut self.pending,
            Outcome::Unclear => &mut self.unclear,
        } += 1;
    }
}

/// A row that the platform refused, and that is none of the caller's rows, or of several that it could be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unmatched {
    /// The row of the platform's workbook, counted from 1.
    pub row: u32,
    /// What it says, by column.
    pub cells: BTreeMap<String, String>,
    /// The platform's reason.
    pub reason: String,
}

/// How a registry ended.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The platform's id of the registry, if it was uploaded.
    pub registry_id: Option<i64>,
    /// How many rows the caller gave.
    pub rows: usize,
    /// How they ended.
    pub counts: Counts,
    /// Of payouts: the sum of the rows that are paid, in roubles, as text.
    pub paid: Option<String>,
    /// Why it stopped before its end, if it did.
    pub stopped: Option<String>,
    /// What that reason is.
    pub stop_code: Option<StopCode>,
    /// The registries that it is about, where it is about some.
    pub stop_registries: Vec<i64>,
    /// What the platform refused and nobody can tell whose it is.
    pub unmatched: Vec<Unmatched>,
}
