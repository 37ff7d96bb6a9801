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
        _ => match (node.as_int(), node.as_text(), node.ty()) {
            (Some(number), ..) if !is_exact(number) => return Err(Inexact),
            (_, Some(text), Type::Text | Type::Secret | Type::Uuid | Type::Code(_)) => write_text(text, out),
            _ => write_scalar(node, out),
        },
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

/// A number, a boolean, or a value whose text is not what the platform wrote, such as a date.
fn write_scalar(node: &Node<'_>, out: &mut Vec<u8>) {
    // Scalars cannot fail.
    out.extend_from_slice(serde_json::to_string(node).unwrap_or_default().as_bytes());
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
