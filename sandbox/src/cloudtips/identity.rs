//! The identity host: tokens for a password, and for a refresh token that serves once.

use gigwire::http::{Method, Request};
use serde::Serialize;

use super::CloudTips;
use super::records::{Owner, Token};
use crate::hex::hex;
use crate::reply::{Outcome, Reply};
use crate::shared::Shared;
use crate::target::pairs;

/// The client that the vendor names for partners.
const PARTNERS: &str = "Partner";

/// The client of receivers, as an unofficial client sends it.
const RECEIVERS: &str = "MobilePhone";

#[derive(Serialize)]
struct TokenPair<'a> {
    access_token: &'a str,
    expires_in: u64,
    token_type: &'static str,
    refresh_token: &'a str,
    scope: &'static str,
}

/// Errors have the shape of OAuth here, not the envelope.
#[derive(Serialize)]
struct Error<'a> {
    error: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_description: Option<&'a str>,
}

fn error(error: &str, description: Option<&str>) -> Reply {
    Reply::json_with(400, &Error { error, error_description: description })
}

/// Answers a request to the identity host. `segments` is the path below it.
///
/// # Errors
/// A refusal.
pub fn answer(platform: &mut CloudTips, shared: &mut Shared, request: &Request, segments: &[String]) -> Outcome {
    if segments != ["connect", "token"] {
        return Err(Reply::not_found("the identity host has POST connect/token"));
    }
    if request.method != Method::Post {
        return Err(error("invalid_request", Some("POST is expected")));
    }
    let kind = request.header("content-type").unwrap_or_default().split(';').next().unwrap_or_default();
    if !kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        return Err(error("invalid_request", Some("application/x-www-form-urlencoded is expected")));
    }
    let form = core::str::from_utf8(&request.body).ok().and_then(pairs);
    let form = form.ok_or_else(|| error("invalid_request", Some("the form is not percent-encoded UTF-8")))?;
    // The vendor prints `Grant_type` and `UserName`, OAuth has them in lower case; both are served.
    let field = |name: &str| {
        let mut found = form.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
        match (found.next(), found.next()) {
            (Some((_, value)), None) if !value.is_empty() => Ok(value.clone()),
            (Some(_), Some(_)) => Err(error("invalid_request", Some("a parameter stands twice"))),
            _ => Err(error("invalid_request", Some("a parameter is missing"))),
        }
    };
    let client = field("client_id")?;
    if client != PARTNERS && client != RECEIVERS {
        return Err(error("invalid_client", None));
    }
    let owner = match field("grant_type")?.as_str() {
        "password" => signed_in(platform, &client, &field("username")?, &field("password")?)
            .ok_or_else(|| error("invalid_grant", Some("invalid_username_or_password")))?,
        "refresh_token" => {
            let token = platform.refresh_tokens.remove(&field("refresh_token")?);
            let fresh = token.filter(|token| token.expires_ms > shared.now());
            fresh.ok_or_else(|| error("invalid_grant", None))?.owner
        }
        _ => return Err(error("unsupported_grant_type", None)),
    };
    Ok(issue(platform, shared, owner))
}

fn signed_in(platform: &CloudTips, client: &str, username: &str, password: &str) -> Option<Owner> {
    if client == PARTNERS {
        let mut partners = platform.partners.values();
        let found = partners.find(|partner| partner.username == username && partner.password == password)?;
        return Some(Owner::Partner(found.id));
    }
    let person = platform.person_with(username).filter(|person| person.password == password)?;
    Some(Owner::Receiver(person.number))
}

fn issue(platform: &mut CloudTips, shared: &mut Shared, owner: Owner) -> Reply {
    let now = shared.now();
    for tokens in [&mut platform.access_tokens, &mut platform.refresh_tokens] {
        let expired = tokens.iter().filter(|(_, token)| token.expires_ms <= now).map(|(text, _)| text.clone());
        for text in expired.collect::<Vec<_>>() {
            tokens.remove(&text);
        }
    }
    let mut text = || -> String { (0..4).map(|_| hex(&shared.random.next().to_be_bytes())).collect() };
    let (access_token, refresh_token) = (text(), text());
    let life = shared.settings.cloudtips.access_token_ms;
    let row = |life: u64| Token { owner, expires_ms: now.saturating_add(life) };
    platform.access_tokens.insert(access_token.clone(), row(life));
    platform.refresh_tokens.insert(refresh_token.clone(), row(shared.settings.refresh_token_ms));
    Reply::json(&TokenPair {
        access_token: &access_token,
        expires_in: life / 1000,
        token_type: "Bearer",
        refresh_token: &refresh_token,
        scope: "api email IdentityAPI offline_access openid phone profile",
    })
}

/// Who asks, by the bearer token; `None` where none was sent.
///
/// # Errors
/// 401, without a body, for a token that is unknown or too old.
pub fn authenticate(platform: &CloudTips, now: u64, request: &Request) -> Result<Option<Owner>, Reply> {
    let Some(header) = request.header("authorization") else { return Ok(None) };
    let (scheme, text) = header.trim().split_once(' ').unwrap_or((header, ""));
    let token = platform.access_tokens.get(&text.trim().to_owned()).filter(|token| token.expires_ms > now);
    match token.filter(|_| scheme.eq_ignore_ascii_case("bearer")) {
        Some(token) => Ok(Some(token.owner)),
        None => Err(unauthorized()),
    }
}

/// 401 without a body.
#[must_use]
pub fn unauthorized() -> Reply {
    Reply { status: 401, ..Reply::empty() }.with_header("www-authenticate", "Bearer".to_owned())
}

/// Ends all access tokens now; the refresh tokens stay good.
pub fn expire_access_tokens(platform: &mut CloudTips) {
    let texts: Vec<String> = platform.access_tokens.iter().map(|(text, _)| text.clone()).collect();
    for text in texts {
        if let Some(token) = platform.access_tokens.get_mut(&text) {
            token.expires_ms = 0;
        }
    }
}
