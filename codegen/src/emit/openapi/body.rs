//! Bodies of requests.

use serde_json::Value;

use super::{input_schema, rules, sent};
use crate::json::Json;
use crate::model::{Body, Field, Operation, PatchOp, Place, Platform};

pub fn request(platform: &Platform, operation: &Operation) -> Option<Json> {
    let usual = match operation.body? {
        Body::Json | Body::JsonValue => "application/json",
        Body::Form => "application/x-www-form-urlencoded",
        Body::Multipart => "multipart/form-data",
        Body::JsonPatch => "application/json-patch+json",
    };
    let media = operation.media_type.as_deref().unwrap_or(usual);
    let fields: Vec<&Field> = operation.args.iter().filter(|arg| arg.place == Place::Body).collect();
    let schema = match operation.body? {
        Body::JsonPatch => patch(platform, &fields),
        Body::JsonValue => value(platform, &fields),
        Body::Json | Body::Form | Body::Multipart => {
            let schema = input_schema(platform, &fields);
            let schema = with_constants(schema, operation);
            rules::within(schema, &rules::in_body(operation), &operation.args)
        }
    };
    let content = Json::map([(media, Json::map([("schema", schema)]))]);
    Some(Json::map([("required", Json::Bool(true)), ("content", content)]))
}

/// What is sent with every call stands among the properties, with its value.
fn with_constants(schema: Json, operation: &Operation) -> Json {
    let constants: Vec<(String, Json)> = operation
        .constants
        .iter()
        .filter(|(field, _)| field.place == Place::Body)
        .map(|(field, value)| {
            let value = match value {
                Value::String(text) => Json::from(text),
                other => Json::Raw(other.to_string()),
            };
            (field.wire.clone(), Json::map([("const", value), ("description", (&field.doc).into())]))
        })
        .collect();
    let Json::Map(mut entries) = schema else { return schema };
    if let Some((_, Json::Map(properties))) = entries.iter_mut().find(|(key, _)| key == "properties") {
        properties.extend(constants);
    }
    Json::Map(entries)
}

/// A list of changes, of which each argument is one.
fn patch(platform: &Platform, fields: &[&Field]) -> Json {
    let change = |field: &&Field| {
        let op = if field.op == Some(PatchOp::Remove) { "remove" } else { "replace" };
        let constant = |text: &str| Json::map([("const", Json::from(text))]);
        let properties = vec![("op".to_owned(), constant(op)), ("path".to_owned(), constant(&field.wire))];
        let value = (op == "replace").then(|| ("value".to_owned(), sent(platform, &field.ty)));
        Json::map([("type", Json::from("object"))])
            .with("properties", Json::Map(properties.into_iter().chain(value).collect()))
            .with("description", &field.doc)
    };
    let items = Json::map([("oneOf", Json::List(fields.iter().map(change).collect()))]);
    Json::map([("type", Json::from("array")), ("items", items)])
}

fn value(platform: &Platform, fields: &[&Field]) -> Json {
    let schemas: Vec<Json> =
        fields.iter().map(|field| sent(platform, &field.ty).with("description", &field.doc)).collect();
    match <[Json; 1]>::try_from(schemas) {
        Ok([one]) => one,
        Err(several) => Json::map([("anyOf", Json::List(several))]),
    }
}
