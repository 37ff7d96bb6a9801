//! Types of arguments and values as annotations.

use crate::model::{Platform, Type};

/// What a value of an answer is.
pub fn read(platform: &Platform, ty: &Type) -> String {
    match ty {
        Type::Variant(name) => variant(platform, name, |ty| read(platform, ty)),
        Type::Bool => "bool".into(),
        Type::Int => "int".into(),
        Type::Text | Type::Secret => "str".into(),
        Type::Uuid => "UUID".into(),
        Type::Money | Type::Decimal => "Decimal".into(),
        Type::Date => "dt.date".into(),
        Type::DateTime => "dt.datetime".into(),
        Type::Any => "Any".into(),
        Type::File => "FileArg".into(),
        Type::Code(name) | Type::Model(name) | Type::Input(name) => name.clone(),
        Type::List(item) => format!("tuple[{}, ...]", read(platform, item)),
        Type::Map(item) => format!("dict[str, {}]", read(platform, item)),
    }
}

/// What may be passed for an argument.
pub fn sent(platform: &Platform, ty: &Type) -> String {
    match ty {
        Type::Variant(name) => variant(platform, name, |ty| sent(platform, ty)),
        Type::Uuid => "UUID | str".into(),
        Type::Money | Type::Decimal => "Decimal | int | str".into(),
        Type::Date => "dt.date | str".into(),
        Type::DateTime => "dt.datetime | str".into(),
        Type::Code(name) => {
            let int = platform.codes(name).is_some_and(|codes| codes.int);
            format!("{name} | {}", if int { "int" } else { "str" })
        }
        Type::List(item) => format!("Sequence[{}]", sent(platform, item)),
        Type::Map(item) => format!("Mapping[str, {}]", sent(platform, item)),
        other => read(platform, other),
    }
}

/// The types of all cases. An undocumented one is plain JSON, which would swallow the others.
fn variant(platform: &Platform, name: &str, write: impl Fn(&Type) -> String) -> String {
    let cases = platform.variant(name).map(|variant| variant.cases.as_slice()).unwrap_or_default();
    let mut types: Vec<String> = Vec::new();
    for case in cases {
        for ty in write(&case.ty).split(" | ") {
            if !types.iter().any(|known| known == ty) {
                types.push(ty.to_owned());
            }
        }
    }
    types.join(" | ")
}

/// Whether generated code names this, other than in its docs.
pub fn uses(text: &str, name: &str) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.split("\"\"\"").step_by(2).any(|code| {
        code.match_indices(name)
            .any(|(at, _)| !code[..at].ends_with(is_part) && !code[at + name.len()..].starts_with(is_part))
    })
}

/// The names that a module uses for annotations only, as imports under `TYPE_CHECKING`. `text` is what was generated.
pub fn imports(platform: &Platform, text: &str, extra: &[(&str, &str)]) -> String {
    let from = |module: &str, names: Vec<&str>| {
        let mut used: Vec<&str> = names.into_iter().filter(|name| uses(text, name)).collect();
        // As ruff sorts: capitals make no difference.
        used.sort_by_key(|name| name.to_lowercase());
        match used.as_slice() {
            [] => String::new(),
            names => {
                let line = format!("    from {module} import {}\n", names.join(", "));
                if line.len() <= 121 {
                    return line;
                }
                let names: String = names.iter().map(|name| format!("        {name},\n")).collect();
                format!("    from {module} import (\n{names}    )\n")
            }
        }
    };
    let package = format!("gigwire.{}", platform.id.snake());
    let mut standard = String::new();
    if text.contains("dt.date") {
        standard.push_str("    import datetime as dt\n");
    }
    standard.push_str(&from("collections.abc", vec!["Awaitable", "Callable", "Mapping", "Sequence"]));
    standard.push_str(&from("decimal", vec!["Decimal"]));
    standard.push_str(&from("uuid", vec!["UUID"]));
    let mut own: Vec<(String, Vec<&str>)> = vec![
        (format!("{package}.codes"), platform.codes.iter().map(|codes| codes.name.as_str()).collect()),
        (format!("{package}.inputs"), platform.inputs.iter().map(|input| input.name.as_str()).collect()),
        (format!("{package}.models"), platform.models.iter().map(|model| model.name.as_str()).collect()),
    ];
    for (module, name) in extra {
        match own.iter_mut().find(|(known, _)| known == module) {
            Some((_, names)) => names.push(name),
            None => own.push(((*module).to_owned(), vec![*name])),
        }
    }
    own.sort();
    let own: String = own
        .into_iter()
        // What the module itself defines it need not import.
        .map(|(module, names)| {
            let names = names.into_iter().filter(|name| !text.contains(&format!("\nclass {name}("))).collect();
            from(&module, names)
        })
        .collect();
    let blocks: Vec<String> = [standard, own].into_iter().filter(|block| !block.is_empty()).collect();
    if blocks.is_empty() { String::new() } else { format!("\nif TYPE_CHECKING:\n{}", blocks.join("\n")) }
}
