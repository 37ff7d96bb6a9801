//! The flows of CloudTips against the sandbox, in one process.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod attach_receiver;
mod pay_out;
mod program;
