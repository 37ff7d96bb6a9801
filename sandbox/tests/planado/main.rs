//! Planado: every call does something, is answered with what the client's decoder reads, and survives a restart.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod account;
mod anything;
mod clients_and_sites;
mod deliveries;
mod every_call;
mod jobs;
mod limits;
#[path = "../support/odd_requests.rs"]
mod odd_requests;
mod odd_wire;
mod people;
mod restarts;
#[path = "../support/store.rs"]
mod store;
mod workers;
