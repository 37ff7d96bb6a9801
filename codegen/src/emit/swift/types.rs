//! Codes, models and inputs as structs.

use std::fmt::Write;

use super::{comment, ident, literal};
use crate::emit::prose::{argument, sentence};
use crate::model::{CodeSet, Field, Object, Platform, Type};

/// The type of a value that is there.
pub fn name_of(ty: &Type) -> String {
    match ty {
        Type::Bool => "Bool".into(),
        Type::Int => "Int64".into(),
        // a day is its ISO text: Foundation has no type for one
        Type::Text | Type::Secret | Type::Date => "String".into(),
        Type::Uuid => "UUID".into(),
        Type::Money | Type::Decimal => "Decimal".into(),
        Type::DateTime => "WireTime".into(),
        Type::Any | Type::Variant(_) => "JSONValue".into(),
        Type::File => "FileArg".into(),
        Type::Code(name) | Type::Model(name) | Type::Input(name) => name.clone(),
        Type::List(item) => format!("[{}]", name_of(item)),
        Type::Map(value) => format!("[String: {}]", name_of(value)),
    }
}

/// An expression that reads a value, or nil, out of a `JSONValue`.
pub fn read(platform: &Platform, ty: &Type, element: &str) -> String {
    match ty {
        Type::Bool => format!("{element}.bool"),
        Type::Int => format!("{element}.int64"),
        Type::Text | Type::Secret | Type::Date => format!("{element}.string"),
        Type::Uuid => format!("{element}.uuid"),
        Type::Money | Type::Decimal => format!("{element}.decimal"),
        Type::DateTime => format!("{element}.wireTime"),
        Type::Any | Type::File | Type::Variant(_) => format!("{element}.any"),
        Type::Code(name) if platform.codes(name).is_some_and(|codes| codes.int) => {
            format!("{element}.int64.map {{ {name}($0) }}")
        }
        Type::Code(name) => format!("{element}.string.map {{ {name}($0) }}"),
        Type::Model(name) | Type::Input(name) => format!("{element}.object.map {{ {name}(json: $0) }}"),
        Type::List(item) => format!("{element}.array?.compactMap {{ {} }}", read(platform, item, "$0")),
        Type::Map(value) => format!("{element}.object?.fields.compactMapValues {{ {} }}", read(platform, value, "$0")),
    }
}

pub fn codes(platform: &Platform) -> String {
    platform.codes.iter().map(code_set).collect::<Vec<_>>().join("\n")
}

fn code_set(codes: &CodeSet) -> String {
    let CodeSet { name, int, doc, values, .. } = codes;
    let (ty, protocol) = if *int { ("Int64", "IntCode") } else { ("String", "TextCode") };
    let wire = |text: &str| if *int { text.to_owned() } else { literal(text) };
    let mut out = comment("", 4, &[sentence(doc)]);
    let _ = writeln!(out, "public struct {name}: {protocol} {{");
    let _ = writeln!(out, "    public let code: {ty}\n");
    let _ = writeln!(out, "    public init(_ code: {ty}) {{\n        self.code = code\n    }}\n");
    for value in values {
        out.push_str(&comment("    ", 8, &[sentence(&value.doc)]));
        let _ = writeln!(out, "    public static let {} = {name}({})\n", ident(&value.name.camel()), wire(&value.wire));
    }
    let names: Vec<String> = values.iter().map(|value| format!("        .{},\n", value.name.camel())).collect();
    let _ = writeln!(
        out,
        "    /// Every documented code.\n    public static let known: [{name}] = [\n{}    ]\n",
        names.concat()
    );
    out.push_str("    public var name: String? {\n        switch code {\n");
    for value in values {
        let _ = writeln!(out, "        case {}: return {}", wire(&value.wire), literal(&value.name.snake()));
    }
    out.push_str("        default: return nil\n        }\n    }\n}\n");
    out
}

pub fn models(platform: &Platform) -> String {
    platform.models.iter().map(|model| self::model(platform, model)).collect::<Vec<_>>().join("\n")
}

fn model(platform: &Platform, model: &Object) -> String {
    let mut out = comment("", 4, &[sentence(&model.doc)]);
    let _ = writeln!(out, "public struct {}: Record {{", model.name);
    out.push_str("    public let json: JSONObject\n\n    init(json: JSONObject) {\n        self.json = json\n    }\n");
    for field in &model.fields {
        out.push('\n');
        out.push_str(&property(platform, field));
    }
    for field in &model.fields {
        out.push_str(&cases(platform, field));
    }
    if model.can {
        out.push_str(CAN);
    }
    out.push_str("}\n");
    out
}

const CAN: &str = "\n    /// Whether this is allowed: names that lead to a permission, such as `jobs.edit`. What is not there is not.\n    \
                   public func can(_ permission: String) -> Bool {\n        allows(permission)\n    }\n";

/// A property for each type that the field may have.
fn cases(platform: &Platform, field: &Field) -> String {
    let Type::Variant(name) = &field.ty else { return String::new() };
    let Some(variant) = platform.variant(name) else { return String::new() };
    let by: Vec<String> = variant.by.iter().map(|name| literal(name)).collect();
    let element = format!("json[{}]", literal(&field.name.camel()));
    let mut out = String::new();
    for case in &variant.cases {
        let word = |word: &Option<String>| word.as_ref().map_or_else(|| "nil".to_owned(), |word| literal(word));
        let rows: Vec<String> =
            case.when.iter().map(|row| format!("[{}]", row.iter().map(word).collect::<Vec<_>>().join(", "))).collect();
        let doc = comment("    ", 8, &[format!("The same, where it is this: {}", sentence(&case.doc))]);
        let _ = write!(
            out,
            "\n{doc}    public var {}{}: {}? {{\n        json.hasOneOf([{}], [{}]) ? {} : nil\n    }}\n",
            field.name.camel(),
            case.name.pascal(),
            name_of(&case.ty),
            by.join(", "),
            rows.join(", "),
            read(platform, &case.ty, &element),
        );
    }
    out
}

fn property(platform: &Platform, field: &Field) -> String {
    let key = literal(&field.name.camel());
    let value = read(platform, &field.ty, &format!("json[{key}]"));
    let (mark, value) = if field.required { ("", format!("guaranteed({value}, {key})")) } else { ("?", value) };
    let doc = comment("    ", 8, &[sentence(&field.doc)]);
    let (name, ty) = (ident(&field.name.camel()), name_of(&field.ty));
    format!("{doc}    public var {name}: {ty}{mark} {{\n        {value}\n    }}\n")
}

pub fn inputs(platform: &Platform) -> String {
    platform.inputs.iter().map(input).collect::<Vec<_>>().join("\n")
}

fn input(input: &Object) -> String {
    let mut out = comment("", 4, &[sentence(&input.doc)]);
    let _ = writeln!(out, "public struct {}: Input {{", input.name);
    for field in &input.fields {
        let mark = if field.required { "" } else { "?" };
        out.push_str(&comment("    ", 8, &[argument(field)]));
        let _ = writeln!(out, "    public var {}: {}{mark}\n", ident(&field.name.camel()), name_of(&field.ty));
    }
    let parameters: Vec<String> = input
        .fields
        .iter()
        .map(|field| {
            let default = if field.required { "" } else { "? = nil" };
            format!("{}: {}{default}", ident(&field.name.camel()), name_of(&field.ty))
        })
        .collect();
    let _ = writeln!(out, "    public init({}) {{", parameters.join(", "));
    for field in &input.fields {
        let name = ident(&field.name.camel());
        let _ = writeln!(out, "        self.{name} = {name}");
    }
    out.push_str("    }\n\n    public var gigwireArgument: JSONValue {\n        inputFields([\n");
    for field in &input.fields {
        let _ = writeln!(out, "            {}: {},", literal(&field.name.camel()), ident(&field.name.camel()));
    }
    out.push_str("        ])\n    }\n}\n");
    out
}
