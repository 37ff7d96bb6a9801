//! The customer that a world begins with: some money and some performers.

use super::Qugo;
use super::performers::{Performer, TaxStatus, WorkmanState};
use super::staging::{self, Act};
use crate::clock::DAY;
use crate::people::Person;
use crate::random::Random;
use crate::shared::Shared;

/// What the customer has, in roubles.
const BALANCE: &str = "500000";

/// The tax numbers of performers whom tests and demonstrations know.
pub mod inns {
    /// Self-employed and active.
    pub const SELF_EMPLOYED: &str = "770000000001";
    /// A natural person, active.
    pub const NATURAL_PERSON: &str = "770000000002";
    /// A sole trader, active.
    pub const SOLE_TRADER: &str = "770000000003";
    /// Self-employed, under review.
    pub const UNDER_REVIEW: &str = "770000000004";
    /// Self-employed, switched off.
    pub const DISABLED: &str = "770000000005";
}

/// Makes it up.
pub fn fill(platform: &mut Qugo, shared: &mut Shared) {
    // A chance of its own: what this customer needs leaves the rest of a world as it was.
    let mut random = Random::new(shared.settings.seed ^ 0x5155_474f);
    let now = shared.now();
    // The amount is above zero, and the outside has it.
    let _ = staging::act(platform, shared, &Act::TopUp { amount: BALANCE.to_owned() });
    let known = [
        (inns::SELF_EMPLOYED, TaxStatus::Smz, WorkmanState::Active),
        (inns::NATURAL_PERSON, TaxStatus::Np, WorkmanState::Active),
        (inns::SOLE_TRADER, TaxStatus::Ip, WorkmanState::Active),
        (inns::UNDER_REVIEW, TaxStatus::Smz, WorkmanState::Moderation),
        (inns::DISABLED, TaxStatus::Smz, WorkmanState::Disabled),
    ];
    for number in 1..=20_u64 {
        let person = Person::make(&mut random);
        let known = usize::try_from(number - 1).ok().and_then(|index| known.get(index));
        let other = (format!("78{:010}", number), TaxStatus::Smz, WorkmanState::Active);
        let (inn, tax, state) = known.map_or(other, |&(inn, tax, state)| (inn.to_owned(), tax, state));
        let performer = Performer {
            id: 7000 + number,
            name: [person.last_name, person.first_name.to_owned(), person.middle_name.to_owned()],
            inn: Some(inn),
            phone: format!("+7000{:07}", 5_000_000 + number),
            projects: vec![person.city.to_owned()],
            state: Some(state),
            tax,
            updated_ms: now.saturating_sub(number * DAY),
            next_ms: None,
        };
        platform.performers.insert(performer.id, performer);
    }
}
