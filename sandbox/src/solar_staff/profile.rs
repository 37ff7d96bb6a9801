//! The user who is signed in.

use serde::Serialize;

use super::Call;
use super::language::Language;
use super::one_time_code::SecondFactor;
use super::validation::{Fields, texts};
use crate::reply::{Outcome, Reply};

/// Settings of tables in the web interface: a JSON document inside a text, as documented.
const GRIDS: &str = r#"{"ftasks_pageSize":100,"columns_ftasks":["id","task_title","price","status","deadline"]}"#;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ProfileWire<'a> {
    language_string_value: Language,
    name: &'a str,
    post_code: &'static str,
    physical_address: &'static str,
    city: &'static str,
    inn: &'static str,
    ip: &'static str,
    birth_date: &'static str,
    grids_settings: &'static str,
    login_notification: bool,
    id: u64,
    uuid: String,
    email: &'a str,
    username: &'a str,
    first_name: &'a str,
    middle_name: &'static str,
    last_name: &'a str,
    reg_date: &'static str,
    two_fa_method: Option<&'static str>,
    taxation_status: u64,
    phone: Option<&'a str>,
    country: &'static str,
    state: Option<&'static str>,
    flags: u64,
    r#type: &'static str,
    default_sms_gate: Option<&'static str>,
    language: Language,
    is_verified: bool,
    specialization: Option<&'static str>,
}

/// `GET /profile`
pub fn get(call: &mut Call<'_>) -> Outcome {
    let Some(user) = call.platform.users.get(&call.actor.user) else {
        return Err(Reply::not_found("Нет пользователя"));
    };
    let (first_name, last_name) = user.full_name.split_once(' ').unwrap_or((&user.full_name, ""));
    let (method, phone) = match &user.second_factor {
        Some(SecondFactor::Sms(phone)) => (Some("sms"), Some(phone.trim_start_matches('+'))),
        Some(SecondFactor::Authenticator) => (Some("google"), None),
        None => (None, None),
    };
    Ok(Reply::json(&ProfileWire {
        language_string_value: user.language,
        name: &user.full_name,
        post_code: "101000",
        physical_address: "Москва, Мясницкая 1",
        city: "Москва",
        inn: "770000000000",
        ip: "",
        birth_date: "11.03.1990",
        grids_settings: GRIDS,
        login_notification: true,
        id: user.id,
        uuid: format!("2b69eb5d-e0e3-41ec-95b5-{:012}", user.id),
        email: &user.username,
        username: &user.username,
        first_name,
        middle_name: "",
        last_name,
        reg_date: "2020-10-30",
        two_fa_method: method,
        taxation_status: 1,
        phone,
        country: "RU",
        state: None,
        flags: 0,
        r#type: "customer",
        default_sms_gate: None,
        language: user.language,
        is_verified: false,
        specialization: None,
    }))
}

/// `PUT /profile/language`
pub fn set_language(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["language"])?;
    let text = fields.required_text("language");
    let language = text.as_deref().and_then(Language::parse);
    if text.is_some() && language.is_none() {
        fields.errors.add("language", texts::CHOICE);
    }
    fields.errors.finish()?;
    if let (Some(user), Some(language)) = (call.platform.users.get_mut(&call.actor.user), language) {
        user.language = language;
    }
    Ok(Reply::empty())
}
