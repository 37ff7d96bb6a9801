//! CloudTips, as the vendor's wiki and public clients have it.

pub mod accumulations;
pub mod acs_page;
pub mod agenda;
pub mod attach;
pub mod cards;
pub mod create_many;
pub mod cryptogram;
pub mod envelope;
pub mod fields;
pub mod identity;
pub mod json_patch;
pub mod layouts;
pub mod odd_wire;
pub mod own;
pub mod payment_status;
pub mod payments;
pub mod photos;
pub mod places;
pub mod receivers;
pub mod records;
pub mod registration_page;
pub mod routes;
pub mod seed;
pub mod settings;
pub mod staging;
pub mod tips;

use std::collections::BTreeSet;

use crate::shared::Shared;
use crate::solar_staff::Credentials;
use crate::store_change::{StoredTable, Table};
use envelope::{refusal, texts};
use fields::Query;
use records::{
    CardCheck, Layout, Link, Owner, Partner, Payout, Person, Place, Progress, RegistrationLink, SavedCard, Tip, Token,
};

/// Where the platform's API is in a world.
pub const BASE_PATH: &str = "/cloudtips/api";

/// Where its identity host is.
pub const IDENTITY_PATH: &str = "/cloudtips/identity";

/// The partner of demonstrations.
pub const PARTNER: Credentials = Credentials { username: "partner@gigwire.test", password: "partner-password" };

/// A partner whose receivers are nobody else's.
pub const OTHER_PARTNER: Credentials = Credentials { username: "other@gigwire.test", password: "other-password" };

/// The platform's state.
#[derive(Debug)]
pub struct CloudTips {
    /// Partners by id.
    pub partners: Table<u64, Partner>,
    /// Access tokens by their text.
    pub access_tokens: Table<String, Token>,
    /// Refresh tokens by their text; a used one is gone.
    pub refresh_tokens: Table<String, Token>,
    /// Places by id.
    pub places: Table<String, Place>,
    /// Registration links by their token.
    pub registration_links: Table<String, RegistrationLink>,
    /// Everybody with an account, by number.
    pub people: Table<u64, Person>,
    /// Checks of cards by transaction id.
    pub card_checks: Table<u64, CardCheck>,
    /// Tips by transaction id.
    pub tips: Table<u64, Tip>,
    /// Cards that payers saved, by card id.
    pub saved_cards: Table<String, SavedCard>,
    /// Tokens of captchas that were passed, and until when they are good.
    pub captchas: Table<String, u64>,
    /// Payouts by id.
    pub payouts: Table<u64, Payout>,
    /// What happens by itself: see [`agenda`].
    pub due: BTreeSet<(u64, agenda::Due)>,
}

impl Default for CloudTips {
    fn default() -> Self {
        Self {
            partners: Table::new("cloudtips_partners"),
            access_tokens: Table::new("cloudtips_access_tokens"),
            refresh_tokens: Table::new("cloudtips_refresh_tokens"),
            places: Table::new("cloudtips_places"),
            registration_links: Table::new("cloudtips_registration_links"),
            people: Table::new("cloudtips_people"),
            card_checks: Table::new("cloudtips_card_checks"),
            tips: Table::new("cloudtips_tips"),
            saved_cards: Table::new("cloudtips_saved_cards"),
            captchas: Table::new("cloudtips_captchas"),
            payouts: Table::new("cloudtips_payouts"),
            due: BTreeSet::new(),
        }
    }
}

impl CloudTips {
    /// All tables, for the store.
    pub fn tables(&mut self) -> [&mut dyn StoredTable; 11] {
        [
            &mut self.partners,
            &mut self.access_tokens,
            &mut self.refresh_tokens,
            &mut self.places,
            &mut self.registration_links,
            &mut self.people,
            &mut self.card_checks,
            &mut self.tips,
            &mut self.saved_cards,
            &mut self.captchas,
            &mut self.payouts,
        ]
    }

    /// Derives what is not stored from what is.
    pub fn after_restore(&mut self) {
        self.due.clear();
        let tips = self.tips.values().filter(|tip| tip.progress == Progress::Waiting);
        self.due.extend(tips.filter_map(|tip| Some((tip.due_ms?, agenda::Due::Tip(tip.id)))));
        self.due.extend(self.payouts.values().filter_map(|out| Some((out.due_ms?, agenda::Due::Payout(out.id)))));
    }

    /// The number that the next person gets.
    #[must_use]
    pub fn next_person(&self) -> u64 {
        self.people.iter().next_back().map_or(1, |(&number, _)| number + 1)
    }

    /// The id that the next transaction gets, of a card or a tip.
    #[must_use]
    pub fn next_transaction(&self) -> u64 {
        let last_check = self.card_checks.iter().next_back().map_or(0, |(&id, _)| id);
        let last_tip = self.tips.iter().next_back().map_or(0, |(&id, _)| id);
        last_check.max(last_tip).max(123_344) + 1
    }

    /// The person with this `userId`.
    #[must_use]
    pub fn person_of(&self, user_id: &str) -> Option<&Person> {
        self.people.values().find(|person| person.user_id.eq_ignore_ascii_case(user_id))
    }

    /// The person with this phone.
    #[must_use]
    pub fn person_with(&self, phone: &str) -> Option<&Person> {
        self.people.values().find(|person| person.phone == phone)
    }

    /// The payment page with this short id, and whose it is.
    #[must_use]
    pub fn layout_of(&self, short_id: &str) -> Option<(&Person, &Layout)> {
        let pages = self.people.values().flat_map(|person| person.layouts.iter().map(move |layout| (person, layout)));
        pages.into_iter().find(|(_, layout)| layout.short_id.eq_ignore_ascii_case(short_id))
    }

    /// Makes a person.
    pub fn add_person(&mut self, shared: &mut Shared, phone: &str, name: &str) -> u64 {
        let (number, now) = (self.next_person(), shared.now());
        let person = Person {
            number,
            user_id: shared.random.uuid(),
            phone: phone.to_owned(),
            name: name.to_owned(),
            email: None,
            password: shared.random.digits(8),
            photo: None,
            payout_method: records::PayoutMethod::Accumulation,
            phone_confirmed: false,
            created_ms: now,
            updated_ms: now,
            layouts: Vec::new(),
            cards: Vec::new(),
            default_card: None,
            commission_base: crate::money::Money::ZERO,
            attach: None,
        };
        self.people.insert(number, person);
        number
    }

    /// Makes a payment page for a person; its short id.
    pub fn add_layout(
        &mut self,
        shared: &mut Shared,
        person: u64,
        link: Option<Link>,
        external: Option<String>,
    ) -> String {
        let id = shared.random.uuid();
        let mut short_id = String::new();
        while short_id.is_empty() || self.layout_of(&short_id).is_some() {
            short_id = format!("{:08x}", shared.random.below(1 << 32));
        }
        let layout =
            Layout { id, short_id: short_id.clone(), link, external_info: external, channel_url: None, name: None };
        if let Some(person) = self.people.get_mut(&person) {
            person.layouts.push(layout);
        }
        short_id
    }
}

/// One request on its way through the platform.
#[derive(Debug)]
pub struct Call<'a> {
    /// The common parts of the world.
    pub shared: &'a mut Shared,
    /// The platform.
    pub platform: &'a mut CloudTips,
    /// Who asks; none where no token was sent.
    pub owner: Option<Owner>,
    /// What the path holds in place of its parameters.
    pub path: Vec<String>,
    /// The query.
    pub query: Query,
    /// Scheme, host and port by which the client knows this world.
    pub origin: String,
    /// The content type of the body; empty without one.
    pub content_type: String,
    /// `X-Request-ID`.
    pub request_id: Option<String>,
    /// The body.
    pub body: &'a [u8],
}

impl Call<'_> {
    /// The world's time.
    #[must_use]
    pub const fn now(&self) -> u64 {
        self.shared.now()
    }

    /// The first path parameter.
    #[must_use]
    pub fn path_parameter(&self) -> &str {
        self.path.first().map_or("", String::as_str)
    }

    /// The partner who asks; 0, which is nobody, for anyone else.
    #[must_use]
    pub const fn partner(&self) -> u64 {
        match self.owner {
            Some(Owner::Partner(id)) => id,
            _ => 0,
        }
    }

    /// The receiver who asks, or the partner's receiver with this `userId`: the number.
    ///
    /// # Errors
    /// 404 for anybody else.
    pub fn receiver(&self, user_id: &str) -> Result<u64, crate::reply::Reply> {
        let found = match self.owner {
            Some(Owner::Receiver(number)) => self.platform.people.get(&number),
            _ => {
                let person = self.platform.person_of(user_id);
                person.filter(|person| person.is_receiver_of(self.partner()))
            }
        };
        found.map(|person| person.number).ok_or_else(|| refusal(404, texts::NO_RECEIVER))
    }

    /// The partner's place with this id.
    #[must_use]
    pub fn own_place(&self, id: &str) -> Option<&Place> {
        self.platform.places.get(&id.to_ascii_lowercase()).filter(|place| place.partner == self.partner())
    }
}
