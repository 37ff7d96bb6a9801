//! Qugo: every call does something, is answered with what the client's decoder reads, and survives a restart.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod anything;
mod customer;
mod every_call;
mod jobs;
#[path = "../support/odd_requests.rs"]
mod odd_requests;
mod odd_wire;
mod payouts;
mod restarts;
#[path = "../support/store.rs"]
mod store;
#[cfg(feature = "xlsx")]
mod workbooks;
