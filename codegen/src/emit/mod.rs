//! One emitter a language. An emitter is a function from the resolved catalogs to files; it formats what it writes.
//!
//! To add one: a module here, a line in [`EMITTERS`], and its directory in [`owned`] if nothing else may live there.

mod kotlin;
mod openapi;
pub mod operations;
mod prose;
mod python;
mod reference;
mod resources;
mod rust;
mod rust_format;
mod settings;
mod swift;
mod tables;
mod typescript;

use anyhow::Result;

use crate::model::Platform;

/// A file to write: its path from the root of the repository, and what it holds.
#[derive(Debug, PartialEq, Eq)]
pub struct File {
    pub path: String,
    pub text: String,
}

type Emitter = fn(&[Platform]) -> Result<Vec<File>>;

/// Every emitter.
const EMITTERS: &[Emitter] = &[
    tables::emit,
    rust::emit,
    openapi::emit,
    reference::emit,
    python::emit,
    kotlin::emit,
    swift::emit,
    typescript::emit,
];

/// Directories in which every file is generated: others are removed by `generate` and reported by `--check`.
pub fn owned(platforms: &[Platform]) -> Vec<String> {
    let mut owned = vec!["docs/openapi".to_owned(), "docs/reference".to_owned()];
    owned.extend(platforms.iter().flat_map(|platform| {
        let id = platform.id.snake();
        [
            format!("bindings-mobile/kotlin/src/main/kotlin/gigwire/{}", id.replace('_', "")),
            format!("bindings-mobile/swift/Sources/Gigwire/{}", platform.class()),
            format!("bindings-wasm/npm/src/{}", id.replace('_', "-")),
        ]
    }));
    owned
}

/// Everything that is generated.
pub fn all(platforms: &[Platform]) -> Result<Vec<File>> {
    let mut files = Vec::new();
    for emitter in EMITTERS {
        files.extend(emitter(platforms)?);
    }
    Ok(files)
}

/// The first line of a generated file, without the comment sign.
pub fn header(platform: &Platform) -> String {
    format!("Made from {} by gigwire-codegen; do not edit.", platform.source)
}
