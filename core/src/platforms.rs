// Made from core/catalog by gigwire-codegen; do not edit.
//! Every platform.

use crate::schema::Platform;

/// Every platform, by name.
pub static ALL: [&Platform; 4] =
    [&crate::cloudtips::PLATFORM, &crate::planado::PLATFORM, &crate::qugo::PLATFORM, &crate::solar_staff::PLATFORM];

/// The platform of this name, such as `solar_staff`.
#[must_use]
pub fn find(id: &str) -> Option<&'static Platform> {
    ALL.into_iter().find(|platform| platform.id == id)
}
