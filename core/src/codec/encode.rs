//! The encoder: arguments, checked against the tables, become a request. What the tables do not allow is not sent.

use gigwire_reader::{decimal, time};
use rust_decimal::Decimal;

use super::addresses::Addresses;
use super::given::Given;
use super::multipart::Multipart;
use super::url::{push_query, push_segment, refuse_control};
use super::{card_number, phone, variants};
use crate::error::InvalidRequest;
use crate::http::Request;
use crate::schema::{Answer, Arg, BodyKind, Codes, Form, Operation, Place, Segment, Type};
use crate::value::Value;

pub(super) type Checked<T> = Result<T, InvalidRequest>;

/// Builds the request of an operation, without authorisation. `entropy` is any 64 random bits: a multipart body is delimited
/// by a text that does not occur in it.
///
/// # Errors
/// [`InvalidRequest`], naming the argument, when one is unknown, missing, of the wrong type or breaks a documented rule.
pub fn encode(addresses: &Addresses, operation: &Operation, args: &Value, entropy: u64) -> Checked<Request> {
    if addresses.platform().refuse_card_numbers {
        card_number::refuse("", args)?;
    }
    let given = Given::check(operation, args)?;
    let mut url = addresses.base(operation).as_str().to_owned();
    for (index, segment) in operation.path.iter().enumerate() {
        match segment {
            Segment::Literal(text) if index == 0 => {
                let (prefix, rest) = addresses.start(operation, text);
                url.push_str(prefix);
                url.push_str(rest);
            }
            Segment::Literal(text) => url.push_str(text),
            Segment::Param(names) => push_param(&mut url, names, &given)?,
        }
    }
    for (arg, value) in given.at(Place::Query) {
        push_query_arg(&mut url, arg, value)?;
    }
    let accepted = if matches!(operation.response, Answer::File { .. }) { "*/*" } else { "application/json" };
    let mut headers = vec![("accept".to_owned(), accepted.to_owned())];
    for (arg, value) in given.at(Place::Header) {
        headers.push((arg.wire.to_owned(), checked_text_header(arg.name, &scalar_of(arg.name, arg, value)?.text)?));
    }
    let mut file = None;
    let body = match operation.body {
        BodyKind::None => Vec::new(),
        BodyKind::Json | BodyKind::JsonValue => {
            headers.push(("content-type".into(), "application/json".into()));
            let is_whole = operation.body == BodyKind::JsonValue;
            if is_whole { json_value(&given)? } else { json_body(&given)? }.into_bytes()
        }
        BodyKind::JsonPatch => {
            headers.push(("content-type".into(), "application/json-patch+json".into()));
            json_patch(&given)?.into_bytes()
        }
        BodyKind::Form => {
            headers.push(("content-type".into(), "application/x-www-form-urlencoded".into()));
            form_body(&given)?.into_bytes()
        }
        BodyKind::Multipart => {
            let mut parts = Multipart::new(entropy);
            multipart_body(&given, &mut parts)?;
            headers.push(("content-type".into(), parts.content_type()));
            let (body, part) = parts.finish();
            file = part;
            body
        }
    };
    if let (Some(media_type), Some((_, own))) =
        (operation.particulars.media_type, headers.iter_mut().find(|(name, _)| name == "content-type"))
    {
        media_type.clone_into(own);
    }
    Ok(Request { method: operation.method, url, headers, body, file })
}

/// A header value that cannot end its line.
pub(crate) fn checked_text_header(argument: &str, value: &str) -> Checked<String> {
    refuse_control(argument, value)?;
    if !value.is_ascii() {
        return Err(InvalidRequest::new(argument, "must be ASCII: it is sent as a header"));
    }
    Ok(value.to_owned())
}

fn push_param(url: &mut String, names: &[&str], given: &Given<'_>) -> Checked<()> {
    let Some((arg, value)) = names.iter().find_map(|name| given.get(name)) else {
        return Err(InvalidRequest::new(names.join(" or "), "is required"));
    };
    push_segment(url, arg.name, &scalar_of(arg.name, arg, value)?.text)
}

fn push_query_arg(url: &mut String, arg: &Arg, value: &Value) -> Checked<()> {
    for_each_text(arg, value, &mut |path, text| push_query(url, arg.wire, path, text))
}

/// The texts of an argument outside of JSON: one, or one for each item.
fn for_each_text(arg: &Arg, value: &Value, write: &mut dyn FnMut(&str, &str) -> Checked<()>) -> Checked<()> {
    match (&arg.ty, value) {
        (Type::List(item), Value::List(values)) => {
            for (index, value) in values.iter().enumerate() {
                let path = format!("{}[{index}]", arg.name);
                write(&path, &plain_scalar(&path, item, value)?)?;
            }
            Ok(())
        }
        // One value where several are possible: what the caller means is clear.
        (Type::List(item), value) => write(arg.name, &plain_scalar(arg.name, item, value)?),
        (Type::Bool, value) if arg.form != Form::Words => write(arg.name, &plain_scalar(arg.name, &Type::Bool, value)?),
        _ => write(arg.name, &scalar_of(arg.name, arg, value)?.text),
    }
}

fn plain_scalar(path: &str, ty: &Type, value: &Value) -> Checked<String> {
    match (ty, value) {
        // Documented as 0 and 1.
        (Type::Bool, Value::Bool(flag)) => Ok(u8::from(*flag).to_string()),
        _ => Ok(scalar(path, ty, value)?.text),
    }
}

/// Each argument is a part, each item of a list one of its own; the file comes last, so that a platform has read the
/// rest before it.
fn multipart_body(given: &Given<'_>, parts: &mut Multipart) -> Checked<()> {
    let mut file = None;
    for (arg, value) in given.at(Place::Body) {
        match (&arg.ty, value) {
            (Type::File, Value::File(content)) => file = Some((arg, content)),
            (Type::File, other) => return wrong(arg.name, "a file", other),
            _ => for_each_text(arg, value, &mut |_, text| {
                parts.text(arg.wire, text);
                Ok(())
            })?,
        }
    }
    file.map_or(Ok(()), |(arg, content)| parts.file(arg.name, arg.wire, content))
}

fn form_body(given: &Given<'_>) -> Checked<String> {
    let mut body = String::from("?");
    for (arg, value) in given.at(Place::Body) {
        push_query_arg(&mut body, arg, value)?;
    }
    Ok(body.get(2..).unwrap_or_default().to_owned())
}

fn json_body(given: &Given<'_>) -> Checked<String> {
    let mut body = String::new();
    write_object("", given, &mut body)?;
    Ok(body)
}

/// The rules allow one body argument: its value is the body.
fn json_value(given: &Given<'_>) -> Checked<String> {
    let mut body = String::new();
    match given.at(Place::Body).next() {
        Some((arg, value)) => write_argument(arg.name, arg, value, given, &mut body)?,
        None => body.push_str("null"),
    }
    Ok(body)
}

/// RFC 6902: a change for each argument.
fn json_patch(given: &Given<'_>) -> Checked<String> {
    let mut body = String::from("[");
    for (arg, value) in given.at(Place::Body) {
        let removes = arg.form == Form::Removes;
        if removes && matches!(value, Value::Bool(false)) {
            continue;
        }
        if body.len() > 1 {
            body.push(',');
        }
        body.push_str(if removes { "{\"op\":\"remove\",\"path\":" } else { "{\"op\":\"replace\",\"path\":" });
        write_text(arg.wire, &mut body);
        if removes {
            scalar(arg.name, &arg.ty, value)?;
        } else {
            body.push_str(",\"value\":");
            write_argument(arg.name, arg, value, given, &mut body)?;
        }
        body.push('}');
    }
    body.push(']');
    if body == "[]" {
        return Err(InvalidRequest::new("", "changes nothing: say what is to be changed"));
    }
    Ok(body)
}

fn write_object(path: &str, given: &Given<'_>, out: &mut String) -> Checked<()> {
    out.push('{');
    let start = out.len();
    for (arg, value) in given.at(Place::Body) {
        if out.len() > start {
            out.push(',');
        }
        write_text(arg.wire, out);
        out.push(':');
        let at = if path.is_empty() { arg.name.to_owned() } else { format!("{path}.{}", arg.name) };
        write_argument(&at, arg, value, given, out)?;
    }
    for arg in given.cleared()? {
        if out.len() > start {
            out.push(',');
        }
        write_text(arg.wire, out);
        out.push_str(":null");
    }
    out.push('}');
    Ok(())
}

fn write_argument(at: &str, arg: &Arg, value: &Value, given: &Given<'_>, out: &mut String) -> Checked<()> {
    match (arg.form, &arg.ty) {
        (Form::Plain, Type::Variant(variant)) => match variants::sent(variant, given)? {
            Some(case) => write_value(at, &case.ty, value, out),
            None => write_any(at, value, out),
        },
        (Form::Plain, ty) => write_value(at, ty, value, out),
        _ => {
            write_scalar(&scalar_of(at, arg, value)?, out);
            Ok(())
        }
    }
}

fn write_value(path: &str, ty: &Type, value: &Value, out: &mut String) -> Checked<()> {
    match (ty, value) {
        (Type::List(item), Value::List(values)) => {
            out.push('[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_value(&format!("{path}[{index}]"), item, value, out)?;
            }
            out.push(']');
            Ok(())
        }
        (Type::Input(input), Value::Map(entries)) => {
            write_object(path, &Given::check_input(path, input, entries)?, out)
        }
        (Type::Map(item), Value::Map(entries)) => {
            out.push('{');
            for (index, (key, value)) in entries.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_text(&plain_text(path, key)?, out);
                out.push(':');
                write_value(&format!("{path}.{key}"), item, value, out)?;
            }
            out.push('}');
            Ok(())
        }
        (Type::Any, value) => write_any(path, value, out),
        (ty, value) => {
            write_scalar(&scalar(path, ty, value)?, out);
            Ok(())
        }
    }
}

fn write_scalar(scalar: &Scalar, out: &mut String) {
    if scalar.bare { out.push_str(&scalar.text) } else { write_text(&scalar.text, out) }
}

fn write_any(path: &str, value: &Value, out: &mut String) -> Checked<()> {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Int(number) => out.push_str(&number.to_string()),
        Value::Decimal(number) => out.push_str(&number.to_string()),
        Value::Text(text) => write_text(&plain_text(path, text)?, out),
        Value::List(values) => {
            out.push('[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_any(&format!("{path}[{index}]"), value, out)?;
            }
            out.push(']');
        }
        Value::Map(entries) => {
            out.push('{');
            for (index, (key, value)) in entries.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_text(key, out);
                out.push(':');
                write_any(&format!("{path}.{key}"), value, out)?;
            }
            out.push('}');
        }
        Value::File(_) => return wrong(path, "JSON", value),
    }
    Ok(())
}

/// A JSON string.
pub(super) fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

/// A checked scalar: its text, and whether JSON writes it without quotes.
pub(super) struct Scalar {
    pub text: String,
    bare: bool,
}

/// The scalar of an argument: by its type, then by its form.
fn scalar_of(path: &str, arg: &Arg, value: &Value) -> Checked<Scalar> {
    let mut scalar = scalar(path, &arg.ty, value)?;
    match arg.form {
        Form::Plain | Form::Words | Form::Removes => {}
        // a moment with a zone has its `T` already
        Form::Iso => scalar.text = scalar.text.replacen(' ', "T", 1),
        Form::Phone => match phone::normalised(&scalar.text) {
            Some(number) => scalar.text = number,
            None => {
                let problem = "is no Russian phone number: ten digits after +7, such as +79001234567";
                return Err(InvalidRequest::new(path, problem));
            }
        },
        Form::Price => {
            let mut amount = above_zero(path, value)?;
            amount.rescale(2);
            scalar = Scalar { text: amount.to_string(), bare: false };
        }
        Form::Digits if scalar.text.is_empty() || !scalar.text.bytes().all(|byte| byte.is_ascii_digit()) => {
            return Err(InvalidRequest::new(path, "must be digits only: no plus sign, no blanks, no brackets"));
        }
        Form::Digits => {}
        Form::Positive => {
            above_zero(path, value)?;
        }
        Form::DayFirst => {
            if let [year, month, day] = scalar.text.splitn(3, '-').collect::<Vec<_>>().as_slice() {
                scalar.text = format!("{day}.{month}.{year}");
            }
        }
    }
    Ok(scalar)
}

pub(super) fn scalar(path: &str, ty: &Type, value: &Value) -> Checked<Scalar> {
    let bare = |text: String| Ok(Scalar { text, bare: true });
    let quoted = |text: String| Ok(Scalar { text, bare: false });
    match (ty, value) {
        (Type::Bool, Value::Bool(flag)) => bare(flag.to_string()),
        (Type::Int, Value::Int(number)) => bare(number.to_string()),
        (Type::Text | Type::Secret, Value::Text(text)) => quoted(plain_text(path, text)?),
        (Type::Uuid, Value::Text(text)) => match uuid::Uuid::try_parse(text) {
            Ok(uuid) => quoted(uuid.to_string()),
            Err(_) => Err(InvalidRequest::new(path, "is not a UUID")),
        },
        (Type::Money, value) => bare(money(path, value)?.to_string()),
        (Type::Decimal, value) => bare(exact(path, value)?.to_string()),
        (Type::Date, Value::Text(text)) => match time::parse_date(text) {
            Some(date) => quoted(time::Day(date).to_string()),
            None => Err(InvalidRequest::new(path, "is not a date: write YYYY-MM-DD")),
        },
        (Type::DateTime, Value::Text(text)) => match time::parse_datetime(text) {
            Some(moment) => quoted(time::sent(moment)),
            None => Err(InvalidRequest::new(
                path,
                "is not a date and time: write YYYY-MM-DDTHH:MM:SS, with Z or an offset if it has a zone",
            )),
        },
        (Type::Code(codes), value) => code(path, codes, value),
        (Type::File, other) => wrong(path, "a file in a multipart body", other),
        (Type::List(_), other) => wrong(path, "a list", other),
        (Type::Input(_) | Type::Model(_) | Type::Map(_), other) => wrong(path, "an object", other),
        (Type::Bool, other) => wrong(path, "true or false", other),
        (Type::Int, other) => wrong(path, "a whole number", other),
        (Type::Uuid, other) => wrong(path, "a UUID", other),
        (Type::Date, other) => wrong(path, "a date", other),
        (Type::DateTime, other) => wrong(path, "a date and time", other),
        (Type::Text | Type::Secret | Type::Any | Type::Variant(_), other) => wrong(path, "text", other),
    }
}

fn wrong<T>(path: &str, wanted: &str, found: &Value) -> Checked<T> {
    Err(InvalidRequest::new(path, format!("must be {wanted}, not {}", found.kind())))
}

/// Text may have lines and tabs; other control characters are a mistake of the caller's.
fn plain_text(path: &str, text: &str) -> Checked<String> {
    match text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        Some(c) => Err(InvalidRequest::new(path, format!("holds the control character U+{:04X}", u32::from(c)))),
        None => Ok(text.to_owned()),
    }
}

pub(super) fn exact(path: &str, value: &Value) -> Checked<Decimal> {
    match value {
        Value::Int(number) => Ok(Decimal::from(*number)),
        Value::Decimal(number) => Ok(*number),
        Value::Text(text) => decimal::parse(text)
            .ok_or_else(|| InvalidRequest::new(path, "is not an exact decimal of at most 28 digits, such as 1500.50")),
        other => wrong(path, "a decimal", other),
    }
}

fn above_zero(path: &str, value: &Value) -> Checked<Decimal> {
    let amount = exact(path, value)?;
    if amount.is_zero() || amount.is_sign_negative() {
        return Err(InvalidRequest::new(path, "must be above zero"));
    }
    Ok(amount)
}

fn money(path: &str, value: &Value) -> Checked<Decimal> {
    let amount = exact(path, value)?.normalize();
    if amount.scale() > 2 {
        return Err(InvalidRequest::new(path, "has more than two decimals: round it yourself, gigwire never does"));
    }
    Ok(amount)
}

/// Codes are written exactly: as a documented code, by its code or by its name.
pub(super) fn code(path: &str, codes: &Codes, value: &Value) -> Checked<Scalar> {
    let wanted = match value {
        Value::Int(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        other => return wrong(path, &format!("a {} code", codes.name), other),
    };
    let known = codes.known.iter().find(|(wire, name)| *wire == wanted || *name == wanted).map(|(wire, _)| *wire);
    match known.or_else(|| codes.by_alias(&wanted)) {
        Some(wire) => Ok(Scalar { text: wire.to_owned(), bare: codes.int }),
        None if codes.open && codes.int == matches!(value, Value::Int(_)) => {
            Ok(Scalar { text: plain_text(path, &wanted)?, bare: codes.int })
        }
        None => {
            let known: Vec<String> = codes.known.iter().map(|(wire, name)| format!("{wire} ({name})")).collect();
            Err(InvalidRequest::new(path, format!("is not a documented {}: {}", codes.name, known.join(", "))))
        }
    }
}
