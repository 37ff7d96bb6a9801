//! Freelancers as the platform shows them: three shapes of one person.

use serde::Serialize;

use super::catalogue::{category, country_name};
use super::records::Freelancer;
use crate::clock::iso;

/// The fields that all three shapes have.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FreelancerWire<'a> {
    id: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    uuid: Option<&'a str>,
    email: Option<&'a str>,
    name: String,
    taxation_status_id: u64,
    taxation_blocked_till: &'a str,
    category_title: &'static str,
    category_title_en: &'static str,
    details: Details<'a>,
    country: &'a str,
    is_verified: bool,
    is_invite_sent: bool,
    invite_sent_at: Option<String>,
    register_date: Option<String>,
    is_registered: bool,
    is_tax_payment_allowed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    email_confirmation_status: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone_confirmation_status: Option<u8>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Details<'a> {
    first_name: &'a str,
    last_name: &'a str,
    note: &'a str,
    specialization: &'a str,
}

/// As in a list: with UUID, without confirmations.
#[must_use]
pub fn in_list(person: &Freelancer) -> FreelancerWire<'_> {
    let name = format!("{} {}", person.first_name, person.last_name);
    let name = match (name.trim(), &person.email, &person.phone) {
        ("", Some(email), _) => email.clone(),
        ("", None, Some(phone)) => phone.clone(),
        (name, ..) => name.to_owned(),
    };
    let title = category(person.category).map_or(("", ""), |category| category.title);
    FreelancerWire {
        id: person.id,
        uuid: Some(&person.uuid),
        email: person.email.as_deref(),
        name,
        taxation_status_id: person.taxation_status,
        taxation_blocked_till: &person.taxation_blocked_till,
        category_title: title.0,
        category_title_en: title.1,
        details: Details {
            first_name: &person.first_name,
            last_name: &person.last_name,
            note: &person.note,
            specialization: &person.specialization,
        },
        country: &person.country,
        is_verified: person.is_verified,
        is_invite_sent: person.invited_ms.is_some(),
        invite_sent_at: person.invited_ms.map(iso),
        register_date: person.registered_ms.map(iso),
        is_registered: person.registered_ms.is_some(),
        is_tax_payment_allowed: person.pays_tax_automatically,
        email_confirmation_status: None,
        phone_confirmation_status: None,
    }
}

/// As the finders show it: with UUID and confirmations, the country by its name.
#[must_use]
pub fn found(person: &Freelancer) -> FreelancerWire<'_> {
    let registered = person.registered_ms.is_some();
    FreelancerWire {
        country: country_name(&person.country),
        email_confirmation_status: Some(u8::from(registered && person.email.is_some())),
        phone_confirmation_status: Some(u8::from(registered && person.phone.is_some())),
        ..in_list(person)
    }
}

/// As by id: without UUID, which the documentation does not show there.
#[must_use]
pub fn by_id(person: &Freelancer) -> FreelancerWire<'_> {
    FreelancerWire { uuid: None, country: &person.country, ..found(person) }
}
