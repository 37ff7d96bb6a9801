//! The users, companies and freelancers that a world starts with.

use super::catalogue::OFFER_TEMPLATE;
use super::language::Language;
use super::one_time_code::SecondFactor;
use super::records::{Company, Endpoint, EndpointKind, Freelancer, User};
use super::terminal::{Link, Purpose};
use super::{BOT, DEMO, GOOGLE, SolarStaff, ad_marking, groups};
use crate::clock::{DAY, HOUR, day};
use crate::money::{Currency, Money};
use crate::people::{Person, phone};
use crate::shared::Shared;

/// The company with roubles and plenty of them.
pub const MAIN_COMPANY: u64 = 2955;
/// The company with euros and the safe deal.
pub const EURO_COMPANY: u64 = 2956;
/// The company that can pay next to nothing and may not act for freelancers.
pub const POOR_COMPANY: u64 = 2957;

/// Freelancers with an address that tells what they are like; the rest is made up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Like {
    /// Verified, offer signed, with card, wallet and account.
    Ready,
    /// Verified, but the offer is not signed.
    Unsigned,
    /// Invited, not registered.
    Invited,
    /// Registered, not verified.
    Unverified,
    /// Ready, without any payment means.
    NoMeans,
    /// Ready, with a card of Kazakhstan.
    Kazakh,
    /// Ready, with a blocked card and an unconfirmed account.
    Blocked,
    /// Anything.
    Anyone,
}

const NAMED: [(&str, Like); 8] = [
    ("ready", Like::Ready),
    ("second", Like::Ready),
    ("unsigned", Like::Unsigned),
    ("invited", Like::Invited),
    ("unverified", Like::Unverified),
    ("nomeans", Like::NoMeans),
    ("kazakh", Like::Kazakh),
    ("blocked", Like::Blocked),
];

const FREELANCERS: u64 = 25;

/// Adds them all.
pub fn plant(platform: &mut SolarStaff, shared: &mut Shared) {
    plant_users(platform);
    plant_companies(platform);
    groups::plant(platform, shared.now());
    ad_marking::plant(platform, shared.now());
    for index in 0..FREELANCERS {
        plant_freelancer(platform, shared, index);
    }
}

fn plant_users(platform: &mut SolarStaff) {
    let companies = vec![MAIN_COMPANY, EURO_COMPANY, POOR_COMPANY];
    let sms = SecondFactor::Sms("+70005550101".to_owned());
    for (id, credentials, full_name, second_factor) in [
        (100_740, DEMO, "Анна Демонстрационная", Some(sms)),
        (100_741, BOT, "Робот Выплат", None),
        (100_742, GOOGLE, "Павел Осторожный", Some(SecondFactor::Authenticator)),
    ] {
        let user = User {
            id,
            username: credentials.username.to_owned(),
            password: credentials.password.to_owned(),
            full_name: full_name.to_owned(),
            second_factor,
            companies: companies.clone(),
            code: None,
            language: Language::Ru,
        };
        platform.users.insert(id, user);
    }
}

fn plant_companies(platform: &mut SolarStaff) {
    for company in [
        Company {
            id: MAIN_COMPANY,
            name: "ООО «Цвет»".to_owned(),
            brand: "Цвет".to_owned(),
            currency: Currency::Rub,
            show_vat: true,
            safe_deal: false,
            held: Money::ZERO,
            may_set_state: true,
            commission_percent: Money::from_major(9),
            compensates_fee: false,
            organisation: "2955aaaa-0000-4000-8000-000000002955".to_owned(),
        },
        Company {
            id: EURO_COMPANY,
            name: "Colour Studio GmbH".to_owned(),
            brand: "Colour".to_owned(),
            currency: Currency::Eur,
            show_vat: false,
            safe_deal: true,
            held: Money::ZERO,
            may_set_state: true,
            commission_percent: Money::from_minor(750),
            compensates_fee: true,
            organisation: "2956aaaa-0000-4000-8000-000000002956".to_owned(),
        },
        Company {
            id: POOR_COMPANY,
            name: "ИП Бережливый".to_owned(),
            brand: "Бережливый".to_owned(),
            currency: Currency::Rub,
            show_vat: true,
            safe_deal: true,
            held: Money::ZERO,
            may_set_state: false,
            commission_percent: Money::from_major(9),
            compensates_fee: false,
            organisation: "2957aaaa-0000-4000-8000-000000002957".to_owned(),
        },
    ] {
        platform.companies.insert(company.id, company);
    }
}

fn plant_freelancer(platform: &mut SolarStaff, shared: &mut Shared, index: u64) {
    let now = shared.now();
    let random = &mut shared.random;
    let named = usize::try_from(index).ok().and_then(|index| NAMED.get(index));
    let like = named.map_or(Like::Anyone, |(_, like)| *like);
    let invited_only = like == Like::Invited || (like == Like::Anyone && random.percent(15));
    let verified = !invited_only && like != Like::Unverified && (like != Like::Anyone || random.percent(80));
    let signed = verified && like != Like::Unsigned && (like != Like::Anyone || random.percent(75));
    let person = Person::make(random);
    let id = platform.next_freelancer_id();
    let english = random.percent(20);
    let invited_ms = now.saturating_sub(random.between(20, 400) * DAY);
    let by_phone = like == Like::Anyone && random.percent(8);
    let email = named.map_or_else(|| person.email(index), |(name, _)| format!("{name}@gigwire.test"));
    let kazakh = like == Like::Kazakh || (like == Like::Anyone && random.percent(6));
    let country = if kazakh { "KZ" } else { "RU" };
    let (first_name, last_name) = match english {
        true => (person.latin.0.to_owned(), person.latin.1.clone()),
        false => (person.first_name.to_owned(), person.last_name.clone()),
    };
    let (category, specialization) = *random.pick(&SPECIALITIES).unwrap_or(&SPECIALITIES[0]);
    let blocked_till = if random.percent(20) { day(now + 60 * DAY) } else { String::new() };
    let mut freelancer = Freelancer {
        id,
        uuid: random.uuid(),
        email: (!by_phone).then_some(email),
        phone: (by_phone || !invited_only).then(|| phone(random)),
        first_name: if invited_only { String::new() } else { first_name },
        middle_name: if invited_only { String::new() } else { person.middle_name.to_owned() },
        last_name: if invited_only { String::new() } else { last_name },
        country: country.to_owned(),
        city: person.city.to_owned(),
        note: random.pick(&NOTES).copied().unwrap_or_default().to_owned(),
        taxation_status: *random.pick(&[1, 3, 3, 4]).unwrap_or(&1),
        taxation_blocked_till: blocked_till,
        category,
        specialization: specialization.to_owned(),
        is_verified: verified,
        invited_ms: (!by_phone).then_some(invited_ms),
        registered_ms: (!invited_only).then_some(invited_ms + random.between(1, 48) * HOUR),
        pays_tax_automatically: random.percent(40),
        teams: if named.is_some() || random.percent(50) {
            vec![MAIN_COMPANY, EURO_COMPANY]
        } else {
            vec![MAIN_COMPANY]
        },
        signed: if signed { vec![OFFER_TEMPLATE.to_owned()] } else { Vec::new() },
        endpoints: Vec::new(),
        next_step_ms: None,
        has_authenticator: index == 1,
        means_code: None,
        contact_change: None,
        tax_documents: Vec::new(),
    };
    if index < 4 {
        freelancer.teams.push(POOR_COMPANY);
    }
    if invited_only {
        // The link of an invitation that was sent before the world began.
        let token = freelancer.uuid.clone();
        let link = Link {
            token: token.clone(),
            freelancer: id,
            purpose: Purpose::Registration,
            redirect_url: None,
            endpoint: None,
            done: false,
            expires_ms: now.saturating_add(365 * DAY),
        };
        platform.links.insert(token, link);
    }
    platform.freelancers.insert(id, freelancer);
    if invited_only || like == Like::NoMeans {
        return;
    }
    let kinds: &[EndpointKind] = match like {
        Like::Ready => &[EndpointKind::Card, EndpointKind::Wallet, EndpointKind::Account],
        Like::Blocked => &[EndpointKind::Card, EndpointKind::Account],
        Like::Anyone => [&[][..], &[EndpointKind::Account], &[EndpointKind::Card], &[EndpointKind::Card]]
            .get(usize::try_from(shared.random.below(4)).unwrap_or(0))
            .copied()
            .unwrap_or_default(),
        _ => &[EndpointKind::Card],
    };
    for &kind in kinds {
        let holder = format!("{} {}", person.latin.0, person.latin.1).to_ascii_uppercase();
        let mut means = make_means(platform, shared, kind, holder, country);
        means.created_ms = invited_ms + 3 * DAY;
        if like == Like::Blocked {
            means.status = 3;
        }
        if let Some(freelancer) = platform.freelancers.get_mut(&id) {
            freelancer.endpoints.push(means);
        }
    }
}

fn make_means(
    platform: &SolarStaff,
    shared: &mut Shared,
    kind: EndpointKind,
    holder: String,
    country: &str,
) -> Endpoint {
    let random = &mut shared.random;
    let number = match kind {
        EndpointKind::Card => {
            format!("{} 24** **** {}", if country == "RU" { "2200" } else { "5213" }, random.digits(4))
        }
        EndpointKind::Wallet => random.digits(10),
        EndpointKind::Account => format!("40817810{}", random.digits(12)),
    };
    Endpoint {
        id: super::agenda::next_endpoint_id(platform),
        kind,
        created_ms: 0,
        currency: Currency::Rub,
        number,
        status: kind.confirmed(),
        scheme: match kind {
            EndpointKind::Card if country == "RU" => 8,
            EndpointKind::Card => 2,
            EndpointKind::Wallet => 2,
            EndpointKind::Account => 6,
        },
        expire: format!("{:02}/{}", random.between(1, 12), random.between(27, 31)),
        holder,
        country: country.to_owned(),
        confirmed_at_ms: None,
    }
}

const SPECIALITIES: [(u64, &str); 8] = [
    (1, "Автор статей"),
    (1, "Корректор"),
    (2, "Таргетолог"),
    (3, "Монтажёр видео"),
    (4, "Frontend developer"),
    (4, "UI/UX designer"),
    (5, "Переводчик EN–RU"),
    (6, "Курьер"),
];

const NOTES: [&str; 5] = ["", "", "Работает быстро", "Prefers written briefs", "Звонить после 12:00"];
