//! The partners, places and people that a world starts with. Same seed, same time: same world.

use super::records::{Card, LayoutStatus, Link, Partner, PayoutMethod, Place};
use super::{CloudTips, OTHER_PARTNER, PARTNER, staging};
use crate::clock::{DAY, HOUR};
use crate::money::Money;
use crate::people::{Person as Somebody, phone};
use crate::random::Random;
use crate::shared::Shared;
use crate::solar_staff::SolarStaff;

/// The partner of demonstrations.
pub const MAIN: u64 = 1;

/// The other partner.
pub const OTHER: u64 = 2;

/// The place where people of whom the documentation tells work.
pub const PLACE: &str = "0d1c7e0a-6a52-4f0e-9a0e-3d9f5f0b7c11";

/// A second place of the same partner, below the first.
pub const SECOND_PLACE: &str = "0d1c7e0a-6a52-4f0e-9a0e-3d9f5f0b7c12";

/// The place of the other partner.
pub const OTHER_PLACE: &str = "0d1c7e0a-6a52-4f0e-9a0e-3d9f5f0b7c21";

/// The password of every receiver's personal account that the world starts with.
pub const PASSWORD: &str = "receiver-password";

/// What somebody is like, by the phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Like {
    /// Linked, with a card; tips add up.
    Accumulating,
    /// Linked, with a card; tips are paid out at once.
    Instant,
    /// Linked, without a card.
    NoCard,
    /// Waits for confirmation.
    Waiting,
    /// Declined.
    Declined,
    /// The other partner's.
    Others,
    /// Nobody's.
    Known,
}

const NAMED: [(&str, Like); 7] = [
    ("+70000000101", Like::Accumulating),
    ("+70000000102", Like::Instant),
    ("+70000000103", Like::NoCard),
    ("+70000000104", Like::Waiting),
    ("+70000000105", Like::Declined),
    ("+70000000106", Like::Others),
    ("+70000000107", Like::Known),
];

/// How many more are the first partner's.
const OTHERS: u64 = 18;

/// How many of the world's freelancers have a CloudTips account.
const FREELANCERS: usize = 5;

/// Fills an empty platform. Its chance is its own: what other platforms make up does not depend on it.
pub fn fill(platform: &mut CloudTips, solar_staff: &SolarStaff, shared: &mut Shared) {
    let own = Random::new(shared.settings.seed ^ 0x00C1_00D7_1955_EED0);
    let worlds = core::mem::replace(&mut shared.random, own);
    plant_partners(platform, shared.now());
    for (phone, like) in NAMED {
        plant(platform, shared, phone, like);
    }
    for _ in 0..OTHERS {
        let phone = format!("+{}", phone(&mut shared.random));
        let like = *shared.random.pick(&[Like::Accumulating, Like::Instant, Like::NoCard]).unwrap_or(&Like::NoCard);
        plant(platform, shared, &phone, like);
    }
    let freelancers = solar_staff.freelancers.values().filter(|freelancer| freelancer.country == "RU");
    let with_phone = freelancers.filter_map(|freelancer| Some((freelancer, freelancer.phone.as_deref()?)));
    for (freelancer, phone) in with_phone.take(FREELANCERS) {
        let phone = format!("+{}", phone.trim_start_matches('+'));
        let number = plant(platform, shared, &phone, Like::Known);
        if let Some(person) = platform.people.get_mut(&number) {
            person.name = format!("{} {}", freelancer.first_name, freelancer.last_name);
        }
    }
    shared.random = worlds;
}

fn plant_partners(platform: &mut CloudTips, now: u64) {
    for (id, credentials, manager) in [(MAIN, PARTNER, "Ольга Совина"), (OTHER, OTHER_PARTNER, "Пётр Другов")]
    {
        let partner = Partner {
            id,
            username: credentials.username.to_owned(),
            password: credentials.password.to_owned(),
            manager_id: format!("5a1d0000-0000-4000-8000-00000000000{id}"),
            manager: manager.to_owned(),
        };
        platform.partners.insert(id, partner);
    }
    for (number, id, partner, name, head) in [
        (1, PLACE, MAIN, "Кафе «Сова»", None),
        (2, SECOND_PLACE, MAIN, "Кафе «Сова» на Покровке", Some(PLACE)),
        (3, OTHER_PLACE, OTHER, "Бар «Другой»", None),
    ] {
        let place = Place {
            id: id.to_owned(),
            number,
            partner,
            external_id: Some(format!("place-{number}")),
            name: name.to_owned(),
            administrators: vec![format!("5a1d0000-0000-4000-8000-00000000010{number}")],
            head: head.map(str::to_owned),
            created_ms: now.saturating_sub(400 * DAY) + number,
        };
        platform.places.insert(id.to_owned(), place);
    }
}

fn plant(platform: &mut CloudTips, shared: &mut Shared, phone: &str, like: Like) -> u64 {
    let somebody = Somebody::make(&mut shared.random);
    let name = format!("{} {}", somebody.first_name, somebody.last_name);
    let number = platform.add_person(shared, phone, &name);
    let since = shared.now().saturating_sub(shared.random.between(30, 360) * DAY);
    let card = Card {
        token: format!("tk_{:032x}", u128::from(shared.random.next()) << 64 | u128::from(number)),
        first_six: "220070".to_owned(),
        last_four: shared.random.digits(4),
        expires: format!("{:02}/{}", shared.random.between(1, 12), shared.random.between(27, 31)),
    };
    if let Some(person) = platform.people.get_mut(&number) {
        PASSWORD.clone_into(&mut person.password);
        person.email = Some(somebody.email(number));
        (person.created_ms, person.updated_ms) = (since, since);
        person.phone_confirmed = !matches!(like, Like::Waiting | Like::Declined);
        if like == Like::Instant {
            person.payout_method = PayoutMethod::Instant;
        }
        if matches!(like, Like::Accumulating | Like::Instant | Like::Others) {
            person.default_card = Some(card.token.clone());
            person.cards.push(card);
        }
    }
    let link = |partner: u64, place: &str, status| Some(Link { partner, place: place.to_owned(), status });
    let link = match like {
        Like::Accumulating | Like::NoCard => link(MAIN, PLACE, LayoutStatus::NotRequested),
        Like::Instant => link(MAIN, SECOND_PLACE, LayoutStatus::Confirmed),
        Like::Waiting => link(MAIN, PLACE, LayoutStatus::Waiting),
        Like::Declined => link(MAIN, PLACE, LayoutStatus::Declined),
        Like::Others => link(OTHER, OTHER_PLACE, LayoutStatus::Confirmed),
        Like::Known => None,
    };
    let external_id = link.is_some().then(|| format!("employee-{number}"));
    platform.add_layout(shared, number, link, external_id);
    if matches!(like, Like::Accumulating | Like::NoCard | Like::Others) {
        for day in 0..shared.random.between(1, 4) {
            let at_ms = shared.now().saturating_sub((6 - day) * DAY + shared.random.below(10 * HOUR));
            let kopecks = i64::try_from(shared.random.between(5_000, 90_000)).unwrap_or(5_000);
            staging::add_tip(platform, shared, number, Money::from_minor(kopecks), Some("Спасибо!".to_owned()), at_ms);
        }
    }
    number
}
