//! A decoded value as JSON text: `JSON.parse` makes many objects faster than anything that crosses into JavaScript value by
//! value.

use gigwire::codec::Node;
use gigwire::schema::Type;

use crate::exact::{is_exact, with_exact_numbers};

/// A documented whole number that a JavaScript number cannot hold; [`crate::exact::first_inexact`] tells where.
pub(crate) struct Inexact;

/// Appends the value: names of the faces, decimals as text, dates as ISO 8601, null for what is absent, unknown fields under
/// `extra`.
pub(crate) fn write(node: &Node<'_>, out: &mut Vec<u8>) -> Result<(), Inexact> {
    if node.is_null() {
        out.extend_from_slice(b"null");
        return Ok(());
    }
    match node.ty() {
        Type::Model(model) => {
            for (index, field) in model.fields.iter().enumerate() {
                out.extend_from_slice(if index == 0 { b"{\"" } else { b",\"" });
                // Names of the faces are identifiers: there is nothing in them to escape.
                out.extend_from_slice(field.name.as_bytes());
                out.extend_from_slice(b"\":");
                write(&node.field_at(index), out)?;
            }
            if model.fields.is_empty() {
                out.push(b'{');
            }
            write_extra(node, model.fields.is_empty(), out);
            out.push(b'}');
        }
        Type::List(_) => {
            out.push(b'[');
            for (index, item) in node.items().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                write(&item, out)?;
            }
            out.push(b']');
        }
        Type::Map(_) => {
            out.push(b'{');
            for (index, (key, value)) in node.entries().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                write_text(key, out);
                out.push(b':');
                write(&value, out)?;
            }
            out.push(b'}');
        }
        Type::Any => with_exact_numbers(node.as_json().unwrap_or("null"), out),
        _ => return write_scalar(node, out),
    }
    Ok(())
}

fn write_extra(node: &Node<'_>, first: bool, out: &mut Vec<u8>) {
    for (index, (key, json)) in node.extras().enumerate() {
        if index > 0 {
            out.push(b',');
        } else {
            out.extend_from_slice(if first { b"\"extra\":{" } else { b",\"extra\":{" });
        }
        write_text(key, out);
        out.push(b':');
        with_exact_numbers(json, out);
    }
    if node.extras().next().is_some() {
        out.push(b'}');
    }
}

fn write_scalar(node: &Node<'_>, out: &mut Vec<u8>) -> Result<(), Inexact> {
    match (node.as_int(), node.as_bool(), node.as_text()) {
        (Some(number), ..) if is_exact(number) => out.extend_from_slice(number.to_string().as_bytes()),
        (Some(_), ..) => return Err(Inexact),
        (_, Some(true), _) => out.extend_from_slice(b"true"),
        (_, Some(false), _) => out.extend_from_slice(b"false"),
        (.., Some(text)) => match node.ty() {
            Type::Date | Type::DateTime => write_text(&node.as_iso_text().unwrap_or_default(), out),
            // Only an exponent makes the platform's text differ from the plain decimal.
            Type::Money | Type::Decimal if text.contains(['e', 'E']) => {
                write_text(&node.as_decimal().unwrap_or_default().to_string(), out);
            }
            // Without hyphens, in braces or as a URN it would equal no other spelling of itself.
            Type::Uuid if text.len() != 36 => write_text(&node.as_uuid().unwrap_or_default().to_string(), out),
            _ => write_text(text, out),
        },
        _ => out.extend_from_slice(b"null"),
    }
    Ok(())
}

fn write_text(text: &str, out: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    out.push(b'"');
    let mut written = 0;
    for (at, byte) in bytes.iter().enumerate() {
        if *byte >= b' ' && *byte != b'"' && *byte != b'\\' {
            continue;
        }
        out.extend_from_slice(bytes.get(written..at).unwrap_or_default());
        out.extend_from_slice(format!("\\u{byte:04x}").as_bytes());
        written = at + 1;
    }
    out.extend_from_slice(bytes.get(written..).unwrap_or_default());
    out.push(b'"');
}
