//! CloudTips: receivers of tips, their payment pages, cards and payouts.
//!
//! The calls are structs, [`models`] typed views of answers, [`codes`] the documented codes, [`inputs`] the objects among
//! arguments: all are written by gigwire-codegen over the [`tables`]. What takes several calls is written by hand; its
//! reports are in [`pay_out`].

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
pub use flows::pay_out;
pub use operations::*;
pub use tables::PLATFORM;
