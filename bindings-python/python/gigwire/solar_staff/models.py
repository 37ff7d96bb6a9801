# Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
"""Solar Staff: objects that are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gigwire._core import Field, Record

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal
    from uuid import UUID

    from gigwire.solar_staff.codes import (
        AttributeValueType,
        BankAccountStatus,
        BankAccountType,
        CardStatus,
        CardType,
        ConfirmationStatus,
        CurrencyId,
        HoldType,
        InsuranceStatus,
        PayoutEndpointType,
        PayoutStatus,
        RequirementCode,
        RequirementName,
        TaskCreateType,
        TaskDeadlineType,
        TaskFileType,
        TaskState,
        TaxationStatus,
        TwoFactorType,
        WalletType,
    )


class LoginAnswer(Record):
    """Either a token pair or a 2FA challenge, both with status 200: tell them apart by what is there."""

    __slots__ = ()

    token: Field[str | None] = Field("token")
    """JWT to send as Bearer token."""

    refresh_token: Field[str | None] = Field("refreshToken")
    """Opaque refresh token (called a JWT by the text, a UUID in every sample)."""

    two_factor: Field[TwoFactorChallenge | None] = Field("twoFactor")
    """In place of the tokens when 2FA is on and no code was sent."""


class TwoFactorChallenge(Record):
    """A code is needed: call `auth.login` again with it."""

    __slots__ = ()

    type: Field[TwoFactorType | None] = Field("type")
    """How the code is delivered."""

    number: Field[str | None] = Field("number")
    """Phone number that the SMS went to; its meaning for Google is not documented."""


class TokenPair(Record):
    """A new token pair; it replaces the old one."""

    __slots__ = ()

    token: Field[str] = Field("token")
    """JWT to send as Bearer token."""

    refresh_token: Field[str | None] = Field("refreshToken")
    """Opaque refresh token (called a JWT by the text, a UUID in every sample)."""


class Pagination(Record):
    """Where a page stands among all pages."""

    __slots__ = ()

    count: Field[int | None] = Field("count")
    """Number of items on this page; do not rely on it, samples of lookups print impossible values."""

    total: Field[int] = Field("total")
    """Number of items that match."""

    per_page: Field[int | None] = Field("perPage")
    """Page size."""

    page: Field[int] = Field("page")
    """This page, from 1."""

    pages: Field[int] = Field("pages")
    """Number of pages."""


class Currency(Record):
    """A currency."""

    __slots__ = ()

    currency: Field[str | None] = Field("currency")
    """Currency code, such as RUB."""

    id: Field[CurrencyId | None] = Field("id")
    """Currency id."""


class Company(Record):
    """A company of the user."""

    __slots__ = ()

    id: Field[int] = Field("id")
    """Company id."""

    company_name: Field[str | None] = Field("companyName")
    """Company name."""

    brand_name: Field[str | None] = Field("brandName")
    """Project name."""

    safe_deal_enabled: Field[bool | None] = Field("safeDealEnabled")
    """Whether the safe deal (funds are held) is on."""

    is_default: Field[bool | None] = Field("isDefault")
    """Whether this company is shown by default."""

    currency: Field[Currency | None] = Field("currency")
    """The company's one currency."""


class CompanyPage(Record):
    """One page: companies of the user."""

    __slots__ = ()

    items: Field[tuple[Company, ...]] = Field("items")
    """Companies of the user."""

    pagination: Field[Pagination | None] = Field("pagination")
    """Page information."""


class Balance(Record):
    """Balance and held funds of the company. Whether the balance includes the held sum and VAT is not documented."""

    __slots__ = ()

    currency: Field[Currency | None] = Field("currency")
    """Currency."""

    show_vat: Field[bool | None] = Field("showVat")
    """Whether VAT is shown in tasks."""

    balance_amount: Field[Decimal] = Field("balanceAmount")
    """Balance."""

    balance_amount_vat: Field[Decimal | None] = Field("balanceAmountVat")
    """VAT on the balance."""

    hold_amount: Field[Decimal | None] = Field("holdAmount")
    """Held sum."""

    hold_amount_vat: Field[Decimal | None] = Field("holdAmountVat")
    """VAT on the held sum."""


class Freelancer(Record):
    """A freelancer of the team."""

    __slots__ = ()

    uuid: Field[UUID | None] = Field("uuid")
    """Freelancer UUID (typed integer by a table). `freelancers.get` does not document it."""

    id: Field[int] = Field("id")
    """Freelancer id."""

    email: Field[str | None] = Field("email")
    """Email."""

    name: Field[str | None] = Field("name")
    """Name."""

    taxation_status_id: Field[TaxationStatus | None] = Field("taxationStatusId")
    """Taxation status."""

    taxation_blocked_till: Field[dt.date | None] = Field("taxationBlockedTill")
    """Until when the taxation status cannot be changed."""

    category_title: Field[str | None] = Field("categoryTitle")
    """Specialisation."""

    category_title_en: Field[str | None] = Field("categoryTitleEn")
    """Specialisation in English."""

    details: Field[FreelancerDetails | None] = Field("details")
    """Personal data."""

    country: Field[str | None] = Field("country")
    """Country: two letters by the text (AM); one sample shows a country name."""

    is_verified: Field[bool | None] = Field("isVerified")
    """Whether the account is verified."""

    is_invite_sent: Field[bool | None] = Field("isInviteSent")
    """Whether an invitation was sent."""

    invite_sent_at: Field[dt.datetime | None] = Field("inviteSentAt")
    """When the invitation was sent."""

    register_date: Field[dt.datetime | None] = Field("registerDate")
    """When the freelancer registered."""

    is_registered: Field[bool | None] = Field("isRegistered")
    """Whether the freelancer confirmed the invitation and filled in the personal data."""

    is_tax_payment_allowed: Field[bool | None] = Field("isTaxPaymentAllowed")
    """Whether automatic tax payment is on."""

    email_confirmation_status: Field[ConfirmationStatus | None] = Field("emailConfirmationStatus")
    """Whether the email is confirmed; `freelancers.list` does not document it."""

    phone_confirmation_status: Field[ConfirmationStatus | None] = Field("phoneConfirmationStatus")
    """Whether the phone is confirmed; `freelancers.list` does not document it."""


class FreelancerDetails(Record):
    """Personal data of a freelancer."""

    __slots__ = ()

    first_name: Field[str | None] = Field("firstName")
    """First name."""

    last_name: Field[str | None] = Field("lastName")
    """Last name."""

    note: Field[str | None] = Field("note")
    """Your note about the freelancer."""

    specialization: Field[str | None] = Field("specialization")
    """Specialisation."""


class FreelancerPage(Record):
    """One page: freelancers of the team."""

    __slots__ = ()

    items: Field[tuple[Freelancer, ...]] = Field("items")
    """Freelancers of the team."""

    pagination: Field[Pagination] = Field("pagination")
    """Page information."""


class FreelancerInvited(Record):
    """The freelancer that was invited."""

    __slots__ = ()

    uuid: Field[UUID | None] = Field("uuid")
    """Freelancer UUID, made by the service."""


class Task(Record):
    """A task.

    `tasks.get` adds `serviceFeeCompensation`, `serviceFeeCompensationPercent`, `attributes`, `messages` and
    `links`; `tasks.list` adds `group` and `issueCode`.
    """

    __slots__ = ()

    id: Field[int] = Field("id")
    """Task id."""

    uuid: Field[UUID | None] = Field("uuid")
    """Task UUID."""

    state: Field[TaskState] = Field("state")
    """Where the task stands."""

    title: Field[str | None] = Field("title")
    """Title."""

    description: Field[str | None] = Field("description")
    """Text."""

    price: Field[Decimal | None] = Field("price")
    """Price."""

    currency: Field[Currency | None] = Field("currency")
    """Currency of the task."""

    commission_amount: Field[Decimal | None] = Field("commissionAmount")
    """Commission amount."""

    commission_percent: Field[Decimal | None] = Field("commissionPercent")
    """Commission percent."""

    service_fee_compensation: Field[Decimal | None] = Field("serviceFeeCompensation")
    """Amount that compensates the freelancer's commission (typed integer)."""

    service_fee_compensation_percent: Field[Decimal | None] = Field("serviceFeeCompensationPercent")
    """Percent of the price that sets the compensation (typed integer)."""

    category: Field[Service | None] = Field("category")
    """The service: its id is the `categoryId` of `tasks.create`."""

    parent_category: Field[Category | None] = Field("parentCategory")
    """The category that the service belongs to."""

    customer: Field[TaskCustomer | None] = Field("customer")
    """Customer company."""

    creator: Field[TaskCreator | None] = Field("creator")
    """User who made the task."""

    worker: Field[TaskWorker | None] = Field("worker")
    """Freelancer."""

    date_created: Field[dt.datetime | None] = Field("dateCreated")
    """When the task was made; no zone is named."""

    date_end: Field[dt.datetime | None] = Field("dateEnd")
    """Deadline."""

    date_finished: Field[dt.datetime | None] = Field("dateFinished")
    """When the freelancer reported the task done (`tasks.get` says: when it was completed)."""

    date_accepted: Field[dt.datetime | None] = Field("dateAccepted")
    """When the customer accepted the task."""

    date_pay_at: Field[dt.datetime | None] = Field("datePayAt")
    """When the payment was started."""

    date_paid: Field[dt.datetime | None] = Field("datePaid")
    """When the payment was received.

    Not comparable with `dateCreated`: a sample of an instant payment shows them three hours apart.
    """

    document_date: Field[dt.datetime | None] = Field("documentDate")
    """When the reporting documents were generated."""

    deadline: Field[TaskDeadline | None] = Field("deadline")
    """Deadline."""

    copyright: Field[bool | None] = Field("copyright")
    """Whether intellectual-property rights are transferred."""

    need_report: Field[bool | None] = Field("needReport")
    """Whether a report is required."""

    has_payout: Field[bool | None] = Field("hasPayout")
    """Whether a payout exists for the task (in the tables only)."""

    create_type: Field[TaskCreateType | None] = Field("createType")
    """How the task was made."""

    hold: Field[TaskHold | None] = Field("hold")
    """Holding of funds (safe deal)."""

    insurance: Field[TaskInsurance | None] = Field("insurance")
    """Insurance."""

    files: Field[tuple[TaskFile, ...] | None] = Field("files")
    """Files attached to the task."""

    attributes: Field[tuple[TaskAttributeEntry, ...] | None] = Field("attributes")
    """Attribute values (in a sample only)."""

    additional_attributes: Field[Any] = Field("additionalAttributes")
    """Extra attributes; structure not documented."""

    message_count: Field[int | None] = Field("messageCount")
    """Number of chat messages."""

    messages: Field[tuple[Any, ...] | None] = Field("messages")
    """Chat messages; structure not documented."""

    links: Field[tuple[Any, ...] | None] = Field("links")
    """Links; structure not documented."""

    active_dispute: Field[bool | None] = Field("activeDispute")
    """Whether a dispute is open; null stands for no."""

    active_changeset_id: Field[int | None] = Field("activeChangesetId")
    """Id of the open change approval, if there is one."""

    group: Field[TaskGroup | None] = Field("group")
    """Task group."""

    issue_code: Field[str | None] = Field("issueCode")
    """Problem in processing, such as: safe deal is on, the task was accepted, the balance was too low for the hold.

    Codes are not listed.
    """


class TaskPage(Record):
    """One page: tasks."""

    __slots__ = ()

    items: Field[tuple[Task, ...]] = Field("items")
    """Tasks."""

    pagination: Field[Pagination] = Field("pagination")
    """Page information."""


class TaskCustomer(Record):
    """Customer company of a task."""

    __slots__ = ()

    id: Field[int | None] = Field("id")
    """Company id."""

    title: Field[str | None] = Field("title")
    """Company name."""


class TaskCreator(Record):
    """User who made a task."""

    __slots__ = ()

    id: Field[int | None] = Field("id")
    """User id."""

    full_name: Field[str | None] = Field("fullName")
    """Full name."""


class TaskWorker(Record):
    """Freelancer of a task."""

    __slots__ = ()

    id: Field[int | None] = Field("id")
    """Freelancer id."""

    email: Field[str | None] = Field("email")
    """Email."""

    first_name: Field[str | None] = Field("firstName")
    """First name."""

    last_name: Field[str | None] = Field("lastName")
    """Last name."""

    is_verified: Field[bool | None] = Field("isVerified")
    """Whether the freelancer passed verification."""


class TaskFile(Record):
    """A file of a task."""

    __slots__ = ()

    id: Field[int] = Field("id")
    """File id."""

    name: Field[str | None] = Field("name")
    """File name."""

    type_id: Field[TaskFileType | None] = Field("typeId")
    """File type."""

    owner_id: Field[int | None] = Field("ownerId")
    """User who added the file (customer or freelancer)."""


class TaskDeadline(Record):
    """Deadline of a task."""

    __slots__ = ()

    type: Field[TaskDeadlineType | None] = Field("type")
    """Deadline type."""

    trigger_date: Field[dt.datetime | None] = Field("triggerDate")
    """Deadline date; always null in samples."""

    is_coming_up: Field[bool | None] = Field("isComingUp")
    """Whether less than three days remain."""


class TaskHold(Record):
    """Holding of funds for a task."""

    __slots__ = ()

    type: Field[HoldType | None] = Field("type")
    """Kind of hold."""

    is_active: Field[bool | None] = Field("isActive")
    """Whether funds are held for this task now."""


class TaskInsurance(Record):
    """Insurance of a task."""

    __slots__ = ()

    status: Field[InsuranceStatus | None] = Field("status")
    """Whether the task is insured."""


class TaskGroup(Record):
    """A task group."""

    __slots__ = ()

    id: Field[int | None] = Field("id")
    """Group id."""

    title: Field[str | None] = Field("title")
    """Group name."""


class TaskAttributeEntry(Record):
    """An attribute of a task with its values."""

    __slots__ = ()

    attribute: Field[TaskAttributeDefinition | None] = Field("attribute")
    """The attribute."""

    attribute_type: Field[TaskAttributeKind | None] = Field("attributeType")
    """What the attribute takes."""

    values: Field[tuple[TaskAttributeValue, ...] | None] = Field("values")
    """Values."""


class TaskAttributeDefinition(Record):
    """An attribute."""

    __slots__ = ()

    title: Field[str | None] = Field("title")
    """Name."""

    title_en: Field[str | None] = Field("titleEn")
    """Name in English."""

    type: Field[str | None] = Field("type")
    """Type code as a text, such as 1."""


class TaskAttributeKind(Record):
    """What an attribute takes."""

    __slots__ = ()

    title: Field[str | None] = Field("title")
    """Name of the type."""

    title_en: Field[str | None] = Field("titleEn")
    """Name of the type in English."""

    type: Field[AttributeValueType | None] = Field("type")
    """Type of the value."""


class TaskAttributeValue(Record):
    """A value of an attribute."""

    __slots__ = ()

    title: Field[str | None] = Field("title")
    """Text of the value."""


class TaskCreated(Record):
    """The task that was created."""

    __slots__ = ()

    uuid: Field[UUID | None] = Field("uuid")
    """Task UUID. The text promises it, no sample shows where."""


class Requirement(Record):
    """What blocks taking a task. All fields are absent when nothing does."""

    __slots__ = ()

    name: Field[RequirementName | None] = Field("name")
    """Name of the restriction."""

    data: Field[RequirementData | None] = Field("data")
    """Details of the document to sign or the condition to meet."""

    reason: Field[str | None] = Field("reason")
    """The reason in words, may hold HTML: at this level by the table, inside `data` in the sample."""


class RequirementData(Record):
    """Details of a restriction."""

    __slots__ = ()

    url: Field[str | None] = Field("url")
    """Where the document can be read and signed; the sample ends with a space."""

    template_uuid: Field[UUID | None] = Field("templateUuid")
    """Template to pass to `freelancers.sign_agreement` (the table calls it a restriction code)."""

    code: Field[RequirementCode | None] = Field("code")
    """Restriction code."""

    reason: Field[str | None] = Field("reason")
    """The reason in words, may hold HTML."""


class PayoutEndpoints(Record):
    """Payment means of a freelancer."""

    __slots__ = ()

    wallets: Field[tuple[Wallet, ...] | None] = Field("wallets")
    """E-wallets."""

    cards: Field[tuple[Card, ...] | None] = Field("cards")
    """Bank cards."""

    ibans: Field[tuple[BankAccount, ...] | None] = Field("ibans")
    """Bank accounts: `ibans` in the sample, `iban` in the table."""


class Wallet(Record):
    """An e-wallet of a freelancer."""

    __slots__ = ()

    id: Field[int] = Field("id")
    """Wallet id."""

    type: Field[PayoutEndpointType | None] = Field("type")
    """Kind of payment means."""

    number: Field[str | None] = Field("number")
    """Wallet number."""

    status: Field[int | None] = Field("status")
    """Wallet status; no values are documented, 1 in the sample."""

    wallet_type: Field[WalletType | None] = Field("walletType")
    """Kind of wallet."""

    currency: Field[Currency | None] = Field("currency")
    """Currency."""

    owner_id: Field[int | None] = Field("ownerId")
    """Freelancer id."""

    auto_pay: Field[bool | None] = Field("autoPay")
    """Whether automatic payout to it is on."""

    created_at: Field[dt.datetime | None] = Field("createdAt")
    """When it was added."""


class Card(Record):
    """A bank card of a freelancer."""

    __slots__ = ()

    id: Field[int] = Field("id")
    """Card id."""

    type: Field[PayoutEndpointType | None] = Field("type")
    """Kind of payment means."""

    number: Field[str | None] = Field("number")
    """Masked number: first 2 and last 4 digits by the text, first 6 and last 4 in the sample."""

    holder: Field[str | None] = Field("holder")
    """Name of the holder."""

    expire: Field[str | None] = Field("expire")
    """Expiry, MM/YY."""

    status: Field[CardStatus | None] = Field("status")
    """Where the card stands."""

    card_type: Field[CardType | None] = Field("cardType")
    """Payment system."""

    country: Field[str | None] = Field("country")
    """Issuing country, two letters."""

    currency: Field[Currency | None] = Field("currency")
    """Currency."""

    owner_id: Field[int | None] = Field("ownerId")
    """Freelancer id."""

    auto_pay: Field[bool | None] = Field("autoPay")
    """Whether automatic payout to it is on."""

    created_at: Field[dt.datetime | None] = Field("createdAt")
    """When it was added."""


class BankAccount(Record):
    """A bank account of a freelancer."""

    __slots__ = ()

    id: Field[int] = Field("id")
    """Account id."""

    type: Field[PayoutEndpointType | None] = Field("type")
    """Kind of payment means."""

    number: Field[str | None] = Field("number")
    """Account number."""

    status: Field[BankAccountStatus | None] = Field("status")
    """Where the account stands."""

    bank_account_type: Field[BankAccountType | None] = Field("bankAccountType")
    """Kind of account."""

    currency: Field[Currency | None] = Field("currency")
    """Currency."""

    owner_id: Field[int | None] = Field("ownerId")
    """Freelancer id."""

    auto_pay: Field[bool | None] = Field("autoPay")
    """Whether automatic payout to it is on."""

    created_at: Field[dt.datetime | None] = Field("createdAt")
    """When it was added."""


class Payout(Record):
    """The payout of a task."""

    __slots__ = ()

    payout_status: Field[PayoutStatus] = Field("payoutStatus")
    """Where the payout stands."""


class Category(Record):
    """A top-level task category."""

    __slots__ = ()

    id: Field[int] = Field("id")
    """Category id."""

    title: Field[str | None] = Field("title")
    """Name."""

    title_en: Field[str | None] = Field("titleEn")
    """Name in English: `titleEn` in samples, `title_en` in the tables of tasks."""


class CategoryList(Record):
    """The task categories."""

    __slots__ = ()

    items: Field[tuple[Category, ...]] = Field("items")
    """Categories."""


class Service(Record):
    """A service or work within a category."""

    __slots__ = ()

    id: Field[int] = Field("id")
    """Service id: the `categoryId` of `tasks.create`."""

    title: Field[str | None] = Field("title")
    """Name."""

    title_en: Field[str | None] = Field("titleEn")
    """Name in English."""

    title_doc: Field[str | None] = Field("titleDoc")
    """Name in reporting documents."""

    title_doc_en: Field[str | None] = Field("titleDocEn")
    """Name in reporting documents, in English."""


class ServicePage(Record):
    """One page: services of a category."""

    __slots__ = ()

    items: Field[tuple[Service, ...]] = Field("items")
    """Services of a category."""

    pagination: Field[Pagination] = Field("pagination")
    """Page information."""


class ServiceAttribute(Record):
    """An attribute of a service. Which attributes are mandatory is not marked."""

    __slots__ = ()

    id: Field[int] = Field("id")
    """Attribute id."""

    title: Field[str | None] = Field("title")
    """Name."""

    title_en: Field[str | None] = Field("titleEn")
    """Name in English."""

    type: Field[AttributeValueType | None] = Field("type")
    """What it takes (in the sample only)."""

    attr_type_id: Field[int | None] = Field("attrTypeId")
    """Id of the attribute type (only on the select attribute of the sample)."""

    options: Field[tuple[ServiceAttributeOption, ...] | None] = Field("options")
    """Options of a select attribute."""


class ServiceAttributeOption(Record):
    """An option of a select attribute."""

    __slots__ = ()

    id: Field[int] = Field("id")
    """Option id."""

    value: Field[str | None] = Field("value")
    """Text of the option: this is what `tasks.create` wants."""

    value_en: Field[str | None] = Field("valueEn")
    """Text of the option in English."""


class ServiceAttributePage(Record):
    """One page: attributes of a service."""

    __slots__ = ()

    items: Field[tuple[ServiceAttribute, ...]] = Field("items")
    """Attributes of a service."""

    pagination: Field[Pagination] = Field("pagination")
    """Page information."""
