//! Changing what a freelancer is, and how they are reached.

use serde::{Deserialize, Serialize};

use super::Call;
use super::freelancers::{is_email, team_member};
use super::one_time_code::{Code, Refused, spend};
use super::validation::{Fields, texts};
use crate::outbox::Channel;
use crate::reply::{Outcome, Reply};

/// New contacts that wait for the code which the freelancer got.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ContactChange {
    /// The new address, if that changes.
    pub email: Option<String>,
    /// The new phone, digits only, if that changes.
    pub phone: Option<String>,
    /// The code.
    pub code: Option<Code>,
}

/// `PUT /customer/freelancers`. What is left out stays.
pub fn update(call: &mut Call<'_>) -> Outcome {
    const TEXTS: [&str; 4] = ["firstName", "lastName", "note", "specialization"];
    let mut fields = Fields::read(call.body, &[&TEXTS[..], &["freelancerId", "freelancerUuid", "companyId"]].concat())?;
    fields.require("freelancerId");
    let id = fields.integer("freelancerId");
    let uuid = fields.uuid("freelancerUuid");
    let company = fields.integer("companyId").unwrap_or(call.actor.company);
    let new = TEXTS.map(|name| fields.text(name));
    fields.errors.finish()?;
    if !super::auth::acts_for(call.platform, call.actor.user, company) {
        return Err(Reply::error(403, texts::NO_COMPANY));
    }
    call.actor.company = company;
    let id = team_member(call, id, uuid.as_deref())?;
    let Some(person) = call.platform.freelancers.get_mut(&id) else {
        return Err(Reply::not_found(texts::NO_FREELANCER));
    };
    let old = [&mut person.first_name, &mut person.last_name, &mut person.note, &mut person.specialization];
    for (old, new) in old.into_iter().zip(new) {
        if let Some(new) = new {
            *old = new;
        }
    }
    Ok(Reply::empty())
}

/// `POST /customer/freelancers/request-code-for-change-contacts`. One of the two changes, never both.
pub fn request_code(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["freelancerId", "email", "phone"])?;
    fields.require("freelancerId");
    let id = fields.integer("freelancerId");
    let email = fields.text("email").filter(|email| !email.is_empty());
    let phone = fields.text("phone").filter(|phone| !phone.is_empty());
    let phone = phone.map(|phone| phone.strip_prefix('+').unwrap_or(&phone).to_owned());
    match (&email, &phone) {
        (None, None) => fields.errors.add("email", texts::EMAIL_OR_PHONE),
        (Some(_), Some(_)) => fields.errors.add("phone", texts::ONLY_ONE),
        _ => {}
    }
    if email.as_deref().is_some_and(|email| !is_email(email)) {
        fields.errors.add("email", texts::EMAIL);
    }
    if phone.as_deref().is_some_and(|phone| phone.len() < 7 || !phone.bytes().all(|byte| byte.is_ascii_digit())) {
        fields.errors.add("phone", texts::PHONE);
    }
    fields.errors.finish()?;
    let id = team_member(call, id, None)?;
    if taken(call, id, email.as_deref(), phone.as_deref()) {
        return Err(Reply::conflict("Эти контакты уже заняты"));
    }
    let Some(person) = call.platform.freelancers.get_mut(&id) else {
        return Err(Reply::not_found(texts::NO_FREELANCER));
    };
    let (channel, to) = match (&person.phone, &person.email) {
        (Some(phone), _) => (Channel::Sms, phone.clone()),
        (None, Some(email)) => (Channel::Email, email.clone()),
        (None, None) => return Err(Reply::conflict("Некуда отправить код")),
    };
    let code = Some(Code::send(call.shared, channel, &to, "Код для смены контактов"));
    person.contact_change = Some(ContactChange { email, phone, code });
    Ok(Reply::empty())
}

fn taken(call: &Call<'_>, but: u64, email: Option<&str>, phone: Option<&str>) -> bool {
    call.platform.freelancers.values().filter(|person| person.id != but).any(|person| {
        let same_email = match (&person.email, email) {
            (Some(known), Some(email)) => known.eq_ignore_ascii_case(email),
            _ => false,
        };
        same_email || (phone.is_some() && person.phone.as_deref() == phone)
    })
}

/// `POST /customer/freelancers/change-contacts`
pub fn change(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["freelancerId", "code"])?;
    fields.require("freelancerId");
    let id = fields.integer("freelancerId");
    let code = fields.required_text("code").unwrap_or_default();
    fields.errors.finish()?;
    let id = team_member(call, id, None)?;
    let now = call.now();
    let pending = call.platform.freelancers.get(&id).and_then(|person| person.contact_change.clone());
    let Some(mut pending) = pending else { return Err(Reply::invalid("code", texts::STALE_CODE)) };
    let spent = spend(&mut pending.code, &code, now);
    if spent.is_ok() && taken(call, id, pending.email.as_deref(), pending.phone.as_deref()) {
        return Err(Reply::conflict("Эти контакты уже заняты"));
    }
    let Some(person) = call.platform.freelancers.get_mut(&id) else {
        return Err(Reply::not_found(texts::NO_FREELANCER));
    };
    person.contact_change = Some(pending.clone()).filter(|pending| pending.code.is_some());
    match spent {
        Ok(()) => {}
        Err(Refused::Stale) => return Err(Reply::invalid("code", texts::STALE_CODE)),
        Err(Refused::Wrong) => return Err(Reply::invalid("code", texts::WRONG_CODE)),
    }
    if let Some(email) = pending.email {
        person.email = Some(email);
    }
    if let Some(phone) = pending.phone {
        person.phone = Some(phone);
    }
    Ok(Reply::empty())
}
