//! The Python face: `bindings-python/python/gigwire/<platform>/`, as `ruff format` would have it.
//!
//! Lists that may grow have a line an entry and a trailing comma, which ruff keeps; docs are wrapped here, because ruff
//! leaves them as they are.

mod calls;
mod docs;
mod objects;
mod types;

use anyhow::Result;

use super::{File, header};
use crate::model::Platform;

pub fn emit(platforms: &[Platform]) -> Result<Vec<File>> {
    let mut files = Vec::new();
    for platform in platforms {
        for (name, text) in [
            ("__init__", package(platform)),
            ("codes", objects::codes(platform)),
            ("models", objects::models(platform)),
            ("inputs", objects::inputs(platform)),
            ("calls", calls::text(platform, calls::Face::Sync)),
            ("async_calls", calls::text(platform, calls::Face::Async)),
        ] {
            let path = format!("bindings-python/python/gigwire/{}/{name}.py", platform.id.snake());
            files.push(File { path, text: format!("# {}\n{text}", header(platform)) });
        }
    }
    Ok(files)
}

fn package(platform: &Platform) -> String {
    let class = platform.id.pascal();
    let package = format!("gigwire.{}", platform.id.snake());
    format!(
        "{}\n\
         from typing import TYPE_CHECKING\n\n\
         from {package}.calls import {class}\n\n\
         if TYPE_CHECKING:\n    from {package}.async_calls import Async{class}\n\
         else:\n\n    def __getattr__(name: str) -> object:\n        \
         # asyncio takes longer to import than all the rest: those who do not use it do not wait for it.\n        \
         if name == \"Async{class}\":\n            \
         from {package}.async_calls import Async{class}\n\n            return Async{class}\n        \
         raise AttributeError(f\"module {{__name__!r}} has no attribute {{name!r}}\")\n\n\n\
         __all__ = [\"Async{class}\", \"{class}\"]\n",
        docs::docstring("", &docs::paragraphs(&[&format!("{}.", platform.title), &platform.doc])),
    )
}

/// A name as Python can have it.
fn ident(name: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
        "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass",
        "raise", "return", "try", "while", "with", "yield",
    ];
    if KEYWORDS.contains(&name) { format!("{name}_") } else { name.to_owned() }
}
