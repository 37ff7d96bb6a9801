//! The one encoder and the one decoder, both driven by the tables of [`crate::schema`].

pub(crate) mod api_error;
pub mod decimal;
mod decode;
mod document;
mod encode;
mod given;
mod multipart;
mod review;
mod serialize;
mod tape;
mod time;
pub(crate) mod undocumented;
mod url;

pub(crate) use decimal::parse as parse_decimal;
pub use decode::decode;
pub use document::{Address, Document, Extras, Items, Node};
pub(crate) use encode::checked_text_header;
pub use encode::encode;
pub use review::review;
pub use time::{DateTime, parse_date, parse_datetime};
pub(crate) use undocumented::canonical_json;
pub use url::BaseUrl;
