// Made from core/catalog by gigwire-codegen; do not edit.
//! Every platform.

use crate::schema::{LifeCycle, Platform};

/// Every platform, by name.
pub static ALL: [&Platform; 4] =
    [&crate::cloudtips::PLATFORM, &crate::planado::PLATFORM, &crate::qugo::PLATFORM, &crate::solar_staff::PLATFORM];

/// The platform of this name, such as `solar_staff`.
#[must_use]
pub fn find(id: &str) -> Option<&'static Platform> {
    ALL.into_iter().find(|platform| platform.id == id)
}

/// Every documented life cycle, with the name of its platform.
static LIFE_CYCLES: [(&str, &LifeCycle); 2] = [
    ("cloudtips", &crate::cloudtips::tables::LAYOUT_LIFE_CYCLE),
    ("solar_staff", &crate::solar_staff::tables::TASK_LIFE_CYCLE),
];

/// The life cycle of this name, such as `task`, of a platform. It needs none of the platform's other tables.
#[must_use]
pub fn life_cycle(platform: &str, name: &str) -> Option<&'static LifeCycle> {
    let is_it = |(id, cycle): &&(&str, &LifeCycle)| *id == platform && cycle.name == name;
    LIFE_CYCLES.iter().find(is_it).map(|(_, cycle)| *cycle)
}
