//! gigwire for JavaScript: the core behind wasm-bindgen. The npm package in `npm/` wraps what is exported here; nothing of it
//! is meant to be called by users.
//!
//! Four artefacts are made of this crate, so that a page loads only what it uses: the client of the calls ([`client`], [`calls`],
//! [`life_cycle`]); with the feature `full` a client of flows and neutral rows instead, webhooks and the conversion of currencies;
//! with the feature `sandbox` the in-process sandbox instead of both; with the feature `workbook` what makes and reads xlsx, and
//! nothing else.
//!
//! A web frontend that is itself written in Rust needs none of them: see `rust/`.

#[cfg(not(any(feature = "sandbox", feature = "workbook")))]
pub mod answer;
#[cfg(not(any(feature = "sandbox", feature = "workbook")))]
mod arguments;
#[cfg(not(any(feature = "full", feature = "sandbox", feature = "workbook")))]
pub mod calls;
#[cfg(not(any(feature = "sandbox", feature = "workbook")))]
pub mod client;
#[cfg(not(any(feature = "sandbox", feature = "workbook")))]
mod exact;
#[cfg(all(feature = "full", not(any(feature = "sandbox", feature = "workbook"))))]
pub mod exchange;
#[cfg(not(any(feature = "sandbox", feature = "workbook")))]
mod failure;
#[cfg(not(any(feature = "sandbox", feature = "workbook")))]
mod files;
#[cfg(all(feature = "full", not(any(feature = "sandbox", feature = "workbook"))))]
pub mod flows;
#[cfg(not(any(feature = "sandbox", feature = "workbook")))]
mod given_files;
#[cfg(not(any(feature = "sandbox", feature = "workbook")))]
mod js;
#[cfg(not(any(feature = "sandbox", feature = "workbook")))]
mod json;
#[cfg(not(any(feature = "sandbox", feature = "workbook")))]
pub mod lending;
#[cfg(not(any(feature = "full", feature = "sandbox", feature = "workbook")))]
pub mod life_cycle;
// `core` is compiled to stop at a panic at once: docs/decisions/0006-wasm-size.md
#[cfg(any(feature = "full", feature = "sandbox", feature = "workbook"))]
pub mod panics;
#[cfg(not(any(feature = "sandbox", feature = "workbook")))]
mod plain;
#[cfg(not(any(feature = "sandbox", feature = "workbook")))]
mod platforms;
#[cfg(all(feature = "full", not(any(feature = "sandbox", feature = "workbook"))))]
pub mod rows;
#[cfg(feature = "sandbox")]
pub mod sandbox;
#[cfg(not(any(feature = "sandbox", feature = "workbook")))]
mod step;
#[cfg(not(any(feature = "full", feature = "sandbox", feature = "workbook")))]
pub mod tables;
#[cfg(all(feature = "full", not(any(feature = "sandbox", feature = "workbook"))))]
pub mod webhook;
#[cfg(feature = "workbook")]
pub mod workbook;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
