//! JSON to write, in the order it was put together (serde_json would sort it).

use std::fmt::Write;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    Bool(bool),
    Int(i64),
    Text(String),
    List(Vec<Self>),
    Map(Vec<(String, Self)>),
    /// Anything else, as it is written.
    Raw(String),
}

impl Json {
    pub fn map<K: Into<String>>(entries: impl IntoIterator<Item = (K, Self)>) -> Self {
        Self::Map(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }

    pub fn list<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }

    /// Adds an entry to an object; nothing happens to anything else.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<Self>) -> Self {
        if let Self::Map(entries) = &mut self {
            entries.push((key.to_owned(), value.into()));
        }
        self
    }

    /// The same, if there is a value.
    #[must_use]
    pub fn with_some(self, key: &str, value: Option<impl Into<Self>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// Indented by two, with what is short on one line.
    pub fn pretty(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, 0);
        out.push('\n');
        out
    }

    fn write(&self, out: &mut String, depth: usize) {
        const WIDTH: usize = 100;
        let line = self.line();
        let nested = match self {
            Self::List(items) => items.iter().any(|item| matches!(item, Self::Map(entries) if entries.len() > 2)),
            Self::Map(entries) => entries.iter().any(|(_, value)| matches!(value, Self::Map(_))),
            _ => false,
        };
        if !nested && line.chars().count() + 2 * depth <= WIDTH {
            out.push_str(&line);
            return;
        }
        match self {
            Self::List(items) => write_lines(out, depth, ['[', ']'], items, |item, out| item.write(out, depth + 1)),
            Self::Map(entries) => write_lines(out, depth, ['{', '}'], entries, |(key, value), out| {
                out.push_str(&quoted(key));
                out.push_str(": ");
                value.write(out, depth + 1);
            }),
            _ => out.push_str(&line),
        }
    }

    fn line(&self) -> String {
        let joined = |items: Vec<String>| items.join(", ");
        match self {
            Self::Bool(value) => value.to_string(),
            Self::Int(value) => value.to_string(),
            Self::Text(text) => quoted(text),
            Self::Raw(text) => text.clone(),
            Self::List(items) => format!("[{}]", joined(items.iter().map(Self::line).collect())),
            Self::Map(entries) => {
                let entry = |(key, value): &(String, Self)| format!("{}: {}", quoted(key), value.line());
                format!("{{{}}}", joined(entries.iter().map(entry).collect()))
            }
        }
    }
}

fn write_lines<T>(
    out: &mut String,
    depth: usize,
    [open, close]: [char; 2],
    items: &[T],
    write: impl Fn(&T, &mut String),
) {
    out.push(open);
    for (index, item) in items.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        let _ = write!(out, "{comma}\n{:indent$}", "", indent = 2 * (depth + 1));
        write(item, out);
    }
    let _ = write!(out, "\n{:indent$}{close}", "", indent = 2 * depth);
}

fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            control if control < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Json {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&serde_json::Value> for Json {
    fn from(value: &serde_json::Value) -> Self {
        Self::Raw(value.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn keeps_the_order_and_escapes() {
        let json = Json::map([("b", Json::Int(1)), ("a", Json::list(["say \"hi\"\n"]))]);
        assert_eq!(json.pretty(), "{\"b\": 1, \"a\": [\"say \\\"hi\\\"\\n\"]}\n");
        let nested = Json::map([("x", json)]);
        assert_eq!(nested.pretty(), "{\n  \"x\": {\"b\": 1, \"a\": [\"say \\\"hi\\\"\\n\"]}\n}\n");
    }
}
