//! An OpenAPI 3.1 document a platform: `docs/openapi/<platform>.json`.
//!
//! It describes the wire as documented, with our reading of the contradictions; what OpenAPI has no word for stands in
//! `x-gigwire-…`. Codes are open: known values are listed, others are valid in answers.

use anyhow::Result;

use super::File;
use crate::catalog::When;
use crate::json::Json;
use crate::model::{
    Answer, Auth, Body, CodeSet, Condition, Field, Form, Object, Operation, Place, Platform, Rule, Segment, Type,
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
        .with("servers", Json::List(vec![Json::map([("url", Json::from(&platform.base_url))])]))
        .with("security", Json::List(vec![Json::map([("bearer", Json::List(Vec::new()))])]))
        .with("tags", Json::List(tags.collect()))
        .with("paths", paths(platform))
        .with("components", components(platform))
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
    if operation.deprecated {
        json = json.with("deprecated", true);
    }
    if operation.experimental {
        json = json.with("x-gigwire-experimental", true);
    }
    json.with_some("requestBody", request_body(platform, operation))
        .with("responses", responses(platform, operation))
        .with("x-gigwire-retry", retry)
        .with_some("x-gigwire-action", operation.action.as_ref())
        .with_some("x-gigwire-rules", query_rules(operation))
        .with_some("x-gigwire-conditions", conditions(operation))
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
            Place::Path | Place::Body => continue,
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
        (Type::Bool, Place::Query) => Json::map([("type", Json::from("integer")), ("enum", Json::list([0, 1]))]),
        (ty, _) => sent(platform, ty),
    };
    let schema = match arg.form {
        None => schema,
        Some(Form::Digits) => schema.with("pattern", "^[0-9]+$"),
        Some(Form::Positive) => schema.with("exclusiveMinimum", 0),
        Some(Form::DayFirst) => {
            Json::map([("type", Json::from("string"))]).with("pattern", r"^[0-9]{2}\.[0-9]{2}\.[0-9]{4}$")
        }
    };
    schema.with_some("default", arg.default.as_ref()).with_some("maximum", arg.max.map(i64::from))
}

fn request_body(platform: &Platform, operation: &Operation) -> Option<Json> {
    let media = match operation.body? {
        Body::Json => "application/json",
        Body::Form => "application/x-www-form-urlencoded",
        Body::Multipart => "multipart/form-data",
    };
    let fields: Vec<&Field> = operation.args.iter().filter(|arg| arg.place == Place::Body).collect();
    let rules = operation.rules.iter().filter(|rule| in_body(operation, rule));
    let schema = rules.fold(input_schema(platform, &fields), |schema, rule| {
        let each = |names: &[String]| {
            Json::list(names.iter().map(|name| Json::map([("required", Json::list([wire(operation, name)]))])))
        };
        match rule {
            Rule::OneOf(names) => schema.with("oneOf", each(names)),
            Rule::AnyOf(names) => schema.with("anyOf", each(names)),
            Rule::Needs([what, needed]) => {
                let needed = Json::list([wire(operation, needed)]);
                schema.with("dependentRequired", Json::map([(wire(operation, what), needed)]))
            }
        }
    });
    let content = Json::map([(media, Json::map([("schema", schema)]))]);
    Some(Json::map([("required", Json::Bool(true)), ("content", content)]))
}

fn wire(operation: &Operation, name: &str) -> String {
    operation.arg(name).map_or_else(|| name.to_owned(), |arg| arg.wire.clone())
}

fn rule_names(rule: &Rule) -> (&'static str, &[String]) {
    match rule {
        Rule::OneOf(names) => ("one_of", names),
        Rule::AnyOf(names) => ("any_of", names),
        Rule::Needs(names) => ("needs", names),
    }
}

fn in_body(operation: &Operation, rule: &Rule) -> bool {
    let (_, names) = rule_names(rule);
    names.iter().all(|name| operation.arg(name).is_some_and(|arg| arg.place == Place::Body))
}

/// Rules about the query: OpenAPI cannot say them.
fn query_rules(operation: &Operation) -> Option<Json> {
    let is_query = |rule: &&Rule| {
        let (_, names) = rule_names(rule);
        names.iter().any(|name| operation.arg(name).is_some_and(|arg| arg.place == Place::Query))
    };
    let rules: Vec<Json> = operation
        .rules
        .iter()
        .filter(is_query)
        .map(|rule| {
            let (kind, names) = rule_names(rule);
            Json::map([(kind, Json::list(names.iter().map(|name| wire(operation, name))))])
        })
        .collect();
    (!rules.is_empty()).then_some(Json::List(rules))
}

/// Rules about values, in the words of the catalog.
fn conditions(operation: &Operation) -> Option<Json> {
    let texts = |texts: &[String]| Json::list(texts);
    let conditions = operation.conditions.iter().map(|condition| match condition {
        Condition::RequiredIf(rule) => {
            let when = when(&rule.when);
            Json::map([("if", when), ("then_required", texts(&rule.then_required)), ("reason", (&rule.reason).into())])
        }
        Condition::Shares(rule) => {
            let shares = Json::map([("list", texts(&rule.shares.list))])
                .with("share", &rule.shares.share)
                .with("of", &rule.shares.of);
            Json::map([("shares", shares), ("reason", (&rule.reason).into())])
        }
        Condition::NotPast(rule) => Json::map([("not_past", Json::from(&rule.arg)), ("reason", (&rule.reason).into())]),
        Condition::Inn(rule) => {
            let inn = Json::map([("inn", Json::from(&rule.arg))]);
            let inn = match &rule.when {
                Some(when) => inn.with("if", self::when(when)),
                None => inn,
            };
            inn.with("reason", &rule.reason)
        }
    });
    let conditions: Vec<Json> = conditions.collect();
    (!conditions.is_empty()).then_some(Json::List(conditions))
}

fn when(when: &When) -> Json {
    Json::map([("arg", Json::from(&when.arg)), ("is", Json::list(&when.is))])
}

fn responses(platform: &Platform, operation: &Operation) -> Json {
    let content = |ty| Json::map([("application/json", Json::map([("schema", read_answer(platform, operation, ty))]))]);
    let success = match &operation.answer {
        Answer::Empty => Json::map([("description", Json::from("Done; the body is empty or does not matter"))]),
        Answer::Json(ty) => Json::map([("description", Json::from("The answer")), ("content", content(ty))]),
        Answer::JsonOrEmpty(ty) => {
            Json::map([("description", Json::from("The answer; the body may be empty")), ("content", content(ty))])
        }
    };
    let mut responses = vec![("200".to_owned(), success)];
    for (status, _) in platform.errors.iter().filter(|(status, _)| operation.auth || *status != 403) {
        let own: Vec<&str> = operation
            .failures
            .iter()
            .filter(|failure| failure.status == Some(*status))
            .map(|failure| failure.doc.as_str())
            .collect();
        let response = reference("responses", &format!("Error{status}"));
        // a description beside a reference replaces the referenced one
        let response = if own.is_empty() { response } else { response.with("description", own.join("; ")) };
        responses.push((status.to_string(), response));
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
        (input.name.clone(), input_schema(platform, &fields).with("description", &input.doc))
    });
    let mut components = Json::map([("schemas", Json::map(schemas.chain(inputs)))]);
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
    let errors = platform.errors.iter().map(|(status, doc)| (format!("Error{status}"), error(*status, doc)));
    components.with("responses", Json::map(errors)).with("securitySchemes", Json::map([("bearer", bearer)]))
}

fn error(status: u16, doc: &str) -> Json {
    let json = Json::map([("description", Json::from(doc))]);
    if status == 422 {
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
    let required: Vec<&String> = fields.iter().filter(|field| field.required).map(|field| &field.wire).collect();
    object(&required, fields.iter().map(property).collect())
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
        Type::Input(name) => reference("schemas", name),
        Type::List(item) => array(sent(platform, item)),
        Type::Map(value) => map(sent(platform, value)),
        ty => scalar(ty, true),
    }
}

/// A type as it is answered; not required means that it may be null too.
fn read(ty: &Type, required: bool) -> Json {
    match ty {
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
