//! gigwire for JavaScript: the core behind wasm-bindgen. The npm package in `npm/` wraps what is exported here; nothing of it
//! is meant to be called by users.
//!
//! Two artefacts are made of this crate: the client ([`client`], [`answer`], [`life_cycle`], [`rules`], [`webhook`]) and, with the feature `sandbox`,
//! the in-process sandbox instead of it. They are two files so that a page that only works pays nothing for the sandbox.

#[cfg(not(feature = "sandbox"))]
pub mod answer;
#[cfg(not(feature = "sandbox"))]
mod arguments;
#[cfg(not(feature = "sandbox"))]
pub mod client;
#[cfg(not(feature = "sandbox"))]
mod exact;
#[cfg(not(feature = "sandbox"))]
mod failure;
#[cfg(not(feature = "sandbox"))]
mod files;
#[cfg(not(feature = "sandbox"))]
mod json;
#[cfg(not(feature = "sandbox"))]
pub mod life_cycle;
pub mod panics;
#[cfg(not(feature = "sandbox"))]
mod plain;
#[cfg(not(feature = "sandbox"))]
mod platforms;
#[cfg(not(feature = "sandbox"))]
pub mod rules;
#[cfg(feature = "sandbox")]
pub mod sandbox;
#[cfg(not(feature = "sandbox"))]
mod transport;
#[cfg(not(feature = "sandbox"))]
pub mod webhook;
