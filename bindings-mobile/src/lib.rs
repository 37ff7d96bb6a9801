//! # gigwire-mobile
//!
//! The core for Kotlin and Swift. uniffi exports one object, [`CoreClient`], and one function, [`available_actions`];
//! the packages in `kotlin/` and `swift/` put typed faces and a driver around them. Each exported item costs start-up
//! time on Android, so there are a dozen, whatever the number of calls: arguments go in and documents come out as JSON
//! text, with amounts as strings and dates in ISO 8601.

mod client;
mod config;
mod error;
mod http;
mod life_cycle;
mod shield;
mod step;

pub use client::CoreClient;
pub use config::{CoreConfig, CoreOptions, CoreTokens};
pub use error::{CoreError, FieldProblem};
pub use http::{CoreHeader, CoreRequest, CoreResponse};
pub use life_cycle::{CoreAction, available_actions};
pub use step::CoreStep;

uniffi::setup_scaffolding!();
