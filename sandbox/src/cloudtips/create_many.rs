//! Making receivers of people: many at once by phone, or one with all that is known.

use serde::Serialize;
use serde_json::value::RawValue;

use super::Call;
use super::envelope::{data, refusal, texts, wrong};
use super::fields::Fields;
use super::records::{LayoutStatus, Link, Person};
use super::settings::{AlreadyYours, NewPeople};
use crate::outbox::Channel;
use crate::reply::{Outcome, Reply};

/// Whether it is a phone as recorded answers have it: `+7` and ten digits. The rule itself is not documented.
#[must_use]
pub fn is_phone(text: &str) -> bool {
    text.strip_prefix("+7").is_some_and(|rest| rest.len() == 10 && rest.bytes().all(|byte| byte.is_ascii_digit()))
}

struct NewReceiver {
    phone: String,
    name: String,
    external_id: Option<String>,
    send_password: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CreatedWire {
    phone_number: String,
    name: String,
    user_id: String,
    layout_id: String,
    layout_status: u8,
}

#[derive(Serialize)]
struct CreatedMany {
    created: Vec<CreatedWire>,
    skipped: Vec<CreatedWire>,
}

/// `POST /receivers/create-many`
pub fn create_many(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["PlaceId", "NeedConfirmLayouts", "Receivers"])?;
    let place = fields.text_or("PlaceId", "Необходимо указать заведение");
    let always_ask = fields.flag("NeedConfirmLayouts");
    let list = fields.list("Receivers").unwrap_or_default();
    if list.is_empty() {
        fields.problems.add("Receivers", "Необходимо указать получателей");
    }
    let people = read_people(&mut fields, &list);
    fields.finish()?;
    let place =
        call.own_place(&place).ok_or_else(|| refusal(400, &format!("Заведение {place} не найдено")))?.id.clone();
    let partner = call.partner();
    for external in people.iter().filter_map(|person| person.external_id.as_deref()) {
        if has_external_id(call, external) {
            return Err(wrong("ExternalId", format!("Идентификатор {external} уже используется")));
        }
    }
    let yours = |phone: &str| call.platform.person_with(phone).is_some_and(|person| person.is_receiver_of(partner));
    let (skipped, new): (Vec<_>, Vec<_>) = people.into_iter().partition(|person| yours(&person.phone));
    if !skipped.is_empty() {
        let phones: Vec<&str> = skipped.iter().map(|person| person.phone.as_str()).collect();
        match call.shared.settings.cloudtips.already_yours {
            AlreadyYours::Skipped => {}
            AlreadyYours::RefusedByField => {
                let text = format!("Некоторые из указанных номеров уже в скоупе: {}", phones.join(", "));
                return Err(wrong("PhoneNumber", text));
            }
            AlreadyYours::RefusedAsAWhole => {
                return Err(refusal(400, &format!("Некоторые номера уже в скоупе: “{}”", phones.join("”, “"))));
            }
        }
    }
    let created = new.into_iter().map(|person| link(call, &place, person, always_ask)).collect();
    let skipped = skipped.iter().filter_map(|person| known(call, &person.phone)).collect();
    Ok(data(&CreatedMany { created, skipped }))
}

fn read_people(fields: &mut Fields<'_>, list: &[&RawValue]) -> Vec<NewReceiver> {
    let mut people: Vec<NewReceiver> = Vec::new();
    for item in list {
        let mut inner = match Fields::nested(item, &["PhoneNumber", "Name", "ExternalId", "SendPassword"]) {
            Ok(inner) => inner,
            Err(text) => {
                fields.problems.add("Receivers", text);
                continue;
            }
        };
        let phone = inner.required_text("PhoneNumber");
        if !phone.is_empty() && !is_phone(&phone) {
            inner.problems.add("PhoneNumber", format!("Неверный формат телефонного номера: {phone}"));
        }
        let external_id = inner.text("ExternalId");
        if people.iter().any(|known| known.phone == phone) {
            inner.problems.add("PhoneNumber", format!("Номер указан дважды: {phone}"));
        }
        if external_id.is_some() && people.iter().any(|known| known.external_id == external_id) {
            inner.problems.add("ExternalId", "Идентификатор указан дважды");
        }
        let name = inner.required_text("Name");
        let send_password = inner.flag("SendPassword");
        fields.problems.take_over(inner.problems);
        people.push(NewReceiver { phone, name, external_id, send_password });
    }
    people
}

fn has_external_id(call: &Call<'_>, external: &str) -> bool {
    let partner = call.partner();
    let pages = call.platform.people.values().flat_map(|person| &person.layouts);
    pages.into_iter().any(|layout| {
        layout.external_info.as_deref() == Some(external)
            && layout.link.as_ref().is_some_and(|link| link.partner == partner && link.status.is_linked())
    })
}

/// Links a person who is not the partner's receiver to the place; a link that waits already stays as it is.
fn link(call: &mut Call<'_>, place: &str, new: NewReceiver, always_ask: bool) -> CreatedWire {
    let partner = call.partner();
    let existing = call.platform.person_with(&new.phone).map(|person| person.number);
    let number = existing.unwrap_or_else(|| call.platform.add_person(call.shared, &new.phone, &new.name));
    if let (None, true, Some(person)) = (existing, new.send_password, call.platform.people.get(&number)) {
        let text = format!("CloudTips: ваш пароль {}", person.password);
        call.shared.outbox.send(call.shared.now(), Channel::Sms, &person.phone, text, None);
    }
    let ready = existing.is_none() && !always_ask && call.shared.settings.cloudtips.new_people == NewPeople::Ready;
    let status = if ready { LayoutStatus::NotRequested } else { LayoutStatus::Waiting };
    let linked = |person: &Person| person.links().any(|link| link.partner == partner && link.place == place);
    if !call.platform.people.get(&number).is_some_and(linked) {
        let link = Link { partner, place: place.to_owned(), status };
        call.platform.add_layout(call.shared, number, Some(link), new.external_id);
    }
    let person = call.platform.people.get(&number);
    person.and_then(|person| wire(person, partner, place)).unwrap_or_else(|| CreatedWire {
        phone_number: new.phone,
        name: new.name,
        user_id: String::new(),
        layout_id: String::new(),
        layout_status: status.code(),
    })
}

fn wire(person: &Person, partner: u64, place: &str) -> Option<CreatedWire> {
    let fits = |link: &Link| link.partner == partner && (link.place == place || place.is_empty());
    let mut linked = person.layouts.iter().filter_map(|layout| Some((layout, layout.link.as_ref()?)));
    let (layout, link) = linked.find(|(_, link)| fits(link))?;
    Some(CreatedWire {
        phone_number: person.phone.clone(),
        name: person.name.clone(),
        user_id: person.user_id.clone(),
        layout_id: layout.short_id.clone(),
        layout_status: link.status.code(),
    })
}

/// How a receiver who is the partner's already is told.
fn known(call: &Call<'_>, phone: &str) -> Option<CreatedWire> {
    wire(call.platform.person_with(phone)?, call.partner(), "")
}

const REGISTERED: [&str; 15] = [
    "PhoneNumber",
    "Name",
    "Email",
    "Type",
    "PlaceId",
    "ManagerId",
    "Password",
    "PasswordConfirm",
    "SendPassword",
    "VerifyPhone",
    "LeadId",
    "AgentCode",
    "SalesCode",
    "RegistrationSource",
    "Utminfo",
];

/// `POST /receivers`, as the vendor's SDKs register one person.
pub fn register(call: &mut Call<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Registered<'a> {
        name: &'a str,
        phone_number: &'a str,
        photo_url: Option<&'a str>,
        photo_id: Option<&'a str>,
        email: Option<&'a str>,
        user_id: &'a str,
        phone_verified: bool,
        layout_ids: Vec<&'a str>,
    }

    let mut fields = Fields::read(call.body, &REGISTERED)?;
    let phone = fields.required_text("PhoneNumber");
    let (name, email) = (fields.text("Name"), fields.text("Email"));
    let (password, again) = (fields.text("Password"), fields.text("PasswordConfirm"));
    let place = fields.text("PlaceId");
    let send_password = fields.flag("SendPassword");
    fields.flag("VerifyPhone");
    for text in ["ManagerId", "LeadId", "AgentCode", "SalesCode"] {
        fields.text(text);
    }
    for number in ["Type", "RegistrationSource"] {
        fields.number(number);
    }
    if !phone.is_empty() && !is_phone(&phone) {
        fields.problems.add("PhoneNumber", format!("Неверный формат телефонного номера: {phone}"));
    }
    if call.platform.person_with(&phone).is_some() {
        fields.problems.add("PhoneNumber", "Пользователь уже зарегистрирован");
    }
    if password != again {
        fields.problems.add("PasswordConfirm", "Пароли не совпадают");
    }
    fields.finish()?;
    let place = match place {
        Some(id) => Some(call.own_place(&id).ok_or_else(|| wrong("PlaceId", texts::NO_PLACE))?.id.clone()),
        None => None,
    };
    let number = call.platform.add_person(call.shared, &phone, name.as_deref().unwrap_or_default());
    let partner = call.partner();
    let link = place.map(|place| Link { partner, place, status: LayoutStatus::NotRequested });
    call.platform.add_layout(call.shared, number, link, None);
    let now = call.now();
    let Some(person) = call.platform.people.get_mut(&number) else { return Err(no_receiver()) };
    person.email = email;
    if let Some(password) = password {
        person.password = password;
    }
    if send_password {
        let text = format!("CloudTips: ваш пароль {}", person.password);
        call.shared.outbox.send(now, Channel::Sms, &person.phone, text, None);
    }
    Ok(data(&Registered {
        name: &person.name,
        phone_number: &person.phone,
        photo_url: None,
        photo_id: None,
        email: person.email.as_deref(),
        user_id: &person.user_id,
        phone_verified: person.phone_confirmed,
        layout_ids: person.layouts.iter().map(|layout| layout.short_id.as_str()).collect(),
    }))
}

fn no_receiver() -> Reply {
    refusal(404, texts::NO_RECEIVER)
}
