//! What a platform says when it says no. The documents promise several shapes and the wire has more, so this is a
//! ladder: from `{"error", "code"}` and `{field: text}` down to plain text. Nothing is lost: the answer is kept.

use std::sync::Arc;

use serde_json::{Map, Value};

use crate::error::ApiError;
use crate::http::Response;

/// Longer texts are cut: an error page is no message.
const LONGEST_MESSAGE: usize = 500;

/// The codes of RFC 6749, §5.2.
const OAUTH: &[&str] = &[
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "unsupported_grant_type",
    "invalid_scope",
];

pub(super) fn read(response: Response, retry_after_ms: Option<u64>) -> ApiError {
    let mut error = ApiError {
        status: response.status,
        code: None,
        message: String::new(),
        fields: Vec::new(),
        request_id: response.header("x-request-id").map(str::to_owned),
        retry_after_ms,
        response: Arc::new(response),
    };
    let body = Arc::clone(&error.response);
    match serde_json::from_slice(&body.body) {
        Ok(Value::Object(object)) => read_object(&object, &mut error),
        Ok(Value::String(text)) => error.message = cut(&text),
        _ => error.message = plain(&String::from_utf8_lossy(&body.body)),
    }
    error
}

fn read_object(object: &Map<String, Value>, error: &mut ApiError) {
    for (key, value) in object {
        match (key.as_str(), value) {
            ("code" | "errorCode", value) if is_code(value) => error.code = Some(text(value)),
            ("error", Value::String(said)) if OAUTH.contains(&said.as_str()) => error.code = Some(said.clone()),
            ("error" | "message" | "detail" | "error_description" | "title" | "description", Value::String(said)) => {
                if error.message.is_empty() {
                    error.message = cut(said);
                }
            }
            ("errors", Value::Array(items)) if items.iter().any(Value::is_string) => error.message = text(value),
            ("errors", Value::Array(items)) => error.fields.extend(items.iter().filter_map(field_and_problem)),
            ("errors" | "fields" | "validationErrors", Value::Object(fields)) => {
                error.fields.extend(fields.iter().map(|(field, value)| (field.clone(), text(value))));
            }
            ("success" | "status" | "statusCode", _) | (_, Value::Null) => {}
            (field, value) => error.fields.push((field.to_owned(), text(value))),
        }
    }
}

/// `{"field", "message"}`, as an item of a list of errors.
fn field_and_problem(item: &Value) -> Option<(String, String)> {
    let said = |keys: &[&str]| keys.iter().find_map(|key| item.get(*key)).map(text);
    Some((said(&["field", "name", "property"]).unwrap_or_default(), said(&["message", "error", "detail"])?))
}

/// A code, and not what is wrong with the field `code` that some calls have.
fn is_code(value: &Value) -> bool {
    match value {
        Value::Number(_) => true,
        Value::String(text) => text.bytes().all(|byte| byte.is_ascii_graphic()),
        _ => false,
    }
}

pub(super) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => cut(text),
        Value::Array(items) => cut(&items.iter().map(text).collect::<Vec<_>>().join("; ")),
        other => cut(&other.to_string()),
    }
}

/// Text as it is; of a page only that it is one.
fn plain(body: &str) -> String {
    let body = body.trim();
    if body.starts_with('<') { "an HTML page instead of an API answer".into() } else { cut(body) }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST_MESSAGE) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(body: &str) -> ApiError {
        read(Response { status: 409, headers: vec![], body: body.as_bytes().to_vec() }, None)
    }

    #[test]
    fn reads_every_shape_that_is_documented_or_seen() {
        let coded = said(r#"{"error": "Для принятия задачи необходимо подписать договор оферты", "code": 11}"#);
        assert_eq!(
            (coded.code.as_deref(), coded.message.chars().take(3).collect::<String>().as_str()),
            (Some("11"), "Для")
        );
        assert_eq!(
            said(r#"{"price": "too low", "title": ["a", "b"]}"#).fields,
            [("price".to_owned(), "too low".to_owned()), ("title".to_owned(), "a; b".to_owned())]
        );
        assert_eq!(said(r#"{"error description"}"#).message, r#"{"error description"}"#);
        assert_eq!(said(r#"{"code": "Неверный код"}"#).fields, [("code".to_owned(), "Неверный код".to_owned())]);
        assert_eq!(said(r#"{"code": "E-17", "error": "no"}"#).code.as_deref(), Some("E-17"));
        let oauth = said(r#"{"error": "invalid_grant", "error_description": "wrong password"}"#);
        assert_eq!((oauth.code.as_deref(), oauth.message.as_str()), (Some("invalid_grant"), "wrong password"));
        assert_eq!(said(r#"{"errors": ["one", "two"]}"#).message, "one; two");
        assert_eq!(
            said(r#"{"title": "Bad", "errors": [{"field": "inn", "message": "wrong"}]}"#).fields,
            [("inn".to_owned(), "wrong".to_owned())]
        );
        assert_eq!(said(r#""just text""#).message, "just text");
        assert_eq!(said("<html>busy</html>").message, "an HTML page instead of an API answer");
        assert_eq!(said("").message, "");
        assert!(said(&"x".repeat(100_000)).message.chars().count() <= 501);
    }
}
