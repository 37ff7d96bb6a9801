//! Registries: many invitations or many payouts in one workbook, followed until the platform has dealt with every row,
//! and each row told what became of it. Told for users in docs/qugo/registries.md, the decisions in
//! docs/decisions/0010-registries.md.
//!
//! The core never sees a workbook from inside: it asks its host to write one of checked rows, and to read those that
//! the platform answers with ([`Question::WriteWorkbook`](crate::machine::Question), `ReadWorkbook`). Which failed row
//! is whose is found here (`matching`).

mod course;
mod entry;
pub(super) mod invitations;
mod matching;
mod options;
mod paid_before;
pub(super) mod payrolls;
mod platform;
mod report;
mod row;
mod upload;
mod workbooks;

pub use options::Options;
pub use report::{Counts, Event, Outcome, Plan, Problem, ReasonCode, Report, RowReport, Severity, StopCode, Unmatched};

/// What a registry is made of; a row of it is an invitation or a payout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Invitation,
    Payroll,
}

impl Kind {
    /// The flow.
    const fn flow(self) -> &'static str {
        match self {
            Self::Invitation => "invitation_registry",
            Self::Payroll => "payroll_registry",
        }
    }

    /// What hosts know its workbooks by.
    const fn name(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Payroll => "payroll",
        }
    }

    /// The call that uploads one.
    const fn upload(self) -> &'static str {
        match self {
            Self::Invitation => "workman_registries.upload",
            Self::Payroll => "payroll_registries.upload",
        }
    }

    /// The call that lists them.
    const fn list(self) -> &'static str {
        match self {
            Self::Invitation => "workman_registries.list",
            Self::Payroll => "payroll_registries.list",
        }
    }

    /// The call that lists the rows of one, and what it calls the registry's id.
    const fn items(self) -> (&'static str, &'static str) {
        match self {
            Self::Invitation => ("workman_registries.list_items", "id"),
            Self::Payroll => ("payroll_registries.list_items", "registryId"),
        }
    }

    /// The call that answers with its faulty rows.
    const fn faulty(self) -> &'static str {
        match self {
            Self::Invitation => "workman_registries.download_failed",
            Self::Payroll => "payroll_registries.download_errors",
        }
    }

    /// The columns of its workbook: what a row is known by comes first.
    const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Invitation => &["phone", "name", "tags"],
            Self::Payroll => &["inn", "price", "title", "service", "actDate", "tags"],
        }
    }

    /// How many of the columns tell a row from others where the platform shows only those.
    const fn identity(self) -> usize {
        match self {
            Self::Invitation => 1,
            Self::Payroll => 2,
        }
    }
}
