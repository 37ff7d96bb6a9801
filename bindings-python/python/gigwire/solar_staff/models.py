# Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
"""Solar Staff: objects that are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gigwire._core import Field, Record
from gigwire.page import Page

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
        DocumentType,
        HoldType,
        InsuranceStatus,
        Language,
        OrdActionType,
        OrdContractType,
        OrdEntryType,
        OrdLegalType,
        OrdSubjectType,
        PayoutEndpointType,
        PayoutStatus,
        ProfileType,
        RequirementCode,
        RequirementName,
        TaskCreateType,
        TaskDeadlineType,
        TaskFileType,
        TaskState,
        TaxationStatus,
        TransactionType,
        TwoFactorMethod,
        TwoFactorType,
        WalletType,
        WebhookStatus,
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


class CompanyPage(Page):
    """One page: companies of the user."""

    __slots__ = ()
    _listed = "items"

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

    invite_sent_at: Field[dt.datetime | None] = Field("inviteSentAt", aware=True)
    """When the invitation was sent."""

    register_date: Field[dt.datetime | None] = Field("registerDate", aware=True)
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


class FreelancerPage(Page):
    """One page: freelancers of the team."""

    __slots__ = ()
    _listed = "items"

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


class TaskPage(Page):
    """One page: tasks."""

    __slots__ = ()
    _listed = "items"

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
    """A task group. A task shows only `id` and `title`."""

    __slots__ = ()

    id: Field[int | None] = Field("id")
    """Group id."""

    company_id: Field[int | None] = Field("companyId")
    """Company id."""

    title: Field[str | None] = Field("title")
    """Group name."""

    color: Field[str | None] = Field("color")
    """Colour of the icon, hexadecimal without #."""

    created_at: Field[dt.datetime | None] = Field("createdAt")
    """When it was made."""


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


class CategoryList(Page):
    """The task categories."""

    __slots__ = ()
    _listed = "items"

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


class ServicePage(Page):
    """One page: services of a category."""

    __slots__ = ()
    _listed = "items"

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


class ServiceAttributePage(Page):
    """One page: attributes of a service."""

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[ServiceAttribute, ...]] = Field("items")
    """Attributes of a service."""

    pagination: Field[Pagination] = Field("pagination")
    """Page information."""


class InsuranceTerms(Record):
    """Whether a task can be insured, and for how much."""

    __slots__ = ()

    can_be_insured: Field[bool | None] = Field("canBeInsured")
    """Whether the task can be insured."""

    acceptance_required: Field[bool | None] = Field("acceptanceRequired")
    """Whether the freelancer must agree to the insurance."""

    cost: Field[Decimal | None] = Field("cost")
    """Cost, in roubles whatever the currency of the company."""

    insure_by_default: Field[bool | None] = Field("insureByDefault")
    """Whether tasks are insured automatically."""


class OrdEntry(Record):
    """An entry in the register of advertising data: an organisation or a contract."""

    __slots__ = ()

    uuid: Field[UUID] = Field("uuid")
    """UUID of the entry."""

    title: Field[str | None] = Field("title")
    """Name; of a contract its number and date."""

    type: Field[OrdEntryType | None] = Field("type")
    """Kind of entry."""

    is_primary: Field[bool | None] = Field("isPrimary")
    """Documented with three meanings: added by you, contract with the end customer, contract with Solar Staff.

    Do not decide by it alone.
    """


class OrdEntryPage(Page):
    """Entries in the register of advertising data."""

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[OrdEntry, ...]] = Field("items")
    """Entries."""

    pagination: Field[Pagination | None] = Field("pagination")
    """Page information."""


class OrdOrganizationEntry(Record):
    """An organisation with its data."""

    __slots__ = ()

    data: Field[OrdOrganization] = Field("data")
    """Data of the organisation."""

    uuid: Field[UUID | None] = Field("uuid")
    """UUID of the entry; in the sample not the one asked for."""

    title: Field[str | None] = Field("title")
    """Name."""

    type: Field[OrdEntryType | None] = Field("type")
    """Kind of entry."""

    is_primary: Field[bool | None] = Field("isPrimary")
    """As in `ord.organizations.list`; false in the sample although you added it."""


class OrdOrganization(Record):
    """An organisation or a person, party to an advertising contract.

    `uuid`, `title`, `type` and `legalAddress` are there within a contract of `ord.task_summary`.
    """

    __slots__ = ()

    uuid: Field[UUID | None] = Field("uuid")
    """UUID of the entry."""

    title: Field[str | None] = Field("title")
    """Name."""

    type: Field[OrdEntryType | None] = Field("type")
    """Kind of entry."""

    external_organisation_id: Field[str | None] = Field("externalOrganisationId")
    """The UUID that you gave the organisation."""

    legal_type: Field[OrdLegalType | None] = Field("legalType")
    """Form of ownership."""

    individual_account_description: Field[str | None] = Field("individualAccountDescription")
    """Form of ownership in words."""

    full_opf: Field[str | None] = Field("fullOpf")
    """Legal form and full name."""

    short_opf: Field[str | None] = Field("shortOpf")
    """Legal form and short name."""

    fio: Field[str | None] = Field("fio")
    """Full name of a person."""

    inn: Field[str | None] = Field("inn")
    """Russian tax number (INN)."""

    ogrn: Field[str | None] = Field("ogrn")
    """Russian registration number (OGRN)."""

    ogrnip: Field[str | None] = Field("ogrnip")
    """Registration number of an individual entrepreneur; `0` when there is none."""

    registration_number: Field[str | None] = Field("registrationNumber")
    """Registration number abroad, or its counterpart."""

    tax_id: Field[str | None] = Field("taxId")
    """Tax number abroad, or its counterpart."""

    region_number: Field[str | None] = Field("regionNumber")
    """Country code of the Russian classifier (OKSM). The sample prints it twice: the last one counts."""

    phone_number: Field[str | None] = Field("phoneNumber")
    """Phone."""

    payment_number: Field[str | None] = Field("paymentNumber")
    """Number of the electronic means of payment (foreign natural persons)."""

    legal_address: Field[OrdAddress | None] = Field("legalAddress")
    """Legal address."""

    post_address: Field[Any] = Field("postAddress")
    """Postal address: a text by the table, null in one sample, an object like `legalAddress` in another."""

    platforms: Field[tuple[OrdPlatform, ...] | None] = Field("platforms")
    """Platforms. The text says that they are always empty, the sample holds one."""

    is_opc: Field[bool | None] = Field("isOpc")
    """Whether it operates an advertising system."""

    is_pp: Field[bool | None] = Field("isPp")
    """Whether it distributes advertising."""

    trusted_person: Field[str | None] = Field("trustedPerson")
    """Post and name of who acts without a power of attorney (legal entities)."""

    violation_description: Field[str | None] = Field("violationDescription")
    """Violations of the rules on advertising."""


class OrdAddress(Record):
    """An address."""

    __slots__ = ()

    address: Field[str | None] = Field("address")
    """Street and house."""

    locality: Field[str | None] = Field("locality")
    """Town."""

    postcode: Field[str | None] = Field("postcode")
    """Postal code."""


class OrdPlatform(Record):
    """A platform that shows advertising."""

    __slots__ = ()

    external_platform_id: Field[str | None] = Field("externalPlatformId")
    """UUID of the platform."""

    is_platform_owner: Field[bool | None] = Field("isPlatformOwner")
    """Whether the organisation owns the platform."""


class OrdContractEntry(Record):
    """A contract with its data."""

    __slots__ = ()

    data: Field[OrdContract] = Field("data")
    """Data of the contract."""

    uuid: Field[UUID | None] = Field("uuid")
    """UUID of the contract."""

    title: Field[str | None] = Field("title")
    """Name."""

    type: Field[OrdEntryType | None] = Field("type")
    """Kind of entry (the table types it UUID)."""

    is_primary: Field[bool | None] = Field("isPrimary")
    """As in `ord.contracts.list`."""


class OrdContract(Record):
    """An advertising contract."""

    __slots__ = ()

    external_contract_id: Field[UUID | None] = Field("externalContractId")
    """The UUID that you gave the contract."""

    external_organisation_customer_id: Field[UUID | None] = Field("externalOrganisationCustomerId")
    """The ordering party."""

    external_organisation_performer_id: Field[UUID | None] = Field("externalOrganisationPerformerId")
    """The performer."""

    external_parent_id: Field[UUID | None] = Field("externalParentId")
    """UUID of the parent contract; an empty text reads as none."""

    contract_type: Field[OrdContractType | None] = Field("contractType")
    """Type of contract."""

    contract_number: Field[str | None] = Field("contractNumber")
    """Number."""

    contract_date: Field[dt.date | None] = Field("contractDate")
    """Date."""

    additional_contract_number: Field[str | None] = Field("additionalContractNumber")
    """Number of the additional agreement; an empty text when there is none."""

    additional_contract_number_date: Field[dt.date | None] = Field("additionalContractNumberDate")
    """Date of the additional agreement; an empty text reads as none."""

    action_type: Field[OrdActionType | None] = Field("actionType")
    """What the intermediary does."""

    subject_type: Field[OrdSubjectType | None] = Field("subjectType")
    """Subject of the contract."""

    is_creative_reporter: Field[bool | None] = Field("isCreativeReporter")
    """Whether the performer must register creatives (typed string)."""

    price: Field[Decimal | None] = Field("price")
    """Price; a text in the sample, an empty one reads as none."""

    with_nds: Field[bool | None] = Field("withNds")
    """Whether the price includes VAT (typed string)."""

    created_at: Field[dt.datetime | None] = Field("createdAt", aware=True)
    """When it was added to the register."""

    created_by: Field[OrdUser | None] = Field("createdBy")
    """Who added it."""

    edited_at: Field[dt.datetime | None] = Field("editedAt", aware=True)
    """When it was changed in the register."""

    edited_by: Field[Any] = Field("editedBy")
    """Who changed it: a text by the table, null in the sample although `editedAt` is set, probably an object like
    `createdBy`.
    """


class OrdUser(Record):
    """Who changed the register."""

    __slots__ = ()

    id: Field[int | None] = Field("id")
    """User id; a text in the sample."""

    email: Field[str | None] = Field("email")
    """Email."""

    name: Field[str | None] = Field("name")
    """Name."""


class OrdTaskSummary(Record):
    """The contracts behind an advertising task."""

    __slots__ = ()

    end_contract: Field[OrdEndContract | None] = Field("endContract")
    """The first contract of the chain. Its `contractSum` is null in the sample although the chain has one."""

    end_contracts: Field[tuple[OrdEndContract, ...] | None] = Field("endContracts")
    """All contracts of the chain (the table swaps this row with `endContract`)."""

    customer_contract: Field[OrdEndContract | None] = Field("customerContract")
    """The contract of the first customer."""

    worker_agreement: Field[OrdWorkerAgreement | None] = Field("workerAgreement")
    """Agreement with the freelancer."""


class OrdEndContract(Record):
    """A contract in the chain behind an advertising task, with its parties."""

    __slots__ = ()

    uuid: Field[UUID | None] = Field("uuid")
    """UUID of the contract; cut short in places of the sample."""

    title: Field[str | None] = Field("title")
    """Name."""

    type: Field[OrdEntryType | None] = Field("type")
    """Kind of entry."""

    customer: Field[OrdOrganization | None] = Field("customer")
    """The ordering party."""

    performer: Field[OrdOrganization | None] = Field("performer")
    """The performer."""

    contract_sum: Field[Decimal | None] = Field("contractSum")
    """Share of the contract in the task."""

    external_contract_id: Field[str | None] = Field("externalContractId")
    """Number of the parent contract by the text, the contract's own UUID in the sample."""

    external_organisation_customer_id: Field[str | None] = Field("externalOrganisationCustomerId")
    """The ordering party, of the parent contract by the text."""

    external_organisation_performer_id: Field[str | None] = Field("externalOrganisationPerformerId")
    """The performer, of the parent contract by the text."""

    external_parent_id: Field[str | None] = Field("externalParentId")
    """UUID of the parent contract; an empty text when there is none."""

    contract_type: Field[OrdContractType | None] = Field("contractType")
    """Type of contract."""

    contract_number: Field[str | None] = Field("contractNumber")
    """Number."""

    contract_date: Field[dt.date | None] = Field("contractDate")
    """Date."""

    additional_contract_number: Field[str | None] = Field("additionalContractNumber")
    """Number of the additional agreement."""

    additional_contract_number_date: Field[dt.date | None] = Field("additionalContractNumberDate")
    """Date of the additional agreement."""

    action_type: Field[OrdActionType | None] = Field("actionType")
    """What the intermediary does."""

    subject_type: Field[OrdSubjectType | None] = Field("subjectType")
    """Subject of the contract."""

    is_creative_reporter: Field[bool | None] = Field("isCreativeReporter")
    """Whether the performer must register creatives (typed string)."""

    price: Field[Decimal | None] = Field("price")
    """Price; an empty text in the sample reads as none."""

    with_nds: Field[bool | None] = Field("withNds")
    """Whether the price includes VAT (typed string)."""


class OrdWorkerAgreement(Record):
    """Agreement with the freelancer of an advertising task."""

    __slots__ = ()

    customer_name: Field[str | None] = Field("customerName")
    """Name of the ordering party."""

    customer_tax_value: Field[str | None] = Field("customerTaxValue")
    """Tax number of the ordering party."""

    customer_phone: Field[str | None] = Field("customerPhone")
    """Phone of the ordering party."""

    performer_name: Field[str | None] = Field("performerName")
    """Name of the freelancer."""

    performer_phone: Field[str | None] = Field("performerPhone")
    """Phone of the freelancer."""

    performer_country: Field[str | None] = Field("performerCountry")
    """Country of the freelancer, two letters."""

    performer_tax_value: Field[str | None] = Field("performerTaxValue")
    """Tax number of the freelancer."""

    contract_number: Field[str | None] = Field("contractNumber")
    """Number of the agreement."""

    contract_date: Field[dt.date | None] = Field("contractDate")
    """Date of the agreement."""

    sum: Field[Decimal | None] = Field("sum")
    """Sum of the agreement (typed string)."""

    currency: Field[Currency | None] = Field("currency")
    """Currency."""


class TaskGroupPage(Page):
    """Task groups of a company."""

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[TaskGroup, ...]] = Field("items")
    """Task groups."""

    pagination: Field[Pagination | None] = Field("pagination")
    """Page information; the table calls every row by another's name."""


class TaskGroupChange(Record):
    """What was done to a task group."""

    __slots__ = ()

    actor_id: Field[int | None] = Field("actorId")
    """User who did it."""

    company_id: Field[int | None] = Field("companyId")
    """Company id."""

    group_id: Field[int | None] = Field("groupId")
    """Group id; `task_groups.create` does not tell it."""

    title: Field[str | None] = Field("title")
    """Group name; `task_groups.delete` does not tell it."""


class TerminalLink(Record):
    """A page on which the freelancer goes on in person."""

    __slots__ = ()

    terminal_url: Field[str | None] = Field("terminalUrl")
    """Address of the page; empty where nothing is left to do.

    `terminal_url` for verification, `linkToTerminal` for the taxation status.
    """


class PayoutEndpointStarted(Record):
    """A payment means that the freelancer is about to add."""

    __slots__ = ()

    terminal_url: Field[str | None] = Field("terminalUrl")
    """Address of the page on which the freelancer enters the data."""

    uuid: Field[UUID | None] = Field("uuid")
    """UUID of the payment means; `finance.payout_endpoints.list` does not show it."""


class CodeSent(Record):
    """How a confirmation code reached the freelancer."""

    __slots__ = ()

    type: Field[TwoFactorType | None] = Field("type")
    """How the code is delivered."""

    number: Field[str | None] = Field("number")
    """Phone number that the SMS went to, by the text; the sample looks like a code, so it is kept out of logs."""


class Transaction(Record):
    """A transaction of the company."""

    __slots__ = ()

    id: Field[int] = Field("id")
    """Transaction id."""

    type: Field[TransactionType | None] = Field("type")
    """Kind of transaction."""

    amount: Field[Decimal | None] = Field("amount")
    """Amount."""

    created_at: Field[dt.datetime | None] = Field("createdAt")
    """When it was made."""

    currency: Field[Currency | None] = Field("currency")
    """Currency."""

    balance_id: Field[int | None] = Field("balanceId")
    """Balance id."""


class TransactionList(Page):
    """The transactions of the company."""

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[Transaction, ...]] = Field("items")
    """Transactions."""


class CompanyDocument(Record):
    """An invoice or an act."""

    __slots__ = ()

    document_id: Field[int] = Field("documentId")
    """Document id."""

    file_id: Field[int | None] = Field("fileId")
    """File id."""

    type: Field[DocumentType | None] = Field("type")
    """Kind of document."""

    number: Field[str | None] = Field("number")
    """Number."""

    amount: Field[Decimal | None] = Field("amount")
    """Sum (typed string)."""

    currency: Field[Currency | None] = Field("currency")
    """Currency."""

    created_at: Field[dt.datetime | None] = Field("createdAt")
    """When it was generated."""

    invoice_status_id: Field[int | None] = Field("invoiceStatusId")
    """Status of an invoice; no values are documented, 1 in the sample."""

    report_status_id: Field[int | None] = Field("reportStatusId")
    """Status of an act; no values are documented."""

    top_up_balance_date: Field[dt.datetime | None] = Field("topUpBalanceDate")
    """When the balance was topped up; `-0001-11-30 00:00:00` reads as never."""

    sf_file_id: Field[int | None] = Field("sfFileId")
    """File id of the VAT invoice of a top-up; the table types it boolean: false reads as none."""


class CompanyDocumentList(Page):
    """Documents of the company. Whether there are pages is not documented."""

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[CompanyDocument, ...]] = Field("items")
    """Documents."""


class Profile(Record):
    """Personal data of the signed-in user."""

    __slots__ = ()

    id: Field[int] = Field("id")
    """User id."""

    uuid: Field[UUID | None] = Field("uuid")
    """User UUID (in the sample only)."""

    type: Field[ProfileType | None] = Field("type")
    """Kind of user; for the vendor's own use."""

    username: Field[str | None] = Field("username")
    """User name."""

    email: Field[str | None] = Field("email")
    """Email."""

    phone: Field[str | None] = Field("phone")
    """Phone."""

    name: Field[str | None] = Field("name")
    """Full name (in the sample only)."""

    first_name: Field[str | None] = Field("firstName")
    """First name."""

    middle_name: Field[str | None] = Field("middleName")
    """Patronymic."""

    last_name: Field[str | None] = Field("lastName")
    """Last name."""

    birth_date: Field[dt.date | None] = Field("birthDate")
    """Date of birth; `11.03.2000` in the sample."""

    country: Field[str | None] = Field("country")
    """Country, two letters."""

    state: Field[str | None] = Field("state")
    """Region (not a status as in tasks)."""

    city: Field[str | None] = Field("city")
    """City."""

    physical_address: Field[str | None] = Field("physicalAddress")
    """Address."""

    post_code: Field[str | None] = Field("postCode")
    """Postal code."""

    inn: Field[str | None] = Field("inn")
    """Tax number (users from Russia)."""

    taxation_status: Field[TaxationStatus | None] = Field("taxationStatus")
    """Taxation status (freelancers only by the text, a customer has one in the sample)."""

    is_verified: Field[bool | None] = Field("isVerified")
    """Whether the user is verified (freelancers only by the text; typed string)."""

    specialization: Field[str | None] = Field("specialization")
    """Specialisation (in the sample only)."""

    reg_date: Field[dt.date | None] = Field("regDate")
    """Registration date."""

    language: Field[Language | None] = Field("language")
    """Language of the interface, and of error texts."""

    language_string_value: Field[str | None] = Field("languageStringValue")
    """The language once more (in the sample only)."""

    two_fa_method: Field[TwoFactorMethod | None] = Field("twoFaMethod")
    """2FA method; typed boolean (2FA is on) by the table."""

    login_notification: Field[bool | None] = Field("loginNotification")
    """Whether sign-ins are notified (in the sample only)."""

    default_sms_gate: Field[str | None] = Field("defaultSmsGate")
    """SMS gateway (in the sample only)."""

    ip: Field[str | None] = Field("ip")
    """IP addresses from which sign-in is allowed."""

    flags: Field[int | None] = Field("flags")
    """Not described; 0 in the sample (typed string)."""

    grids_settings: Field[Any] = Field("gridsSettings")
    """Settings of the interface, for the vendor's own use: an object by the table, a text that holds JSON in the
    sample.

    Not parsed.
    """


class ExchangeRate(Record):
    """The rate of a pair of currencies.

    Multiply an amount by the rate where `base` is the dearer currency of EUR, USD, RUB (in this order), divide by
    it otherwise.
    """

    __slots__ = ()

    base: Field[Currency] = Field("base")
    """Currency to convert from."""

    target: Field[Currency] = Field("target")
    """Currency to convert to."""

    rate: Field[Decimal] = Field("rate")
    """Rate (typed integer, 79.401 in the sample)."""


class AcceptanceFile(Record):
    """A document, such as an NDA, that a freelancer must accept before a task."""

    __slots__ = ()

    id: Field[int] = Field("id")
    """Document id: read as the one for `acceptanceFileIds` of `tasks.create`."""

    file_id: Field[int | None] = Field("fileId")
    """File id."""

    title: Field[str | None] = Field("title")
    """Name."""

    title_en: Field[str | None] = Field("titleEn")
    """Name in English."""


class AcceptanceFileList(Page):
    """The documents to accept before a task."""

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[AcceptanceFile, ...]] = Field("items")
    """Documents."""


class OksmCountry(Record):
    """A country of the Russian classifier (OKSM)."""

    __slots__ = ()

    id: Field[int] = Field("id")
    """Country id; 1049 for Latvia in the sample, which is not its code in the classifier (428)."""

    title: Field[str | None] = Field("title")
    """Name."""


class OksmCountryList(Page):
    """The countries of the Russian classifier (OKSM)."""

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[OksmCountry, ...]] = Field("items")
    """Countries."""


class Webhook(Record):
    """The webhook of a company."""

    __slots__ = ()

    url: Field[str | None] = Field("url")
    """Where events are sent."""

    status: Field[WebhookStatus | None] = Field("status")
    """Whether it is on."""

    secret: Field[str | None] = Field("secret")
    """Key of the `X-Sign` signature (the table calls it a code that comes with every event)."""

    last_triggered: Field[str | None] = Field("lastTriggered")
    """When the last event was sent; the format is not shown."""

    last_error: Field[str | None] = Field("lastError")
    """When an event last could not be delivered; the format is not shown."""
