//! Registries of Qugo against the sandbox, in one process, as a host written in Rust drives them: from rows to a
//! workbook, up, and back to the rows; and again after the process that did it has died.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod invitations;
mod journals;
mod lists;
mod paid_before;
mod payouts;
mod program;
