//! What is read from one text: exact decimals, dates, addresses. What is read, written and read again is the same.

use std::net::SocketAddr;

use gigwire::codec::decimal;
use gigwire::codec::{BaseUrl, parse_date, parse_datetime};

pub(super) fn run(data: &[u8]) {
    let Ok(text) = core::str::from_utf8(data) else { return };
    if let Some(number) = decimal::parse(text) {
        assert_eq!(decimal::parse(&number.to_string()), Some(number), "{text}");
        if !text.contains(['e', 'E']) && !number.is_zero() {
            // Nothing was rounded: the digits are those that stood there.
            let digits =
                |text: &str| text.trim_start_matches(['-', '0']).replace('.', "").trim_start_matches('0').to_owned();
            assert_eq!(digits(&number.to_string()), digits(text), "{text}");
        }
    }
    if let Some(moment) = parse_datetime(text) {
        assert_eq!(parse_datetime(&moment.to_string()), Some(moment), "{text}");
    }
    if let Some(day) = parse_date(text) {
        assert_eq!(parse_date(&day.to_string()), Some(day), "{text}");
    }
    for allow_http in [false, true] {
        if let Ok(base) = BaseUrl::parse(text, allow_http) {
            let address = base.as_str();
            assert!(address.bytes().all(|byte| byte.is_ascii_graphic()) && !address.ends_with('/'), "{text}");
            assert!(
                !address.contains(['?', '#', '@']) || address.split('/').nth(2).is_some_and(|host| !host.contains('@'))
            );
            assert_eq!(BaseUrl::parse(address, allow_http).as_ref(), Ok(&base), "{text}");
            assert!(allow_http || is_safe(address), "{text}");
        }
    }
}

/// Encrypted, or not leaving this machine.
fn is_safe(address: &str) -> bool {
    let Some((scheme, rest)) = address.split_once("://") else { return false };
    let authority = rest.split('/').next().unwrap_or_default();
    // With a port in any case, so that the standard library reads it as an address.
    let socket = authority.parse::<SocketAddr>().or_else(|_| format!("{}:80", authority.trim_end_matches(':')).parse());
    scheme.eq_ignore_ascii_case("https")
        || authority.split(':').next().is_some_and(|host| host.eq_ignore_ascii_case("localhost"))
        || socket.is_ok_and(|socket| socket.ip().is_loopback())
}
