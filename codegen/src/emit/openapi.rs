//! An OpenAPI 3.1 document a platform: `docs/openapi/<platform>.json`.
//!
//! It describes the wire as documented, with our reading of the contradictions; what OpenAPI has no word for stands in
//! `x-gigwire-…`. Codes are open: known values are listed, others are valid in answers.

mod body;
mod rules;

use anyhow::Result;

use super::File;
use crate::json::Json;
use crate::model::{
    Answer, Auth, CodeSet, Field, FileKind, Form, Object, Operation, Place, Platform, Segment, Type, Variant,
};

const DIRECTORY: &str = "docs/openapi";

pub fn emit(platforms: &[Platform]) -> Result<Vec<File>> {
    let file = |platform: &Platform| File {
        path: format!("{DIRECTORY}/{}.json", platform.id.snake()),
        text: document(platform).pretty(),
    };
    Ok(platforms.iter().map(file).collect())
}

fn document(platform: &Platform) -> Json {
    let info = Json::map([("title", Json::from(&platform.title)), ("version", "1".into())]).with(
        "description",
        format!("{} Made from {} by gigwire-codegen; do not edit.", platform.doc, platform.source),
    );
    let tags = platform
        .sections
        .iter()
        .map(|section| Json::map([("name", Json::from(&section.title)), ("description", Json::from(&section.vendor))]));
    let docs = platform.docs_url.as_ref().map(|url| Json::map([("url", Json::from(url))]));
    Json::map([("openapi", Json::from("3.1.0")), ("info", info)])
        .with_some("externalDocs", docs)
        .with("servers", servers(platform))
        .with("security", Json::List(vec![Json::map([("bearer", Json::List(Vec::new()))])]))
        .with("tags", Json::List(tags.collect()))
        .with("paths", paths(platform))
        .with("components", components(platform))
}

fn servers(platform: &Platform) -> Json {
    let production = platform.base_url.iter().map(|url| Json::map([("url", Json::from(url))]));
    let others = platform.environments.iter().map(|environment| {
        Json::map([("url", Json::from(&environment.base_url)), ("description", (&environment.doc).into())])
    });
    Json::List(production.chain(others).collect())
}

fn paths(platform: &Platform) -> Json {
    let mut paths: Vec<(String, Json)> = Vec::new();
    for operation in &platform.operations {
        let path = path_template(operation);
        let entry = self::operation(platform, operation);
        let method = operation.method.to_lowercase();
        match paths.iter_mut().find(|(known, _)| *known == path) {
            Some((_, item)) => *item = item.clone().with(&method, entry),
            None => paths.push((path, Json::map([(method, entry)]))),
        }
    }
    Json::Map(paths)
}

/// `{taskId|uuid}` is one parameter in OpenAPI: `{taskIdOrUuid}`.
fn path_template(operation: &Operation) -> String {
    let part = |segment: &Segment| match segment {
        Segment::Literal(text) => text.clone(),
        Segment::Param(names) => format!("{{{}}}", param_name(names)),
    };
    operation.segments.iter().map(part).collect()
}

fn param_name(names: &[String]) -> String {
    let rest = names.iter().skip(1).map(|name| format!("Or{}", crate::naming::capitalised(name)));
    names.iter().take(1).cloned().chain(rest).collect()
}

fn operation(platform: &Platform, operation: &Operation) -> Json {
    let mut description = vec![operation.doc.clone()];
    description.push(format!("The vendor's section: {} → {}.", operation.section.vendor, operation.vendor_title));
    for (title, items) in [("Effects", &operation.effects), ("About the vendor's document", &operation.notes)] {
        if !items.is_empty() {
            description.push(format!("{title}:\n- {}", items.join("\n- ")));
        }
    }
    let retry = Json::map([("class", Json::from(operation.retry.name()))])
        .with_some("check", operation.check.as_ref())
        .with("reason", &operation.retry_reason);
    let mut json = Json::map([("operationId", Json::from(&operation.id)), ("summary", Json::from(&operation.title))])
        .with("description", description.join("\n\n"))
        .with("tags", Json::list([&operation.section.title]));
    if !operation.auth {
        json = json.with("security", Json::List(Vec::new()));
    }
    let parameters = parameters(platform, operation);
    if !parameters.is_empty() {
        json = json.with("parameters", Json::List(parameters));
    }
    let host = platform.hosts.iter().find(|host| Some(host.name.snake()) == operation.host);
    if let Some(host) = host {
        let server = Json::map([("url", Json::from(&host.base_url)), ("description", (&host.doc).into())]);
        json = json.with("servers", Json::List(vec![server]));
    }
    if operation.deprecated {
        json = json.with("deprecated", true);
    }
    if operation.experimental {
        json = json.with("x-gigwire-experimental", true);
    }
    json.with_some("requestBody", body::request(platform, operation))
        .with("responses", responses(platform, operation))
        .with("x-gigwire-retry", retry)
        .with_some("x-gigwire-action", operation.action.as_ref())
        .with_some("x-gigwire-rules", rules::outside_body(operation))
        .with_some("x-gigwire-conditions", rules::conditions(&operation.conditions))
}

fn parameters(platform: &Platform, operation: &Operation) -> Vec<Json> {
    let mut parameters = Vec::new();
    for segment in &operation.segments {
        let Segment::Param(names) = segment else { continue };
        let args: Vec<&Field> = names.iter().filter_map(|name| operation.arg(name)).collect();
        let schemas: Vec<Json> = args.iter().map(|arg| sent(platform, &arg.ty)).collect();
        let docs: Vec<&str> = args.iter().map(|arg| arg.doc.as_str()).collect();
        let schema = match schemas.as_slice() {
            [one] => one.clone(),
            _ => Json::map([("anyOf", Json::List(schemas))]),
        };
        parameters.push(parameter(&param_name(names), "path", true, &docs.join(", or: "), schema));
    }
    for arg in &operation.args {
        let place = match arg.place {
            Place::Query => "query",
            Place::Header => "header",
            Place::Path | Place::Body | Place::Local => continue,
        };
        parameters.push(parameter(&arg.wire, place, arg.required, &description(arg), argument_schema(platform, arg)));
    }
    if operation.auth && company_header(platform).is_some() {
        parameters.push(reference("parameters", "Company"));
    }
    parameters
}

fn parameter(name: &str, place: &str, required: bool, doc: &str, schema: Json) -> Json {
    let json = Json::map([("name", Json::from(name)), ("in", place.into())]);
    let json = if required { json.with("required", true) } else { json };
    json.with("description", doc).with("schema", schema)
}

fn description(field: &Field) -> String {
    match &field.required_if {
        Some(condition) => format!("{}. Required if {condition}", field.doc),
        None => field.doc.clone(),
    }
}

fn argument_schema(platform: &Platform, arg: &Field) -> Json {
    // the platforms take booleans in a query as 0 and 1
    let schema = match (&arg.ty, arg.place) {
        (Type::Bool, Place::Query) if arg.form != Some(Form::Words) => {
            Json::map([("type", Json::from("integer")), ("enum", Json::list([0, 1]))])
        }
        (ty, _) => sent(platform, ty),
    };
    let schema = match arg.form {
        None => schema,
        Some(Form::Digits) => schema.with("pattern", "^[0-9]+$"),
        Some(Form::Positive) => schema.with("exclusiveMinimum", 0),
        Some(Form::DayFirst) => {
            Json::map([("type", Json::from("string"))]).with("pattern", r"^[0-9]{2}\.[0-9]{2}\.[0-9]{4}$")
        }
        Some(Form::Phone) => schema.with("pattern", r"^\+7[0-9]{10}$"),
        Some(Form::Price) => Json::map([("type", Json::from("string"))]).with("pattern", r"^[0-9]+\.[0-9]{2}$"),
        Some(Form::Words | Form::Iso) => schema,
    };
    schema.with_some("default", arg.default.as_ref()).with_some("maximum", arg.max)
}

fn responses(platform: &Platform, operation: &Operation) -> Json {
    let content = |ty| Json::map([("application/json", Json::map([("schema", read_answer(platform, operation, ty))]))]);
    let success = match &operation.answer {
        Answer::File { kind, or_empty } => {
            let media = match kind {
                FileKind::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                FileKind::Pdf => "application/pdf",
                FileKind::Any => "application/octet-stream",
            };
            let doc = if *or_empty { "The file; there may be none" } else { "The file" };
            let content = Json::map([(media, Json::map([("schema", Json::Map(Vec::new()))]))]);
            Json::map([("description", Json::from(doc)), ("content", content)])
        }
        Answer::Empty => Json::map([("description", Json::from("Done; the body is empty or does not matter"))]),
        Answer::Json(ty) => Json::map([("description", Json::from("The answer")), ("content", content(ty))]),
        Answer::JsonOrEmpty(ty) => {
            Json::map([("description", Json::from("The answer; the body may be empty")), ("content", content(ty))])
        }
    };
    let mut responses = vec![("200".to_owned(), success)];
    for (status, _) in platform.errors.iter().filter(|(status, _)| operation.auth || status != "403") {
        let own: Vec<&str> = operation
            .failures
            .iter()
            .filter(|failure| failure.status.is_some_and(|own| own.to_string() == *status))
            .map(|failure| failure.doc.as_str())
            .collect();
        let response = reference("responses", &format!("Error{status}"));
        // a description beside a reference replaces the referenced one
        let response = if own.is_empty() { response } else { response.with("description", own.join("; ")) };
        // OpenAPI writes a range in capitals
        responses.push((status.to_uppercase(), response));
    }
    let other: Vec<String> = operation
        .failures
        .iter()
        .filter(|failure| failure.status.is_none())
        .map(|failure| match failure.code {
            Some(code) => format!("code {code}: {}", failure.doc),
            None => failure.doc.clone(),
        })
        .collect();
    let doc = if other.is_empty() { "Any other error".to_owned() } else { other.join("; ") };
    responses.push(("default".to_owned(), Json::map([("description", Json::from(doc))])));
    Json::Map(responses)
}

/// The type, or the bare list of its first field too.
fn read_answer(platform: &Platform, operation: &Operation, ty: &Type) -> Json {
    let schema = read(ty, true);
    let list = match ty {
        Type::Model(name) if operation.or_list => platform.model(name).and_then(|model| model.fields.first()),
        _ => None,
    };
    match list {
        Some(list) => Json::map([("anyOf", Json::List(vec![schema, read(&list.ty, true)]))]),
        None => schema,
    }
}

fn components(platform: &Platform) -> Json {
    let schemas = platform.codes.iter().map(|codes| (codes.name.clone(), code_schema(codes)));
    let schemas = schemas.chain(platform.models.iter().map(|model| (model.name.clone(), model_schema(model))));
    let inputs = platform.inputs.iter().map(|input| {
        let fields: Vec<&Field> = input.fields.iter().collect();
        let schema = rules::within(input_schema(platform, &fields), &input.rules, &input.fields);
        let schema = schema.with_some("x-gigwire-conditions", rules::conditions(&input.conditions));
        (input.name.clone(), schema.with("description", &input.doc))
    });
    let variants = platform.variants.iter().map(|variant| (variant.name.clone(), variant_schema(platform, variant)));
    let mut components = Json::map([("schemas", Json::map(schemas.chain(inputs).chain(variants)))]);
    if let Some(header) = company_header(platform) {
        let schema = Json::map([("type", Json::from("integer"))]);
        let company = parameter(header, "header", false, "The company to act for, when the user has several", schema);
        components = components.with("parameters", Json::map([("Company", company)]));
    }
    let bearer = Json::map([("type", Json::from("http")), ("scheme", "bearer".into())]);
    let bearer = match &platform.auth {
        Auth::Key => bearer.with("description", "A key that does not change"),
        Auth::Login { login, refresh, .. } => {
            bearer.with("bearerFormat", "JWT").with("description", format!("The token of `{login}` or `{refresh}`"))
        }
    };
    let errors = platform.errors.iter().map(|(status, doc)| (format!("Error{status}"), error(status, doc)));
    components.with("responses", Json::map(errors)).with("securitySchemes", Json::map([("bearer", bearer)]))
}

fn error(status: &str, doc: &str) -> Json {
    let json = Json::map([("description", Json::from(doc))]);
    if status == "422" {
        // by field: what is wrong with it
        let schema = Json::map([("type", Json::from("object")), ("additionalProperties", Json::Bool(true))]);
        return json.with("content", Json::map([("application/json", Json::map([("schema", schema)]))]));
    }
    json
}

const fn company_header(platform: &Platform) -> Option<&String> {
    match &platform.auth {
        Auth::Login { company_header, .. } => company_header.as_ref(),
        Auth::Key => None,
    }
}

fn code_schema(codes: &CodeSet) -> Json {
    let known = codes.values.iter().map(|value| {
        Json::map([
            ("const", code(codes, &value.wire)),
            ("title", value.name.snake().into()),
            ("description", (&value.doc).into()),
        ])
    });
    let ty = Json::from(if codes.int { "integer" } else { "string" });
    // known values for people and generators; any value of the type is valid
    Json::map([("description", Json::from(&codes.doc)), ("type", ty.clone())])
        .with("anyOf", Json::List(known.chain([Json::map([("title", Json::from("unknown")), ("type", ty)])]).collect()))
}

fn code(codes: &CodeSet, wire: &str) -> Json {
    if codes.int { Json::Raw(wire.to_owned()) } else { wire.into() }
}

/// Which case it is, its siblings say, for which OpenAPI has no words.
fn variant_schema(platform: &Platform, variant: &Variant) -> Json {
    let case = |case: &crate::model::Case| {
        let schema = if variant.sent { sent(platform, &case.ty) } else { read(&case.ty, true) };
        let when = Json::List(
            case.when.iter().map(|row| Json::list(row.iter().map(|word| word.as_deref().unwrap_or("*")))).collect(),
        );
        schema.with("title", case.name.snake()).with("description", &case.doc).with("x-gigwire-when", when)
    };
    Json::map([("description", Json::from(&variant.doc))])
        .with(
            "anyOf",
            Json::List(
                variant.cases.iter().map(case).chain([Json::map([("title", Json::from("undocumented"))])]).collect(),
            ),
        )
        .with("x-gigwire-by", Json::list(&variant.by))
}

fn model_schema(model: &Object) -> Json {
    let property = |field: &Field| {
        let schema = read(&field.ty, field.required).with("description", &field.doc);
        (field.wire.clone(), schema)
    };
    let aliased = |field: &Field| {
        let schema = |alias: &String| {
            let doc = format!("Another spelling of `{}`", field.wire);
            (alias.clone(), read(&field.ty, false).with("description", doc))
        };
        field.aliases.iter().map(schema).collect::<Vec<_>>()
    };
    let properties: Vec<(String, Json)> =
        model.fields.iter().flat_map(|field| [property(field)].into_iter().chain(aliased(field))).collect();
    let required: Vec<&String> = model.fields.iter().filter(|field| field.required).map(|field| &field.wire).collect();
    object(&required, properties).with("description", &model.doc)
}

fn input_schema(platform: &Platform, fields: &[&Field]) -> Json {
    let property = |field: &&Field| {
        let schema = argument_schema(platform, field).with("description", description(field));
        (field.wire.clone(), schema)
    };
    let sent: Vec<&&Field> = fields.iter().filter(|field| field.place != Place::Local).collect();
    let required: Vec<&String> = sent.iter().filter(|field| field.required).map(|field| &field.wire).collect();
    object(&required, sent.iter().map(|field| property(field)).collect())
}

fn object(required: &[&String], properties: Vec<(String, Json)>) -> Json {
    let json = Json::map([("type", Json::from("object"))]);
    let json = if required.is_empty() { json } else { json.with("required", Json::list(required.iter().copied())) };
    json.with("properties", Json::Map(properties))
}

fn reference(kind: &str, name: &str) -> Json {
    Json::map([("$ref", Json::from(format!("#/components/{kind}/{name}")))])
}

/// A type as we send it.
fn sent(platform: &Platform, ty: &Type) -> Json {
    match ty {
        // only documented codes
        Type::Code(name) => match platform.codes(name) {
            Some(codes) => reference("schemas", name)
                .with("enum", Json::List(codes.values.iter().map(|value| code(codes, &value.wire)).collect())),
            None => reference("schemas", name),
        },
        Type::Input(name) | Type::Variant(name) => reference("schemas", name),
        Type::List(item) => array(sent(platform, item)),
        Type::Map(value) => map(sent(platform, value)),
        ty => scalar(ty, true),
    }
}

/// A type as it is answered; not required means that it may be null too.
fn read(ty: &Type, required: bool) -> Json {
    match ty {
        // undocumented ones may be anything
        Type::Variant(name) => reference("schemas", name),
        Type::Code(name) | Type::Model(name) if required => reference("schemas", name),
        Type::Code(name) | Type::Model(name) => Json::map([(
            "anyOf",
            Json::List(vec![reference("schemas", name), Json::map([("type", Json::from("null"))])]),
        )]),
        Type::List(item) => nullable(array(read(item, true)), required),
        Type::Map(value) => nullable(map(read(value, true)), required),
        ty => scalar(ty, required),
    }
}

fn array(item: Json) -> Json {
    Json::map([("type", Json::from("array")), ("items", item)])
}

fn map(value: Json) -> Json {
    Json::map([("type", Json::from("object")), ("additionalProperties", value)])
}

fn scalar(ty: &Type, required: bool) -> Json {
    let (name, format) = match ty {
        Type::Bool => ("boolean", None),
        Type::Int => ("integer", Some("int64")),
        Type::Money | Type::Decimal => ("number", None),
        Type::Uuid => ("string", Some("uuid")),
        Type::Date => ("string", Some("date")),
        // not `date-time`: the platforms write it without a zone
        Type::DateTime | Type::Text => ("string", None),
        Type::Secret => ("string", Some("password")),
        // of a multipart body, which says so itself
        Type::File => {
            return Json::map([
                ("type", Json::from("string")),
                ("contentMediaType", "application/octet-stream".into()),
            ]);
        }
        // anything at all
        _ => return Json::Map(Vec::new()),
    };
    let kind = match ty {
        Type::Money => Some("money"),
        Type::Decimal => Some("decimal"),
        Type::DateTime => Some("datetime"),
        _ => None,
    };
    nullable(Json::map([("type", name)].map(|(key, value)| (key, Json::from(value)))), required)
        .with_some("format", format)
        .with_some("x-gigwire-type", kind)
}

fn nullable(schema: Json, required: bool) -> Json {
    let Json::Map(mut entries) = schema else { return schema };
    if let Some((_, ty)) = entries.iter_mut().find(|(key, _)| key == "type")
        && !required
    {
        *ty = Json::List(vec![ty.clone(), "null".into()]);
    }
    Json::Map(entries)
}
