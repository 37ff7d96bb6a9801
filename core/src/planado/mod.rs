//! Planado: field work: jobs, clients, sites, templates, shifts.
//!
//! Written by gigwire-codegen over the [`tables`]: the calls are structs, [`models`] typed views of answers, [`codes`] the
//! documented codes, [`inputs`] the objects among arguments. [`webhook`] is written by hand.

pub mod codes;
pub mod inputs;
pub mod models;
mod operations;
pub mod tables;
pub mod webhook;

pub use operations::*;
pub use tables::PLATFORM;
