// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.
//! Qugo: typed views over decoded answers.
//!
//! A view borrows the [`Document`](crate::codec::Document) and reads a field when it is asked for. A field that is
//! absent or null is `None`; fields that the catalog does not know are in `node().extras()`.

use rust_decimal::Decimal;

use super::{codes, tables};
use crate::codec::Node;
use crate::secret::Secret;

/// Where a page stands in its listing. Its members are hidden in the documents.
#[derive(Clone, Copy, Debug)]
pub struct PageMeta<'a>(Node<'a>);

impl<'a> PageMeta<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAGE_META)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Page number. Inferred: the documents do not say so.
    #[must_use]
    pub fn page_index(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// Items per page. Inferred: the documents do not say so.
    #[must_use]
    pub fn page_size(&self) -> Option<i64> {
        self.0.field_at(1).as_int()
    }

    /// Items in all. Inferred: the documents do not say so.
    #[must_use]
    pub fn total(&self) -> Option<i64> {
        self.0.field_at(2).as_int()
    }
}

/// A state whose codes are not documented. The documents type it as an object and hide its members; a text in
/// its place is taken for `id`.
#[derive(Clone, Copy, Debug)]
pub struct Status<'a>(Node<'a>);

impl<'a> Status<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::STATUS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The code. Inferred: the documents do not say so.
    #[must_use]
    pub fn id(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// What the cabinet calls it. Inferred: the documents do not say so.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// State of a questionnaire. The documents type it as an object and hide its members; a text in its place is
/// taken for `id`.
#[derive(Clone, Copy, Debug)]
pub struct WorkmanStatus<'a>(Node<'a>);

impl<'a> WorkmanStatus<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::WORKMAN_STATUS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The code. Inferred: the documents do not say so.
    #[must_use]
    pub fn id(&self) -> Option<codes::WorkmanState> {
        self.0.field_at(0).as_text().map(codes::WorkmanState::from_code)
    }

    /// What the cabinet calls it. Inferred: the documents do not say so.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// State as a self-employed person. The documents type it as an object and hide its members; a text in its
/// place is taken for `id`.
#[derive(Clone, Copy, Debug)]
pub struct SmzStatus<'a>(Node<'a>);

impl<'a> SmzStatus<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::SMZ_STATUS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The code. Inferred: the documents do not say so.
    #[must_use]
    pub fn id(&self) -> Option<codes::SmzState> {
        self.0.field_at(0).as_text().map(codes::SmzState::from_code)
    }

    /// What the cabinet calls it. Inferred: the documents do not say so.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// State of a job. The documents type it as an object and hide its members; a text in its place is taken for
/// `id`.
#[derive(Clone, Copy, Debug)]
pub struct JobStatus<'a>(Node<'a>);

impl<'a> JobStatus<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_STATUS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The code. Inferred: the documents do not say so.
    #[must_use]
    pub fn id(&self) -> Option<codes::JobState> {
        self.0.field_at(0).as_text().map(codes::JobState::from_code)
    }

    /// What the cabinet calls it. Inferred: the documents do not say so.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// Kind of an invitation registry. The documents type it as an object and hide its members; a text in its place
/// is taken for `id`.
#[derive(Clone, Copy, Debug)]
pub struct RegistryType<'a>(Node<'a>);

impl<'a> RegistryType<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::REGISTRY_TYPE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The code. Inferred: the documents do not say so.
    #[must_use]
    pub fn id(&self) -> Option<codes::WorkmanRegistryType> {
        self.0.field_at(0).as_text().map(codes::WorkmanRegistryType::from_code)
    }

    /// What the cabinet calls it. Inferred: the documents do not say so.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// A favourite performer of the customer, registered at the platform or not yet. Invited, done with a job, or
/// registered otherwise. Only the two states have documented names.
#[derive(Clone, Copy, Debug)]
pub struct Employee<'a>(Node<'a>);

impl<'a> Employee<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::EMPLOYEE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Id of the entry. Inferred: the documents do not say so.
    #[must_use]
    pub fn id(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// State of the questionnaire.
    #[must_use]
    pub fn workman_state(&self) -> Option<WorkmanStatus<'a>> {
        WorkmanStatus::of(self.0.field_at(1))
    }

    /// State as a self-employed person.
    #[must_use]
    pub fn smz_state(&self) -> Option<SmzStatus<'a>> {
        SmzStatus::of(self.0.field_at(2))
    }

    /// Full name. Inferred: the documents do not say so.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// Tax number. Inferred: the documents do not say so.
    #[must_use]
    pub fn inn(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// Phone. Inferred: the documents do not say so.
    #[must_use]
    pub fn phone(&self) -> Option<&'a str> {
        self.0.field_at(5).as_text()
    }

    /// Email. Inferred: the documents do not say so.
    #[must_use]
    pub fn email(&self) -> Option<&'a str> {
        self.0.field_at(6).as_text()
    }

    /// Projects, which the prose calls tags. Inferred: the documents do not say so.
    #[must_use]
    pub fn projects(&self) -> Option<&'a str> {
        self.0.field_at(7).as_json()
    }

    /// Whether a registered user stands behind the entry. Inferred: the documents do not say so.
    #[must_use]
    pub fn is_registered(&self) -> Option<bool> {
        self.0.field_at(8).as_bool()
    }

    /// Whether a registered performer's profile stands behind the entry. Inferred: the documents do not say so.
    #[must_use]
    pub fn has_workman(&self) -> Option<bool> {
        self.0.field_at(9).as_bool()
    }
}

/// A page of performers. The text promises a list, the address a page: either is read.
#[derive(Clone, Copy, Debug)]
pub struct EmployeePage<'a>(Node<'a>);

impl<'a> EmployeePage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::EMPLOYEE_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The items of this page.
    pub fn items(&self) -> impl Iterator<Item = Employee<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Employee::of)
    }

    /// Where the page stands in the listing. Inferred: the documents do not say so.
    #[must_use]
    pub fn meta(&self) -> Option<PageMeta<'a>> {
        PageMeta::of(self.0.field_at(1))
    }
}

/// Rows of a registry by their outcome. Its members are hidden in the documents.
#[derive(Clone, Copy, Debug)]
pub struct RegistryCounters<'a>(Node<'a>);

impl<'a> RegistryCounters<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::REGISTRY_COUNTERS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Rows in all. Inferred: the documents do not say so.
    #[must_use]
    pub fn total(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// Rows that went well. Inferred: the documents do not say so.
    #[must_use]
    pub fn success(&self) -> Option<i64> {
        self.0.field_at(1).as_int()
    }

    /// Faulty rows. Inferred: the documents do not say so.
    #[must_use]
    pub fn failed(&self) -> Option<i64> {
        self.0.field_at(2).as_int()
    }
}

/// An invitation registry. The documents tell what it says and not under which names.
#[derive(Clone, Copy, Debug)]
pub struct WorkmanRegistry<'a>(Node<'a>);

impl<'a> WorkmanRegistry<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::WORKMAN_REGISTRY)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Registry id: the calls for its rows need it. Inferred: the documents do not say so.
    #[must_use]
    pub fn id(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// When it was uploaded; the format is not documented, ISO 8601 is likely. Inferred: the documents do not say
    /// so.
    #[must_use]
    pub fn created_at(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Registration or invitation. Inferred: the documents do not say so.
    #[must_use]
    pub fn r#type(&self) -> Option<RegistryType<'a>> {
        RegistryType::of(self.0.field_at(2))
    }

    /// How many rows there are, went well and failed, where they stand as in a payroll registry; otherwise they are
    /// under the fields that gigwire does not know. Inferred: the documents do not say so.
    #[must_use]
    pub fn counters(&self) -> Option<RegistryCounters<'a>> {
        RegistryCounters::of(self.0.field_at(3))
    }
}

/// A page of invitation registries.
#[derive(Clone, Copy, Debug)]
pub struct WorkmanRegistryPage<'a>(Node<'a>);

impl<'a> WorkmanRegistryPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::WORKMAN_REGISTRY_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The items of this page.
    pub fn items(&self) -> impl Iterator<Item = WorkmanRegistry<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(WorkmanRegistry::of)
    }

    /// Where the page stands in the listing. Inferred: the documents do not say so.
    #[must_use]
    pub fn meta(&self) -> Option<PageMeta<'a>> {
        PageMeta::of(self.0.field_at(1))
    }
}

/// A row of an invitation registry. The documents tell what it says and not under which names.
#[derive(Clone, Copy, Debug)]
pub struct WorkmanRegistryItem<'a>(Node<'a>);

impl<'a> WorkmanRegistryItem<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::WORKMAN_REGISTRY_ITEM)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Full name. Inferred: the documents do not say so.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Tax number; empty until the performer has registered. Inferred: the documents do not say so.
    #[must_use]
    pub fn inn(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Phone. Inferred: the documents do not say so.
    #[must_use]
    pub fn phone(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// How the row went; neither codes nor a filter are documented. Inferred: the documents do not say so.
    #[must_use]
    pub fn status(&self) -> Option<Status<'a>> {
        Status::of(self.0.field_at(3))
    }
}

/// A page of rows of an invitation registry.
#[derive(Clone, Copy, Debug)]
pub struct WorkmanRegistryItemPage<'a>(Node<'a>);

impl<'a> WorkmanRegistryItemPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model()
            .is_some_and(|model| core::ptr::eq(model, &tables::WORKMAN_REGISTRY_ITEM_PAGE))
            .then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The items of this page.
    pub fn items(&self) -> impl Iterator<Item = WorkmanRegistryItem<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(WorkmanRegistryItem::of)
    }

    /// Where the page stands in the listing. Inferred: the documents do not say so.
    #[must_use]
    pub fn meta(&self) -> Option<PageMeta<'a>> {
        PageMeta::of(self.0.field_at(1))
    }
}

/// The customer. Described in place of the job in the answer of `jobs.create`; `jobs.get` has an object whose
/// members are hidden and the invitations a text, which is taken for `name` (a number for `id`).
#[derive(Clone, Copy, Debug)]
pub struct Account<'a>(Node<'a>);

impl<'a> Account<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::ACCOUNT)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Id of the customer. Inferred: the documents do not say so.
    #[must_use]
    pub fn id(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// Kind of taxpayer; its members are hidden. Inferred: the documents do not say so.
    #[must_use]
    pub fn taxpayer_type(&self) -> Option<&'a str> {
        self.0.field_at(1).as_json()
    }

    /// Name. Inferred: the documents do not say so.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Picture; its members are hidden. Inferred: the documents do not say so.
    #[must_use]
    pub fn picture(&self) -> Option<&'a str> {
        self.0.field_at(3).as_json()
    }

    /// Whether the platform trusts the customer. Inferred: the documents do not say so.
    #[must_use]
    pub fn is_trusted(&self) -> Option<bool> {
        self.0.field_at(4).as_bool()
    }

    /// Whether acts are mandatory: then payment waits for the performer's signature, 48 hours at most. Inferred:
    /// the documents do not say so.
    #[must_use]
    pub fn act_required(&self) -> Option<bool> {
        self.0.field_at(5).as_bool()
    }

    /// Whether payouts by registry are on. Inferred: the documents do not say so.
    #[must_use]
    pub fn payroll(&self) -> Option<bool> {
        self.0.field_at(6).as_bool()
    }

    /// Whether payments to cards are allowed. Inferred: the documents do not say so.
    #[must_use]
    pub fn allow_card_payments(&self) -> Option<bool> {
        self.0.field_at(7).as_bool()
    }

    /// Tax number. Inferred: the documents do not say so.
    #[must_use]
    pub fn inn(&self) -> Option<&'a str> {
        self.0.field_at(8).as_text()
    }

    /// Tax registration reason code. Inferred: the documents do not say so.
    #[must_use]
    pub fn kpp(&self) -> Option<&'a str> {
        self.0.field_at(9).as_text()
    }

    /// State registration number. Inferred: the documents do not say so.
    #[must_use]
    pub fn ogrn(&self) -> Option<&'a str> {
        self.0.field_at(10).as_text()
    }

    /// Legal address. Inferred: the documents do not say so.
    #[must_use]
    pub fn legal_address(&self) -> Option<&'a str> {
        self.0.field_at(11).as_text()
    }

    /// Last name. Inferred: the documents do not say so.
    #[must_use]
    pub fn last_name(&self) -> Option<&'a str> {
        self.0.field_at(12).as_text()
    }

    /// First name. Inferred: the documents do not say so.
    #[must_use]
    pub fn first_name(&self) -> Option<&'a str> {
        self.0.field_at(13).as_text()
    }

    /// Patronymic. Inferred: the documents do not say so.
    #[must_use]
    pub fn middle_name(&self) -> Option<&'a str> {
        self.0.field_at(14).as_text()
    }

    /// Whether there is no patronymic. Inferred: the documents do not say so.
    #[must_use]
    pub fn no_middle_name(&self) -> Option<bool> {
        self.0.field_at(15).as_bool()
    }

    /// Agent; its members are hidden. Inferred: the documents do not say so.
    #[must_use]
    pub fn agent(&self) -> Option<&'a str> {
        self.0.field_at(16).as_json()
    }
}

/// When a job is done. Its members are hidden in the documents and named like the arguments of `jobs.create`.
#[derive(Clone, Copy, Debug)]
pub struct Schedule<'a>(Node<'a>);

impl<'a> Schedule<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::SCHEDULE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// First day; the format is not documented. Inferred: the documents do not say so.
    #[must_use]
    pub fn start(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Last day; the format is not documented. Inferred: the documents do not say so.
    #[must_use]
    pub fn finish(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// A link to a document. Fetch it at once: how long it lives and whether it needs the token is not documented.
/// Send the token to the API's host only. A text in its place is taken for `origin`.
#[derive(Clone, Copy, Debug)]
pub struct DocumentLink<'a>(Node<'a>);

impl<'a> DocumentLink<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::DOCUMENT_LINK)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Link to a contract, an appendix or an act.
    #[must_use]
    pub fn origin(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Link to a receipt.
    #[must_use]
    pub fn url(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }
}

/// A performer's response to a job. The invitations type it as a text: a number in it is taken for `id`,
/// anything else for `text`.
#[derive(Clone, Copy, Debug)]
pub struct JobOffer<'a>(Node<'a>);

impl<'a> JobOffer<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_OFFER)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Offer id: finishing, accepting and arbitration take it, not the job's.
    #[must_use]
    pub fn id(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// State of the offer; its codes are not documented.
    #[must_use]
    pub fn state(&self) -> Option<Status<'a>> {
        Status::of(self.0.field_at(1))
    }

    /// Amount offered, in roubles (assumed).
    #[must_use]
    pub fn offer_price(&self) -> Option<Decimal> {
        self.0.field_at(2).as_decimal()
    }

    /// Actions allowed now; its members are hidden.
    #[must_use]
    pub fn permissions(&self) -> Option<&'a str> {
        self.0.field_at(3).as_json()
    }

    /// Act of the work done; link in `origin`.
    #[must_use]
    pub fn act(&self) -> Option<DocumentLink<'a>> {
        DocumentLink::of(self.0.field_at(4))
    }

    /// The performer; its members are hidden.
    #[must_use]
    pub fn workman(&self) -> Option<&'a str> {
        self.0.field_at(5).as_json()
    }

    /// What the performer wrote.
    #[must_use]
    pub fn content(&self) -> Option<&'a str> {
        self.0.field_at(6).as_text()
    }

    /// The framework contract; link in `origin`.
    #[must_use]
    pub fn yearly_contract(&self) -> Option<DocumentLink<'a>> {
        DocumentLink::of(self.0.field_at(7))
    }

    /// The appendix to the contract; link in `origin`. The prose calls both a contract.
    #[must_use]
    pub fn contract(&self) -> Option<DocumentLink<'a>> {
        DocumentLink::of(self.0.field_at(8))
    }

    /// The receipt; link in `url`.
    #[must_use]
    pub fn receipt(&self) -> Option<DocumentLink<'a>> {
        DocumentLink::of(self.0.field_at(9))
    }

    /// Arbitration, if there is one; its members are hidden.
    #[must_use]
    pub fn arbitration(&self) -> Option<&'a str> {
        self.0.field_at(10).as_json()
    }

    /// Files; its members are hidden.
    #[must_use]
    pub fn files(&self) -> Option<&'a str> {
        self.0.field_at(11).as_json()
    }

    /// What stands in place of the offer where the documents print a text; its meaning is not documented. Inferred:
    /// the documents do not say so.
    #[must_use]
    pub fn text(&self) -> Option<&'a str> {
        self.0.field_at(12).as_text()
    }
}

/// A job. An invitation answers with all but the last four fields, and with a text for `account` and
/// `jobOffer`.
#[derive(Clone, Copy, Debug)]
pub struct Job<'a>(Node<'a>);

impl<'a> Job<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Job id.
    #[must_use]
    pub fn id(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// State of the job.
    #[must_use]
    pub fn state(&self) -> Option<JobStatus<'a>> {
        JobStatus::of(self.0.field_at(1))
    }

    /// Title.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Budget, in roubles (assumed).
    #[must_use]
    pub fn budget(&self) -> Option<Decimal> {
        self.0.field_at(3).as_decimal()
    }

    /// The customer.
    #[must_use]
    pub fn account(&self) -> Option<Account<'a>> {
        Account::of(self.0.field_at(4))
    }

    /// When it is done.
    #[must_use]
    pub fn schedule(&self) -> Option<Schedule<'a>> {
        Schedule::of(self.0.field_at(5))
    }

    /// City; its members are hidden.
    #[must_use]
    pub fn city(&self) -> Option<&'a str> {
        self.0.field_at(6).as_json()
    }

    /// Address.
    #[must_use]
    pub fn address(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }

    /// Coordinates; its members are hidden.
    #[must_use]
    pub fn coordinates(&self) -> Option<&'a str> {
        self.0.field_at(8).as_json()
    }

    /// The performer's response, with the documents once the job is PAID.
    #[must_use]
    pub fn job_offer(&self) -> Option<JobOffer<'a>> {
        JobOffer::of(self.0.field_at(9))
    }

    /// Actions allowed now; its members are hidden.
    #[must_use]
    pub fn permissions(&self) -> Option<&'a str> {
        self.0.field_at(10).as_json()
    }

    /// Kind of service; its members are hidden.
    #[must_use]
    pub fn service(&self) -> Option<&'a str> {
        self.0.field_at(11).as_json()
    }

    /// Text.
    #[must_use]
    pub fn description(&self) -> Option<&'a str> {
        self.0.field_at(12).as_text()
    }

    /// When it was made; the format is not documented, ISO 8601 is likely.
    #[must_use]
    pub fn created_at(&self) -> Option<&'a str> {
        self.0.field_at(13).as_text()
    }

    /// Files: an object in spite of its name; a list is read too.
    #[must_use]
    pub fn files(&self) -> Option<&'a str> {
        self.0.field_at(14).as_json()
    }

    /// History; its members are hidden.
    pub fn events(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.0.field_at(15).items().filter_map(|node| node.as_json())
    }
}

/// What `jobs.create` answers. The prose promises the job, the list of fields shows the customer: either is
/// read. `id` is the job's only where `title` or `state` is there too; otherwise look the job up in
/// `jobs.list`.
#[derive(Clone, Copy, Debug)]
pub struct JobCreated<'a>(Node<'a>);

impl<'a> JobCreated<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_CREATED)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Id of the job, or of the customer: see above.
    #[must_use]
    pub fn id(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// State of the job. Inferred: the documents do not say so.
    #[must_use]
    pub fn state(&self) -> Option<JobStatus<'a>> {
        JobStatus::of(self.0.field_at(1))
    }

    /// Title of the job. Inferred: the documents do not say so.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Budget of the job. Inferred: the documents do not say so.
    #[must_use]
    pub fn budget(&self) -> Option<Decimal> {
        self.0.field_at(3).as_decimal()
    }

    /// Kind of taxpayer; its members are hidden.
    #[must_use]
    pub fn taxpayer_type(&self) -> Option<&'a str> {
        self.0.field_at(4).as_json()
    }

    /// Name.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(5).as_text()
    }

    /// Picture; its members are hidden.
    #[must_use]
    pub fn picture(&self) -> Option<&'a str> {
        self.0.field_at(6).as_json()
    }

    /// Whether the platform trusts the customer.
    #[must_use]
    pub fn is_trusted(&self) -> Option<bool> {
        self.0.field_at(7).as_bool()
    }

    /// Whether acts are mandatory: then payment waits for the performer's signature, 48 hours at most.
    #[must_use]
    pub fn act_required(&self) -> Option<bool> {
        self.0.field_at(8).as_bool()
    }

    /// Whether payouts by registry are on.
    #[must_use]
    pub fn payroll(&self) -> Option<bool> {
        self.0.field_at(9).as_bool()
    }

    /// Whether payments to cards are allowed.
    #[must_use]
    pub fn allow_card_payments(&self) -> Option<bool> {
        self.0.field_at(10).as_bool()
    }

    /// Tax number.
    #[must_use]
    pub fn inn(&self) -> Option<&'a str> {
        self.0.field_at(11).as_text()
    }

    /// Tax registration reason code.
    #[must_use]
    pub fn kpp(&self) -> Option<&'a str> {
        self.0.field_at(12).as_text()
    }

    /// State registration number.
    #[must_use]
    pub fn ogrn(&self) -> Option<&'a str> {
        self.0.field_at(13).as_text()
    }

    /// Legal address.
    #[must_use]
    pub fn legal_address(&self) -> Option<&'a str> {
        self.0.field_at(14).as_text()
    }

    /// Last name.
    #[must_use]
    pub fn last_name(&self) -> Option<&'a str> {
        self.0.field_at(15).as_text()
    }

    /// First name.
    #[must_use]
    pub fn first_name(&self) -> Option<&'a str> {
        self.0.field_at(16).as_text()
    }

    /// Patronymic.
    #[must_use]
    pub fn middle_name(&self) -> Option<&'a str> {
        self.0.field_at(17).as_text()
    }

    /// Whether there is no patronymic.
    #[must_use]
    pub fn no_middle_name(&self) -> Option<bool> {
        self.0.field_at(18).as_bool()
    }

    /// Agent; its members are hidden.
    #[must_use]
    pub fn agent(&self) -> Option<&'a str> {
        self.0.field_at(19).as_json()
    }
}

/// A row of the list of jobs. The list of fields shows a row of a payment report, the prose a job (title,
/// state, budget, allowed actions): either is read. The page could be read in part only, so further fields may
/// come.
#[derive(Clone, Copy, Debug)]
pub struct JobRow<'a>(Node<'a>);

impl<'a> JobRow<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_ROW)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Performer's id.
    #[must_use]
    pub fn workman_id(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// Performer's tax number.
    #[must_use]
    pub fn inn(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Job id.
    #[must_use]
    pub fn job_id(&self) -> Option<i64> {
        self.0.field_at(2).as_int()
    }

    /// Link to the receipt.
    #[must_use]
    pub fn receipt_url(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// Date of the receipt; the format is not documented, ISO 8601 is likely.
    #[must_use]
    pub fn receipt_date(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// Text.
    #[must_use]
    pub fn description(&self) -> Option<&'a str> {
        self.0.field_at(5).as_text()
    }

    /// Title.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(6).as_text()
    }

    /// Link to the act.
    #[must_use]
    pub fn act_url(&self) -> Option<&'a str> {
        self.0.field_at(7).as_text()
    }

    /// Amount of the payment. Whether a price is net is not documented: nothing is computed from the three.
    #[must_use]
    pub fn transaction_amount(&self) -> Option<Decimal> {
        self.0.field_at(8).as_decimal()
    }

    /// Tax.
    #[must_use]
    pub fn tax_amount(&self) -> Option<Decimal> {
        self.0.field_at(9).as_decimal()
    }

    /// Commission.
    #[must_use]
    pub fn commission_amount(&self) -> Option<Decimal> {
        self.0.field_at(10).as_decimal()
    }

    /// Performer's name.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        self.0.field_at(11).as_text()
    }

    /// When the performer signed the framework contract.
    #[must_use]
    pub fn yearly_contract2_signed_by_workman_at(&self) -> Option<&'a str> {
        self.0.field_at(12).as_text()
    }

    /// When the customer signed it.
    #[must_use]
    pub fn yearly_contract2_signed_by_account_at(&self) -> Option<&'a str> {
        self.0.field_at(13).as_text()
    }

    /// When it was made.
    #[must_use]
    pub fn yearly_contract2_created_at(&self) -> Option<&'a str> {
        self.0.field_at(14).as_text()
    }

    /// Whether it is cancelled.
    #[must_use]
    pub fn yearly_contract2_is_canceled(&self) -> Option<bool> {
        self.0.field_at(15).as_bool()
    }

    /// State of the receipt.
    #[must_use]
    pub fn receipt_state(&self) -> Option<codes::ReceiptState> {
        self.0.field_at(16).as_text().map(codes::ReceiptState::from_code)
    }

    /// State of the job. Inferred: the documents do not say so.
    #[must_use]
    pub fn state(&self) -> Option<JobStatus<'a>> {
        JobStatus::of(self.0.field_at(17))
    }

    /// Budget of the job. Inferred: the documents do not say so.
    #[must_use]
    pub fn budget(&self) -> Option<Decimal> {
        self.0.field_at(18).as_decimal()
    }

    /// Actions allowed now. Inferred: the documents do not say so.
    #[must_use]
    pub fn permissions(&self) -> Option<&'a str> {
        self.0.field_at(19).as_json()
    }
}

/// A page of jobs.
#[derive(Clone, Copy, Debug)]
pub struct JobPage<'a>(Node<'a>);

impl<'a> JobPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The items of this page.
    pub fn items(&self) -> impl Iterator<Item = JobRow<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(JobRow::of)
    }

    /// Where the page stands in the listing. Inferred: the documents do not say so.
    #[must_use]
    pub fn meta(&self) -> Option<PageMeta<'a>> {
        PageMeta::of(self.0.field_at(1))
    }
}

/// An uploaded registry of jobs.
#[derive(Clone, Copy, Debug)]
pub struct JobRegistryUploaded<'a>(Node<'a>);

impl<'a> JobRegistryUploaded<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::JOB_REGISTRY_UPLOADED)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Registry id.
    #[must_use]
    pub fn id(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }
}

/// A service. Its fields are not documented.
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

    /// Id: `serviceId` of `jobs.create`. Inferred: the documents do not say so.
    #[must_use]
    pub fn id(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// Code: `type` of `payroll_registries.create_direct`. Inferred: the documents do not say so.
    #[must_use]
    pub fn code(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Name. Inferred: the documents do not say so.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }
}

/// A group of services. Its fields are not documented.
#[derive(Clone, Copy, Debug)]
pub struct ServicesGroup<'a>(Node<'a>);

impl<'a> ServicesGroup<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::SERVICES_GROUP)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Group id. Inferred: the documents do not say so.
    #[must_use]
    pub fn id(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Name. Inferred: the documents do not say so.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Services of the group. Inferred: the documents do not say so.
    pub fn services(&self) -> impl Iterator<Item = Service<'a>> + use<'a> {
        self.0.field_at(2).items().filter_map(Service::of)
    }
}

/// The directory of services. How its list is wrapped is not shown: a bare list is read too.
#[derive(Clone, Copy, Debug)]
pub struct ServicesGroups<'a>(Node<'a>);

impl<'a> ServicesGroups<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::SERVICES_GROUPS)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Groups. Inferred: the documents do not say so.
    pub fn items(&self) -> impl Iterator<Item = ServicesGroup<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(ServicesGroup::of)
    }
}

/// A payroll registry.
#[derive(Clone, Copy, Debug)]
pub struct PayrollRegistry<'a>(Node<'a>);

impl<'a> PayrollRegistry<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAYROLL_REGISTRY)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Registry id.
    #[must_use]
    pub fn id(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// State, such as awaiting payment or paid; its codes are not documented.
    #[must_use]
    pub fn status(&self) -> Option<Status<'a>> {
        Status::of(self.0.field_at(1))
    }

    /// When it was made; the format is not documented, ISO 8601 is likely.
    #[must_use]
    pub fn created_at(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Rows by their outcome.
    #[must_use]
    pub fn counters(&self) -> Option<RegistryCounters<'a>> {
        RegistryCounters::of(self.0.field_at(3))
    }

    /// Version, if it stands here and not beside the items. Inferred: the documents do not say so.
    #[must_use]
    pub fn registry_version(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// Whether it is of the new kind, if it stands here and not beside the items. Inferred: the documents do not
    /// say so.
    #[must_use]
    pub fn new_registry(&self) -> Option<bool> {
        self.0.field_at(5).as_bool()
    }
}

/// A page of payroll registries. `registryVersion` and `newRegistry` are printed beside the items and may
/// belong to one: look in both places.
#[derive(Clone, Copy, Debug)]
pub struct PayrollRegistryPage<'a>(Node<'a>);

impl<'a> PayrollRegistryPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAYROLL_REGISTRY_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The registries of this page; documented as nullable.
    pub fn items(&self) -> impl Iterator<Item = PayrollRegistry<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(PayrollRegistry::of)
    }

    /// Where the page stands in the listing.
    #[must_use]
    pub fn meta(&self) -> Option<PageMeta<'a>> {
        PageMeta::of(self.0.field_at(1))
    }

    /// Version of the registries.
    #[must_use]
    pub fn registry_version(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// Whether they are of the new kind.
    #[must_use]
    pub fn new_registry(&self) -> Option<bool> {
        self.0.field_at(3).as_bool()
    }
}

/// What `payroll_registries.execute` may answer. It says that the registry was accepted, not that it is paid.
#[derive(Clone, Copy, Debug)]
pub struct PayrollExecution<'a>(Node<'a>);

impl<'a> PayrollExecution<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAYROLL_EXECUTION)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Registry id. Inferred: the documents do not say so.
    #[must_use]
    pub fn id(&self) -> Option<i64> {
        self.0.field_at(0).as_int()
    }

    /// State of the payment. Inferred: the documents do not say so.
    #[must_use]
    pub fn status(&self) -> Option<Status<'a>> {
        Status::of(self.0.field_at(1))
    }

    /// Amount in all. Inferred: the documents do not say so.
    #[must_use]
    pub fn total(&self) -> Option<Decimal> {
        self.0.field_at(2).as_decimal()
    }
}

/// A row of a payroll registry. Only the state has a documented name.
#[derive(Clone, Copy, Debug)]
pub struct PayrollRegistryItem<'a>(Node<'a>);

impl<'a> PayrollRegistryItem<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::PAYROLL_REGISTRY_ITEM)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Row id. Inferred: the documents do not say so.
    #[must_use]
    pub fn id(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Performer's tax number. Inferred: the documents do not say so.
    #[must_use]
    pub fn inn(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Amount. Inferred: the documents do not say so.
    #[must_use]
    pub fn price(&self) -> Option<Decimal> {
        self.0.field_at(2).as_decimal()
    }

    /// State of the payment.
    #[must_use]
    pub fn payment_status(&self) -> Option<codes::PayrollItemStatus> {
        self.0.field_at(3).as_text().map(codes::PayrollItemStatus::from_code)
    }

    /// Link to the receipt. Inferred: the documents do not say so.
    #[must_use]
    pub fn receipt_url(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// The receipt, if it is an object as in `jobs.get`. Inferred: the documents do not say so.
    #[must_use]
    pub fn receipt(&self) -> Option<DocumentLink<'a>> {
        DocumentLink::of(self.0.field_at(5))
    }

    /// Link to the act. Inferred: the documents do not say so.
    #[must_use]
    pub fn act_url(&self) -> Option<&'a str> {
        self.0.field_at(6).as_text()
    }

    /// The act, if it is an object as in `jobs.get`. Inferred: the documents do not say so.
    #[must_use]
    pub fn act(&self) -> Option<DocumentLink<'a>> {
        DocumentLink::of(self.0.field_at(7))
    }
}

/// Rows of a payroll registry. Whether they come in pages is not documented.
#[derive(Clone, Copy, Debug)]
pub struct PayrollRegistryItemPage<'a>(Node<'a>);

impl<'a> PayrollRegistryItemPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model()
            .is_some_and(|model| core::ptr::eq(model, &tables::PAYROLL_REGISTRY_ITEM_PAGE))
            .then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// The items of this page.
    pub fn items(&self) -> impl Iterator<Item = PayrollRegistryItem<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(PayrollRegistryItem::of)
    }

    /// Where the page stands in the listing. Inferred: the documents do not say so.
    #[must_use]
    pub fn meta(&self) -> Option<PageMeta<'a>> {
        PageMeta::of(self.0.field_at(1))
    }
}

/// A performer's profile as a public prototype reads it. No field is documented by the vendor; passports, cards
/// and accounts are kept out of logs.
#[derive(Clone, Copy, Debug)]
pub struct Workman<'a>(Node<'a>);

impl<'a> Workman<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::WORKMAN)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Performer's id. Known only from third-party code.
    #[must_use]
    pub fn id(&self) -> Option<&'a str> {
        self.0.field_at(0).as_text()
    }

    /// Tax number. Known only from third-party code.
    #[must_use]
    pub fn inn(&self) -> Option<&'a str> {
        self.0.field_at(1).as_text()
    }

    /// Last name. Known only from third-party code.
    #[must_use]
    pub fn last_name(&self) -> Option<&'a str> {
        self.0.field_at(2).as_text()
    }

    /// First name. Known only from third-party code.
    #[must_use]
    pub fn first_name(&self) -> Option<&'a str> {
        self.0.field_at(3).as_text()
    }

    /// Patronymic. Known only from third-party code.
    #[must_use]
    pub fn middle_name(&self) -> Option<&'a str> {
        self.0.field_at(4).as_text()
    }

    /// Phone. Known only from third-party code.
    #[must_use]
    pub fn phone(&self) -> Option<&'a str> {
        self.0.field_at(5).as_text()
    }

    /// Email. Known only from third-party code.
    #[must_use]
    pub fn email(&self) -> Option<&'a str> {
        self.0.field_at(6).as_text()
    }

    /// Number of the pension insurance. Known only from third-party code.
    #[must_use]
    pub fn snils(&self) -> Option<Secret> {
        self.0.field_at(7).as_text().map(Secret::from)
    }

    /// Date of birth, ISO 8601. Known only from third-party code.
    #[must_use]
    pub fn birth_date(&self) -> Option<&'a str> {
        self.0.field_at(8).as_text()
    }

    /// Place of birth. Known only from third-party code.
    #[must_use]
    pub fn birth_place(&self) -> Option<&'a str> {
        self.0.field_at(9).as_text()
    }

    /// Gender. Known only from third-party code.
    #[must_use]
    pub fn gender(&self) -> Option<codes::Gender> {
        self.0.field_at(10).as_text().map(codes::Gender::from_code)
    }

    /// Tax status. Known only from third-party code.
    #[must_use]
    pub fn tax_status(&self) -> Option<codes::TaxStatus> {
        self.0.field_at(11).as_text().map(codes::TaxStatus::from_code)
    }

    /// Passport series. Known only from third-party code.
    #[must_use]
    pub fn passport_series(&self) -> Option<Secret> {
        self.0.field_at(12).as_text().map(Secret::from)
    }

    /// Passport number. Known only from third-party code.
    #[must_use]
    pub fn passport_number(&self) -> Option<Secret> {
        self.0.field_at(13).as_text().map(Secret::from)
    }

    /// Who issued the passport. Known only from third-party code.
    #[must_use]
    pub fn passport_issued_by(&self) -> Option<&'a str> {
        self.0.field_at(14).as_text()
    }

    /// When it was issued, ISO 8601. Known only from third-party code.
    #[must_use]
    pub fn passport_issue_date(&self) -> Option<&'a str> {
        self.0.field_at(15).as_text()
    }

    /// When it expires, ISO 8601. Known only from third-party code.
    #[must_use]
    pub fn passport_expiry_date(&self) -> Option<&'a str> {
        self.0.field_at(16).as_text()
    }

    /// Code of the issuing department. Known only from third-party code.
    #[must_use]
    pub fn passport_department_code(&self) -> Option<&'a str> {
        self.0.field_at(17).as_text()
    }

    /// Registered address. Known only from third-party code.
    #[must_use]
    pub fn registration_address(&self) -> Option<&'a str> {
        self.0.field_at(18).as_text()
    }

    /// Card number. Known only from third-party code.
    #[must_use]
    pub fn card_number(&self) -> Option<Secret> {
        self.0.field_at(19).as_text().map(Secret::from)
    }

    /// Bank account. Known only from third-party code.
    #[must_use]
    pub fn bank_account(&self) -> Option<Secret> {
        self.0.field_at(20).as_text().map(Secret::from)
    }

    /// Bank identification code. Known only from third-party code.
    #[must_use]
    pub fn bank_bik(&self) -> Option<&'a str> {
        self.0.field_at(21).as_text()
    }

    /// Series of the work permit. Known only from third-party code.
    #[must_use]
    pub fn patent_series(&self) -> Option<&'a str> {
        self.0.field_at(22).as_text()
    }

    /// Number of the work permit. Known only from third-party code.
    #[must_use]
    pub fn patent_number(&self) -> Option<&'a str> {
        self.0.field_at(23).as_text()
    }

    /// Region of the work permit. Known only from third-party code.
    #[must_use]
    pub fn patent_region(&self) -> Option<&'a str> {
        self.0.field_at(24).as_text()
    }

    /// Profession of the work permit. Known only from third-party code.
    #[must_use]
    pub fn patent_profession(&self) -> Option<&'a str> {
        self.0.field_at(25).as_text()
    }

    /// When the work permit expires, ISO 8601. Known only from third-party code.
    #[must_use]
    pub fn patent_expiry_date(&self) -> Option<&'a str> {
        self.0.field_at(26).as_text()
    }

    /// Whether there is a medical record book. Known only from third-party code.
    #[must_use]
    pub fn has_medical_book(&self) -> Option<bool> {
        self.0.field_at(27).as_bool()
    }

    /// Whether there is a certificate of no criminal record. Known only from third-party code.
    #[must_use]
    pub fn has_no_criminal_record_certificate(&self) -> Option<bool> {
        self.0.field_at(28).as_bool()
    }

    /// Whether the performer is on the stop list. Known only from third-party code.
    #[must_use]
    pub fn in_stop_list(&self) -> Option<bool> {
        self.0.field_at(29).as_bool()
    }

    /// Whether the performer is active. Known only from third-party code.
    #[must_use]
    pub fn is_active(&self) -> Option<bool> {
        self.0.field_at(30).as_bool()
    }

    /// First day of the migration card, ISO 8601. Known only from third-party code.
    #[must_use]
    pub fn migration_card_start_date(&self) -> Option<&'a str> {
        self.0.field_at(31).as_text()
    }

    /// Last day of the migration card, ISO 8601. Known only from third-party code.
    #[must_use]
    pub fn migration_card_end_date(&self) -> Option<&'a str> {
        self.0.field_at(32).as_text()
    }

    /// Day of the medical examination, ISO 8601. Known only from third-party code.
    #[must_use]
    pub fn medical_examination_date(&self) -> Option<&'a str> {
        self.0.field_at(33).as_text()
    }

    /// Day of the fingerprinting, ISO 8601. Known only from third-party code.
    #[must_use]
    pub fn dactyloscopy_date(&self) -> Option<&'a str> {
        self.0.field_at(34).as_text()
    }

    /// When the registration sheet expires, ISO 8601. Known only from third-party code.
    #[must_use]
    pub fn registration_sheet_expiry_date(&self) -> Option<&'a str> {
        self.0.field_at(35).as_text()
    }

    /// First day that a payment for the work permit covers, ISO 8601. Known only from third-party code.
    #[must_use]
    pub fn patent_payment_receipt_start_date(&self) -> Option<&'a str> {
        self.0.field_at(36).as_text()
    }

    /// Last day that a payment for the work permit covers, ISO 8601. Known only from third-party code.
    #[must_use]
    pub fn patent_payment_receipt_end_date(&self) -> Option<&'a str> {
        self.0.field_at(37).as_text()
    }
}

/// A page of profiles: the prototype takes a bare list, or else the first list of an object.
#[derive(Clone, Copy, Debug)]
pub struct WorkmanPage<'a>(Node<'a>);

impl<'a> WorkmanPage<'a> {
    /// The view of a node that is one, and not null.
    #[must_use]
    pub fn of(node: Node<'a>) -> Option<Self> {
        node.model().is_some_and(|model| core::ptr::eq(model, &tables::WORKMAN_PAGE)).then_some(Self(node))
    }

    /// What it is a view of.
    #[must_use]
    pub const fn node(&self) -> Node<'a> {
        self.0
    }

    /// Profiles.
    pub fn items(&self) -> impl Iterator<Item = Workman<'a>> + use<'a> {
        self.0.field_at(0).items().filter_map(Workman::of)
    }
}
