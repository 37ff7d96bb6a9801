//! The one encoder and the one decoder, both driven by the tables of [`crate::schema`].

mod addresses;
mod api_error;
mod card_number;
pub mod decimal;
mod decode;
mod document;
mod encode;
pub(crate) mod envelope;
mod given;
mod multipart;
pub(crate) mod phone;
mod quoted;
mod received_file;
mod review;
mod rules;
mod serialize;
mod tape;
mod time;
pub(crate) mod undocumented;
mod url;
mod variants;

pub use addresses::{AddressOptions, Addresses};
#[cfg(any(feature = "flows", feature = "rows"))]
pub(crate) use decimal::parse as parse_decimal;
pub use decode::decode;
pub use document::{Address, Document, Extras, Items, Node};
pub(crate) use encode::checked_text_header;
pub use encode::encode;
pub(crate) use quoted::quoted;
pub use received_file::ReceivedFile;
#[cfg(feature = "flows")]
pub(crate) use review::inn_problem;
pub use review::review;
#[cfg(any(feature = "flows", feature = "rows"))]
pub(crate) use time::iso_day;
pub use time::{DateTime, parse_date, parse_datetime};
pub(crate) use undocumented::canonical_json;
pub use url::BaseUrl;
