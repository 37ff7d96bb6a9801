//! # gigwire-sandbox
//!
//! The platforms that gigwire speaks to, as one in-memory [`World`]: strict about requests, exact about money, driven
//! by the time it is told. It has no I/O, no clock, no threads and no randomness of its own, so the same world serves
//! tests in the same process, simulations, a browser, and the server in `src/bin`.
//!
//! ```
//! use gigwire::http::{Method, Request};
//! use gigwire_sandbox::{Answer, World};
//!
//! let mut world = World::new(1, 1_760_000_000_000);
//! let request = Request {
//!     method: Method::Post,
//!     url: "https://sandbox/solar_staff/api/login".to_owned(),
//!     headers: Vec::new(),
//!     body: br#"{"username":"bot@gigwire.test","password":"bot-password"}"#.to_vec(),
//!     file: None,
//! };
//! let Answer::Respond { response, .. } = world.handle(1_760_000_000_000, &request) else { unreachable!() };
//! assert_eq!(response.status, 200);
//! ```

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod clock;
pub mod cloudtips;
pub mod control;
pub mod fault;
pub mod hex;
pub mod json_input;
pub(crate) mod json_node;
pub mod ledger;
pub mod money;
pub mod multipart;
pub mod outbox;
pub mod people;
pub mod planado;
pub mod qugo;
pub mod random;
pub mod reply;
pub mod route;
pub mod shared;
pub mod solar_staff;
pub mod store_change;
pub mod target;
pub mod world;

pub use reply::{Answer, preflight};
pub use shared::Settings;
pub use solar_staff::deliveries::Delivery;
pub use store_change::{Change, RestoreError};
pub use world::{MAX_BODY, MAX_FORM, World};
