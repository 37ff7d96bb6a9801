// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
//! Solar Staff: typed views over decoded answers.
//!
//! A view borrows the [`Document`](crate::codec::Document) and reads a field when it is asked for. A field that is
//! absent or null is `None`; fields that the catalog does not know are in `node().extras()`.

use rust_decimal::Decimal;
use uuid::Uuid;

use super::{codes, tables};
use crate::codec::{DateTime, Node};
use crate::secret::Secret;

/// Either a token pair or a 2FA challenge, both with status 200: tell them apart by what is there.
#[derive(Clone, Copy, Debug)]
pub struct LoginAnswer<'a>(Node<'a>);

impl<'a> LoginAnswer<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::LOGIN_ANSWER)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// JWT to send as Bearer token.
    #[must_use]
    pub fn token(&self) -> Option<Secret> {
        self.0.field_at(0).as_text().map(Secret::from)
    }

    /// Opaque refresh token (called a JWT by the text, a UUID in every sample).
    #[must_use]
    pub fn refresh_token(&self) -> Option<Secret> {
        self.0.field_at(1).as_text().map(Secret::from)
    }

    /// In place of the tokens when 2FA is on and no code was sent.
    #[must_use]
    pub fn two_factor(&self) -> Option<TwoFactorChallenge<'a>> {
        TwoFactorChallenge::of(self.0.field_at(2))
    }
}

/// A code is needed: call `auth.login` again with it.
#[derive(Clone, Copy, Debug)]
pub struct TwoFactorChallenge<'a>(Node<'a>);

impl<'a> TwoFactorChallenge<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TWO_FACTOR_CHALLENGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// How the code is delivered.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::TwoFactorType> {
        self.0.field_at(0).as_text().map(codes::TwoFactorType::from_code)
    }

    /// Phone number that the SMS went to; its meaning for Google is not documented.
    #[must_use]
    pub fn number(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// A new token pair; it replaces the old one.
#[derive(Clone, Copy, Debug)]
pub struct TokenPair<'a>(Node<'a>);

impl<'a> TokenPair<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TOKEN_PAIR)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// JWT to send as Bearer token.
    #[must_use]
    pub fn token(&self) -> Secret {
        Secret::from(self.0.field_at(0).as_text().unwrap_or_default())
    }

    /// Opaque refresh token (called a JWT by the text, a UUID in every sample).
    #[must_use]
    pub fn refresh_token(&self) -> Option<Secret> {
        self.0.field_at(1).as_text().map(Secret::from)
    }
}

/// Where a page stands among all pages.
#[derive(Clone, Copy, Debug)]
pub struct Pagination<'a>(Node<'a>);

impl<'a> Pagination<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAGINATION)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Number of items on this page; do not rely on it, samples of lookups print impossible values.
    #[must_use]
    pub fn count(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// Number of items that match.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.0.field_at(1).as_int().unwrap_or_default()
    }

    /// Page size.
    #[must_use]
    pub fn per_page(&self) -> Option<i64> {
        self.0.field_at(2).as_int()
    }

    /// This page, from 1.
    #[must_use]
    pub fn page(&self) -> i64 {
        self.0.field_at(3).as_int().unwrap_or_default()
    }

    /// Number of pages.
    #[must_use]
    pub fn pages(&self) -> i64 {
        self.0.field_at(4).as_int().unwrap_or_default()
    }
}

/// A currency.
#[derive(Clone, Copy, Debug)]
pub struct Currency<'a>(Node<'a>);

impl<'a> Currency<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::CURRENCY)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Currency code, such as RUB.
    #[must_use]
    pub fn currency(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Currency id.
    #[must_use]
    pub fn id(&self) -> Option<codes::CurrencyId> {
        self.0.field_at(1).as_int().map(codes::CurrencyId::from_code)
    }
}

/// A company of the user.
#[derive(Clone, Copy, Debug)]
pub struct Company<'a>(Node<'a>);

impl<'a> Company<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::COMPANY)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Company id.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.0.field_at(0).as_int().unwrap_or_default()
    }

    /// Company name.
    #[must_use]
    pub fn company_name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Project name.
    #[must_use]
    pub fn brand_name(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Whether the safe deal (funds are held) is on.
    #[must_use]
    pub fn safe_deal_enabled(&self) -> Option<bool> {
        self.0.field_at(3).as_bool()
    }

    /// Whether this company is shown by default.
    #[must_use]
    pub fn is_default(&self) -> Option<bool> {
        self.0.field_at(4).as_bool()
    }

    /// The company's one currency.
    #[must_use]
    pub fn currency(&self) -> Option<Currency<'a>> {
        Currency::of(self.0.field_at(5))
    }
}

/// One page: companies of the user.
#[derive(Clone, Copy, Debug)]
pub struct CompanyPage<'a>(Node<'a>);

impl<'a> CompanyPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::COMPANY_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Companies of the user.
    pub fn items(&self) -> impl Iterator<Item = Company<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Company::of)
    }

    /// Page information.
    #[must_use]
    pub fn pagination(&self) -> Option<Pagination<'a>> {
        Pagination::of(self.0.field_at(1))
    }
}

/// Balance and held funds of the company. Whether the balance includes the held sum and VAT is not documented.
#[derive(Clone, Copy, Debug)]
pub struct Balance<'a>(Node<'a>);

impl<'a> Balance<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::BALANCE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Currency.
    #[must_use]
    pub fn currency(&self) -> Option<Currency<'a>> {
        Currency::of(self.0.field_at(0))
    }

    /// Whether VAT is shown in tasks.
    #[must_use]
    pub fn show_vat(&self) -> Option<bool> {
        self.0.field_at(1).as_bool()
    }

    /// Balance.
    #[must_use]
    pub fn balance_amount(&self) -> Decimal {
        self.0.field_at(2).as_decimal().unwrap_or_default()
    }

    /// VAT on the balance.
    #[must_use]
    pub fn balance_amount_vat(&self) -> Option<Decimal> {
        self.0.field_at(3).as_decimal()
    }

    /// Held sum.
    #[must_use]
    pub fn hold_amount(&self) -> Option<Decimal> {
        self.0.field_at(4).as_decimal()
    }

    /// VAT on the held sum.
    #[must_use]
    pub fn hold_amount_vat(&self) -> Option<Decimal> {
        self.0.field_at(5).as_decimal()
    }
}

/// A freelancer of the team.
#[derive(Clone, Copy, Debug)]
pub struct Freelancer<'a>(Node<'a>);

impl<'a> Freelancer<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::FREELANCER)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Freelancer UUID (typed integer by a table). `freelancers.get` does not document it.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.field_at(0).as_uuid()
    }

    /// Freelancer id.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.0.field_at(1).as_int().unwrap_or_default()
    }

    /// Email.
    #[must_use]
    pub fn email(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Name.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// Taxation status.
    #[must_use]
    pub fn taxation_status_id(&self) -> Option<codes::TaxationStatus> {
        self.0.field_at(4).as_int().map(codes::TaxationStatus::from_code)
    }

    /// Until when the taxation status cannot be changed.
    #[must_use]
    pub fn taxation_blocked_till(&self) -> Option<jiff::civil::Date> {
        self.0.field_at(5).as_date()
    }

    /// Specialisation.
    #[must_use]
    pub fn category_title(&self) -> Option<&'a str> {
        self.0.field_at(6).as_text()
    }

    /// Specialisation in English.
    #[must_use]
    pub fn category_title_en(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }

    /// Personal data.
    #[must_use]
    pub fn details(&self) -> Option<FreelancerDetails<'a>> {
        FreelancerDetails::of(self.0.field_at(8))
    }

    /// Country: two letters by the text (AM); one sample shows a country name.
    #[must_use]
    pub fn country(&self) -> Option<&'a str> {
        self.0.field_at(9).as_text()
    }

    /// Whether the account is verified.
    #[must_use]
    pub fn is_verified(&self) -> Option<bool> {
        self.0.field_at(10).as_bool()
    }

    /// Whether an invitation was sent.
    #[must_use]
    pub fn is_invite_sent(&self) -> Option<bool> {
        self.0.field_at(11).as_bool()
    }

    /// When the invitation was sent.
    #[must_use]
    pub fn invite_sent_at(&self) -> Option<DateTime> {
        self.0.field_at(12).as_datetime()
    }

    /// When the freelancer registered.
    #[must_use]
    pub fn register_date(&self) -> Option<DateTime> {
        self.0.field_at(13).as_datetime()
    }

    /// Whether the freelancer confirmed the invitation and filled in the personal data.
    #[must_use]
    pub fn is_registered(&self) -> Option<bool> {
        self.0.field_at(14).as_bool()
    }

    /// Whether automatic tax payment is on.
    #[must_use]
    pub fn is_tax_payment_allowed(&self) -> Option<bool> {
        self.0.field_at(15).as_bool()
    }

    /// Whether the email is confirmed; `freelancers.list` does not document it.
    #[must_use]
    pub fn email_confirmation_status(&self) -> Option<codes::ConfirmationStatus> {
        self.0.field_at(16).as_int().map(codes::ConfirmationStatus::from_code)
    }

    /// Whether the phone is confirmed; `freelancers.list` does not document it.
    #[must_use]
    pub fn phone_confirmation_status(&self) -> Option<codes::ConfirmationStatus> {
        self.0.field_at(17).as_int().map(codes::ConfirmationStatus::from_code)
    }
}

/// Personal data of a freelancer.
#[derive(Clone, Copy, Debug)]
pub struct FreelancerDetails<'a>(Node<'a>);

impl<'a> FreelancerDetails<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::FREELANCER_DETAILS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// First name.
    #[must_use]
    pub fn first_name(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Last name.
    #[must_use]
    pub fn last_name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Your note about the freelancer.
    #[must_use]
    pub fn note(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Specialisation.
    #[must_use]
    pub fn specialization(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }
}

/// One page: freelancers of the team.
#[derive(Clone, Copy, Debug)]
pub struct FreelancerPage<'a>(Node<'a>);

impl<'a> FreelancerPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::FREELANCER_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Freelancers of the team.
    pub fn items(&self) -> impl Iterator<Item = Freelancer<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Freelancer::of)
    }

    /// Page information.
    #[must_use]
    pub fn pagination(&self) -> Pagination<'a> {
        Pagination(self.0.field_at(1))
    }
}

/// The freelancer that was invited.
#[derive(Clone, Copy, Debug)]
pub struct FreelancerInvited<'a>(Node<'a>);

impl<'a> FreelancerInvited<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::FREELANCER_INVITED)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Freelancer UUID, made by the service.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.field_at(0).as_uuid()
    }
}

/// A task. `tasks.get` adds `serviceFeeCompensation`, `serviceFeeCompensationPercent`, `attributes`, `messages`
/// and `links`; `tasks.list` adds `group` and `issueCode`.
#[derive(Clone, Copy, Debug)]
pub struct Task<'a>(Node<'a>);

impl<'a> Task<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TASK)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Task id.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.0.field_at(0).as_int().unwrap_or_default()
    }

    /// Task UUID.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.field_at(1).as_uuid()
    }

    /// Where the task stands.
    #[must_use]
    pub fn state(&self) -> Option<codes::TaskState> {
        self.0.field_at(2).as_int().map(codes::TaskState::from_code)
    }

    /// Title.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// Text.
    #[must_use]
    pub fn description(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// Price.
    #[must_use]
    pub fn price(&self) -> Option<Decimal> {
        self.0.field_at(5).as_decimal()
    }

    /// Currency of the task.
    #[must_use]
    pub fn currency(&self) -> Option<Currency<'a>> {
        Currency::of(self.0.field_at(6))
    }

    /// Commission amount.
    #[must_use]
    pub fn commission_amount(&self) -> Option<Decimal> {
        self.0.field_at(7).as_decimal()
    }

    /// Commission percent.
    #[must_use]
    pub fn commission_percent(&self) -> Option<Decimal> {
        self.0.field_at(8).as_decimal()
    }

    /// Amount that compensates the freelancer's commission (typed integer).
    #[must_use]
    pub fn service_fee_compensation(&self) -> Option<Decimal> {
        self.0.field_at(9).as_decimal()
    }

    /// Percent of the price that sets the compensation (typed integer).
    #[must_use]
    pub fn service_fee_compensation_percent(&self) -> Option<Decimal> {
        self.0.field_at(10).as_decimal()
    }

    /// The service: its id is the `categoryId` of `tasks.create`.
    #[must_use]
    pub fn category(&self) -> Option<Service<'a>> {
        Service::of(self.0.field_at(11))
    }

    /// The category that the service belongs to.
    #[must_use]
    pub fn parent_category(&self) -> Option<Category<'a>> {
        Category::of(self.0.field_at(12))
    }

    /// Customer company.
    #[must_use]
    pub fn customer(&self) -> Option<TaskCustomer<'a>> {
        TaskCustomer::of(self.0.field_at(13))
    }

    /// User who made the task.
    #[must_use]
    pub fn creator(&self) -> Option<TaskCreator<'a>> {
        TaskCreator::of(self.0.field_at(14))
    }

    /// Freelancer.
    #[must_use]
    pub fn worker(&self) -> Option<TaskWorker<'a>> {
        TaskWorker::of(self.0.field_at(15))
    }

    /// When the task was made; no zone is named.
    #[must_use]
    pub fn date_created(&self) -> Option<DateTime> {
        self.0.field_at(16).as_datetime()
    }

    /// Deadline.
    #[must_use]
    pub fn date_end(&self) -> Option<DateTime> {
        self.0.field_at(17).as_datetime()
    }

    /// When the freelancer reported the task done (`tasks.get` says: when it was completed).
    #[must_use]
    pub fn date_finished(&self) -> Option<DateTime> {
        self.0.field_at(18).as_datetime()
    }

    /// When the customer accepted the task.
    #[must_use]
    pub fn date_accepted(&self) -> Option<DateTime> {
        self.0.field_at(19).as_datetime()
    }

    /// When the payment was started.
    #[must_use]
    pub fn date_pay_at(&self) -> Option<DateTime> {
        self.0.field_at(20).as_datetime()
    }

    /// When the payment was received. Not comparable with `dateCreated`: a sample of an instant payment shows them
    /// three hours apart.
    #[must_use]
    pub fn date_paid(&self) -> Option<DateTime> {
        self.0.field_at(21).as_datetime()
    }

    /// When the reporting documents were generated.
    #[must_use]
    pub fn document_date(&self) -> Option<DateTime> {
        self.0.field_at(22).as_datetime()
    }

    /// Deadline.
    #[must_use]
    pub fn deadline(&self) -> Option<TaskDeadline<'a>> {
        TaskDeadline::of(self.0.field_at(23))
    }

    /// Whether intellectual-property rights are transferred.
    #[must_use]
    pub fn copyright(&self) -> Option<bool> {
        self.0.field_at(24).as_bool()
    }

    /// Whether a report is required.
    #[must_use]
    pub fn need_report(&self) -> Option<bool> {
        self.0.field_at(25).as_bool()
    }

    /// Whether a payout exists for the task (in the tables only).
    #[must_use]
    pub fn has_payout(&self) -> Option<bool> {
        self.0.field_at(26).as_bool()
    }

    /// How the task was made.
    #[must_use]
    pub fn create_type(&self) -> Option<codes::TaskCreateType> {
        self.0.field_at(27).as_text().map(codes::TaskCreateType::from_code)
    }

    /// Holding of funds (safe deal).
    #[must_use]
    pub fn hold(&self) -> Option<TaskHold<'a>> {
        TaskHold::of(self.0.field_at(28))
    }

    /// Insurance.
    #[must_use]
    pub fn insurance(&self) -> Option<TaskInsurance<'a>> {
        TaskInsurance::of(self.0.field_at(29))
    }

    /// Files attached to the task.
    pub fn files(&self) -> impl Iterator<Item = TaskFile<'a>> + use<'a> {
        self.0.field_at(30).items().filter_map(TaskFile::of)
    }

    /// Attribute values (in a sample only).
    pub fn attributes(&self) -> impl Iterator<Item = TaskAttributeEntry<'a>> + use<'a> {
        self.0.field_at(31).items().filter_map(TaskAttributeEntry::of)
    }

    /// Extra attributes; structure not documented.
    #[must_use]
    pub fn additional_attributes(&self) -> Option<&'a str> {
        self.0.field_at(32).as_json()
    }

    /// Number of chat messages.
    #[must_use]
    pub fn message_count(&self) -> Option<i64> {
        self.0.field_at(33).as_int()
    }

    /// Chat messages; structure not documented.
    pub fn messages(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.0.field_at(34).items().filter_map(|node| node.as_json())
    }

    /// Links; structure not documented.
    pub fn links(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.0.field_at(35).items().filter_map(|node| node.as_json())
    }

    /// Whether a dispute is open; null stands for no.
    #[must_use]
    pub fn active_dispute(&self) -> Option<bool> {
        self.0.field_at(36).as_bool()
    }

    /// Id of the open change approval, if there is one.
    #[must_use]
    pub fn active_changeset_id(&self) -> Option<i64> {
        self.0.field_at(37).as_int()
    }

    /// Task group.
    #[must_use]
    pub fn group(&self) -> Option<TaskGroup<'a>> {
        TaskGroup::of(self.0.field_at(38))
    }

    /// Problem in processing, such as: safe deal is on, the task was accepted, the balance was too low for the
    /// hold. Codes are not listed.
    #[must_use]
    pub fn issue_code(&self) -> Option<&'a str> {
        self.0.field_at(39).as_text()
    }
}

/// One page: tasks.
#[derive(Clone, Copy, Debug)]
pub struct TaskPage<'a>(Node<'a>);

impl<'a> TaskPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TASK_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Tasks.
    pub fn items(&self) -> impl Iterator<Item = Task<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Task::of)
    }

    /// Page information.
    #[must_use]
    pub fn pagination(&self) -> Pagination<'a> {
        Pagination(self.0.field_at(1))
    }
}

/// Customer company of a task.
#[derive(Clone, Copy, Debug)]
pub struct TaskCustomer<'a>(Node<'a>);

impl<'a> TaskCustomer<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TASK_CUSTOMER)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Company id.
    #[must_use]
    pub fn id(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// Company name.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// User who made a task.
#[derive(Clone, Copy, Debug)]
pub struct TaskCreator<'a>(Node<'a>);

impl<'a> TaskCreator<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TASK_CREATOR)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// User id.
    #[must_use]
    pub fn id(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// Full name.
    #[must_use]
    pub fn full_name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// Freelancer of a task.
#[derive(Clone, Copy, Debug)]
pub struct TaskWorker<'a>(Node<'a>);

impl<'a> TaskWorker<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TASK_WORKER)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Freelancer id.
    #[must_use]
    pub fn id(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// Email.
    #[must_use]
    pub fn email(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// First name.
    #[must_use]
    pub fn first_name(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Last name.
    #[must_use]
    pub fn last_name(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// Whether the freelancer passed verification.
    #[must_use]
    pub fn is_verified(&self) -> Option<bool> {
        self.0.field_at(4).as_bool()
    }
}

/// A file of a task.
#[derive(Clone, Copy, Debug)]
pub struct TaskFile<'a>(Node<'a>);

impl<'a> TaskFile<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TASK_FILE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// File id.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.0.field_at(0).as_int().unwrap_or_default()
    }

    /// File name.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// File type.
    #[must_use]
    pub fn type_id(&self) -> Option<codes::TaskFileType> {
        self.0.field_at(2).as_int().map(codes::TaskFileType::from_code)
    }

    /// User who added the file (customer or freelancer).
    #[must_use]
    pub fn owner_id(&self) -> Option<i64> {
        self.0.field_at(3).as_int()
    }
}

/// Deadline of a task.
#[derive(Clone, Copy, Debug)]
pub struct TaskDeadline<'a>(Node<'a>);

impl<'a> TaskDeadline<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TASK_DEADLINE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Deadline type.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::TaskDeadlineType> {
        self.0.field_at(0).as_int().map(codes::TaskDeadlineType::from_code)
    }

    /// Deadline date; always null in samples.
    #[must_use]
    pub fn trigger_date(&self) -> Option<DateTime> {
        self.0.field_at(1).as_datetime()
    }

    /// Whether less than three days remain.
    #[must_use]
    pub fn is_coming_up(&self) -> Option<bool> {
        self.0.field_at(2).as_bool()
    }
}

/// Holding of funds for a task.
#[derive(Clone, Copy, Debug)]
pub struct TaskHold<'a>(Node<'a>);

impl<'a> TaskHold<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TASK_HOLD)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Kind of hold.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::HoldType> {
        self.0.field_at(0).as_text().map(codes::HoldType::from_code)
    }

    /// Whether funds are held for this task now.
    #[must_use]
    pub fn is_active(&self) -> Option<bool> {
        self.0.field_at(1).as_bool()
    }
}

/// Insurance of a task.
#[derive(Clone, Copy, Debug)]
pub struct TaskInsurance<'a>(Node<'a>);

impl<'a> TaskInsurance<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TASK_INSURANCE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Whether the task is insured.
    #[must_use]
    pub fn status(&self) -> Option<codes::InsuranceStatus> {
        self.0.field_at(0).as_int().map(codes::InsuranceStatus::from_code)
    }
}

/// A task group. A task shows only `id` and `title`.
#[derive(Clone, Copy, Debug)]
pub struct TaskGroup<'a>(Node<'a>);

impl<'a> TaskGroup<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TASK_GROUP)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Group id.
    #[must_use]
    pub fn id(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// Company id.
    #[must_use]
    pub fn company_id(&self) -> Option<i64> {
        self.0.field_at(1).as_int()
    }

    /// Group name.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Colour of the icon, hexadecimal without #.
    #[must_use]
    pub fn color(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// When it was made.
    #[must_use]
    pub fn created_at(&self) -> Option<DateTime> {
        self.0.field_at(4).as_datetime()
    }
}

/// An attribute of a task with its values.
#[derive(Clone, Copy, Debug)]
pub struct TaskAttributeEntry<'a>(Node<'a>);

impl<'a> TaskAttributeEntry<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TASK_ATTRIBUTE_ENTRY)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The attribute.
    #[must_use]
    pub fn attribute(&self) -> Option<TaskAttributeDefinition<'a>> {
        TaskAttributeDefinition::of(self.0.field_at(0))
    }

    /// What the attribute takes.
    #[must_use]
    pub fn attribute_type(&self) -> Option<TaskAttributeKind<'a>> {
        TaskAttributeKind::of(self.0.field_at(1))
    }

    /// Values.
    pub fn values(&self) -> impl Iterator<Item = TaskAttributeValue<'a>> + use<'a> {
        self.0.field_at(2).items().filter_map(TaskAttributeValue::of)
    }
}

/// An attribute.
#[derive(Clone, Copy, Debug)]
pub struct TaskAttributeDefinition<'a>(Node<'a>);

impl<'a> TaskAttributeDefinition<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TASK_ATTRIBUTE_DEFINITION)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Name.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Name in English.
    #[must_use]
    pub fn title_en(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Type code as a text, such as 1.
    #[must_use]
    pub fn r#type(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }
}

/// What an attribute takes.
#[derive(Clone, Copy, Debug)]
pub struct TaskAttributeKind<'a>(Node<'a>);

impl<'a> TaskAttributeKind<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TASK_ATTRIBUTE_KIND)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Name of the type.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Name of the type in English.
    #[must_use]
    pub fn title_en(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Type of the value.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::AttributeValueType> {
        self.0.field_at(2).as_text().map(codes::AttributeValueType::from_code)
    }
}

/// A value of an attribute.
#[derive(Clone, Copy, Debug)]
pub struct TaskAttributeValue<'a>(Node<'a>);

impl<'a> TaskAttributeValue<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TASK_ATTRIBUTE_VALUE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Text of the value.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }
}

/// The task that was created.
#[derive(Clone, Copy, Debug)]
pub struct TaskCreated<'a>(Node<'a>);

impl<'a> TaskCreated<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TASK_CREATED)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Task UUID. The text promises it, no sample shows where.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.field_at(0).as_uuid()
    }
}

/// What blocks taking a task. All fields are absent when nothing does.
#[derive(Clone, Copy, Debug)]
pub struct Requirement<'a>(Node<'a>);

impl<'a> Requirement<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::REQUIREMENT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Name of the restriction.
    #[must_use]
    pub fn name(&self) -> Option<codes::RequirementName> {
        self.0.field_at(0).as_text().map(codes::RequirementName::from_code)
    }

    /// Details of the document to sign or the condition to meet.
    #[must_use]
    pub fn data(&self) -> Option<RequirementData<'a>> {
        RequirementData::of(self.0.field_at(1))
    }

    /// The reason in words, may hold HTML: at this level by the table, inside `data` in the sample.
    #[must_use]
    pub fn reason(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }
}

/// Details of a restriction.
#[derive(Clone, Copy, Debug)]
pub struct RequirementData<'a>(Node<'a>);

impl<'a> RequirementData<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::REQUIREMENT_DATA)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Where the document can be read and signed; the sample ends with a space.
    #[must_use]
    pub fn url(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Template to pass to `freelancers.sign_agreement` (the table calls it a restriction code).
    #[must_use]
    pub fn template_uuid(&self) -> Option<Uuid> {
        self.0.field_at(1).as_uuid()
    }

    /// Restriction code.
    #[must_use]
    pub fn code(&self) -> Option<codes::RequirementCode> {
        self.0.field_at(2).as_text().map(codes::RequirementCode::from_code)
    }

    /// The reason in words, may hold HTML.
    #[must_use]
    pub fn reason(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }
}

/// Payment means of a freelancer.
#[derive(Clone, Copy, Debug)]
pub struct PayoutEndpoints<'a>(Node<'a>);

impl<'a> PayoutEndpoints<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAYOUT_ENDPOINTS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// E-wallets.
    pub fn wallets(&self) -> impl Iterator<Item = Wallet<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Wallet::of)
    }

    /// Bank cards.
    pub fn cards(&self) -> impl Iterator<Item = Card<'a>> + use<'a> {
        self.0.field_at(1).items().filter_map(Card::of)
    }

    /// Bank accounts: `ibans` in the sample, `iban` in the table.
    pub fn ibans(&self) -> impl Iterator<Item = BankAccount<'a>> + use<'a> {
        self.0.field_at(2).items().filter_map(BankAccount::of)
    }
}

/// An e-wallet of a freelancer.
#[derive(Clone, Copy, Debug)]
pub struct Wallet<'a>(Node<'a>);

impl<'a> Wallet<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::WALLET)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Wallet id.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.0.field_at(0).as_int().unwrap_or_default()
    }

    /// Kind of payment means.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::PayoutEndpointType> {
        self.0.field_at(1).as_int().map(codes::PayoutEndpointType::from_code)
    }

    /// Wallet number.
    #[must_use]
    pub fn number(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Wallet status; no values are documented, 1 in the sample.
    #[must_use]
    pub fn status(&self) -> Option<i64> {
        self.0.field_at(3).as_int()
    }

    /// Kind of wallet.
    #[must_use]
    pub fn wallet_type(&self) -> Option<codes::WalletType> {
        self.0.field_at(4).as_int().map(codes::WalletType::from_code)
    }

    /// Currency.
    #[must_use]
    pub fn currency(&self) -> Option<Currency<'a>> {
        Currency::of(self.0.field_at(5))
    }

    /// Freelancer id.
    #[must_use]
    pub fn owner_id(&self) -> Option<i64> {
        self.0.field_at(6).as_int()
    }

    /// Whether automatic payout to it is on.
    #[must_use]
    pub fn auto_pay(&self) -> Option<bool> {
        self.0.field_at(7).as_bool()
    }

    /// When it was added.
    #[must_use]
    pub fn created_at(&self) -> Option<DateTime> {
        self.0.field_at(8).as_datetime()
    }
}

/// A bank card of a freelancer.
#[derive(Clone, Copy, Debug)]
pub struct Card<'a>(Node<'a>);

impl<'a> Card<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::CARD)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Card id.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.0.field_at(0).as_int().unwrap_or_default()
    }

    /// Kind of payment means.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::PayoutEndpointType> {
        self.0.field_at(1).as_int().map(codes::PayoutEndpointType::from_code)
    }

    /// Masked number: first 2 and last 4 digits by the text, first 6 and last 4 in the sample.
    #[must_use]
    pub fn number(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Name of the holder.
    #[must_use]
    pub fn holder(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// Expiry, MM/YY.
    #[must_use]
    pub fn expire(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// Where the card stands.
    #[must_use]
    pub fn status(&self) -> Option<codes::CardStatus> {
        self.0.field_at(5).as_int().map(codes::CardStatus::from_code)
    }

    /// Payment system.
    #[must_use]
    pub fn card_type(&self) -> Option<codes::CardType> {
        self.0.field_at(6).as_int().map(codes::CardType::from_code)
    }

    /// Issuing country, two letters.
    #[must_use]
    pub fn country(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }

    /// Currency.
    #[must_use]
    pub fn currency(&self) -> Option<Currency<'a>> {
        Currency::of(self.0.field_at(8))
    }

    /// Freelancer id.
    #[must_use]
    pub fn owner_id(&self) -> Option<i64> {
        self.0.field_at(9).as_int()
    }

    /// Whether automatic payout to it is on.
    #[must_use]
    pub fn auto_pay(&self) -> Option<bool> {
        self.0.field_at(10).as_bool()
    }

    /// When it was added.
    #[must_use]
    pub fn created_at(&self) -> Option<DateTime> {
        self.0.field_at(11).as_datetime()
    }
}

/// A bank account of a freelancer.
#[derive(Clone, Copy, Debug)]
pub struct BankAccount<'a>(Node<'a>);

impl<'a> BankAccount<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::BANK_ACCOUNT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Account id.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.0.field_at(0).as_int().unwrap_or_default()
    }

    /// Kind of payment means.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::PayoutEndpointType> {
        self.0.field_at(1).as_int().map(codes::PayoutEndpointType::from_code)
    }

    /// Account number.
    #[must_use]
    pub fn number(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Where the account stands.
    #[must_use]
    pub fn status(&self) -> Option<codes::BankAccountStatus> {
        self.0.field_at(3).as_int().map(codes::BankAccountStatus::from_code)
    }

    /// Kind of account.
    #[must_use]
    pub fn bank_account_type(&self) -> Option<codes::BankAccountType> {
        self.0.field_at(4).as_int().map(codes::BankAccountType::from_code)
    }

    /// Currency.
    #[must_use]
    pub fn currency(&self) -> Option<Currency<'a>> {
        Currency::of(self.0.field_at(5))
    }

    /// Freelancer id.
    #[must_use]
    pub fn owner_id(&self) -> Option<i64> {
        self.0.field_at(6).as_int()
    }

    /// Whether automatic payout to it is on.
    #[must_use]
    pub fn auto_pay(&self) -> Option<bool> {
        self.0.field_at(7).as_bool()
    }

    /// When it was added.
    #[must_use]
    pub fn created_at(&self) -> Option<DateTime> {
        self.0.field_at(8).as_datetime()
    }
}

/// The payout of a task.
#[derive(Clone, Copy, Debug)]
pub struct Payout<'a>(Node<'a>);

impl<'a> Payout<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAYOUT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Where the payout stands.
    #[must_use]
    pub fn payout_status(&self) -> Option<codes::PayoutStatus> {
        self.0.field_at(0).as_int().map(codes::PayoutStatus::from_code)
    }
}

/// A top-level task category.
#[derive(Clone, Copy, Debug)]
pub struct Category<'a>(Node<'a>);

impl<'a> Category<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::CATEGORY)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Category id.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.0.field_at(0).as_int().unwrap_or_default()
    }

    /// Name.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Name in English: `titleEn` in samples, `title_en` in the tables of tasks.
    #[must_use]
    pub fn title_en(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }
}

/// The task categories.
#[derive(Clone, Copy, Debug)]
pub struct CategoryList<'a>(Node<'a>);

impl<'a> CategoryList<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::CATEGORY_LIST)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Categories.
    pub fn items(&self) -> impl Iterator<Item = Category<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Category::of)
    }
}

/// A service or work within a category.
#[derive(Clone, Copy, Debug)]
pub struct Service<'a>(Node<'a>);

impl<'a> Service<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::SERVICE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Service id: the `categoryId` of `tasks.create`.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.0.field_at(0).as_int().unwrap_or_default()
    }

    /// Name.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Name in English.
    #[must_use]
    pub fn title_en(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Name in reporting documents.
    #[must_use]
    pub fn title_doc(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// Name in reporting documents, in English.
    #[must_use]
    pub fn title_doc_en(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }
}

/// One page: services of a category.
#[derive(Clone, Copy, Debug)]
pub struct ServicePage<'a>(Node<'a>);

impl<'a> ServicePage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::SERVICE_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Services of a category.
    pub fn items(&self) -> impl Iterator<Item = Service<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Service::of)
    }

    /// Page information.
    #[must_use]
    pub fn pagination(&self) -> Pagination<'a> {
        Pagination(self.0.field_at(1))
    }
}

/// An attribute of a service. Which attributes are mandatory is not marked.
#[derive(Clone, Copy, Debug)]
pub struct ServiceAttribute<'a>(Node<'a>);

impl<'a> ServiceAttribute<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::SERVICE_ATTRIBUTE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Attribute id.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.0.field_at(0).as_int().unwrap_or_default()
    }

    /// Name.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Name in English.
    #[must_use]
    pub fn title_en(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// What it takes (in the sample only).
    #[must_use]
    pub fn r#type(&self) -> Option<codes::AttributeValueType> {
        self.0.field_at(3).as_text().map(codes::AttributeValueType::from_code)
    }

    /// Id of the attribute type (only on the select attribute of the sample).
    #[must_use]
    pub fn attr_type_id(&self) -> Option<i64> {
        self.0.field_at(4).as_int()
    }

    /// Options of a select attribute.
    pub fn options(&self) -> impl Iterator<Item = ServiceAttributeOption<'a>> + use<'a> {
        self.0.field_at(5).items().filter_map(ServiceAttributeOption::of)
    }
}

/// An option of a select attribute.
#[derive(Clone, Copy, Debug)]
pub struct ServiceAttributeOption<'a>(Node<'a>);

impl<'a> ServiceAttributeOption<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::SERVICE_ATTRIBUTE_OPTION)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Option id.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.0.field_at(0).as_int().unwrap_or_default()
    }

    /// Text of the option: this is what `tasks.create` wants.
    #[must_use]
    pub fn value(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Text of the option in English.
    #[must_use]
    pub fn value_en(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }
}

/// One page: attributes of a service.
#[derive(Clone, Copy, Debug)]
pub struct ServiceAttributePage<'a>(Node<'a>);

impl<'a> ServiceAttributePage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::SERVICE_ATTRIBUTE_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Attributes of a service.
    pub fn items(&self) -> impl Iterator<Item = ServiceAttribute<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(ServiceAttribute::of)
    }

    /// Page information.
    #[must_use]
    pub fn pagination(&self) -> Pagination<'a> {
        Pagination(self.0.field_at(1))
    }
}

/// Whether a task can be insured, and for how much.
#[derive(Clone, Copy, Debug)]
pub struct InsuranceTerms<'a>(Node<'a>);

impl<'a> InsuranceTerms<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::INSURANCE_TERMS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Whether the task can be insured.
    #[must_use]
    pub fn can_be_insured(&self) -> Option<bool> {
        self.0.field_at(0).as_bool()
    }

    /// Whether the freelancer must agree to the insurance.
    #[must_use]
    pub fn acceptance_required(&self) -> Option<bool> {
        self.0.field_at(1).as_bool()
    }

    /// Cost, in roubles whatever the currency of the company.
    #[must_use]
    pub fn cost(&self) -> Option<Decimal> {
        self.0.field_at(2).as_decimal()
    }

    /// Whether tasks are insured automatically.
    #[must_use]
    pub fn insure_by_default(&self) -> Option<bool> {
        self.0.field_at(3).as_bool()
    }
}

/// An entry in the register of advertising data: an organisation or a contract.
#[derive(Clone, Copy, Debug)]
pub struct OrdEntry<'a>(Node<'a>);

impl<'a> OrdEntry<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ORD_ENTRY)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// UUID of the entry.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.field_at(0).as_uuid().unwrap_or_default()
    }

    /// Name; of a contract its number and date.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Kind of entry.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::OrdEntryType> {
        self.0.field_at(2).as_text().map(codes::OrdEntryType::from_code)
    }

    /// Documented with three meanings: added by you, contract with the end customer, contract with Solar Staff. Do
    /// not decide by it alone.
    #[must_use]
    pub fn is_primary(&self) -> Option<bool> {
        self.0.field_at(3).as_bool()
    }
}

/// Entries in the register of advertising data.
#[derive(Clone, Copy, Debug)]
pub struct OrdEntryPage<'a>(Node<'a>);

impl<'a> OrdEntryPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ORD_ENTRY_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Entries.
    pub fn items(&self) -> impl Iterator<Item = OrdEntry<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(OrdEntry::of)
    }

    /// Page information.
    #[must_use]
    pub fn pagination(&self) -> Option<Pagination<'a>> {
        Pagination::of(self.0.field_at(1))
    }
}

/// An organisation with its data.
#[derive(Clone, Copy, Debug)]
pub struct OrdOrganizationEntry<'a>(Node<'a>);

impl<'a> OrdOrganizationEntry<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ORD_ORGANIZATION_ENTRY)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Data of the organisation.
    #[must_use]
    pub fn data(&self) -> OrdOrganization<'a> {
        OrdOrganization(self.0.field_at(0))
    }

    /// UUID of the entry; in the sample not the one asked for.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.field_at(1).as_uuid()
    }

    /// Name.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Kind of entry.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::OrdEntryType> {
        self.0.field_at(3).as_text().map(codes::OrdEntryType::from_code)
    }

    /// As in `ord.organizations.list`; false in the sample although you added it.
    #[must_use]
    pub fn is_primary(&self) -> Option<bool> {
        self.0.field_at(4).as_bool()
    }
}

/// An organisation or a person, party to an advertising contract. `uuid`, `title`, `type` and `legalAddress`
/// are there within a contract of `ord.task_summary`.
#[derive(Clone, Copy, Debug)]
pub struct OrdOrganization<'a>(Node<'a>);

impl<'a> OrdOrganization<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ORD_ORGANIZATION)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// UUID of the entry.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.field_at(0).as_uuid()
    }

    /// Name.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Kind of entry.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::OrdEntryType> {
        self.0.field_at(2).as_text().map(codes::OrdEntryType::from_code)
    }

    /// The UUID that you gave the organisation.
    #[must_use]
    pub fn external_organisation_id(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// Form of ownership.
    #[must_use]
    pub fn legal_type(&self) -> Option<codes::OrdLegalType> {
        self.0.field_at(4).as_text().map(codes::OrdLegalType::from_code)
    }

    /// Form of ownership in words.
    #[must_use]
    pub fn individual_account_description(&self) -> Option<&'a str> {
        self.0.field_at(5).as_text()
    }

    /// Legal form and full name.
    #[must_use]
    pub fn full_opf(&self) -> Option<&'a str> {
        self.0.field_at(6).as_text()
    }

    /// Legal form and short name.
    #[must_use]
    pub fn short_opf(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }

    /// Full name of a person.
    #[must_use]
    pub fn fio(&self) -> Option<&'a str> {
        self.0.field_at(8).as_text()
    }

    /// Russian tax number (INN).
    #[must_use]
    pub fn inn(&self) -> Option<&'a str> {
        self.0.field_at(9).as_text()
    }

    /// Russian registration number (OGRN).
    #[must_use]
    pub fn ogrn(&self) -> Option<&'a str> {
        self.0.field_at(10).as_text()
    }

    /// Registration number of an individual entrepreneur; `0` when there is none.
    #[must_use]
    pub fn ogrnip(&self) -> Option<&'a str> {
        self.0.field_at(11).as_text()
    }

    /// Registration number abroad, or its counterpart.
    #[must_use]
    pub fn registration_number(&self) -> Option<&'a str> {
        self.0.field_at(12).as_text()
    }

    /// Tax number abroad, or its counterpart.
    #[must_use]
    pub fn tax_id(&self) -> Option<&'a str> {
        self.0.field_at(13).as_text()
    }

    /// Country code of the Russian classifier (OKSM). The sample prints it twice: the last one counts.
    #[must_use]
    pub fn region_number(&self) -> Option<&'a str> {
        self.0.field_at(14).as_text()
    }

    /// Phone.
    #[must_use]
    pub fn phone_number(&self) -> Option<&'a str> {
        self.0.field_at(15).as_text()
    }

    /// Number of the electronic means of payment (foreign natural persons).
    #[must_use]
    pub fn payment_number(&self) -> Option<&'a str> {
        self.0.field_at(16).as_text()
    }

    /// Legal address.
    #[must_use]
    pub fn legal_address(&self) -> Option<OrdAddress<'a>> {
        OrdAddress::of(self.0.field_at(17))
    }

    /// Postal address: a text by the table, null in one sample, an object like `legalAddress` in another.
    #[must_use]
    pub fn post_address(&self) -> Option<&'a str> {
        self.0.field_at(18).as_json()
    }

    /// Platforms. The text says that they are always empty, the sample holds one.
    pub fn platforms(&self) -> impl Iterator<Item = OrdPlatform<'a>> + use<'a> {
        self.0.field_at(19).items().filter_map(OrdPlatform::of)
    }

    /// Whether it operates an advertising system.
    #[must_use]
    pub fn is_opc(&self) -> Option<bool> {
        self.0.field_at(20).as_bool()
    }

    /// Whether it distributes advertising.
    #[must_use]
    pub fn is_pp(&self) -> Option<bool> {
        self.0.field_at(21).as_bool()
    }

    /// Post and name of who acts without a power of attorney (legal entities).
    #[must_use]
    pub fn trusted_person(&self) -> Option<&'a str> {
        self.0.field_at(22).as_text()
    }

    /// Violations of the rules on advertising.
    #[must_use]
    pub fn violation_description(&self) -> Option<&'a str> {
        self.0.field_at(23).as_text()
    }
}

/// An address.
#[derive(Clone, Copy, Debug)]
pub struct OrdAddress<'a>(Node<'a>);

impl<'a> OrdAddress<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ORD_ADDRESS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Street and house.
    #[must_use]
    pub fn address(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Town.
    #[must_use]
    pub fn locality(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Postal code.
    #[must_use]
    pub fn postcode(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }
}

/// A platform that shows advertising.
#[derive(Clone, Copy, Debug)]
pub struct OrdPlatform<'a>(Node<'a>);

impl<'a> OrdPlatform<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ORD_PLATFORM)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// UUID of the platform.
    #[must_use]
    pub fn external_platform_id(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Whether the organisation owns the platform.
    #[must_use]
    pub fn is_platform_owner(&self) -> Option<bool> {
        self.0.field_at(1).as_bool()
    }
}

/// A contract with its data.
#[derive(Clone, Copy, Debug)]
pub struct OrdContractEntry<'a>(Node<'a>);

impl<'a> OrdContractEntry<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ORD_CONTRACT_ENTRY)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Data of the contract.
    #[must_use]
    pub fn data(&self) -> OrdContract<'a> {
        OrdContract(self.0.field_at(0))
    }

    /// UUID of the contract.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.field_at(1).as_uuid()
    }

    /// Name.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Kind of entry (the table types it UUID).
    #[must_use]
    pub fn r#type(&self) -> Option<codes::OrdEntryType> {
        self.0.field_at(3).as_text().map(codes::OrdEntryType::from_code)
    }

    /// As in `ord.contracts.list`.
    #[must_use]
    pub fn is_primary(&self) -> Option<bool> {
        self.0.field_at(4).as_bool()
    }
}

/// An advertising contract.
#[derive(Clone, Copy, Debug)]
pub struct OrdContract<'a>(Node<'a>);

impl<'a> OrdContract<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ORD_CONTRACT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The UUID that you gave the contract.
    #[must_use]
    pub fn external_contract_id(&self) -> Option<Uuid> {
        self.0.field_at(0).as_uuid()
    }

    /// The ordering party.
    #[must_use]
    pub fn external_organisation_customer_id(&self) -> Option<Uuid> {
        self.0.field_at(1).as_uuid()
    }

    /// The performer.
    #[must_use]
    pub fn external_organisation_performer_id(&self) -> Option<Uuid> {
        self.0.field_at(2).as_uuid()
    }

    /// UUID of the parent contract; an empty text reads as none.
    #[must_use]
    pub fn external_parent_id(&self) -> Option<Uuid> {
        self.0.field_at(3).as_uuid()
    }

    /// Type of contract.
    #[must_use]
    pub fn contract_type(&self) -> Option<codes::OrdContractType> {
        self.0.field_at(4).as_text().map(codes::OrdContractType::from_code)
    }

    /// Number.
    #[must_use]
    pub fn contract_number(&self) -> Option<&'a str> {
        self.0.field_at(5).as_text()
    }

    /// Date.
    #[must_use]
    pub fn contract_date(&self) -> Option<jiff::civil::Date> {
        self.0.field_at(6).as_date()
    }

    /// Number of the additional agreement; an empty text when there is none.
    #[must_use]
    pub fn additional_contract_number(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }

    /// Date of the additional agreement; an empty text reads as none.
    #[must_use]
    pub fn additional_contract_number_date(&self) -> Option<jiff::civil::Date> {
        self.0.field_at(8).as_date()
    }

    /// What the intermediary does.
    #[must_use]
    pub fn action_type(&self) -> Option<codes::OrdActionType> {
        self.0.field_at(9).as_text().map(codes::OrdActionType::from_code)
    }

    /// Subject of the contract.
    #[must_use]
    pub fn subject_type(&self) -> Option<codes::OrdSubjectType> {
        self.0.field_at(10).as_text().map(codes::OrdSubjectType::from_code)
    }

    /// Whether the performer must register creatives (typed string).
    #[must_use]
    pub fn is_creative_reporter(&self) -> Option<bool> {
        self.0.field_at(11).as_bool()
    }

    /// Price; a text in the sample, an empty one reads as none.
    #[must_use]
    pub fn price(&self) -> Option<Decimal> {
        self.0.field_at(12).as_decimal()
    }

    /// Whether the price includes VAT (typed string).
    #[must_use]
    pub fn with_nds(&self) -> Option<bool> {
        self.0.field_at(13).as_bool()
    }

    /// When it was added to the register.
    #[must_use]
    pub fn created_at(&self) -> Option<DateTime> {
        self.0.field_at(14).as_datetime()
    }

    /// Who added it.
    #[must_use]
    pub fn created_by(&self) -> Option<OrdUser<'a>> {
        OrdUser::of(self.0.field_at(15))
    }

    /// When it was changed in the register.
    #[must_use]
    pub fn edited_at(&self) -> Option<DateTime> {
        self.0.field_at(16).as_datetime()
    }

    /// Who changed it: a text by the table, null in the sample although `editedAt` is set, probably an object like
    /// `createdBy`.
    #[must_use]
    pub fn edited_by(&self) -> Option<&'a str> {
        self.0.field_at(17).as_json()
    }
}

/// Who changed the register.
#[derive(Clone, Copy, Debug)]
pub struct OrdUser<'a>(Node<'a>);

impl<'a> OrdUser<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ORD_USER)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// User id; a text in the sample.
    #[must_use]
    pub fn id(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// Email.
    #[must_use]
    pub fn email(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Name.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }
}

/// The contracts behind an advertising task.
#[derive(Clone, Copy, Debug)]
pub struct OrdTaskSummary<'a>(Node<'a>);

impl<'a> OrdTaskSummary<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ORD_TASK_SUMMARY)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The first contract of the chain. Its `contractSum` is null in the sample although the chain has one.
    #[must_use]
    pub fn end_contract(&self) -> Option<OrdEndContract<'a>> {
        OrdEndContract::of(self.0.field_at(0))
    }

    /// All contracts of the chain (the table swaps this row with `endContract`).
    pub fn end_contracts(&self) -> impl Iterator<Item = OrdEndContract<'a>> + use<'a> {
        self.0.field_at(1).items().filter_map(OrdEndContract::of)
    }

    /// The contract of the first customer.
    #[must_use]
    pub fn customer_contract(&self) -> Option<OrdEndContract<'a>> {
        OrdEndContract::of(self.0.field_at(2))
    }

    /// Agreement with the freelancer.
    #[must_use]
    pub fn worker_agreement(&self) -> Option<OrdWorkerAgreement<'a>> {
        OrdWorkerAgreement::of(self.0.field_at(3))
    }
}

/// A contract in the chain behind an advertising task, with its parties.
#[derive(Clone, Copy, Debug)]
pub struct OrdEndContract<'a>(Node<'a>);

impl<'a> OrdEndContract<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ORD_END_CONTRACT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// UUID of the contract; cut short in places of the sample.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.field_at(0).as_uuid()
    }

    /// Name.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Kind of entry.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::OrdEntryType> {
        self.0.field_at(2).as_text().map(codes::OrdEntryType::from_code)
    }

    /// The ordering party.
    #[must_use]
    pub fn customer(&self) -> Option<OrdOrganization<'a>> {
        OrdOrganization::of(self.0.field_at(3))
    }

    /// The performer.
    #[must_use]
    pub fn performer(&self) -> Option<OrdOrganization<'a>> {
        OrdOrganization::of(self.0.field_at(4))
    }

    /// Share of the contract in the task.
    #[must_use]
    pub fn contract_sum(&self) -> Option<Decimal> {
        self.0.field_at(5).as_decimal()
    }

    /// Number of the parent contract by the text, the contract's own UUID in the sample.
    #[must_use]
    pub fn external_contract_id(&self) -> Option<&'a str> {
        self.0.field_at(6).as_text()
    }

    /// The ordering party, of the parent contract by the text.
    #[must_use]
    pub fn external_organisation_customer_id(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }

    /// The performer, of the parent contract by the text.
    #[must_use]
    pub fn external_organisation_performer_id(&self) -> Option<&'a str> {
        self.0.field_at(8).as_text()
    }

    /// UUID of the parent contract; an empty text when there is none.
    #[must_use]
    pub fn external_parent_id(&self) -> Option<&'a str> {
        self.0.field_at(9).as_text()
    }

    /// Type of contract.
    #[must_use]
    pub fn contract_type(&self) -> Option<codes::OrdContractType> {
        self.0.field_at(10).as_text().map(codes::OrdContractType::from_code)
    }

    /// Number.
    #[must_use]
    pub fn contract_number(&self) -> Option<&'a str> {
        self.0.field_at(11).as_text()
    }

    /// Date.
    #[must_use]
    pub fn contract_date(&self) -> Option<jiff::civil::Date> {
        self.0.field_at(12).as_date()
    }

    /// Number of the additional agreement.
    #[must_use]
    pub fn additional_contract_number(&self) -> Option<&'a str> {
        self.0.field_at(13).as_text()
    }

    /// Date of the additional agreement.
    #[must_use]
    pub fn additional_contract_number_date(&self) -> Option<jiff::civil::Date> {
        self.0.field_at(14).as_date()
    }

    /// What the intermediary does.
    #[must_use]
    pub fn action_type(&self) -> Option<codes::OrdActionType> {
        self.0.field_at(15).as_text().map(codes::OrdActionType::from_code)
    }

    /// Subject of the contract.
    #[must_use]
    pub fn subject_type(&self) -> Option<codes::OrdSubjectType> {
        self.0.field_at(16).as_text().map(codes::OrdSubjectType::from_code)
    }

    /// Whether the performer must register creatives (typed string).
    #[must_use]
    pub fn is_creative_reporter(&self) -> Option<bool> {
        self.0.field_at(17).as_bool()
    }

    /// Price; an empty text in the sample reads as none.
    #[must_use]
    pub fn price(&self) -> Option<Decimal> {
        self.0.field_at(18).as_decimal()
    }

    /// Whether the price includes VAT (typed string).
    #[must_use]
    pub fn with_nds(&self) -> Option<bool> {
        self.0.field_at(19).as_bool()
    }
}

/// Agreement with the freelancer of an advertising task.
#[derive(Clone, Copy, Debug)]
pub struct OrdWorkerAgreement<'a>(Node<'a>);

impl<'a> OrdWorkerAgreement<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ORD_WORKER_AGREEMENT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Name of the ordering party.
    #[must_use]
    pub fn customer_name(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Tax number of the ordering party.
    #[must_use]
    pub fn customer_tax_value(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Phone of the ordering party.
    #[must_use]
    pub fn customer_phone(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Name of the freelancer.
    #[must_use]
    pub fn performer_name(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// Phone of the freelancer.
    #[must_use]
    pub fn performer_phone(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// Country of the freelancer, two letters.
    #[must_use]
    pub fn performer_country(&self) -> Option<&'a str> {
        self.0.field_at(5).as_text()
    }

    /// Tax number of the freelancer.
    #[must_use]
    pub fn performer_tax_value(&self) -> Option<&'a str> {
        self.0.field_at(6).as_text()
    }

    /// Number of the agreement.
    #[must_use]
    pub fn contract_number(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }

    /// Date of the agreement.
    #[must_use]
    pub fn contract_date(&self) -> Option<jiff::civil::Date> {
        self.0.field_at(8).as_date()
    }

    /// Sum of the agreement (typed string).
    #[must_use]
    pub fn sum(&self) -> Option<Decimal> {
        self.0.field_at(9).as_decimal()
    }

    /// Currency.
    #[must_use]
    pub fn currency(&self) -> Option<Currency<'a>> {
        Currency::of(self.0.field_at(10))
    }
}

/// Task groups of a company.
#[derive(Clone, Copy, Debug)]
pub struct TaskGroupPage<'a>(Node<'a>);

impl<'a> TaskGroupPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TASK_GROUP_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Task groups.
    pub fn items(&self) -> impl Iterator<Item = TaskGroup<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(TaskGroup::of)
    }

    /// Page information; the table calls every row by another's name.
    #[must_use]
    pub fn pagination(&self) -> Option<Pagination<'a>> {
        Pagination::of(self.0.field_at(1))
    }
}

/// What was done to a task group.
#[derive(Clone, Copy, Debug)]
pub struct TaskGroupChange<'a>(Node<'a>);

impl<'a> TaskGroupChange<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TASK_GROUP_CHANGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// User who did it.
    #[must_use]
    pub fn actor_id(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// Company id.
    #[must_use]
    pub fn company_id(&self) -> Option<i64> {
        self.0.field_at(1).as_int()
    }

    /// Group id; `task_groups.create` does not tell it.
    #[must_use]
    pub fn group_id(&self) -> Option<i64> {
        self.0.field_at(2).as_int()
    }

    /// Group name; `task_groups.delete` does not tell it.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }
}

/// A page on which the freelancer goes on in person.
#[derive(Clone, Copy, Debug)]
pub struct TerminalLink<'a>(Node<'a>);

impl<'a> TerminalLink<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TERMINAL_LINK)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Address of the page; empty where nothing is left to do. `terminal_url` for verification, `linkToTerminal`
    /// for the taxation status.
    #[must_use]
    pub fn terminal_url(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }
}

/// A payment means that the freelancer is about to add.
#[derive(Clone, Copy, Debug)]
pub struct PayoutEndpointStarted<'a>(Node<'a>);

impl<'a> PayoutEndpointStarted<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAYOUT_ENDPOINT_STARTED)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Address of the page on which the freelancer enters the data.
    #[must_use]
    pub fn terminal_url(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// UUID of the payment means; `finance.payout_endpoints.list` does not show it.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.field_at(1).as_uuid()
    }
}

/// How a confirmation code reached the freelancer.
#[derive(Clone, Copy, Debug)]
pub struct CodeSent<'a>(Node<'a>);

impl<'a> CodeSent<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::CODE_SENT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// How the code is delivered.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::TwoFactorType> {
        self.0.field_at(0).as_text().map(codes::TwoFactorType::from_code)
    }

    /// Phone number that the SMS went to, by the text; the sample looks like a code, so it is kept out of logs.
    #[must_use]
    pub fn number(&self) -> Option<Secret> {
        self.0.field_at(1).as_text().map(Secret::from)
    }
}

/// A transaction of the company.
#[derive(Clone, Copy, Debug)]
pub struct Transaction<'a>(Node<'a>);

impl<'a> Transaction<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TRANSACTION)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Transaction id.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.0.field_at(0).as_int().unwrap_or_default()
    }

    /// Kind of transaction.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::TransactionType> {
        self.0.field_at(1).as_int().map(codes::TransactionType::from_code)
    }

    /// Amount.
    #[must_use]
    pub fn amount(&self) -> Option<Decimal> {
        self.0.field_at(2).as_decimal()
    }

    /// When it was made.
    #[must_use]
    pub fn created_at(&self) -> Option<DateTime> {
        self.0.field_at(3).as_datetime()
    }

    /// Currency.
    #[must_use]
    pub fn currency(&self) -> Option<Currency<'a>> {
        Currency::of(self.0.field_at(4))
    }

    /// Balance id.
    #[must_use]
    pub fn balance_id(&self) -> Option<i64> {
        self.0.field_at(5).as_int()
    }
}

/// The transactions of the company.
#[derive(Clone, Copy, Debug)]
pub struct TransactionList<'a>(Node<'a>);

impl<'a> TransactionList<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::TRANSACTION_LIST)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Transactions.
    pub fn items(&self) -> impl Iterator<Item = Transaction<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Transaction::of)
    }
}

/// An invoice or an act.
#[derive(Clone, Copy, Debug)]
pub struct CompanyDocument<'a>(Node<'a>);

impl<'a> CompanyDocument<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::COMPANY_DOCUMENT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Document id.
    #[must_use]
    pub fn document_id(&self) -> i64 {
        self.0.field_at(0).as_int().unwrap_or_default()
    }

    /// File id.
    #[must_use]
    pub fn file_id(&self) -> Option<i64> {
        self.0.field_at(1).as_int()
    }

    /// Kind of document.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::DocumentType> {
        self.0.field_at(2).as_int().map(codes::DocumentType::from_code)
    }

    /// Number.
    #[must_use]
    pub fn number(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// Sum (typed string).
    #[must_use]
    pub fn amount(&self) -> Option<Decimal> {
        self.0.field_at(4).as_decimal()
    }

    /// Currency.
    #[must_use]
    pub fn currency(&self) -> Option<Currency<'a>> {
        Currency::of(self.0.field_at(5))
    }

    /// When it was generated.
    #[must_use]
    pub fn created_at(&self) -> Option<DateTime> {
        self.0.field_at(6).as_datetime()
    }

    /// Status of an invoice; no values are documented, 1 in the sample.
    #[must_use]
    pub fn invoice_status_id(&self) -> Option<i64> {
        self.0.field_at(7).as_int()
    }

    /// Status of an act; no values are documented.
    #[must_use]
    pub fn report_status_id(&self) -> Option<i64> {
        self.0.field_at(8).as_int()
    }

    /// When the balance was topped up; `-0001-11-30 00:00:00` reads as never.
    #[must_use]
    pub fn top_up_balance_date(&self) -> Option<DateTime> {
        self.0.field_at(9).as_datetime()
    }

    /// File id of the VAT invoice of a top-up; the table types it boolean: false reads as none.
    #[must_use]
    pub fn sf_file_id(&self) -> Option<i64> {
        self.0.field_at(10).as_int()
    }
}

/// Documents of the company. Whether there are pages is not documented.
#[derive(Clone, Copy, Debug)]
pub struct CompanyDocumentList<'a>(Node<'a>);

impl<'a> CompanyDocumentList<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::COMPANY_DOCUMENT_LIST)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Documents.
    pub fn items(&self) -> impl Iterator<Item = CompanyDocument<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(CompanyDocument::of)
    }
}

/// Personal data of the signed-in user.
#[derive(Clone, Copy, Debug)]
pub struct Profile<'a>(Node<'a>);

impl<'a> Profile<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PROFILE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// User id.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.0.field_at(0).as_int().unwrap_or_default()
    }

    /// User UUID (in the sample only).
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.0.field_at(1).as_uuid()
    }

    /// Kind of user; for the vendor's own use.
    #[must_use]
    pub fn r#type(&self) -> Option<codes::ProfileType> {
        self.0.field_at(2).as_text().map(codes::ProfileType::from_code)
    }

    /// User name.
    #[must_use]
    pub fn username(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// Email.
    #[must_use]
    pub fn email(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// Phone.
    #[must_use]
    pub fn phone(&self) -> Option<&'a str> {
        self.0.field_at(5).as_text()
    }

    /// Full name (in the sample only).
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(6).as_text()
    }

    /// First name.
    #[must_use]
    pub fn first_name(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }

    /// Patronymic.
    #[must_use]
    pub fn middle_name(&self) -> Option<&'a str> {
        self.0.field_at(8).as_text()
    }

    /// Last name.
    #[must_use]
    pub fn last_name(&self) -> Option<&'a str> {
        self.0.field_at(9).as_text()
    }

    /// Date of birth; `11.03.2000` in the sample.
    #[must_use]
    pub fn birth_date(&self) -> Option<jiff::civil::Date> {
        self.0.field_at(10).as_date()
    }

    /// Country, two letters.
    #[must_use]
    pub fn country(&self) -> Option<&'a str> {
        self.0.field_at(11).as_text()
    }

    /// Region (not a status as in tasks).
    #[must_use]
    pub fn state(&self) -> Option<&'a str> {
        self.0.field_at(12).as_text()
    }

    /// City.
    #[must_use]
    pub fn city(&self) -> Option<&'a str> {
        self.0.field_at(13).as_text()
    }

    /// Address.
    #[must_use]
    pub fn physical_address(&self) -> Option<&'a str> {
        self.0.field_at(14).as_text()
    }

    /// Postal code.
    #[must_use]
    pub fn post_code(&self) -> Option<&'a str> {
        self.0.field_at(15).as_text()
    }

    /// Tax number (users from Russia).
    #[must_use]
    pub fn inn(&self) -> Option<&'a str> {
        self.0.field_at(16).as_text()
    }

    /// Taxation status (freelancers only by the text, a customer has one in the sample).
    #[must_use]
    pub fn taxation_status(&self) -> Option<codes::TaxationStatus> {
        self.0.field_at(17).as_int().map(codes::TaxationStatus::from_code)
    }

    /// Whether the user is verified (freelancers only by the text; typed string).
    #[must_use]
    pub fn is_verified(&self) -> Option<bool> {
        self.0.field_at(18).as_bool()
    }

    /// Specialisation (in the sample only).
    #[must_use]
    pub fn specialization(&self) -> Option<&'a str> {
        self.0.field_at(19).as_text()
    }

    /// Registration date.
    #[must_use]
    pub fn reg_date(&self) -> Option<jiff::civil::Date> {
        self.0.field_at(20).as_date()
    }

    /// Language of the interface, and of error texts.
    #[must_use]
    pub fn language(&self) -> Option<codes::Language> {
        self.0.field_at(21).as_text().map(codes::Language::from_code)
    }

    /// The language once more (in the sample only).
    #[must_use]
    pub fn language_string_value(&self) -> Option<&'a str> {
        self.0.field_at(22).as_text()
    }

    /// 2FA method; typed boolean (2FA is on) by the table.
    #[must_use]
    pub fn two_fa_method(&self) -> Option<codes::TwoFactorMethod> {
        self.0.field_at(23).as_text().map(codes::TwoFactorMethod::from_code)
    }

    /// Whether sign-ins are notified (in the sample only).
    #[must_use]
    pub fn login_notification(&self) -> Option<bool> {
        self.0.field_at(24).as_bool()
    }

    /// SMS gateway (in the sample only).
    #[must_use]
    pub fn default_sms_gate(&self) -> Option<&'a str> {
        self.0.field_at(25).as_text()
    }

    /// IP addresses from which sign-in is allowed.
    #[must_use]
    pub fn ip(&self) -> Option<&'a str> {
        self.0.field_at(26).as_text()
    }

    /// Not described; 0 in the sample (typed string).
    #[must_use]
    pub fn flags(&self) -> Option<i64> {
        self.0.field_at(27).as_int()
    }

    /// Settings of the interface, for the vendor's own use: an object by the table, a text that holds JSON in the
    /// sample. Not parsed.
    #[must_use]
    pub fn grids_settings(&self) -> Option<&'a str> {
        self.0.field_at(28).as_json()
    }
}

/// The rate of a pair of currencies. Multiply an amount by the rate where `base` is the dearer currency of EUR,
/// USD, RUB (in this order), divide by it otherwise.
#[derive(Clone, Copy, Debug)]
pub struct ExchangeRate<'a>(Node<'a>);

impl<'a> ExchangeRate<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::EXCHANGE_RATE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Currency to convert from.
    #[must_use]
    pub fn base(&self) -> Currency<'a> {
        Currency(self.0.field_at(0))
    }

    /// Currency to convert to.
    #[must_use]
    pub fn target(&self) -> Currency<'a> {
        Currency(self.0.field_at(1))
    }

    /// Rate (typed integer, 79.401 in the sample).
    #[must_use]
    pub fn rate(&self) -> Decimal {
        self.0.field_at(2).as_decimal().unwrap_or_default()
    }
}

/// A document, such as an NDA, that a freelancer must accept before a task.
#[derive(Clone, Copy, Debug)]
pub struct AcceptanceFile<'a>(Node<'a>);

impl<'a> AcceptanceFile<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ACCEPTANCE_FILE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Document id: read as the one for `acceptanceFileIds` of `tasks.create`.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.0.field_at(0).as_int().unwrap_or_default()
    }

    /// File id.
    #[must_use]
    pub fn file_id(&self) -> Option<i64> {
        self.0.field_at(1).as_int()
    }

    /// Name.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Name in English.
    #[must_use]
    pub fn title_en(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }
}

/// The documents to accept before a task.
#[derive(Clone, Copy, Debug)]
pub struct AcceptanceFileList<'a>(Node<'a>);

impl<'a> AcceptanceFileList<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ACCEPTANCE_FILE_LIST)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Documents.
    pub fn items(&self) -> impl Iterator<Item = AcceptanceFile<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(AcceptanceFile::of)
    }
}

/// A country of the Russian classifier (OKSM).
#[derive(Clone, Copy, Debug)]
pub struct OksmCountry<'a>(Node<'a>);

impl<'a> OksmCountry<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::OKSM_COUNTRY)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Country id; 1049 for Latvia in the sample, which is not its code in the classifier (428).
    #[must_use]
    pub fn id(&self) -> i64 {
        self.0.field_at(0).as_int().unwrap_or_default()
    }

    /// Name.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// The countries of the Russian classifier (OKSM).
#[derive(Clone, Copy, Debug)]
pub struct OksmCountryList<'a>(Node<'a>);

impl<'a> OksmCountryList<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::OKSM_COUNTRY_LIST)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Countries.
    pub fn items(&self) -> impl Iterator<Item = OksmCountry<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(OksmCountry::of)
    }
}

/// The webhook of a company.
#[derive(Clone, Copy, Debug)]
pub struct Webhook<'a>(Node<'a>);

impl<'a> Webhook<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::WEBHOOK)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Where events are sent.
    #[must_use]
    pub fn url(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Whether it is on.
    #[must_use]
    pub fn status(&self) -> Option<codes::WebhookStatus> {
        self.0.field_at(1).as_text().map(codes::WebhookStatus::from_code)
    }

    /// Key of the `X-Sign` signature (the table calls it a code that comes with every event).
    #[must_use]
    pub fn secret(&self) -> Option<Secret> {
        self.0.field_at(2).as_text().map(Secret::from)
    }

    /// When the last event was sent; the format is not shown.
    #[must_use]
    pub fn last_triggered(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// When an event last could not be delivered; the format is not shown.
    #[must_use]
    pub fn last_error(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }
}
