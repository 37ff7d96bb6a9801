//! The page behind a registration link: who fills it in works at the place from then on.

use gigwire::http::{Method, Request};

use super::CloudTips;
use super::create_many::is_phone;
use super::records::{LayoutStatus, Link};
use crate::reply::{Outcome, Reply};
use crate::shared::Shared;
use crate::target::pairs;

/// Where the pages are.
pub const PATH: &str = "/_sandbox/cloudtips/registration";

fn page(status: u16, inside: &str) -> Reply {
    let html = format!(
        "<!DOCTYPE html><html lang=\"ru\"><head><meta charset=\"utf-8\"><title>CloudTips</title></head><body>{inside}</body></html>"
    );
    Reply::page(status, &html)
}

const FORM: &str = "<form method=\"post\"><p><label>Телефон <input name=\"phone\" placeholder=\"+79991234567\"></label></p>\
    <p><label>Имя <input name=\"name\"></label></p><p><button>Зарегистрироваться</button></p></form>";

/// Shows the form, or takes it.
///
/// # Errors
/// A refusal.
pub fn answer(platform: &mut CloudTips, shared: &mut Shared, request: &Request, token: &str) -> Outcome {
    let token = token.to_owned();
    let link = platform.registration_links.get(&token);
    let link = link.filter(|link| link.expires_ms > shared.now() && link.left > 0);
    let Some(place) = link.and_then(|link| platform.places.get(&link.place)).cloned() else {
        return Err(page(404, "<p>Ссылка больше не действует</p>"));
    };
    if request.method == Method::Get {
        return Ok(page(200, FORM));
    }
    let form = core::str::from_utf8(&request.body).ok().and_then(pairs).unwrap_or_default();
    let field = |wanted: &str| form.iter().find(|(name, _)| name == wanted).map_or("", |(_, value)| value.trim());
    let (phone, name) = (field("phone"), field("name"));
    if !is_phone(phone) || name.is_empty() {
        return Err(page(422, &format!("<p>Телефон как +79991234567 и имя</p>{FORM}")));
    }
    let number = platform.person_with(phone).map(|person| person.number);
    let number = number.unwrap_or_else(|| platform.add_person(shared, phone, name));
    if platform.people.get(&number).is_some_and(|person| person.is_receiver_of(place.partner)) {
        return Err(page(409, "<p>Вы уже зарегистрированы</p>"));
    }
    let link = Link { partner: place.partner, place: place.id, status: LayoutStatus::NotRequested };
    platform.add_layout(shared, number, Some(link), None);
    if let Some(link) = platform.registration_links.get_mut(&token) {
        link.left -= 1;
    }
    Ok(page(200, "<p>Готово</p>"))
}
