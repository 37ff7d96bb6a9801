//! # gigwire-mobile
//!
//! The core for Kotlin and Swift. uniffi exports one object, [`CoreClient`], and eight functions: [`available_actions`],
//! [`qugo_read_registry`], [`solar_staff_task_state`], [`solar_staff_convert`], [`solar_staff_verify_webhook`],
//! [`solar_staff_sign_webhook`], [`planado_verify_webhook`] and [`planado_webhook_order`]. The packages in `kotlin/` and `swift/`
//! put typed faces and a driver around them. Each exported item costs start-up time on Android, so there are few, whatever the
//! number of calls: arguments go in and documents come out as JSON text, with amounts as strings and dates in ISO 8601.

mod client;
mod config;
mod error;
mod file;
mod http;
mod life_cycle;
mod registry_file;
mod rules;
mod shield;
mod step;
mod webhook;

pub use client::{CoreClient, CoreStarted, CoreWarning};
pub use config::{CoreConfig, CoreOptions, CoreTokens};
pub use error::{CoreError, CoreMissingRows, FieldProblem};
pub use file::{CoreFile, CoreReceivedFile};
pub use http::{CoreFilePart, CoreHeader, CoreRequest, CoreResponse};
pub use life_cycle::{CoreAction, available_actions};
pub use registry_file::{CoreRegistryFile, qugo_read_registry};
pub use rules::{CoreRate, solar_staff_convert, solar_staff_task_state};
pub use step::CoreStep;
pub use webhook::{
    planado_verify_webhook, planado_webhook_order, solar_staff_sign_webhook, solar_staff_verify_webhook,
};

uniffi::setup_scaffolding!();
