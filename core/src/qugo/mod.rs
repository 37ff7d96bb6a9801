//! Qugo: performers, jobs and payouts, singly and by registries.
//!
//! All of it is written by gigwire-codegen over the [`tables`]: the calls are structs, [`models`] typed views of answers,
//! [`codes`] the documented codes, [`inputs`] the objects among arguments. The flows are written by hand: [`registries`].

pub mod codes;
#[cfg(feature = "flows")]
mod flows;
pub mod inputs;
pub mod models;
mod operations;
pub mod tables;

#[cfg(feature = "flows")]
pub(crate) use flows::find_flow;
#[cfg(feature = "flows")]
pub use flows::registries;
pub use operations::*;
pub use tables::PLATFORM;
