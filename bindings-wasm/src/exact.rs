//! JavaScript has one number type, exact up to 2^53. A whole number past that is never rounded.

use gigwire::codec::Node;
use gigwire::schema::Type;

const LARGEST: u64 = (1 << 53) - 1;

/// Whether a JavaScript number holds it.
pub(crate) fn is_exact(number: i64) -> bool {
    number.unsigned_abs() <= LARGEST
}

/// The path and value of the first documented whole number that is not exact in JavaScript.
pub(crate) fn first_inexact(node: &Node<'_>, path: &str) -> Option<(String, i64)> {
    if let Some(number) = node.as_int() {
        return (!is_exact(number)).then(|| (path.to_owned(), number));
    }
    match node.ty() {
        // What is null has nothing in it, and its fields would be null models again.
        _ if node.is_null() => None,
        Type::Model(model) => {
            let mut fields = model.fields.iter().enumerate();
            fields.find_map(|(index, field)| first_inexact(&node.field_at(index), &format!("{path}.{}", field.name)))
        }
        Type::List(_) => {
            let mut items = node.items().enumerate();
            items.find_map(|(index, item)| first_inexact(&item, &format!("{path}[{index}]")))
        }
        Type::Map(_) => node.entries().find_map(|(key, value)| first_inexact(&value, &format!("{path}[\"{key}\"]"))),
        _ => None,
    }
}

/// JSON of no documented structure, with whole numbers past 2^53 as texts of their digits.
pub(crate) fn with_exact_numbers(json: &str, out: &mut Vec<u8>) {
    let bytes = json.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let end = match byte {
            b'"' => string_end(bytes, at),
            b'-' | b'0'..=b'9' => {
                let end = number_end(bytes, at);
                let token = json.get(at..end).unwrap_or_default();
                let whole = !token.contains(['.', 'e', 'E']);
                if whole && !token.parse().is_ok_and(is_exact) {
                    out.push(b'"');
                    out.extend_from_slice(token.as_bytes());
                    out.push(b'"');
                    at = end;
                    continue;
                }
                end
            }
            _ => at + 1,
        };
        out.extend_from_slice(bytes.get(at..end).unwrap_or_default());
        at = end;
    }
}

fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

fn number_end(bytes: &[u8], start: usize) -> usize {
    let is_number = |byte: &&u8| matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9');
    start + bytes.iter().skip(start).take_while(is_number).count()
}
