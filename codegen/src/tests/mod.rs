//! Tests of the generator: what a toy catalog becomes, what is refused, and the catalog against the vendor's document.

mod coverage;
mod coverage_life_cycle;
mod golden;
mod mistakes;
mod write;

use crate::catalog::Catalog;
use crate::model::Platform;
use crate::resolve::resolve;

const TOY: &str = include_str!("../../testdata/toy.json");

/// A second platform: with everything that the first has not.
const WORKSHOP: &str = include_str!("../../testdata/workshop.json");

fn workshop() -> Platform {
    resolve(&Catalog::parse(WORKSHOP).unwrap(), "testdata/workshop.json").unwrap()
}

fn toy() -> Platform {
    resolve(&Catalog::parse(TOY).unwrap(), "testdata/toy.json").unwrap()
}
