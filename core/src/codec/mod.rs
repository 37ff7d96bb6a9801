//! The one encoder and the one decoder, both driven by the tables of [`crate::schema`].

mod addresses;
mod api_error;
mod card_number;
mod decode;
mod document;
mod encode;
pub(crate) mod envelope;
mod given;
mod multipart;
pub(crate) mod phone;
mod received_file;
mod review;
mod rules;
mod serialize;
pub(crate) mod undocumented;
mod url;
mod variants;

pub use addresses::{AddressOptions, Addresses};
pub use decode::decode;
pub(crate) use decode::decode_unless_refused;
pub use document::{Address, Document, Extras, Items, Node};
pub(crate) use encode::checked_text_header;
pub use encode::encode;
pub use gigwire_reader::decimal;
#[cfg(any(feature = "flows", feature = "rows"))]
pub(crate) use gigwire_reader::decimal::parse as parse_decimal;
pub(crate) use gigwire_reader::quoted;
#[cfg(any(feature = "flows", feature = "rows"))]
pub(crate) use gigwire_reader::time::iso_day;
pub use gigwire_reader::time::{DateTime, parse_date, parse_datetime};
pub use received_file::ReceivedFile;
#[cfg(feature = "flows")]
pub(crate) use review::inn_problem;
pub use review::review;
pub(crate) use undocumented::canonical_json;
pub use url::BaseUrl;
