//! The freelancers of a company's team.

use serde::Serialize;

use super::agenda::Due;
use super::catalogue::{ACCEPTANCE_FILES, OFFER_TEMPLATE};
use super::paging::{DEFAULT_SIZE, PageRequest};
use super::records::Freelancer;
use super::terminal::{self, Purpose, is_web_address};
use super::validation::{Errors, Fields, Query, texts};
use super::{Call, SolarStaff, freelancer_wire};
use crate::outbox::Channel;
use crate::reply::{Outcome, Reply};

/// The query of `list`.
pub const LIST_QUERY: [&str; 7] = [
    "filter[taxationStatusId]",
    "filter[isVerified]",
    "filter[isInviteEmailSent]",
    "filter[dateInvitedFrom]",
    "filter[dateInvitedTo]",
    "page",
    "size",
];

#[derive(Serialize)]
struct Uuid<'a> {
    uuid: &'a str,
}

fn team<'a>(call: &'a Call<'_>) -> impl Iterator<Item = &'a Freelancer> {
    let company = call.actor.company;
    call.platform.freelancers.values().filter(move |person| person.teams.contains(&company))
}

fn missing() -> Reply {
    Reply::not_found(texts::NO_FREELANCER)
}

/// `GET /customer/freelancers`
pub fn list(call: &mut Call<'_>) -> Outcome {
    let mut errors = Errors::default();
    let query = &call.query;
    let taxation = query.integer(&mut errors, "filter[taxationStatusId]");
    if taxation.is_some_and(|id| ![1, 3, 4].contains(&id)) {
        errors.add("filter[taxationStatusId]", texts::CHOICE);
    }
    let verified = query.flag(&mut errors, "filter[isVerified]");
    let invited = query.flag(&mut errors, "filter[isInviteEmailSent]");
    let from = query.day(&mut errors, "filter[dateInvitedFrom]").map(|(start, _)| start);
    let to = query.day(&mut errors, "filter[dateInvitedTo]").map(|(_, end)| end);
    let page = PageRequest::read(query, &mut errors, DEFAULT_SIZE);
    errors.finish()?;
    let people: Vec<&Freelancer> = team(call)
        .filter(|person| taxation.is_none_or(|id| person.taxation_status == id))
        .filter(|person| verified.is_none_or(|wanted| person.is_verified == wanted))
        .filter(|person| invited.is_none_or(|wanted| person.invited_ms.is_some() == wanted))
        .filter(|person| from.is_none_or(|start| person.invited_ms.is_some_and(|at| at >= start)))
        .filter(|person| to.is_none_or(|end| person.invited_ms.is_some_and(|at| at <= end)))
        .collect();
    page.answer(&people, |person| freelancer_wire::in_list(person))
}

/// `GET /customer/freelancer-by-email/{email}`
pub fn get_by_email(call: &mut Call<'_>) -> Outcome {
    let wanted = call.path_parameter();
    let found =
        team(call).find(|person| person.email.as_deref().is_some_and(|email| email.eq_ignore_ascii_case(wanted)));
    found.map(|person| Reply::json(&freelancer_wire::found(person))).ok_or_else(missing)
}

/// `GET /customer/freelancer-by-phone/{phone}`
pub fn get_by_phone(call: &mut Call<'_>) -> Outcome {
    let wanted = call.path_parameter();
    let wanted = wanted.strip_prefix('+').unwrap_or(wanted);
    let found = team(call).find(|person| person.phone.as_deref() == Some(wanted));
    found.map(|person| Reply::json(&freelancer_wire::found(person))).ok_or_else(missing)
}

/// `GET /customer/freelancers/{freelancerId|freelancerUuid}`
pub fn get(call: &mut Call<'_>) -> Outcome {
    let text = call.path_parameter();
    let id = text.parse().ok().or_else(|| call.platform.freelancer_id_of(text));
    let found = team(call).find(|person| Some(person.id) == id);
    found.map(|person| Reply::json(&freelancer_wire::by_id(person))).ok_or_else(missing)
}

/// `POST /customer/freelancers`. Someone who is already known joins the team and keeps their UUID.
pub fn invite(call: &mut Call<'_>) -> Outcome {
    const TEXTS: [&str; 7] = ["firstName", "lastName", "middleName", "city", "address", "postalCode", "note"];
    const OTHERS: [&str; 5] = ["email", "phone", "country", "inEnglish", "sendEmail"];
    let mut fields = Fields::read(call.body, &[&TEXTS[..], &OTHERS[..]].concat())?;
    let [first_name, last_name, middle_name, city, _, _, note] =
        TEXTS.map(|name| fields.text(name).unwrap_or_default());
    let email = fields.text("email").filter(|email| !email.is_empty());
    let phone = fields.text("phone").filter(|phone| !phone.is_empty());
    if email.is_none() && phone.is_none() {
        fields.errors.add("email", texts::EMAIL_OR_PHONE);
    }
    if email.as_deref().is_some_and(|email| !is_email(email)) {
        fields.errors.add("email", texts::EMAIL);
    }
    if phone.as_deref().is_some_and(|phone| phone.len() < 7 || !phone.bytes().all(|byte| byte.is_ascii_digit())) {
        fields.errors.add("phone", texts::PHONE);
    }
    let country = fields.required_text("country").unwrap_or_default();
    let letters = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
    if !letters {
        fields.errors.add("country", texts::COUNTRY);
    }
    let english = fields.boolean("inEnglish").unwrap_or(false);
    let send = fields.boolean("sendEmail").unwrap_or(true);
    fields.errors.finish()?;

    if let Some(known) = known_person(call.platform, email.as_deref(), phone.as_deref()) {
        let company = call.actor.company;
        let Some(person) = call.platform.freelancers.get_mut(&known) else { return Err(missing()) };
        if !person.teams.contains(&company) {
            person.teams.push(company);
        }
        return Ok(Reply::json(&Uuid { uuid: &person.uuid }));
    }
    let now = call.now();
    let id = call.platform.next_freelancer_id();
    let link = terminal::open(call, id, Purpose::Registration, None);
    let invited = email.as_deref().filter(|_| send);
    if let Some(address) = invited {
        let text = if english {
            format!("You are invited to work through Solar Staff. Follow the link to register: {link}")
        } else {
            format!("Вас приглашают работать через Solar Staff. Перейдите по ссылке, чтобы зарегистрироваться: {link}")
        };
        call.shared.outbox.send(now, Channel::Email, address, text, None);
    }
    let invited_ms = invited.map(|_| now);
    let uuid = call.shared.random.uuid();
    let soon = now.saturating_add(call.shared.settings.registration_ms);
    let next_step_ms = call.shared.settings.self_acting.then_some(soon);
    let reply = Reply::json(&Uuid { uuid: &uuid });
    call.platform.agenda.add(next_step_ms, Due::Freelancer(id));
    call.platform.freelancers.insert(
        id,
        Freelancer {
            id,
            uuid,
            email,
            phone,
            first_name,
            middle_name,
            last_name,
            country,
            city,
            note,
            taxation_status: 1,
            taxation_blocked_till: String::new(),
            category: 0,
            specialization: String::new(),
            is_verified: false,
            invited_ms,
            registered_ms: None,
            pays_tax_automatically: false,
            teams: vec![call.actor.company],
            signed: Vec::new(),
            endpoints: Vec::new(),
            next_step_ms,
            has_authenticator: false,
            means_code: None,
            contact_change: None,
            tax_documents: Vec::new(),
        },
    );
    Ok(reply)
}

fn known_person(platform: &SolarStaff, email: Option<&str>, phone: Option<&str>) -> Option<u64> {
    let same_email = |person: &Freelancer| match (&person.email, email) {
        (Some(known), Some(email)) => known.eq_ignore_ascii_case(email),
        _ => false,
    };
    let same_phone = |person: &Freelancer| phone.is_some() && person.phone.as_deref() == phone;
    let by_email = platform.freelancers.values().find(|person| same_email(person));
    by_email
        .or_else(|| platform.freelancers.values().find(|person| email.is_none() && same_phone(person)))
        .map(|person| person.id)
}

/// Whether it looks like an email address.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let clean = !text.contains(|letter: char| letter.is_whitespace() || letter.is_control());
    clean
        && text.split_once('@').is_some_and(|(name, domain)| {
            !name.is_empty() && domain.contains('.') && !domain.contains('@') && !domain.starts_with('.')
        })
}

/// The team member whom `freelancerId` or `freelancerUuid` names, from a query or a body.
///
/// # Errors
/// 422 when neither is given or both differ, 404 when the team has nobody like that.
pub fn team_member(call: &Call<'_>, id: Option<u64>, uuid: Option<&str>) -> Result<u64, Reply> {
    if id.is_none() && uuid.is_none() {
        return Err(Reply::invalid("freelancerId", texts::REQUIRED));
    }
    let by_uuid = uuid.map(|uuid| call.platform.freelancer_id_of(uuid));
    if let (Some(id), Some(other)) = (id, by_uuid)
        && other != Some(id)
    {
        return Err(Reply::invalid("freelancerUuid", "Другой фрилансер, чем в freelancerId"));
    }
    let wanted = id.or(by_uuid.flatten());
    team(call).find(|person| Some(person.id) == wanted).map(|person| person.id).ok_or_else(missing)
}

/// The team member whom a query names.
///
/// # Errors
/// As `team_member`.
pub fn team_member_in_query(call: &Call<'_>) -> Result<u64, Reply> {
    let mut errors = Errors::default();
    let query: &Query = &call.query;
    let id = query.integer(&mut errors, "freelancerId");
    let uuid = query.get("freelancerUuid");
    if uuid.is_some_and(|uuid| !crate::random::is_uuid(uuid)) {
        errors.add("freelancerUuid", texts::UUID);
    }
    errors.finish()?;
    team_member(call, id, uuid)
}

/// `POST /customer/freelancers/sign-agreement`. Signing again what is signed changes nothing.
pub fn sign_agreement(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["freelancerId", "freelancerUuid", "templateUuid"])?;
    let id = fields.integer("freelancerId");
    let uuid = fields.uuid("freelancerUuid");
    fields.require("templateUuid");
    let template = fields.uuid("templateUuid").unwrap_or_default();
    let known = template == OFFER_TEMPLATE || ACCEPTANCE_FILES.iter().any(|file| file.template == template);
    if !known {
        fields.errors.add("templateUuid", "Неизвестный договор");
    }
    fields.errors.finish()?;
    let id = team_member(call, id, uuid.as_deref())?;
    let Some(person) = call.platform.freelancers.get_mut(&id) else { return Err(missing()) };
    if person.registered_ms.is_none() {
        return Err(Reply::conflict(texts::NOT_REGISTERED));
    }
    if !person.signed.contains(&template) {
        person.signed.push(template);
    }
    Ok(Reply::empty())
}

/// The query of `verification_link`.
pub const VERIFICATION_QUERY: [&str; 2] = ["freelancerId", "redirectUrl"];

#[derive(Serialize)]
struct TerminalUrl {
    terminal_url: String,
}

/// `GET /customer/freelancers/verification-link`
pub fn verification_link(call: &mut Call<'_>) -> Outcome {
    let mut errors = Errors::default();
    if call.query.get("freelancerId").is_none() {
        errors.add("freelancerId", texts::REQUIRED);
    }
    let id = call.query.integer(&mut errors, "freelancerId");
    let redirect = call.query.get("redirectUrl").map(str::to_owned);
    if redirect.as_deref().is_some_and(|text| !is_web_address(text)) {
        errors.add("redirectUrl", texts::ADDRESS);
    }
    errors.finish()?;
    let id = team_member(call, id, None)?;
    let person = call.platform.freelancers.get(&id).ok_or_else(missing)?;
    if person.registered_ms.is_none() {
        return Err(Reply::conflict(texts::NOT_REGISTERED));
    }
    if person.is_verified {
        return Err(Reply::conflict("Фрилансер уже верифицирован"));
    }
    let terminal_url = terminal::open(call, id, Purpose::Verification, redirect);
    Ok(Reply::json(&TerminalUrl { terminal_url }))
}

/// `DELETE /customer/freelancers`. The person leaves the team; the account and the tasks stay.
pub fn delete(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["freelancerId", "freelancerUuid"])?;
    let id = fields.integer("freelancerId");
    let uuid = fields.uuid("freelancerUuid");
    fields.errors.finish()?;
    let id = team_member(call, id, uuid.as_deref())?;
    let company = call.actor.company;
    if let Some(person) = call.platform.freelancers.get_mut(&id) {
        person.teams.retain(|team| *team != company);
    }
    Ok(Reply::empty())
}
