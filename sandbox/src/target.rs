//! The address of a request, taken apart: path segments and query pairs, percent-decoded.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// A request's path and query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The path as it was sent, without the query.
    pub path: String,
    /// Its segments, decoded; a leading slash is not a segment.
    pub segments: Vec<String>,
    /// The query in its order, names and values decoded.
    pub query: Vec<(String, String)>,
}

impl Target {
    /// Takes an absolute address (`http://host/path?query`) or a path with query apart; `None` when what is
    /// percent-encoded is not UTF-8.
    #[must_use]
    pub fn parse(url: &str) -> Option<Self> {
        let url = url.split('#').next().unwrap_or_default();
        let local = match url.split_once("://") {
            Some((scheme, rest)) if !scheme.contains(['/', '?']) => match rest.find(['/', '?']) {
                Some(start) => rest.get(start..).unwrap_or_default(),
                None => "",
            },
            _ => url,
        };
        let (path, query) = local.split_once('?').unwrap_or((local, ""));
        let segments = path.strip_prefix('/').unwrap_or(path).split('/').map(decode).collect::<Option<_>>()?;
        Some(Self { path: path.to_owned(), segments, query: pairs(query)? })
    }
}

/// The pairs of a query, or of a form that a browser sends.
#[must_use]
pub fn pairs(text: &str) -> Option<Vec<(String, String)>> {
    let filled = text.split('&').filter(|pair| !pair.is_empty());
    filled
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decode_plus(name)?, decode_plus(value)?))
        })
        .collect()
}

fn decode(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(Cow::into_owned)
}

fn decode_plus(text: &str) -> Option<String> {
    decode(&text.replace('+', " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absolute_and_relative_addresses() {
        let target = Target::parse("http://127.0.0.1:8787/a/b%2Fc/%D0%B9?filter[state][]=2&x=1%2B1+z&y#end").unwrap();
        assert_eq!(target.segments, ["a", "b/c", "й"]);
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(target.query, [pair("filter[state][]", "2"), pair("x", "1+1 z"), pair("y", "")]);
        assert_eq!(Target::parse("/a?u=http://b/c").unwrap().segments, ["a"]);
        assert_eq!(Target::parse("http://host").unwrap().segments, [""]);
        assert_eq!(Target::parse("/%FF"), None);
    }
}
