//! Places, who works there, and links by which people register themselves.

use serde::Serialize;

use super::Call;
use super::envelope::{data, refusal, texts, wrong};
use super::fields::Fields;
use super::records::{Place, RegistrationLink};
use super::registration_page;
use crate::clock::iso;
use crate::reply::{Outcome, Reply};

/// The filters of the list.
pub const QUERY: [&str; 8] =
    ["CreatedDateFrom", "CreatedDateTo", "Name", "AdministratorId", "Ids", "ExternalPlaceId", "Page", "Limit"];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PageWire<T> {
    items: Vec<T>,
    total_count: usize,
}

/// A page of what was found.
pub fn page<T: Serialize>(call: &Call<'_>, found: Vec<T>) -> Outcome {
    let (skip, take) = call.query.window()?;
    let total_count = found.len();
    Ok(data(&PageWire { items: found.into_iter().skip(skip).take(take).collect(), total_count }))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PlaceWire<'a> {
    id: &'a str,
    external_place_id: Option<&'a str>,
    created_date: String,
    updated_date: String,
    name: &'a str,
    place_type: u8,
    manager_id: Option<&'a str>,
    place_administrator_ids: &'a [String],
    is_head: bool,
    head_place: Option<HeadWire<'a>>,
    employee_count: usize,
    has_payment_page_settings: bool,
    rating: RatingWire,
}

#[derive(Serialize)]
struct HeadWire<'a> {
    id: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RatingWire {
    enabled: bool,
    components: [u8; 0],
    average_score: Option<u8>,
    score_count: u8,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EmployeeWire<'a> {
    user_id: &'a str,
    name: &'a str,
    phone_number: &'a str,
    layout_id: &'a str,
    confirmation_status: u8,
}

/// `GET /places`
pub fn list(call: &mut Call<'_>) -> Outcome {
    let query = &call.query;
    let (from, until) = (query.from("CreatedDateFrom")?, query.until("CreatedDateTo")?);
    let part = query.get("Name").map(str::to_lowercase);
    let ids: Vec<&str> = query.all("Ids").collect();
    let administrators: Vec<&str> = query.all("AdministratorId").collect();
    let external = query.get("ExternalPlaceId");
    let mut found: Vec<&Place> = call
        .platform
        .places
        .values()
        .filter(|place| place.partner == call.partner())
        .filter(|place| (from..=until).contains(&place.created_ms))
        .filter(|place| part.as_ref().is_none_or(|part| place.name.to_lowercase().contains(part)))
        .filter(|place| ids.is_empty() || ids.iter().any(|id| id.eq_ignore_ascii_case(&place.id)))
        .filter(|place| {
            administrators.is_empty() || place.administrators.iter().any(|id| administrators.contains(&id.as_str()))
        })
        .filter(|place| external.is_none() || place.external_id.as_deref() == external)
        .collect();
    found.sort_by_key(|place| place.number);
    let wire = found.into_iter().map(|place| wire(call, place)).collect();
    page(call, wire)
}

fn wire<'a>(call: &'a Call<'_>, place: &'a Place) -> PlaceWire<'a> {
    let people = call.platform.people.values();
    let works_here = |link: &&super::records::Link| link.place == place.id && link.status.is_linked();
    let head = place.head.as_ref().and_then(|id| call.platform.places.get(id));
    PlaceWire {
        id: &place.id,
        external_place_id: place.external_id.as_deref(),
        created_date: iso(place.created_ms),
        updated_date: iso(place.created_ms),
        name: &place.name,
        place_type: 0,
        manager_id: call.platform.partners.get(&place.partner).map(|partner| partner.manager_id.as_str()),
        place_administrator_ids: &place.administrators,
        is_head: place.head.is_none(),
        head_place: head.map(|head| HeadWire { id: &head.id, name: &head.name }),
        employee_count: people.filter(|person| person.links().any(|link| works_here(&link))).count(),
        has_payment_page_settings: false,
        rating: RatingWire { enabled: false, components: [], average_score: None, score_count: 0 },
    }
}

/// `POST /places`
pub fn create(call: &mut Call<'_>) -> Outcome {
    let mut fields = Fields::read(call.body, &["Name"])?;
    let name = fields.text_or("Name", "Необходимо указать название заведения");
    fields.finish()?;
    let partner = call.partner();
    let taken = |place: &Place| place.partner == partner && place.name.to_lowercase() == name.to_lowercase();
    if call.platform.places.values().any(taken) {
        return Err(refusal(409, &format!("Заведение с названием \"{name}\" уже существует")));
    }
    let place = Place {
        id: call.shared.random.uuid(),
        number: call.platform.places.len() as u64 + 1,
        partner,
        external_id: None,
        name,
        administrators: Vec::new(),
        head: None,
        created_ms: call.now(),
    };
    let reply = data(&wire(call, &place));
    call.platform.places.insert(place.id.clone(), place);
    Ok(reply)
}

/// `GET /places/{placeId}/employees`
pub fn employees(call: &mut Call<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Employees<'a> {
        items: Vec<EmployeeWire<'a>>,
    }

    let place = call.own_place(call.path_parameter()).ok_or_else(|| refusal(404, texts::NO_PLACE))?;
    let mut items = Vec::new();
    for person in call.platform.people.values() {
        for layout in &person.layouts {
            let Some(link) = layout.link.as_ref().filter(|link| link.place == place.id) else { continue };
            items.push(EmployeeWire {
                user_id: &person.user_id,
                name: &person.name,
                phone_number: &person.phone,
                layout_id: &layout.short_id,
                confirmation_status: link.status.code(),
            });
        }
    }
    Ok(data(&Employees { items }))
}

/// `POST /places/registration-url`
pub fn registration_url(call: &mut Call<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Registration {
        url: String,
        lifetime: u64,
    }

    let mut fields = Fields::read(call.body, &["PlaceId", "MaxRegistrationCount", "Lifetime"])?;
    let place = fields.text_or("PlaceId", "Необходимо указать заведение");
    let count = fields.number("MaxRegistrationCount").unwrap_or(50);
    let lifetime = fields.number("Lifetime").unwrap_or(86_400);
    if !(1..=100).contains(&count) {
        fields.problems.add("MaxRegistrationCount", "От 1 до 100");
    }
    if !(180..=604_800).contains(&lifetime) {
        fields.problems.add("Lifetime", "От 180 до 604800");
    }
    fields.finish()?;
    let place = own(call, &place)?;
    let expires_ms = call.now().saturating_add(lifetime * 1000);
    let token = call.shared.random.uuid();
    let url = format!("{}{}/{token}", call.origin, registration_page::PATH);
    call.platform.registration_links.insert(token, RegistrationLink { place, left: count, expires_ms });
    Ok(data(&Registration { url, lifetime }))
}

/// The id of a place that a body names.
fn own(call: &Call<'_>, id: &str) -> Result<String, Reply> {
    call.own_place(id).map(|place| place.id.clone()).ok_or_else(|| wrong("PlaceId", texts::NO_PLACE))
}
