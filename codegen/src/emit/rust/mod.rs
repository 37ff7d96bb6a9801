//! The Rust face: `core/src/<platform>/{codes,inputs,models,operations}.rs`, over the core's encoder and decoder.

mod codes;
mod docs;
mod models;
mod operations;

use anyhow::Result;

use super::{File, header, rust_format};
use crate::model::{Platform, Type};
use crate::naming::Name;

pub fn emit(platforms: &[Platform]) -> Result<Vec<File>> {
    let mut files = vec![File { path: "core/src/platforms.rs".to_owned(), text: rust_format::rust(&all(platforms))? }];
    for platform in platforms {
        for (name, text) in [
            ("codes", codes::text(platform)),
            ("inputs", operations::inputs(platform)),
            ("models", models::text(platform)),
            ("operations", operations::text(platform)),
        ] {
            let text = format!("// {}\n{text}", header(platform));
            let path = format!("core/src/{}/{name}.rs", platform.id.snake());
            files.push(File { path, text: rust_format::rust(&text)? });
        }
    }
    Ok(files)
}

/// The list of platforms, so that no host has one of its own.
fn all(platforms: &[Platform]) -> String {
    let statics: String =
        platforms.iter().map(|platform| format!("&crate::{}::PLATFORM,", platform.id.snake())).collect();
    format!(
        "// Made from core/catalog by gigwire-codegen; do not edit.\n\
         //! Every platform.\n\n\
         use crate::schema::Platform;\n\n\
         /// Every platform, by name.\n\
         pub static ALL: [&Platform; {}] = [{statics}];\n\n\
         /// The platform of this name, such as `solar_staff`.\n\
         #[must_use]\n\
         pub fn find(id: &str) -> Option<&'static Platform> {{\n\
         ALL.into_iter().find(|platform| platform.id == id)\n}}\n",
        platforms.len(),
    )
}

/// The name as an identifier.
fn ident(name: &Name) -> String {
    raw(name.snake())
}

fn raw(word: String) -> String {
    const KEYWORDS: &[&str] = &[
        "as", "async", "await", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum", "extern",
        "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
        "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "try", "type", "typeof", "unsafe",
        "unsized", "use", "virtual", "where", "while", "yield",
    ];
    if KEYWORDS.contains(&word.as_str()) { format!("r#{word}") } else { word }
}

/// Whether codes of the set are whole numbers. A name that is no code set cannot come out of `resolve`.
fn is_int_code(platform: &Platform, name: &str) -> bool {
    platform.codes(name).is_some_and(|codes| codes.int)
}

/// Whether any field of the types satisfies the condition: what a file has to import.
fn any_type<'a>(mut types: impl Iterator<Item = &'a Type>, condition: impl Fn(&Type) -> bool) -> bool {
    types.any(|ty| condition(ty.innermost()))
}
