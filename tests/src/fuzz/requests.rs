//! The encoder: `operation\nJSON` where the JSON are any arguments, `operation\n*bytes` where the bytes choose valid ones. What
//! it writes is what HTTP takes, and what it takes for valid is read by the sandbox, which is strict.

use gigwire::codec::encode;
use gigwire::http::Request;
use gigwire::schema::{BodyKind, Operation};
use gigwire::value::{FileArg, Value};
use gigwire_sandbox::json_input::Object;
use gigwire_sandbox::multipart;
use gigwire_sandbox::target::Target;

use crate::arguments::{Choices, arguments};

pub(super) fn run(data: &[u8]) {
    let (line, rest) = super::first_line(data);
    let operation = super::operation(line);
    if let Some(choices) = rest.strip_prefix(b"*") {
        let args = arguments(operation, &mut Choices::new(choices));
        let request = write(operation, &args).unwrap_or_else(|error| panic!("{}: {error}: {args:?}", operation.id));
        return is_http(operation, &request);
    }
    if let Ok(args) = serde_json::from_slice::<Value>(rest)
        && let Ok(request) = write(operation, &with_file(operation, args))
    {
        is_http(operation, &request);
    }
}

fn write(operation: &Operation, args: &Value) -> Result<Request, String> {
    let base = crate::addresses("https://api.example/api");
    encode(&base, operation, args, 1).map_err(|error| {
        assert!(!error.problem.is_empty(), "{}: {error:?}", operation.id);
        error.to_string()
    })
}

/// JSON has no files: `"file": [name, type]` is one here.
fn with_file(operation: &Operation, args: Value) -> Value {
    let Value::Map(mut entries) = args else { return args };
    for (name, value) in &mut entries {
        if let (true, "file", Value::List(parts)) = (operation.body == BodyKind::Multipart, name.as_str(), &*value)
            && let [Value::Text(name), more @ ..] = parts.as_slice()
        {
            let content_type = match more {
                [Value::Text(kind), ..] => Some(kind.clone()),
                _ => None,
            };
            *value = Value::File(FileArg { name: name.clone(), content_type, id: 1 });
        }
    }
    Value::Map(entries)
}

fn is_http(operation: &Operation, request: &Request) {
    let id = operation.id;
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic());
    assert!(plain(&request.url) && request.url.starts_with("https://api.example/api/"), "{id}: {}", request.url);
    let target = Target::parse(&request.url).unwrap_or_else(|| panic!("{id}: {}", request.url));
    assert!(target.segments.iter().all(|segment| segment != "." && segment != ".."), "{id}: {}", request.url);
    for (name, value) in &request.headers {
        assert!(plain(name) && value.bytes().all(|byte| (b' '..=b'~').contains(&byte)), "{id}: {name}: {value:?}");
    }
    match operation.body {
        BodyKind::None => assert!(request.body.is_empty(), "{id}"),
        BodyKind::Json => drop(Object::parse(&request.body).unwrap_or_else(|error| panic!("{id}: {error}"))),
        BodyKind::JsonValue | BodyKind::JsonPatch => {
            let body: Result<serde_json::Value, _> = serde_json::from_slice(&request.body);
            drop(body.unwrap_or_else(|error| panic!("{id}: {error}")));
        }
        BodyKind::Form => assert!(core::str::from_utf8(&request.body).is_ok_and(plain), "{id}"),
        BodyKind::Multipart => is_form(operation, request),
    }
}

fn is_form(operation: &Operation, request: &Request) {
    let mut body = request.body.clone();
    if let Some(part) = request.file {
        body.splice(part.at..part.at, *b"<a/>");
    }
    let parts = multipart::read(request.header("content-type").unwrap_or_default(), &body)
        .unwrap_or_else(|error| panic!("{}: {error}: {}", operation.id, String::from_utf8_lossy(&body)));
    for part in &parts {
        assert!(operation.args.iter().any(|arg| arg.wire == part.name), "{}: {part:?}", operation.id);
        assert!(part.file_name.is_none() || part.content == b"<a/>", "{}: {part:?}", operation.id);
    }
    assert_eq!(parts.iter().filter(|part| part.file_name.is_some()).count(), usize::from(request.file.is_some()));
}
