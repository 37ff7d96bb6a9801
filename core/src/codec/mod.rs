//! The one encoder and the one decoder, both driven by the tables of [`crate::schema`].

pub(crate) mod api_error;
pub mod decimal;
mod decode;
mod document;
mod encode;
mod given;
mod multipart;
mod serialize;
mod tape;
mod time;
mod url;

pub(crate) use decimal::parse as parse_decimal;
pub use decode::decode;
pub use document::{Address, Document, Extras, Items, Node};
pub(crate) use encode::checked_text_header;
pub use encode::encode;
pub use time::{DateTime, parse_date, parse_datetime};
pub use url::BaseUrl;
