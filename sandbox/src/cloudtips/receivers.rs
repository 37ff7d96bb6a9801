//! A partner's receivers: lists, one of them, the payout method, leaving.

use serde::Serialize;

use super::Call;
use super::envelope::{data, done, refusal, texts, wrong};
use super::fields::Fields;
use super::layouts::LayoutWire;
use super::photos;
use super::places::page;
use super::records::{PayoutMethod, Person};
use crate::clock::iso;
use crate::reply::Outcome;

/// The filters of the list.
pub const QUERY: [&str; 10] =
    ["DateFrom", "DateTo", "PhoneNumber", "Name", "LayoutId", "PlaceId", "Type", "UserId", "Page", "Limit"];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ReceiverWire<'a> {
    user_id: &'a str,
    phone_number: &'a str,
    email: Option<&'a str>,
    full_name: &'a str,
    r#type: u8,
    layouts: Vec<LayoutWire<'a>>,
    manager: Option<ManagerWire<'a>>,
    photo_id: Option<&'a str>,
    photo_url: String,
    card_first_six: Option<&'a str>,
    card_last_four: Option<&'a str>,
    card_exp_date: Option<&'a str>,
    payout_method: u8,
    lockout_end: Option<&'a str>,
    phone_number_confirmed: bool,
    created_date: String,
    updated_date: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ManagerWire<'a> {
    manager_id: &'a str,
    name: &'a str,
    external_id: Option<&'a str>,
    email: &'a str,
}

fn wire<'a>(call: &'a Call<'_>, person: &'a Person) -> ReceiverWire<'a> {
    let partner = call.partner();
    let card = person.payout_card();
    let mine = |layout: &&super::records::Layout| layout.link.as_ref().is_some_and(|link| link.partner == partner);
    ReceiverWire {
        user_id: &person.user_id,
        phone_number: &person.phone,
        email: person.email.as_deref(),
        full_name: &person.name,
        r#type: 0,
        layouts: person.layouts.iter().filter(mine).map(|layout| LayoutWire::listed(call, person, layout)).collect(),
        manager: call.platform.partners.get(&partner).map(|partner| ManagerWire {
            manager_id: &partner.manager_id,
            name: &partner.manager,
            external_id: None,
            email: &partner.username,
        }),
        photo_id: person.photo.as_ref().map(|photo| photo.id.as_str()),
        photo_url: photos::url(&call.origin, person),
        card_first_six: card.map(|card| card.first_six.as_str()),
        card_last_four: card.map(|card| card.last_four.as_str()),
        card_exp_date: card.map(|card| card.expires.as_str()),
        payout_method: person.payout_method.code(),
        lockout_end: None,
        phone_number_confirmed: person.phone_confirmed,
        created_date: iso(person.created_ms),
        updated_date: iso(person.updated_ms),
    }
}

/// `GET /receivers` and `GET /receivers/pages`. Who waits for confirmation is not among the receivers yet.
pub fn list(call: &mut Call<'_>) -> Outcome {
    let (partner, query) = (call.partner(), &call.query);
    let (from, until) = (query.from("DateFrom")?, query.until("DateTo")?);
    let kind = query.number("Type")?;
    let place = match query.get("PlaceId") {
        Some(id) => Some(&call.own_place(id).ok_or_else(|| wrong("PlaceId", texts::NO_PLACE))?.id),
        None => None,
    };
    let part = query.get("Name").map(str::to_lowercase);
    let ids: Vec<&str> = query.all("UserId").collect();
    let (phone, layout) = (query.get("PhoneNumber"), query.get("LayoutId"));
    let works_at = |person: &Person, place: &String| {
        person.links().any(|link| link.partner == partner && link.place == *place && link.status.is_linked())
    };
    let found = call
        .platform
        .people
        .values()
        .filter(|person| person.is_receiver_of(partner))
        .filter(|person| (from..=until).contains(&person.created_ms))
        // Everybody is of the type 0: no other code is documented.
        .filter(|_| kind.is_none_or(|kind| kind == 0))
        .filter(|person| phone.is_none_or(|phone| person.phone == phone))
        .filter(|person| part.as_ref().is_none_or(|part| person.name.to_lowercase().contains(part)))
        .filter(|person| ids.is_empty() || ids.iter().any(|id| id.eq_ignore_ascii_case(&person.user_id)))
        .filter(|person| place.is_none_or(|place| works_at(person, place)))
        .filter(|person| layout.is_none_or(|wanted| person.layouts.iter().any(|known| known.short_id == wanted)));
    let wire = found.map(|person| wire(call, person)).collect();
    page(call, wire)
}

/// `GET /receivers/{userId}`
pub fn get(call: &mut Call<'_>) -> Outcome {
    let number = call.receiver(call.path_parameter())?;
    let person = call.platform.people.get(&number).ok_or_else(|| refusal(404, texts::NO_RECEIVER))?;
    Ok(data(&wire(call, person)))
}

/// `POST /receivers/{userId}/payout-method`: by number, or by name, which is as good to the server.
pub fn set_payout_method(call: &mut Call<'_>) -> Outcome {
    let number = call.receiver(call.path_parameter())?;
    change_payout_method(call, number)
}

/// Sets the payout method of a body.
pub fn change_payout_method(call: &mut Call<'_>, number: u64) -> Outcome {
    let mut fields = Fields::read(call.body, &["PayoutMethod"])?;
    fields.require("PayoutMethod");
    let given = fields.get("PayoutMethod").map(|value| value.get().trim_matches('"').to_owned()).unwrap_or_default();
    let all = [PayoutMethod::Instant, PayoutMethod::Accumulation];
    let method =
        all.into_iter().find(|method| method.code().to_string() == given || method.name().eq_ignore_ascii_case(&given));
    if method.is_none() && fields.get("PayoutMethod").is_some() {
        fields.problems.add("PayoutMethod", "Неизвестный способ выплаты");
    }
    fields.finish()?;
    let now = call.now();
    if let (Some(person), Some(method)) = (call.platform.people.get_mut(&number), method) {
        person.payout_method = method;
        person.updated_ms = now;
    }
    Ok(done())
}

/// `POST /receivers/{userId}/detach-agent`: the person keeps pages and money, without the partner.
pub fn detach(call: &mut Call<'_>) -> Outcome {
    let number = call.receiver(call.path_parameter())?;
    let partner = call.partner();
    if let Some(person) = call.platform.people.get_mut(&number) {
        for layout in &mut person.layouts {
            layout.link.take_if(|link| link.partner == partner);
        }
    }
    Ok(done())
}
