//! What the platform stores: users, tokens, companies, freelancers, tasks. Smaller things are with their calls.

use serde::{Deserialize, Serialize};

use super::contacts::ContactChange;
use super::language::Language;
use super::one_time_code::{Code, SecondFactor};
use super::tax_documents::TaxDocument;
use crate::money::{Currency, Money};

/// Someone who signs in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct User {
    /// Id.
    pub id: u64,
    /// Login; an email address.
    pub username: String,
    /// Password, in clear: this is a sandbox.
    pub password: String,
    /// Full name.
    pub full_name: String,
    /// How 2FA codes are got; `None` when 2FA is off.
    pub second_factor: Option<SecondFactor>,
    /// The companies the user acts for; the first is the default.
    pub companies: Vec<u64>,
    /// The code that was sent last, until it is used, spoilt or replaced.
    pub code: Option<Code>,
    /// The language of the user's error texts.
    pub language: Language,
}

/// An access or refresh token.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Token {
    /// Whose.
    pub user: u64,
    /// The company chosen when it was made.
    pub company: u64,
    /// The session: all tokens that follow from one login.
    pub session: u64,
    /// Good until then.
    pub expires_ms: u64,
}

/// A customer company.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Company {
    /// Id.
    pub id: u64,
    /// Legal name.
    pub name: String,
    /// Project name.
    pub brand: String,
    /// The one currency.
    pub currency: Currency,
    /// Whether VAT is shown.
    pub show_vat: bool,
    /// Whether funds are held when a task is accepted.
    pub safe_deal: bool,
    /// What is held now.
    pub held: Money,
    /// Whether support granted the right to act for freelancers (`tasks.set_state`).
    pub may_set_state: bool,
    /// The platform's share of each price.
    pub commission_percent: Money,
    /// Whether the customer pays the freelancer's commission unless a task says otherwise.
    pub compensates_fee: bool,
    /// UUID of its own entry among the organisations of ad marking.
    pub organisation: String,
}

/// A freelancer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Freelancer {
    /// Id.
    pub id: u64,
    /// UUID.
    pub uuid: String,
    /// Email, unless invited by phone.
    pub email: Option<String>,
    /// Phone, digits only.
    pub phone: Option<String>,
    /// First name.
    pub first_name: String,
    /// Patronymic.
    pub middle_name: String,
    /// Last name.
    pub last_name: String,
    /// Two letters.
    pub country: String,
    /// City.
    pub city: String,
    /// The customer's note.
    pub note: String,
    /// 1, 3 or 4.
    pub taxation_status: u64,
    /// A date or an empty text.
    pub taxation_blocked_till: String,
    /// Category in which the freelancer works.
    pub category: u64,
    /// Speciality in the freelancer's own words.
    pub specialization: String,
    /// Passed verification.
    pub is_verified: bool,
    /// When the invitation was sent, if it was.
    pub invited_ms: Option<u64>,
    /// When the freelancer registered, if so.
    pub registered_ms: Option<u64>,
    /// Automatic tax payment is on.
    pub pays_tax_automatically: bool,
    /// The companies in whose team the freelancer is.
    pub teams: Vec<u64>,
    /// Templates of the agreements that the freelancer signed.
    pub signed: Vec<String>,
    /// Cards, wallets, accounts.
    pub endpoints: Vec<Endpoint>,
    /// When the freelancer does the next thing by themselves (registers, verifies).
    pub next_step_ms: Option<u64>,
    /// Codes come from an authenticator, not by SMS.
    pub has_authenticator: bool,
    /// The code that allows to add a payment means.
    pub means_code: Option<Code>,
    /// New contacts that wait for their code.
    pub contact_change: Option<ContactChange>,
    /// Tax numbers.
    pub tax_documents: Vec<TaxDocument>,
}

/// The kind of a payment means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum EndpointKind {
    /// A bank card.
    Card,
    /// An e-wallet.
    Wallet,
    /// A bank account.
    Account,
}

impl EndpointKind {
    /// The platform's code.
    #[must_use]
    pub const fn code(self) -> u64 {
        match self {
            Self::Card => 1,
            Self::Wallet => 2,
            Self::Account => 6,
        }
    }

    /// The kind with this code.
    #[must_use]
    pub fn from_code(code: u64) -> Option<Self> {
        [Self::Card, Self::Wallet, Self::Account].into_iter().find(|kind| kind.code() == code)
    }

    /// The status of a means that money can be sent to; each kind has its own scale.
    #[must_use]
    pub const fn confirmed(self) -> u64 {
        match self {
            Self::Card => 4,
            Self::Wallet | Self::Account => 1,
        }
    }
}

/// A payment means of a freelancer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Endpoint {
    /// Id.
    pub id: u64,
    /// Card, wallet or account.
    pub kind: EndpointKind,
    /// When it was added.
    pub created_ms: u64,
    /// Its currency.
    pub currency: Currency,
    /// Number, masked for cards.
    pub number: String,
    /// Status on the scale of its kind.
    pub status: u64,
    /// Card, wallet or account type on the scale of its kind.
    pub scheme: u64,
    /// `MM/YY`, for cards.
    pub expire: String,
    /// Holder, for cards.
    pub holder: String,
    /// Issuing country, for cards.
    pub country: String,
    /// When the bank confirms it, for new accounts.
    pub confirmed_at_ms: Option<u64>,
}

/// A payout of a task.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Payout {
    /// 10 created, 1 running, 2 done, 3 declined.
    pub status: u64,
    /// What is sent.
    pub amount: Money,
    /// When the status changes by itself.
    pub next_step_ms: Option<u64>,
    /// Whether the bank will refuse it.
    pub will_fail: bool,
}

/// A task.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Task {
    /// Id.
    pub id: u64,
    /// UUID in lower case.
    pub uuid: String,
    /// Company that ordered it.
    pub company: u64,
    /// User who made it.
    pub creator: u64,
    /// Freelancer who does it.
    pub worker: u64,
    /// Service (`categoryId` on create).
    pub service: u64,
    /// Attribute ids and values.
    pub attributes: Vec<(u64, String)>,
    /// Documents to sign.
    pub acceptance_files: Vec<u64>,
    /// Attached files, by id.
    pub files: Vec<u64>,
    /// Groups.
    pub groups: Vec<u64>,
    /// The customer's own id.
    pub external_id: Option<String>,
    /// Title.
    pub title: String,
    /// Text.
    pub description: String,
    /// Price.
    pub price: Money,
    /// Commission on top, in percent.
    pub commission_percent: Money,
    /// Compensation of the freelancer's commission, in percent.
    pub compensation_percent: Money,
    /// Currency of the company.
    pub currency: Currency,
    /// Rights are transferred.
    pub copyright: bool,
    /// A report is needed.
    pub need_report: bool,
    /// Insured.
    pub insured: bool,
    /// State code.
    pub state: u64,
    /// How it was made.
    pub create_type: String,
    /// Deadline type: 0 (none set), 1 soft, 2 hard.
    pub deadline_type: u64,
    /// Deadline.
    pub deadline_ms: u64,
    /// When it was made.
    pub created_ms: u64,
    /// When the customer accepted it.
    pub accepted_ms: Option<u64>,
    /// When the freelancer reported it done.
    pub finished_ms: Option<u64>,
    /// When payment was started.
    pub pay_started_ms: Option<u64>,
    /// When it was paid.
    pub paid_ms: Option<u64>,
    /// When the act was made.
    pub document_ms: Option<u64>,
    /// User who paid.
    pub paid_by: Option<u64>,
    /// Held for it now.
    pub held: Option<Money>,
    /// A problem with processing.
    pub issue_code: Option<String>,
    /// Payments taken from the company and not yet credited (more than one only in a naive world).
    pub payments_under_way: u32,
    /// When they will be credited.
    pub payment_due_ms: Option<u64>,
    /// The payout, if one was ordered.
    pub payout: Option<Payout>,
    /// Chat messages.
    pub message_count: u64,
    /// A dispute is open.
    pub disputed: bool,
    /// An open change approval.
    pub changeset: Option<u64>,
    /// Ad contracts by UUID, each with its share where shares are given.
    pub end_contracts: Vec<(String, Option<Money>)>,
}

impl Task {
    /// The platform's commission.
    #[must_use]
    pub fn commission(&self) -> Money {
        self.price.percent(self.commission_percent)
    }

    /// What the customer adds for the freelancer's commission.
    #[must_use]
    pub fn compensation(&self) -> Money {
        self.price.percent(self.compensation_percent)
    }

    /// What paying it takes from the company.
    #[must_use]
    pub fn cost(&self) -> Money {
        self.price + self.commission() + self.compensation()
    }

    /// Whether a payout exists that was not declined.
    #[must_use]
    pub fn has_payout(&self) -> bool {
        self.payout.as_ref().is_some_and(|payout| payout.status != payout_status::DECLINED)
    }
}

/// The states of a task.
#[expect(missing_docs, reason = "the names say it; the numbers are the platform's")]
pub mod state {
    pub const NEW: u64 = 1;
    pub const IN_WORK: u64 = 2;
    pub const WAITING_ACCEPTANCE: u64 = 3;
    pub const WAITING_PAYMENT: u64 = 4;
    pub const PAID: u64 = 5;
    pub const DECLINED_BY_FREELANCER: u64 = 6;
    pub const DECLINED_BY_CUSTOMER: u64 = 8;
    pub const CANCEL_AWAITS_FREELANCER: u64 = 11;
    pub const PAYMENT_QUEUE: u64 = 12;
    pub const DISPUTE: u64 = 13;
    pub const CUSTOMER_DECISION: u64 = 14;
    pub const CHANGE_APPROVAL: u64 = 16;

    /// All of them.
    pub const ALL: [u64; 12] = [
        NEW,
        IN_WORK,
        WAITING_ACCEPTANCE,
        WAITING_PAYMENT,
        PAID,
        DECLINED_BY_FREELANCER,
        DECLINED_BY_CUSTOMER,
        CANCEL_AWAITS_FREELANCER,
        PAYMENT_QUEUE,
        DISPUTE,
        CUSTOMER_DECISION,
        CHANGE_APPROVAL,
    ];
}

/// The statuses of a payout.
#[expect(missing_docs, reason = "the names say it; the numbers are the platform's")]
pub mod payout_status {
    pub const RUNNING: u64 = 1;
    pub const DONE: u64 = 2;
    pub const DECLINED: u64 = 3;
    pub const PARTLY_DONE: u64 = 5;
    pub const CREATED: u64 = 10;
}
