//! Links to the terminal: pages on which a freelancer does what nobody may do for them.

use serde::{Deserialize, Serialize};

use super::agenda::{Due, next_endpoint_id};
use super::records::{Endpoint, EndpointKind};
use super::validation::texts;
use super::webhooks::Event;
use super::{Call, SolarStaff, deliveries, taxation};
use crate::clock::DAY;
use crate::money::Currency;
use crate::shared::Shared;

/// Where the pages are.
pub const PATH: &str = "/_sandbox/freelancer";

/// For how long a link is good.
const GOOD_FOR: u64 = 7 * DAY;

/// The longest answer on a page, in characters.
const MAX_ANSWER: usize = 200;

/// What the freelancer does on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purpose {
    /// Registers.
    Registration,
    /// Gets verified.
    Verification,
    /// Takes this taxation status.
    Taxation(u64),
    /// Adds a payment means of this kind and scheme.
    Means(EndpointKind, u64),
}

/// A link.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Link {
    /// What makes it hard to guess.
    pub token: String,
    /// Whose.
    pub freelancer: u64,
    /// What for.
    pub purpose: Purpose,
    /// Where to go on afterwards.
    pub redirect_url: Option<String>,
    /// The payment means that was begun.
    pub endpoint: Option<u64>,
    /// Used.
    pub done: bool,
    /// Good until then.
    pub expires_ms: u64,
}

/// Makes a link; its whole address comes back.
pub fn open(call: &mut Call<'_>, freelancer: u64, purpose: Purpose, redirect_url: Option<String>) -> String {
    let token = call.shared.random.uuid();
    let expires_ms = call.now().saturating_add(GOOD_FOR);
    let address = format!("{}{PATH}/{token}", call.origin);
    let link =
        Link { token: token.clone(), freelancer, purpose, redirect_url, endpoint: None, done: false, expires_ms };
    call.platform.links.insert(token, link);
    address
}

/// An address to come back to, if it is one that a page may link to.
#[must_use]
pub fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    text.len() <= 2000
        && rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
        && !text.contains(|letter: char| letter.is_whitespace() || letter.is_control() || "\"'<>\\".contains(letter))
}

/// The page was opened: a card counts as begun from then on.
pub fn opened(platform: &mut SolarStaff, now: u64, token: &str) {
    let key = token.to_owned();
    let Some(link) = platform.links.get(&key).filter(|link| !link.done && link.endpoint.is_none()) else { return };
    let Purpose::Means(EndpointKind::Card, scheme) = link.purpose else { return };
    let (freelancer, id) = (link.freelancer, next_endpoint_id(platform));
    let card = Endpoint {
        id,
        kind: EndpointKind::Card,
        created_ms: now,
        currency: Currency::Rub,
        number: String::new(),
        status: 1,
        scheme,
        expire: String::new(),
        holder: String::new(),
        country: String::new(),
        confirmed_at_ms: None,
    };
    if let Some(person) = platform.freelancers.get_mut(&freelancer) {
        person.endpoints.push(card);
    }
    if let Some(link) = platform.links.get_mut(&key) {
        link.endpoint = Some(id);
    }
}

/// What the freelancer filled in.
#[derive(Debug, Default)]
pub struct Answers(pub Vec<(String, String)>);

impl Answers {
    fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
    }

    fn required(&self, name: &str) -> Result<String, &'static str> {
        let text = self.get(name);
        match text.chars().count() {
            0 => Err(texts::EMPTY),
            1..=MAX_ANSWER => Ok(text.to_owned()),
            _ => Err(texts::TOO_LONG),
        }
    }

    fn digits(&self, name: &str, lengths: core::ops::RangeInclusive<usize>) -> Result<String, &'static str> {
        let text: String = self.get(name).chars().filter(|letter| !letter.is_whitespace()).collect();
        let right = lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        if right { Ok(text) } else { Err(texts::NUMBER) }
    }
}

/// Does what the link is for, once.
///
/// # Errors
/// What is wrong with the answers; nothing happened then.
pub fn finish(
    platform: &mut SolarStaff,
    shared: &mut Shared,
    token: &str,
    answers: &Answers,
) -> Result<(), &'static str> {
    let now = shared.now();
    let key = token.to_owned();
    let Some(link) = platform.links.get(&key).cloned() else {
        return Err("Ссылка недействительна");
    };
    if let "on" | "off" = answers.get("automatic_tax") {
        taxation::pay_automatically(platform, shared, link.freelancer, answers.get("automatic_tax") == "on");
        return Ok(());
    }
    if link.done || link.expires_ms <= now {
        return Err("Ссылка уже использована или устарела");
    }
    let registered = platform.freelancers.get(&link.freelancer).is_some_and(|person| person.registered_ms.is_some());
    match link.purpose {
        Purpose::Registration if registered => return Err("Вы уже зарегистрированы"),
        Purpose::Registration => {
            let first_name = answers.required("first_name")?;
            let last_name = answers.required("last_name")?;
            let phone = answers.digits("phone", 7..=15)?;
            if platform
                .freelancers
                .values()
                .any(|person| person.id != link.freelancer && person.phone.as_deref() == Some(phone.as_str()))
            {
                return Err("Эти контакты уже заняты");
            }
            if let Some(person) = platform.freelancers.get_mut(&link.freelancer) {
                (person.first_name, person.last_name) = (first_name, last_name);
                person.phone = Some(phone);
                if answers.get("offer") == "on" {
                    person.signed.push(super::catalogue::OFFER_TEMPLATE.to_owned());
                }
            }
            platform.register(shared, link.freelancer, now);
        }
        _ if !registered => return Err(texts::NOT_REGISTERED),
        Purpose::Verification => {
            answers.required("passport")?;
            if let Some(person) = platform.freelancers.get_mut(&link.freelancer) {
                person.is_verified = true;
                // Nothing is left to do by themselves.
                person.next_step_ms = None;
            }
        }
        Purpose::Taxation(status) => {
            answers.digits("inn", 10..=12)?;
            taxation::become_one(platform, shared, link.freelancer, status);
        }
        Purpose::Means(kind, scheme) => add_means(platform, shared, &link, kind, scheme, answers)?,
    }
    if let Some(link) = platform.links.get_mut(&key) {
        link.done = true;
    }
    Ok(())
}

fn add_means(
    platform: &mut SolarStaff,
    shared: &Shared,
    link: &Link,
    kind: EndpointKind,
    scheme: u64,
    answers: &Answers,
) -> Result<(), &'static str> {
    let now = shared.now();
    let lengths = if kind == EndpointKind::Card { 16..=19 } else { 6..=34 };
    let number = match kind {
        // Accounts abroad have letters.
        EndpointKind::Account if scheme != 6 => answers.required("number")?,
        _ => answers.digits("number", lengths)?,
    };
    let card = kind == EndpointKind::Card;
    let (holder, expire) = if card { (answers.required("holder")?, expiry(answers)?) } else { Default::default() };
    let country = match answers.get("country") {
        "" => "RU",
        country if country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase()) => country,
        _ => return Err(texts::COUNTRY),
    };
    let shown = match (number.get(..6), number.get(number.len().saturating_sub(4)..)) {
        (Some(first), Some(last)) if card => format!("{} {}** **** {last}", &first[..4], &first[4..]),
        _ => number.clone(),
    };
    let account = kind == EndpointKind::Account;
    let confirmed_at_ms = account.then(|| now.saturating_add(shared.settings.confirmation_ms));
    let id = link.endpoint.unwrap_or_else(|| next_endpoint_id(platform));
    let means = Endpoint {
        id,
        kind,
        created_ms: now,
        currency: if account && scheme == 1 { Currency::Eur } else { Currency::Rub },
        status: if account { 3 } else { kind.confirmed() },
        scheme: if card { card_scheme(&number) } else { scheme },
        number: shown,
        expire,
        holder,
        country: if card { country.to_owned() } else { String::new() },
        confirmed_at_ms,
    };
    platform.agenda.add(confirmed_at_ms, Due::Confirmation(link.freelancer));
    let Some(person) = platform.freelancers.get_mut(&link.freelancer) else { return Err(texts::NO_FREELANCER) };
    person.endpoints.retain(|known| known.id != id);
    person.endpoints.push(means);
    deliveries::emit(platform, link.freelancer, &Event::MeansAdded { kind, owner: link.freelancer, id }, now);
    Ok(())
}

fn expiry(answers: &Answers) -> Result<String, &'static str> {
    let text = answers.required("expire")?;
    let digits = |part: &str| if part.len() == 2 { part.parse::<u8>().ok() } else { None };
    match text.split_once('/').map(|(month, year)| (digits(month), digits(year))) {
        Some((Some(1..=12), Some(_))) => Ok(text),
        _ => Err(texts::DATE),
    }
}

/// The scheme that the first digits belong to.
fn card_scheme(number: &str) -> u64 {
    match number.as_bytes() {
        [b'4', ..] => 1,
        [b'5', b'0' | b'6'..=b'9', ..] | [b'6', ..] => 3,
        [b'5', ..] => 2,
        [b'2', b'2', b'0', b'0'..=b'4', ..] => 8,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_to_come_back_to() {
        for right in ["https://a.test/x?y=1#z", "http://127.0.0.1:80/"] {
            assert!(is_web_address(right), "{right}");
        }
        for wrong in
            ["", "javascript:alert(1)", "https://", "https:///x", "//a.test", "https://a\" onclick=\"x", "ftp://a"]
        {
            assert!(!is_web_address(wrong), "{wrong}");
        }
    }

    #[test]
    fn schemes_of_cards() {
        let schemes = ["4111", "5213", "5018", "6011", "2200", "2204", "2205", "3700"].map(card_scheme);
        assert_eq!(schemes, [1, 2, 3, 3, 8, 8, 0, 0]);
    }
}
