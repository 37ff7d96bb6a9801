//! The Python face: `bindings-python/python/gigwire/<platform>/`, as `ruff format` would have it.
//!
//! Lists that may grow have a line an entry and a trailing comma, which ruff keeps; docs are wrapped here, because ruff
//! leaves them as they are.

mod calls;
mod client;
mod docs;
mod objects;
mod types;

use anyhow::Result;

use super::{File, header};
use crate::model::Platform;

pub fn emit(platforms: &[Platform]) -> Result<Vec<File>> {
    let text = format!("# Made from core/catalog by gigwire-codegen; do not edit.\n{}", all(platforms));
    let mut files = vec![File { path: "bindings-python/python/gigwire/platforms.py".to_owned(), text }];
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
    let class = platform.class();
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

/// Where the client of each platform is: none is imported before it is asked for.
fn all(platforms: &[Platform]) -> String {
    let mut clients: Vec<(String, String)> = platforms
        .iter()
        .flat_map(|platform| ["", "Async"].map(|prefix| (format!("{prefix}{}", platform.class()), platform.id.snake())))
        .collect();
    clients.sort();
    let mut modules: Vec<(String, Vec<&str>)> = Vec::new();
    for (class, module) in &clients {
        match modules.iter_mut().find(|(known, _)| known == module) {
            Some((_, classes)) => classes.push(class),
            None => modules.push((module.clone(), vec![class])),
        }
    }
    modules.sort();
    let imports: String = modules
        .iter()
        .map(|(module, classes)| format!("    from gigwire.{module} import {}\n", classes.join(", ")))
        .collect();
    let rows: String =
        clients.iter().map(|(class, module)| format!("        {class:?}: \"gigwire.{module}\",\n")).collect();
    let names: String = clients.iter().map(|(class, _)| format!("    {class:?},\n")).collect();
    format!(
        "{}from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n{imports}else:\n    _MODULES = {{\n{rows}    }}\n\n\
         {:4}def __getattr__(name: str) -> object:\n\
         {:8}# Those who work with one platform do not wait for the others.\n\
         {:8}if name not in _MODULES:\n\
         {:12}raise AttributeError(f\"module {{__name__!r}} has no attribute {{name!r}}\")\n\
         {:8}from importlib import import_module\n\n\
         {:8}return getattr(import_module(_MODULES[name]), name)\n\n\n\
         __all__ = [\n{names}]\n",
        docs::docstring("", &["The clients of all platforms.".to_owned()]) + "\n",
        "",
        "",
        "",
        "",
        "",
        "",
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
