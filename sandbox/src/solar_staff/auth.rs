//! Signing in, renewing tokens, telling who asks.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use gigwire::http::Request;
use serde::Serialize;

use super::one_time_code::{Code, Refused, SecondFactor, spend};
use super::records::Token;
use super::validation::{Fields, texts};
use super::{Actor, Call, SolarStaff};
use crate::outbox::Channel;
use crate::reply::{Outcome, Reply};
use crate::shared::Shared;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TokenPair {
    token: String,
    refresh_token: String,
}

#[derive(Serialize)]
struct Challenge<'a> {
    #[serde(rename = "2FA")]
    two_factor: ChallengeBody<'a>,
}

#[derive(Serialize)]
struct ChallengeBody<'a> {
    r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<&'a str>,
}

/// `POST /login`
pub fn login(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["username", "password", "code"])?;
    let username = fields.required_text("username").unwrap_or_default();
    let password = fields.required_text("password").unwrap_or_default();
    let code = fields.text("code").filter(|code| !code.is_empty());
    fields.errors.finish()?;
    let user = call.platform.users.values().find(|user| user.username == username && user.password == password);
    let Some(id) = user.map(|user| user.id) else {
        return Err(Reply::error(401, "Неверный логин или пароль"));
    };
    let now = call.now();
    let Some(user) = call.platform.users.get_mut(&id) else {
        return Err(Reply::error(401, "Нет пользователя"));
    };
    if let Some(second_factor) = &user.second_factor {
        let Some(code) = code else {
            let (channel, to, kind) = match second_factor {
                SecondFactor::Sms(phone) => (Channel::Sms, phone, "SMS"),
                SecondFactor::Authenticator => (Channel::Authenticator, &user.username, "Google"),
            };
            user.code = Some(Code::send(call.shared, channel, to, "Код для входа"));
            let number = (channel == Channel::Sms).then_some(to.as_str());
            return Ok(Reply::json(&Challenge { two_factor: ChallengeBody { r#type: kind, number } }));
        };
        spend(&mut user.code, &code, now).map_err(|refused| match refused {
            Refused::Stale => Reply::invalid("code", texts::STALE_CODE),
            Refused::Wrong => Reply::error(401, texts::WRONG_CODE),
        })?;
    }
    let company = user.companies.first().copied().unwrap_or_default();
    let session = call.shared.random.next();
    Ok(issue(call, Actor { user: id, company, session }))
}

/// `POST /token/refresh`. A refresh token is good once: its successor comes with the answer.
pub fn refresh(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["refreshToken"])?;
    let text = fields.required_text("refreshToken").unwrap_or_default();
    fields.errors.finish()?;
    let now = call.now();
    let token = call.platform.refresh_tokens.remove(&text).filter(|token| token.expires_ms > now);
    let Some(token) = token else { return Err(Reply::error(401, "Недействительный refreshToken")) };
    Ok(issue(call, Actor { user: token.user, company: token.company, session: token.session }))
}

/// `PATCH /customer/companies`. The tokens of the old company end.
pub fn switch_company(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["companyId"])?;
    fields.require("companyId");
    let company = fields.integer("companyId").unwrap_or_default();
    fields.errors.finish()?;
    let Actor { user, session: old, .. } = call.actor;
    if !acts_for(call.platform, user, company) {
        return Err(Reply::error(403, "Нет доступа к компании"));
    }
    end_session(call.platform, old);
    let session = call.shared.random.next();
    Ok(issue(call, Actor { user, company, session }))
}

fn end_session(platform: &mut SolarStaff, session: u64) {
    for tokens in [&mut platform.access_tokens, &mut platform.refresh_tokens] {
        let ended = tokens.iter().filter(|(_, token)| token.session == session).map(|(text, _)| text.clone());
        for text in ended.collect::<Vec<_>>() {
            tokens.remove(&text);
        }
    }
}

fn issue(call: &mut Call<'_>, actor: Actor) -> Reply {
    let now = call.now();
    let Shared { settings, random, .. } = &mut *call.shared;
    let expires_ms = now.saturating_add(settings.access_token_ms);
    let refresh_expires_ms = now.saturating_add(settings.refresh_token_ms);
    let payload = format!(r#"{{"iat":{},"exp":{},"uid":{}}}"#, now / 1000, expires_ms / 1000, actor.user);
    let signature: Vec<u8> = (0..4).flat_map(|_| random.next().to_be_bytes()).collect();
    let parts = [br#"{"alg":"HS256","typ":"JWT"}"#, payload.as_bytes(), &signature];
    let token = parts.map(|part| URL_SAFE_NO_PAD.encode(part)).join(".");
    let refresh_token = random.uuid();
    for tokens in [&mut call.platform.access_tokens, &mut call.platform.refresh_tokens] {
        let expired = tokens.iter().filter(|(_, token)| token.expires_ms <= now).map(|(text, _)| text.clone());
        for text in expired.collect::<Vec<_>>() {
            tokens.remove(&text);
        }
    }
    let row = |expires_ms| Token { user: actor.user, company: actor.company, session: actor.session, expires_ms };
    call.platform.access_tokens.insert(token.clone(), row(expires_ms));
    call.platform.refresh_tokens.insert(refresh_token.clone(), row(refresh_expires_ms));
    Reply::json(&TokenPair { token, refresh_token })
}

/// Who asks, for which company: from the bearer token and `x-company-id`.
///
/// # Errors
/// 401 without a good token, 422 for a company id that is none, 403 for a company that is not the user's.
pub fn authenticate(platform: &SolarStaff, now: u64, request: &Request) -> Result<Actor, Reply> {
    let unauthorized = |text| Reply::error(401, text);
    let header = request.header("authorization").ok_or_else(|| unauthorized("Нет заголовка Authorization"))?;
    let (scheme, text) = header.trim().split_once(' ').unwrap_or((header, ""));
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err(unauthorized("Ожидается Authorization: Bearer"));
    }
    let token = platform.access_tokens.get(&text.trim().to_owned());
    let token = token.ok_or_else(|| unauthorized("Неизвестный токен"))?;
    if token.expires_ms <= now {
        return Err(unauthorized("Срок действия токена истёк"));
    }
    let company = match request.header("x-company-id") {
        None => token.company,
        Some(text) => {
            let wrong = || Reply::invalid("x-company-id", texts::INTEGER);
            text.trim().parse().map_err(|_| wrong())?
        }
    };
    if !acts_for(platform, token.user, company) {
        return Err(Reply::error(403, "Нет доступа к компании"));
    }
    Ok(Actor { user: token.user, company, session: token.session })
}

/// Whether the user may act for the company.
#[must_use]
pub fn acts_for(platform: &SolarStaff, user: u64, company: u64) -> bool {
    platform.users.get(&user).is_some_and(|user| user.companies.contains(&company))
}

/// Ends all access tokens now; the refresh tokens stay good.
pub fn expire_access_tokens(platform: &mut SolarStaff) {
    let texts: Vec<String> = platform.access_tokens.iter().map(|(text, _)| text.clone()).collect();
    for text in texts {
        if let Some(token) = platform.access_tokens.get_mut(&text) {
            token.expires_ms = 0;
        }
    }
}
