//! Solar Staff: tasks, freelancers and payouts of a company.
//!
//! The calls are structs, such as [`tasks::Accept`]; [`models`] are typed views of answers, [`codes`] the documented
//! codes, [`inputs`] the objects among arguments. All are written by gigwire-codegen over the [`tables`];
//! [`life_cycle`], [`exchange`] and [`webhook`] are written by hand.

pub mod codes;
pub mod exchange;
#[cfg(test)]
mod face_tests;
#[cfg(feature = "flows")]
mod flows;
pub mod inputs;
pub mod life_cycle;
pub mod models;
mod operations;
pub mod tables;
pub mod webhook;

#[cfg(feature = "flows")]
pub(crate) use flows::find_flow;
#[cfg(feature = "flows")]
pub use flows::payment_run;
pub use operations::*;
pub use tables::PLATFORM;
