//! Planado: every call does something, is answered with what the client's decoder reads, and survives a restart.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod account;
mod anything;
mod clients_and_sites;
mod deliveries;
mod every_call;
mod jobs;
mod limits;
mod odd_wire;
mod people;
mod restarts;
mod workers;
