//! Codes as value classes, models as classes over JSON, inputs as data classes.

use std::fmt::Write;

use super::{WIDTH, docs, ident, literal};
use crate::emit::prose::{argument, sentence};
use crate::model::{Case, CodeSet, Field, Object, Platform, Type};

/// The type of a value that is there.
pub fn name_of(ty: &Type) -> String {
    match ty {
        Type::Bool => "Boolean".into(),
        Type::Int => "Long".into(),
        Type::Text | Type::Secret => "String".into(),
        Type::Uuid => "UUID".into(),
        Type::Money | Type::Decimal => "BigDecimal".into(),
        Type::Date => "LocalDate".into(),
        Type::DateTime => "WireTime".into(),
        Type::Any | Type::Variant(_) => "JsonElement".into(),
        Type::File => "FileArg".into(),
        Type::Code(name) | Type::Model(name) | Type::Input(name) => name.clone(),
        Type::List(item) => format!("List<{}>", name_of(item)),
        Type::Map(value) => format!("Map<String, {}>", name_of(value)),
    }
}

/// An expression that reads a value, or null, out of a JSON element.
pub fn read(platform: &Platform, ty: &Type, element: &str) -> String {
    match ty {
        Type::Bool => format!("{element}.asBoolean()"),
        Type::Int => format!("{element}.asLong()"),
        Type::Text | Type::Secret => format!("{element}.asText()"),
        Type::Uuid => format!("{element}.asUuid()"),
        Type::Money | Type::Decimal => format!("{element}.asDecimal()"),
        Type::Date => format!("{element}.asDate()"),
        Type::DateTime => format!("{element}.asWireTime()"),
        Type::Any | Type::File | Type::Variant(_) => format!("{element}.asAny()"),
        Type::Code(name) if platform.codes(name).is_some_and(|codes| codes.int) => {
            format!("{element}.asLong()?.let(::{name})")
        }
        Type::Code(name) => format!("{element}.asText()?.let(::{name})"),
        Type::Model(name) | Type::Input(name) => format!("{element}.asObject()?.let(::{name})"),
        Type::List(item) => format!("{element}.asList {{ {} }}", read(platform, item, "it")),
        Type::Map(value) => format!("{element}.asMap {{ {} }}", read(platform, value, "it")),
    }
}

pub fn codes(platform: &Platform) -> String {
    platform.codes.iter().map(code_set).collect::<Vec<_>>().join("\n")
}

fn code_set(codes: &CodeSet) -> String {
    let CodeSet { name, int, doc, values, .. } = codes;
    let (ty, interface, text) =
        if *int { ("Long", "IntCode", "code.toString()") } else { ("String", "TextCode", "code") };
    let wire = |text: &str| if *int { format!("{text}L") } else { literal(text) };
    let mut out = docs::comment("", &[sentence(doc)]);
    let _ = write!(
        out,
        "@JvmInline\nvalue class {name}(override val code: {ty}) : {interface} {{\n\
         {:4}override val name: String?\n{:8}get() = when (code) {{\n",
        "", ""
    );
    for value in values {
        let _ = writeln!(out, "{:12}{} -> {}", "", wire(&value.wire), literal(&value.name.snake()));
    }
    let _ = write!(
        out,
        "{:12}else -> null\n{:8}}}\n\n{:4}/** The documented name, or the code. */\n\
         {:4}override fun toString(): String = name ?: {text}\n\n{:4}companion object {{\n",
        "", "", "", "", ""
    );
    for value in values {
        let doc = docs::comment("        ", &[sentence(&value.doc)]);
        let _ = writeln!(out, "{doc}{:8}val {} = {name}({})\n", "", value.name.screaming(), wire(&value.wire));
    }
    let known: String = values.iter().map(|value| format!("{:12}{},\n", "", value.name.screaming())).collect();
    let _ = write!(
        out,
        "{:8}/** Every documented code. */\n{:8}val known: List<{name}> = listOf(\n{known}{:8})\n{:4}}}\n}}\n",
        "", "", "", ""
    );
    out
}

pub fn models(platform: &Platform) -> String {
    platform.models.iter().map(|model| self::model(platform, model)).collect::<Vec<_>>().join("\n")
}

fn model(platform: &Platform, model: &Object) -> String {
    let mut out = docs::comment("", &[sentence(&model.doc)]);
    let _ = writeln!(out, "class {}(json: JsonObject) : Record(json) {{", model.name);
    let mut members: Vec<String> = model.fields.iter().map(|field| property(platform, field)).collect();
    for field in &model.fields {
        members.extend(cases(platform, field));
    }
    if model.can {
        members.push(CAN.to_owned());
    }
    let secrets: Vec<String> = model
        .fields
        .iter()
        .filter(|field| field.ty == Type::Secret)
        .map(|field| literal(&field.name.camel()))
        .collect();
    if !secrets.is_empty() {
        members.push(format!("    override val secrets: Set<String> get() = setOf({})\n", secrets.join(", ")));
    }
    out.push_str(&members.join("\n"));
    out.push_str("}\n");
    out
}

const CAN: &str = "    /** Whether this is allowed: names that lead to a permission, such as `jobs.edit`. What is not there is not. */\n    \
                   fun can(permission: String): Boolean = allows(permission)\n";

/// A property for each type that the field may have.
fn cases(platform: &Platform, field: &Field) -> Vec<String> {
    let Type::Variant(name) = &field.ty else { return Vec::new() };
    let Some(variant) = platform.variant(name) else { return Vec::new() };
    let by: Vec<String> = variant.by.iter().map(|name| literal(name)).collect();
    let key = literal(&field.name.camel());
    let case = |case: &Case| {
        let element = format!("json[{key}]");
        let value = match &case.ty {
            Type::Bool => format!("{element}.ifBoolean()"),
            Type::Text => format!("{element}.ifText()"),
            ty => read(platform, ty, &element),
        };
        let word = |word: &Option<String>| word.as_ref().map_or_else(|| "null".to_owned(), |word| literal(word));
        let rows: Vec<String> = case
            .when
            .iter()
            .map(|row| format!("listOf({})", row.iter().map(word).collect::<Vec<_>>().join(", ")))
            .collect();
        let doc = format!("The same, where it is this: {}", sentence(&case.doc));
        format!(
            "{}    val {}{}: {}?\n        get() = {value}.takeIf {{\n            json.hasOneOf(listOf({}), listOf({}))\n        }}\n",
            docs::comment("    ", &[doc]),
            field.name.camel(),
            case.name.pascal(),
            name_of(&case.ty),
            by.join(", "),
            rows.join(", "),
        )
    };
    variant.cases.iter().map(case).collect()
}

fn property(platform: &Platform, field: &Field) -> String {
    let key = literal(&field.name.camel());
    let value = read(platform, &field.ty, &format!("json[{key}]"));
    let (mark, value) = if field.required { ("", format!("{value}.required({key})")) } else { ("?", value) };
    // Objects are made once; scalars are as quickly read as kept.
    let is_made_once = matches!(field.ty, Type::List(_) | Type::Map(_) | Type::Model(_));
    let body = if is_made_once { format!(" by lazy {{ {value} }}") } else { format!(" get() = {value}") };
    let doc = docs::comment("    ", &[sentence(&field.doc)]);
    let head = format!("    val {}: {}{mark}", ident(&field.name.camel()), name_of(&field.ty));
    if head.len() + body.len() > WIDTH {
        return format!("{doc}{head} by lazy {{\n        {value}\n    }}\n");
    }
    format!("{doc}{head}{body}\n")
}

pub fn inputs(platform: &Platform) -> String {
    platform.inputs.iter().map(input).collect::<Vec<_>>().join("\n")
}

fn input(input: &Object) -> String {
    let mut out = docs::comment("", &[sentence(&input.doc)]);
    let _ = writeln!(out, "data class {}(", input.name);
    for field in &input.fields {
        let default = if field.required { "" } else { "? = null" };
        let doc = docs::comment("    ", &[argument(field)]);
        let _ = writeln!(out, "{doc}    val {}: {}{default},", ident(&field.name.camel()), name_of(&field.ty));
    }
    out.push_str(") : Input {\n    override fun toJson(): JsonObject = inputFields(\n");
    for field in &input.fields {
        let _ = writeln!(out, "        {} to {},", literal(&field.name.camel()), ident(&field.name.camel()));
    }
    out.push_str("    )\n");
    if input.fields.iter().any(|field| field.ty == Type::Secret) {
        let _ = writeln!(out, "\n    override fun toString(): String = \"{}(…)\"", input.name);
    }
    out.push_str("}\n");
    out
}
