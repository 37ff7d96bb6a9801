//! Strict reading of `multipart/form-data`: every part with a name, no name twice, nothing after the end.

/// The most parts that a body may have.
const MAX_PARTS: usize = 16;

/// The longest boundary that the standard allows.
const MAX_BOUNDARY: usize = 70;

/// A part of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part<'a> {
    /// Name of the field.
    pub name: String,
    /// Name of the file, if it is one.
    pub file_name: Option<String>,
    /// Its content.
    pub content: &'a [u8],
}

/// Takes a form apart.
///
/// # Errors
/// A text that says what is wrong with it.
pub fn read<'a>(content_type: &str, body: &'a [u8]) -> Result<Vec<Part<'a>>, String> {
    let boundary = boundary(content_type).ok_or("multipart/form-data without a boundary")?;
    let opening = format!("--{boundary}");
    let between = format!("\r\n--{boundary}");
    let mut rest = body.strip_prefix(opening.as_bytes()).ok_or("the body does not begin with the boundary")?;
    let mut parts: Vec<Part<'a>> = Vec::new();
    loop {
        if let Some(end) = rest.strip_prefix(b"--") {
            let clean = end.is_empty() || end == b"\r\n";
            return if clean { Ok(parts) } else { Err("something follows the last boundary".to_owned()) };
        }
        let inner = rest.strip_prefix(b"\r\n").ok_or("a boundary is not followed by a line break")?;
        let end = find(inner, between.as_bytes()).ok_or("the last part has no end")?;
        let (part, after) = inner.split_at(end);
        let part = read_part(part)?;
        if parts.iter().any(|known| known.name == part.name) {
            return Err(format!("the part {:?} stands twice", part.name));
        }
        parts.push(part);
        if parts.len() > MAX_PARTS {
            return Err("too many parts".to_owned());
        }
        rest = after.get(between.len()..).unwrap_or_default();
    }
}

fn boundary(content_type: &str) -> Option<String> {
    let (kind, parameters) = content_type.split_once(';')?;
    if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let (_, boundary) = attributes(parameters)?.into_iter().find(|(name, _)| name == "boundary")?;
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"'()+_,-./:=? ".contains(&byte);
    let right =
        (1..=MAX_BOUNDARY).contains(&boundary.len()) && boundary.bytes().all(allowed) && !boundary.ends_with(' ');
    right.then_some(boundary)
}

fn read_part(part: &[u8]) -> Result<Part<'_>, String> {
    // A part without any header begins with the empty line.
    let end = find(part, b"\r\n\r\n").ok_or("a part has no empty line after its headers")?;
    let (head, content) = part.split_at(end);
    let head = core::str::from_utf8(head).map_err(|_| "the headers of a part are not UTF-8")?;
    let disposition = head
        .split("\r\n")
        .filter_map(|line| line.split_once(':'))
        .find_map(|(name, value)| name.trim().eq_ignore_ascii_case("content-disposition").then_some(value.trim()));
    let parameters = disposition.and_then(|value| value.strip_prefix("form-data")).and_then(attributes);
    let parameters = parameters.ok_or("a part has no Content-Disposition: form-data")?;
    let parameter = |wanted: &str| parameters.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone());
    let name = parameter("name").ok_or("a part has no name")?;
    Ok(Part { name, file_name: parameter("filename"), content: content.get(4..).unwrap_or_default() })
}

/// `; name="value"; other=value`; quotes and backslashes in quoted values are escaped by a backslash, as `%22` or not
/// at all, as browsers have it.
fn attributes(text: &str) -> Option<Vec<(String, String)>> {
    let mut found = Vec::new();
    let mut rest = text.trim_start_matches([' ', ';']);
    while !rest.is_empty() {
        let (name, after) = rest.split_once('=')?;
        let (value, after) = match after.strip_prefix('"') {
            Some(quoted) => {
                let mut value = String::new();
                let mut letters = quoted.char_indices();
                let end = loop {
                    match letters.next()? {
                        (index, '"') => break index,
                        (_, '\\') => value.push(letters.next()?.1),
                        (_, letter) => value.push(letter),
                    }
                };
                (value, quoted.get(end + 1..)?)
            }
            None => {
                let end = after.find(';').unwrap_or(after.len());
                (after.get(..end)?.trim().to_owned(), after.get(end..)?)
            }
        };
        found.push((name.trim().to_ascii_lowercase(), value));
        rest = after.trim_start_matches([' ', ';']);
    }
    Some(found)
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPE: &str = "multipart/form-data; boundary=\"x-y\"";

    #[test]
    fn reads_fields_and_files() {
        let body = b"--x-y\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\n5\r\n--x-y\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a \\\"b\\\".xml\"\r\nContent-Type: text/xml\r\n\r\n<a>\r\n--x</a>\r\n--x-y--\r\n";
        let parts = read(TYPE, body).unwrap();
        assert_eq!((parts[0].name.as_str(), parts[0].content), ("type", &b"5"[..]));
        assert_eq!(parts[1].file_name.as_deref(), Some("a \"b\".xml"));
        assert_eq!(parts[1].content, b"<a>\r\n--x</a>");
    }

    #[test]
    fn refuses_what_is_not_one() {
        let part = "Content-Disposition: form-data; name=\"a\"\r\n\r\n1";
        for (content_type, body) in [
            ("multipart/form-data", format!("--x-y\r\n{part}\r\n--x-y--")),
            ("multipart/form-data; boundary=\"\"", String::new()),
            (TYPE, String::new()),
            (TYPE, format!("--x-y\r\n{part}")),
            (TYPE, format!("--x-y\r\n{part}\r\n--x-y")),
            (TYPE, format!("--x-y\r\n{part}\r\n--x-y--more")),
            (TYPE, format!("--x-y\r\n{part}\r\n--x-y\r\n{part}\r\n--x-y--")),
            (TYPE, "--x-y\r\n\r\n\r\n1\r\n--x-y--".to_owned()),
            (TYPE, "--x-y\r\nContent-Disposition: form-data; name=\"a\r\n\r\n1\r\n--x-y--".to_owned()),
            (TYPE, "--x-y\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x-y--".to_owned()),
            (TYPE, format!("preamble --x-y\r\n{part}\r\n--x-y--")),
        ] {
            assert!(read(content_type, body.as_bytes()).is_err(), "{content_type} {body:?}");
        }
        assert_eq!(read(TYPE, b"--x-y--").unwrap(), []);
    }
}
