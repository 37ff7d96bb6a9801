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

/// A task group.
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

    /// Group name.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
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
