//! What the platform remembers.

use serde::{Deserialize, Serialize};

use crate::money::Money;
use crate::solar_staff::one_time_code::Code;

/// A login of the CloudTips manager's: a company whose receivers are its scope.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Partner {
    /// Id.
    pub id: u64,
    /// The login.
    pub username: String,
    /// The password.
    pub password: String,
    /// Id of its manager.
    pub manager_id: String,
    /// Name of its manager.
    pub manager: String,
}

/// Who a token is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    /// A partner, by id.
    Partner(u64),
    /// A receiver, by number.
    Receiver(u64),
}

/// A token.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Token {
    /// Whose.
    pub owner: Owner,
    /// Good until then.
    pub expires_ms: u64,
}

/// A place.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Place {
    /// Id.
    pub id: String,
    /// Consecutive number: the order of listings.
    pub number: u64,
    /// Whose.
    pub partner: u64,
    /// The partner's own id.
    pub external_id: Option<String>,
    /// Name.
    pub name: String,
    /// Its administrators.
    pub administrators: Vec<String>,
    /// The place that it belongs to.
    pub head: Option<String>,
    /// When it was made.
    pub created_ms: u64,
}

/// A link by which people register themselves for a place.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RegistrationLink {
    /// For which place.
    pub place: String,
    /// How many may still register.
    pub left: u64,
    /// Good until then.
    pub expires_ms: u64,
}

/// Whether a person agreed to a link with a partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LayoutStatus {
    /// Never asked.
    NotRequested,
    /// Yes.
    Confirmed,
    /// Asked.
    Waiting,
    /// No.
    Declined,
}

impl LayoutStatus {
    /// The documented number.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::NotRequested => 0,
            Self::Confirmed => 1,
            Self::Waiting => 2,
            Self::Declined => 3,
        }
    }

    /// Whether the person is among the partner's receivers.
    #[must_use]
    pub const fn is_linked(self) -> bool {
        matches!(self, Self::NotRequested | Self::Confirmed)
    }
}

/// A payment page.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Layout {
    /// Unique id.
    pub id: String,
    /// Eight hexadecimal digits.
    pub short_id: String,
    /// The place and its partner; none for a page of the person's own.
    pub link: Option<Link>,
    /// The partner's own id of the employee.
    pub external_info: Option<String>,
    /// The person's channel.
    pub channel_url: Option<String>,
    /// The name that payers see, where it is not the person's.
    pub name: Option<String>,
}

/// What links a person to a partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The partner.
    pub partner: u64,
    /// The place.
    pub place: String,
    /// Whether the person agreed.
    pub status: LayoutStatus,
}

/// How tips reach a receiver.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PayoutMethod {
    /// Each tip goes to the card at once.
    Instant,
    /// Tips add up.
    Accumulation,
}

impl PayoutMethod {
    /// The partner's number for it.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Instant => 0,
            Self::Accumulation => 1,
        }
    }

    /// The receiver's name for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Instant => "Instant",
            Self::Accumulation => "Accumulation",
        }
    }
}

/// A photo. Its content is not kept, only what proves that it arrived whole.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Photo {
    /// Id.
    pub id: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256 of the content, in hexadecimal digits.
    pub sha256: String,
}

/// A card, as much of it as a cryptogram tells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// `tk_…`
    pub token: String,
    /// First six digits.
    pub first_six: String,
    /// Last four digits.
    pub last_four: String,
    /// `MM/YY`.
    pub expires: String,
}

impl Card {
    /// The payment system, told by the first digits.
    #[must_use]
    pub fn system(&self) -> &'static str {
        match self.first_six.as_bytes().first() {
            Some(b'4') => "VISA",
            Some(b'5') => "MASTERCARD",
            _ => "MIR",
        }
    }
}

/// The code that went by SMS last.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Attach {
    /// For which place.
    pub place: String,
    /// When.
    pub sent_ms: u64,
    /// The code; gone once it was used or spoilt.
    pub code: Option<Code>,
}

/// Someone who has a CloudTips account.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Person {
    /// Consecutive number: the account in the ledger and the order of listings.
    pub number: u64,
    /// The `userId` of the calls.
    pub user_id: String,
    /// `+7XXXXXXXXXX`.
    pub phone: String,
    /// Name.
    pub name: String,
    /// Email.
    pub email: Option<String>,
    /// Password of the personal account.
    pub password: String,
    /// Photo.
    pub photo: Option<Photo>,
    /// How tips arrive.
    pub payout_method: PayoutMethod,
    /// Whether the phone is confirmed.
    pub phone_confirmed: bool,
    /// When the account was made.
    pub created_ms: u64,
    /// When it was last changed.
    pub updated_ms: u64,
    /// Payment pages.
    pub layouts: Vec<Layout>,
    /// Cards.
    pub cards: Vec<Card>,
    /// Token of the card that payouts go to.
    pub default_card: Option<String>,
    /// Of what has added up, that of which a commission is still due.
    pub commission_base: Money,
    /// The last SMS.
    pub attach: Option<Attach>,
}

impl Person {
    /// The link with a partner that the person agreed to, or was never asked about.
    #[must_use]
    pub fn is_receiver_of(&self, partner: u64) -> bool {
        self.links().any(|link| link.partner == partner && link.status.is_linked())
    }

    /// All links with partners.
    pub fn links(&self) -> impl Iterator<Item = &Link> {
        self.layouts.iter().filter_map(|layout| layout.link.as_ref())
    }

    /// The card that payouts go to.
    #[must_use]
    pub fn payout_card(&self) -> Option<&Card> {
        let token = self.default_card.as_ref()?;
        self.cards.iter().find(|card| card.token == *token)
    }
}

/// The bank's page between a payer and a payment, or a receiver and a card.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Challenge {
    /// What goes to the bank.
    pub pa_req: String,
    /// What comes back when the bank agreed.
    pub pa_res: String,
}

/// Where something stands that a bank decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// The bank's page, or the payer's bank, is next.
    Waiting,
    /// Done.
    Done,
    /// Refused.
    Refused,
}

/// The check of a card that is being linked.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct CardCheck {
    /// The transaction id.
    pub id: u64,
    /// Whose card.
    pub person: u64,
    /// The card.
    pub card: Card,
    /// The bank's page, where it is needed.
    pub challenge: Option<Challenge>,
    /// Where it stands.
    pub progress: Progress,
    /// Whether the card was added to the person.
    pub added: bool,
}

/// How a tip is paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    /// By card.
    Card(Card),
    /// By SBP, under this identifier.
    Sbp(String),
    /// By T-Pay, under this identifier.
    TPay(String),
}

/// A tip, or an attempt at one.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Tip {
    /// The transaction id.
    pub id: u64,
    /// When it was begun.
    pub created_ms: u64,
    /// Who gets how much.
    pub shares: Vec<(u64, Money)>,
    /// Their sum.
    pub amount: Money,
    /// The fee, where the payer bears it.
    pub fee_from_payer: Option<Money>,
    /// How it is paid.
    pub means: Means,
    /// Where it stands.
    pub progress: Progress,
    /// The bank's page, where it is needed.
    pub challenge: Option<Challenge>,
    /// When a payer in a bank finishes it by himself.
    pub due_ms: Option<u64>,
    /// The payer's name.
    pub payer: Option<String>,
    /// The payer's words.
    pub comment: Option<String>,
    /// The partner's id of the payer.
    pub external_id: Option<String>,
    /// Whether the card is to be saved for this payer.
    pub save_card: bool,
    /// `X-Request-ID`.
    pub request_id: Option<String>,
}

/// A card that a payer saved.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SavedCard {
    /// The partner's id of the payer.
    pub external_id: String,
    /// The card.
    pub card: Card,
}

/// A payout.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Payout {
    /// Id.
    pub id: u64,
    /// To whom.
    pub person: u64,
    /// Token of the card.
    pub card: String,
    /// What left the account, commission and all.
    pub amount: Money,
    /// The commission in it.
    pub commission: Money,
    /// That of which the commission was due.
    pub commission_base: Money,
    /// When it was ordered.
    pub created_ms: u64,
    /// When the bank answers; none once it has.
    pub due_ms: Option<u64>,
    /// Where it stands.
    pub progress: Progress,
}
