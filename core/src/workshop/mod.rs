//! The generator's second toy platform, compiled: tests of every mechanism that a platform may ask for in its catalog.
#![allow(dead_code, reason = "a face offers more than tests use")]

#[path = "../../../codegen/testdata/expected/core__src__workshop__codes.rs"]
mod codes;
#[path = "../../../codegen/testdata/expected/core__src__workshop__inputs.rs"]
mod inputs;
#[path = "../../../codegen/testdata/expected/core__src__workshop__models.rs"]
mod models;
#[path = "../../../codegen/testdata/expected/core__src__workshop__operations.rs"]
mod operations;
#[path = "../../../codegen/testdata/expected/core__src__workshop__tables.rs"]
mod tables;

mod answers;
mod listings;
mod requests;
mod sessions;

use crate::codec::{AddressOptions, Addresses};
use crate::http::Response;
use crate::value::Value;

fn addresses(options: AddressOptions) -> Result<Addresses, String> {
    Addresses::new(&tables::PLATFORM, &options).map_err(|error| error.to_string())
}

/// Arguments, as JSON.
fn args(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

fn answer(body: &str) -> Response {
    Response { status: 200, headers: vec![], body: body.as_bytes().to_vec() }
}
