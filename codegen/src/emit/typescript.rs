//! The TypeScript face: `bindings-wasm/npm/src/<platform>/`, as Biome would format it.

mod docs;
mod layout;
mod life_cycles;
mod objects;
mod options;
mod resources;

use anyhow::Result;

use super::{File, header};
use crate::model::{Platform, Type};

/// Where the npm package has its sources.
const SOURCES: &str = "bindings-wasm/npm/src";

/// Modules beside the generated directories that a platform's index exports too: they are written by hand, over hand-written
/// parts of the core.
const BY_HAND: &[(&str, &str)] = &[
    ("cloudtips", "../flows/cloudtips/index.js"),
    ("planado", "../webhooks/planado.js"),
    ("qugo", "../flows/qugo/index.js"),
    ("solar_staff", "../flows/solar-staff/index.js"),
    ("solar_staff", "../rules/solar-staff.js"),
    ("solar_staff", "../webhooks/solar-staff.js"),
];

pub fn emit(platforms: &[Platform]) -> Result<Vec<File>> {
    let clients: String = platforms
        .iter()
        .map(|platform| {
            let (class, directory) = (platform.class(), platform.id.snake().replace('_', "-"));
            format!("export {{ {class}, type {class}Options }} from './{directory}/{directory}.js';\n")
        })
        .collect();
    let text = format!("// Made from core/catalog by gigwire-codegen; do not edit.\n{clients}");
    let mut files = vec![File { path: format!("{SOURCES}/platforms.ts"), text }];
    for platform in platforms {
        let directory = platform.id.snake().replace('_', "-");
        let mut modules = vec![
            ("codes".to_owned(), objects::codes(platform)),
            ("models".to_owned(), objects::models(platform)),
            ("inputs".to_owned(), objects::inputs(platform)),
            ("resources".to_owned(), resources::text(platform)),
            (directory.clone(), resources::client(platform)),
            ("life-cycle".to_owned(), life_cycles::text(platform)),
        ];
        modules.retain(|(_, text)| !text.is_empty());
        let mut names: Vec<&str> = modules.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        let by_hand = BY_HAND.iter().filter(|(id, _)| *id == platform.id.snake()).map(|(_, path)| (*path).to_owned());
        let paths = by_hand.chain(names.iter().map(|name| format!("./{name}.js")));
        let index = paths.map(|path| format!("export * from '{path}';\n")).collect();
        modules.push(("index".to_owned(), index));
        for (name, text) in modules {
            let path = format!("{SOURCES}/{directory}/{name}.ts");
            files.push(File { path, text: format!("// {}\n{text}", header(platform)) });
        }
    }
    Ok(files)
}

/// What a value that is read is in TypeScript.
fn read_type(ty: &Type) -> String {
    match ty {
        Type::Bool => "boolean".to_owned(),
        Type::Int => "number".to_owned(),
        Type::Text | Type::Secret | Type::Uuid | Type::Money | Type::Decimal | Type::Date | Type::DateTime => {
            "string".to_owned()
        }
        Type::Any => "Json".to_owned(),
        Type::File => "FileInput".to_owned(),
        Type::Code(name) | Type::Model(name) | Type::Input(name) | Type::Variant(name) => name.clone(),
        Type::List(item) => list_of(&read_type(item)),
        Type::Map(value) => format!("Record<string, {}>", read_type(value)),
    }
}

/// What an argument is in TypeScript.
fn sent_type(ty: &Type) -> String {
    match ty {
        Type::Money | Type::Decimal => "DecimalInput".to_owned(),
        Type::List(item) => format!("readonly {}", list_of(&sent_type(item))),
        Type::Map(value) => format!("Readonly<Record<string, {}>>", sent_type(value)),
        other => read_type(other),
    }
}

fn list_of(item: &str) -> String {
    format!("{item}[]")
}

/// Names of code sets, models or inputs that these types mention.
fn named<'a>(types: impl Iterator<Item = &'a Type>, pick: impl Fn(&'a Type) -> Option<&'a str>) -> Vec<&'a str> {
    let mut names: Vec<&str> = types.map(Type::innermost).filter_map(pick).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn code_name(ty: &Type) -> Option<&str> {
    if let Type::Code(name) = ty { Some(name) } else { None }
}

fn model_name(ty: &Type) -> Option<&str> {
    if let Type::Model(name) = ty { Some(name) } else { None }
}

fn input_name(ty: &Type) -> Option<&str> {
    if let Type::Input(name) = ty { Some(name) } else { None }
}
