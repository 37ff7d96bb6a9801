//! # gigwire
//!
//! One sans-IO core for the APIs of freelancer platforms: it builds requests, reads responses and runs the state machines
//! (login with 2FA, token refresh, retries, paging) without any networking. A host, in whatever language, does the rest; how
//! is told in one paragraph above [`machine`].

pub mod cloudtips;
pub mod codec;
pub mod error;
pub mod http;
pub mod machine;
pub mod planado;
pub mod platforms;
pub mod qugo;
#[cfg(feature = "rows")]
pub mod rows;
pub mod secret;
pub mod solar_staff;
pub mod value;
pub mod warning;
#[cfg(test)]
mod workshop;

pub use error::{Error, ErrorKind};
pub use gigwire_schema as schema;
