//! What the documents leave open about Qugo, as switches.

use serde::{Deserialize, Serialize};

use crate::clock::SECOND;

/// Whose word holds on whom registries pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Edition {
    /// The earlier one: the self-employed.
    A,
    /// The later one: everybody but the self-employed, who are paid through jobs.
    B,
}

/// How the execution of a registry is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Execution {
    /// 204, as the text of the page says.
    NoContent,
    /// 200 with nothing.
    Empty,
    /// 200 with JSON, as the overviews say.
    Json,
}

/// How Qugo behaves where its documents are silent or contradict themselves.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own, by its name on the wire")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct QugoSettings {
    /// Whose word holds on whom registries pay.
    pub edition: Edition,
    /// How the execution of a registry is answered.
    pub execution: Execution,
    /// How long each step takes that the platform does by itself.
    pub step_ms: u64,
    /// How long a performer takes to accept an invitation to a job.
    pub accept_ms: u64,
    /// Whether performers sign an act before they are paid.
    pub acts_required: bool,
    /// Whether a registry with faulty rows cannot be executed.
    pub faulty_rows_block: bool,
    /// Whether lists come without anything around them.
    pub bare_lists: bool,
    /// Whether `jobs.create` answers with the customer, as its table has it.
    pub create_answers_customer: bool,
    /// Whether an arbitration settles at once; otherwise the performer must agree.
    pub arbitration_settles: bool,
    /// The platform's share, in percent of the price and on top of it.
    pub commission_percent: u32,
}

impl QugoSettings {
    /// The usual settings.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            edition: Edition::B,
            execution: Execution::NoContent,
            step_ms: 2 * SECOND,
            accept_ms: 5 * SECOND,
            acts_required: false,
            faulty_rows_block: false,
            bare_lists: false,
            create_answers_customer: false,
            arbitration_settles: true,
            commission_percent: 3,
        }
    }
}

impl Default for QugoSettings {
    fn default() -> Self {
        Self::new()
    }
}
