//! gigwire for JavaScript: the core behind wasm-bindgen. The npm package in `npm/` wraps what is exported here; nothing of it
//! is meant to be called by users.
//!
//! Three artefacts are made of this crate, so that a page loads only what it uses: the client of the calls ([`client`], [`calls`],
//! [`life_cycle`], [`rules`], [`webhook`]); with the feature `flows` a client that carries flows instead; with the feature
//! `sandbox` the in-process sandbox instead of both.

#[cfg(not(feature = "sandbox"))]
pub mod answer;
#[cfg(not(feature = "sandbox"))]
mod arguments;
#[cfg(not(any(feature = "flows", feature = "sandbox")))]
pub mod calls;
#[cfg(not(feature = "sandbox"))]
pub mod client;
#[cfg(not(feature = "sandbox"))]
mod exact;
#[cfg(not(feature = "sandbox"))]
mod failure;
#[cfg(not(feature = "sandbox"))]
mod files;
#[cfg(all(feature = "flows", not(feature = "sandbox")))]
pub mod flows;
#[cfg(not(any(feature = "flows", feature = "sandbox")))]
mod given_files;
#[cfg(not(feature = "sandbox"))]
mod json;
#[cfg(not(any(feature = "flows", feature = "sandbox")))]
pub mod life_cycle;
pub mod panics;
#[cfg(not(feature = "sandbox"))]
mod plain;
#[cfg(not(feature = "sandbox"))]
mod platforms;
#[cfg(not(any(feature = "flows", feature = "sandbox")))]
pub mod rules;
#[cfg(feature = "sandbox")]
pub mod sandbox;
#[cfg(not(any(feature = "flows", feature = "sandbox")))]
pub mod tables;
#[cfg(not(feature = "sandbox"))]
mod transport;
#[cfg(not(any(feature = "flows", feature = "sandbox")))]
pub mod webhook;
