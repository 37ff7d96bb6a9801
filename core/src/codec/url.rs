//! Addresses: the base that a user gives, and the pieces that arguments add to it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::InvalidRequest;

/// All but RFC 3986's unreserved characters.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Query keys keep their brackets, as the platforms print them: `filter[state][]`.
const QUERY_KEY: &AsciiSet = &RESERVED.remove(b'[').remove(b']');

/// A checked base address, without a trailing slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl(String);

impl BaseUrl {
    /// Checks an address. Plain http is refused off loopback unless `allow_http`: it would show tokens to the network.
    ///
    /// # Errors
    /// [`InvalidRequest`] that says what is wrong.
    pub fn parse(text: &str, allow_http: bool) -> Result<Self, InvalidRequest> {
        let bad = |problem: &str| Err(InvalidRequest::new("base_url", problem));
        let trimmed = text.trim_end_matches('/');
        if !trimmed.bytes().all(|byte| byte.is_ascii_graphic()) {
            return bad("holds spaces, control or non-ASCII characters");
        }
        let split = trimmed.split_once(':').and_then(|(scheme, rest)| Some((scheme, rest.strip_prefix("//")?)));
        let Some((scheme, rest)) = split else {
            return bad("must begin with https://");
        };
        let authority = rest.split('/').next().unwrap_or_default();
        if authority.is_empty() || authority.starts_with(':') {
            return bad("names no host");
        }
        if rest.contains(['?', '#']) {
            return bad("must hold no query and no fragment");
        }
        if authority.contains('@') {
            return bad("must hold no user name or password: pass them as credentials");
        }
        let Some(host) = host_of(authority) else {
            return bad("names no host that can be: a name or an address, and perhaps a port up to 65535");
        };
        if rest.split('/').any(|segment| segment == "." || segment == "..") {
            return bad("must hold no . or .. segment");
        }
        match scheme.to_ascii_lowercase().as_str() {
            "https" => {}
            "http" if allow_http || is_loopback(host) => {}
            "http" => return bad("plain http would show tokens to the network: use https, or allow http explicitly"),
            _ => return bad("must begin with https://"),
        }
        Ok(Self(trimmed.to_owned()))
    }

    /// The address, without a trailing slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The host, of which nobody can read another than we do: what looks odd to one client is taken by the next one for
/// something else.
fn host_of(authority: &str) -> Option<&str> {
    let (host, port) = match authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((host, "")) => (host, None),
        Some((host, rest)) => (host, Some(rest.strip_prefix(':')?)),
        None => authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port))),
    };
    let is_name = |host: &str| host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte));
    let is_v6 = |host: &str| host.bytes().all(|byte| byte.is_ascii_hexdigit() || b":.".contains(&byte));
    let is_host = if authority.starts_with('[') { host.contains(':') && is_v6(host) } else { is_name(host) };
    let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok();
    (is_host && port.is_none_or(|port| port.is_empty() || is_port(port))).then_some(host)
}

fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || host == "::1" || is_loopback_v4(host)
}

/// 127.0.0.0/8. The standard library's parser of addresses would be 3 KB of a wasm bundle.
fn is_loopback_v4(host: &str) -> bool {
    // A leading zero makes it octal to some.
    let is_plain = |part: &str| part == "0" || !part.starts_with(['0', '+']);
    let byte = |part: &str| is_plain(part) && part.parse::<u8>().is_ok();
    host.strip_prefix("127.").is_some_and(|rest| rest.split('.').count() == 3 && rest.split('.').all(byte))
}

/// One path segment. `.` and `..` are refused even though they could be encoded: clients normalise them away.
pub(crate) fn push_segment(url: &mut String, argument: &str, value: &str) -> Result<(), InvalidRequest> {
    if value.is_empty() {
        return Err(InvalidRequest::new(argument, "must not be empty"));
    }
    if value == "." || value == ".." {
        return Err(InvalidRequest::new(argument, "must not be . or .."));
    }
    refuse_control(argument, value)?;
    url.extend(utf8_percent_encode(value, RESERVED));
    Ok(())
}

/// One `key=value` of the query.
pub(crate) fn push_query(url: &mut String, key: &str, argument: &str, value: &str) -> Result<(), InvalidRequest> {
    refuse_control(argument, value)?;
    url.push(if url.contains('?') { '&' } else { '?' });
    url.extend(utf8_percent_encode(key, QUERY_KEY));
    url.push('=');
    url.extend(utf8_percent_encode(value, RESERVED));
    Ok(())
}

/// Refuses control characters: no platform has a use for them, and intermediaries stumble over them.
pub(crate) fn refuse_control(argument: &str, value: &str) -> Result<(), InvalidRequest> {
    match value.chars().find(|c| c.is_control()) {
        Some(c) => Err(InvalidRequest::new(argument, format!("holds the control character U+{:04X}", u32::from(c)))),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_stays_on_loopback() {
        for text in ["https://my.solarstaff.com/api/", "http://127.0.0.1:8787/x", "http://localhost", "http://[::1]:80"]
        {
            assert!(BaseUrl::parse(text, false).is_ok(), "{text}");
        }
        for text in [
            "http://my.solarstaff.com/api",
            "http://127.0.0.1.evil.example",
            "http://127.0.0",
            "http://127.0.0.0.1",
            "http://127.0.0.256",
            "http://127.0.008.2",
            "http://localhost.evil.example",
            "http://10.0.0.1",
        ] {
            assert!(BaseUrl::parse(text, false).is_err(), "{text}");
            assert!(BaseUrl::parse(text, true).is_ok(), "{text}");
        }
        for text in [
            "",
            "my.solarstaff.com",
            "ftp://x",
            "https://",
            "https://u:p@x",
            "https://x/?a",
            "https://x/../y",
            "https://x\r\ny",
            "http://127.0.0.+1",
            "http://[::1",
            "https://x:y",
            "https://x:+80",
            "https://x:65536/z",
            "http://[::1]:8:0",
            "http://[::1].evil.example",
            "http://[127.0.0.1]",
            "http://127.0.0.1:80:1]x",
            "https://a\\b",
        ] {
            assert!(BaseUrl::parse(text, true).is_err(), "{text}");
        }
    }

    #[test]
    fn a_segment_cannot_leave_its_place() {
        let mut url = String::new();
        push_segment(&mut url, "id", "../a b?c#d%/é").unwrap();
        assert_eq!(url, "..%2Fa%20b%3Fc%23d%25%2F%C3%A9");
        for value in ["", ".", "..", "a\0b", "a\r\nHost: x"] {
            assert!(push_segment(&mut String::new(), "id", value).is_err(), "{value:?}");
        }
    }
}
