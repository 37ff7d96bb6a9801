//! What is fuzzed: one function for everything that reads bytes. They return when all is as it should be, and panic when not.
//!
//! Two drivers call them: `fuzz/` (libFuzzer, guided by coverage) and `tests/rust/fuzz.rs` (in every run of the tests: the
//! corpus, and some seconds of blind changes to it). An input's first line says what it is for, where that is a choice.

#![allow(clippy::expect_used, clippy::panic)]

mod answers;
mod journals;
mod requests;
mod sandbox;
mod seeds;
mod session;
mod texts;
mod webhooks;
mod workbooks;

use gigwire::schema::Operation;
use gigwire::solar_staff::PLATFORM;
pub use seeds::seeds;

/// A function that is fuzzed.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name, and that of its corpus in `fuzz/corpus`.
    pub name: &'static str,
    /// Panics when something is not as it should be.
    pub run: fn(&[u8]),
}

/// All of them.
pub const TARGETS: &[Target] = &[
    Target { name: "answers", run: answers::run },
    Target { name: "journals", run: journals::run },
    Target { name: "requests", run: requests::run },
    Target { name: "sandbox", run: sandbox::run },
    Target { name: "session", run: session::run },
    Target { name: "texts", run: texts::run },
    Target { name: "webhooks", run: webhooks::run },
    Target { name: "workbooks", run: workbooks::run },
];

/// The target of this name.
///
/// # Panics
/// When there is none.
pub fn run(name: &str, data: &[u8]) {
    let target = TARGETS.iter().find(|target| target.name == name).expect("a target");
    (target.run)(data);
}

/// The first line, and what follows it.
fn first_line(data: &[u8]) -> (&[u8], &[u8]) {
    match data.iter().position(|byte| *byte == b'\n') {
        Some(end) => (data.get(..end).unwrap_or_default(), data.get(end + 1..).unwrap_or_default()),
        None => (data, &[]),
    }
}

/// The operation that a line names; any other line stands for some operation too, so that changed input is not wasted.
fn operation(line: &[u8]) -> &'static Operation {
    let named = core::str::from_utf8(line).ok().and_then(|id| PLATFORM.operation(id));
    named.unwrap_or_else(|| {
        let sum = line.iter().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(*byte)));
        &PLATFORM.operations[sum % PLATFORM.operations.len()]
    })
}
