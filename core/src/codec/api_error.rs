//! What a platform says when it says no. The documents promise several shapes and the wire has more, so this is a
//! ladder: from `{"error", "code"}` and `{field: text}` down to plain text. Nothing is lost: the answer is kept.

use std::sync::Arc;

use super::undocumented::Undocumented;
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
    let text = String::from_utf8_lossy(&body.body);
    let said = Undocumented::check(&text).ok();
    match said.map(|value| (value.entries(), value.as_text())) {
        Some((Some(entries), _)) => read_object(&entries, &mut error),
        Some((_, Some(text))) => error.message = cut(&text),
        _ => error.message = plain(&text),
    }
    error
}

fn read_object(entries: &[(String, Undocumented<'_>)], error: &mut ApiError) {
    // Tasks have a title and a description: alone in a refusal of what was sent they are fields, and no summary of it.
    let sums_up = |key: &str| matches!(key, "detail" | "error" | "errors" | "message" | "type");
    let fields_only = matches!(error.status, 400 | 422) && !entries.iter().any(|(key, _)| sums_up(key));
    for (key, value) in entries {
        match key.as_str() {
            "code" | "errorCode" if is_code(*value) => error.code = Some(text(*value)),
            "error" if value.as_text().is_some_and(|said| OAUTH.contains(&said.as_str())) => {
                error.code = value.as_text();
            }
            "error" | "message" | "detail" | "error_description" if value.as_text().is_some() => {}
            "title" | "description" if value.as_text().is_some() && !fields_only => {}
            "success" | "status" | "statusCode" => {}
            _ if value.is_null() => {}
            "errors" | "fields" | "validationErrors" if value.entries().is_some() => {
                let fields = value.entries().unwrap_or_default();
                error.fields.extend(fields.into_iter().map(|(field, value)| (field, text(value))));
            }
            "errors" if value.items().is_some() => {
                let items = value.items().unwrap_or_default();
                if items.iter().any(|item| item.as_text().is_some()) {
                    error.message = text(*value);
                } else {
                    error.fields.extend(items.into_iter().filter_map(field_and_problem));
                }
            }
            field => error.fields.push((field.to_owned(), text(*value))),
        }
    }
    let said = |name: &str| entries.iter().find(|(key, _)| key == name).and_then(|(_, value)| value.as_text());
    let is_said = |text: &String| !text.is_empty() && !OAUTH.contains(&text.as_str());
    let keys: &[&str] = if fields_only {
        &["error_description"]
    } else {
        &["description", "detail", "error", "error_description", "message", "title"]
    };
    // A list of what is wrong says more than the title above it.
    if error.message.is_empty() {
        error.message = keys.iter().copied().filter_map(said).find(is_said).map(|text| cut(&text)).unwrap_or_default();
    }
}

/// `{"field", "message"}`, as an item of a list of errors.
fn field_and_problem(item: Undocumented<'_>) -> Option<(String, String)> {
    let entries = item.entries()?;
    let value = |key: &&str| entries.iter().find(|(own, _)| own == key).map(|(_, value)| text(*value));
    let said = |keys: &[&str]| keys.iter().find_map(value);
    Some((said(&["field", "name", "property"]).unwrap_or_default(), said(&["message", "error", "detail"])?))
}

/// A code, and not what is wrong with the field `code` that some calls have.
fn is_code(value: Undocumented<'_>) -> bool {
    value.is_number() || value.as_text().is_some_and(|text| text.bytes().all(|byte| byte.is_ascii_graphic()))
}

pub(super) fn text(value: Undocumented<'_>) -> String {
    match (value.as_text(), value.items()) {
        (Some(text), _) => cut(&text),
        // Lists in lists are shown as they came.
        (_, Some(items)) => {
            let texts: Vec<String> =
                items.iter().map(|item| item.as_text().unwrap_or_else(|| item.json().to_owned())).collect();
            cut(&texts.join("; "))
        }
        _ => cut(value.json()),
    }
}

/// Text as it is; of a page only that it is one.
fn plain(body: &str) -> String {
    let body = body.trim_ascii();
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
        said_with(409, body)
    }

    fn said_with(status: u16, body: &str) -> ApiError {
        read(Response { status, headers: vec![], body: body.as_bytes().to_vec() }, None)
    }

    #[test]
    fn a_title_is_a_field_or_sums_up() {
        let of = |status, body| {
            let error = said_with(status, body);
            (error.message, error.fields)
        };
        let fields = vec![("title".to_owned(), "too long".to_owned()), ("description".to_owned(), "empty".to_owned())];
        assert_eq!(of(422, r#"{"title": "too long", "description": "empty"}"#), (String::new(), fields));
        assert_eq!(of(422, r#"{"title": "Client Error", "detail": "no access"}"#), ("no access".to_owned(), vec![]));
        let inn = vec![("Inn".to_owned(), "unknown".to_owned())];
        assert_eq!(of(400, r#"{"title": "Error", "errors": {"Inn": "unknown"}}"#), ("Error".to_owned(), inn));
        assert_eq!(of(403, r#"{"description": "not for you"}"#), ("not for you".to_owned(), vec![]));
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
        assert_eq!(said(r#"{"title": "Bad", "errors": ["one", "two"]}"#).message, "one; two");
        assert_eq!(
            said(r#"{"title": "Bad", "errors": [{"field": "inn", "message": "wrong"}]}"#).fields,
            [("inn".to_owned(), "wrong".to_owned())]
        );
        assert_eq!(said(r#""just text""#).message, "just text");
        let nested = said(
            r#"{"message": "no", "error": "", "errors": {"a": [1.50, null]}, "b": {"c": []}, "status": 1, "d": null}"#,
        );
        assert_eq!(nested.message, "no");
        assert_eq!(
            nested.fields,
            [("a".to_owned(), "1.50; null".to_owned()), ("b".to_owned(), r#"{"c": []}"#.to_owned())]
        );
        assert_eq!(said("<html>busy</html>").message, "an HTML page instead of an API answer");
        assert_eq!(said("").message, "");
        assert!(said(&"x".repeat(100_000)).message.chars().count() <= 501);
    }
}
