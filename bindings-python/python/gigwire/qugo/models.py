# Made from core/catalog/qugo.json by gigwire-codegen; do not edit.
"""Qugo: objects that are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gigwire._core import Field, Record
from gigwire.page import Page

if TYPE_CHECKING:
    from decimal import Decimal

    from gigwire.qugo.codes import (
        Gender,
        JobState,
        PayrollItemStatus,
        ReceiptState,
        SmzState,
        TaxStatus,
        WorkmanRegistryType,
        WorkmanState,
    )


class PageMeta(Record):
    """Where a page stands in its listing. Its members are hidden in the documents."""

    __slots__ = ()

    page_index: Field[int | None] = Field("pageIndex")
    """Page number. Inferred: the documents do not say so."""

    page_size: Field[int | None] = Field("pageSize")
    """Items per page. Inferred: the documents do not say so."""

    total: Field[int | None] = Field("total")
    """Items in all. Inferred: the documents do not say so."""


class Status(Record):
    """A state whose codes are not documented.

    The documents type it as an object and hide its members; a text in its place is taken for `id`.
    """

    __slots__ = ()

    id: Field[str | None] = Field("id")
    """The code. Inferred: the documents do not say so."""

    title: Field[str | None] = Field("title")
    """What the cabinet calls it. Inferred: the documents do not say so."""


class WorkmanStatus(Record):
    """State of a questionnaire.

    The documents type it as an object and hide its members; a text in its place is taken for `id`.
    """

    __slots__ = ()

    id: Field[WorkmanState | None] = Field("id")
    """The code. Inferred: the documents do not say so."""

    title: Field[str | None] = Field("title")
    """What the cabinet calls it. Inferred: the documents do not say so."""


class SmzStatus(Record):
    """State as a self-employed person.

    The documents type it as an object and hide its members; a text in its place is taken for `id`.
    """

    __slots__ = ()

    id: Field[SmzState | None] = Field("id")
    """The code. Inferred: the documents do not say so."""

    title: Field[str | None] = Field("title")
    """What the cabinet calls it. Inferred: the documents do not say so."""


class JobStatus(Record):
    """State of a job.

    The documents type it as an object and hide its members; a text in its place is taken for `id`.
    """

    __slots__ = ()

    id: Field[JobState | None] = Field("id")
    """The code. Inferred: the documents do not say so."""

    title: Field[str | None] = Field("title")
    """What the cabinet calls it. Inferred: the documents do not say so."""


class RegistryType(Record):
    """Kind of an invitation registry.

    The documents type it as an object and hide its members; a text in its place is taken for `id`.
    """

    __slots__ = ()

    id: Field[WorkmanRegistryType | None] = Field("id")
    """The code. Inferred: the documents do not say so."""

    title: Field[str | None] = Field("title")
    """What the cabinet calls it. Inferred: the documents do not say so."""


class Employee(Record):
    """A favourite performer of the customer, registered at the platform or not yet.

    Invited, done with a job, or registered otherwise. Only the two states have documented names.
    """

    __slots__ = ()

    id: Field[str | None] = Field("id")
    """Id of the entry. Inferred: the documents do not say so."""

    workman_state: Field[WorkmanStatus | None] = Field("workmanState")
    """State of the questionnaire."""

    smz_state: Field[SmzStatus | None] = Field("smzState")
    """State as a self-employed person."""

    name: Field[str | None] = Field("name")
    """Full name. Inferred: the documents do not say so."""

    inn: Field[str | None] = Field("inn")
    """Tax number. Inferred: the documents do not say so."""

    phone: Field[str | None] = Field("phone")
    """Phone. Inferred: the documents do not say so."""

    email: Field[str | None] = Field("email")
    """Email. Inferred: the documents do not say so."""

    projects: Field[Any] = Field("projects")
    """Projects, which the prose calls tags. Inferred: the documents do not say so."""

    is_registered: Field[bool | None] = Field("isRegistered")
    """Whether a registered user stands behind the entry. Inferred: the documents do not say so."""

    has_workman: Field[bool | None] = Field("hasWorkman")
    """Whether a registered performer's profile stands behind the entry. Inferred: the documents do not say so."""


class EmployeePage(Page):
    """A page of performers. The text promises a list, the address a page: either is read."""

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[Employee, ...]] = Field("items")
    """The items of this page."""

    meta: Field[PageMeta | None] = Field("meta")
    """Where the page stands in the listing. Inferred: the documents do not say so."""


class RegistryCounters(Record):
    """Rows of a registry by their outcome. Its members are hidden in the documents."""

    __slots__ = ()

    total: Field[int | None] = Field("total")
    """Rows in all. Inferred: the documents do not say so."""

    success: Field[int | None] = Field("success")
    """Rows that went well. Inferred: the documents do not say so."""

    failed: Field[int | None] = Field("failed")
    """Faulty rows. Inferred: the documents do not say so."""


class WorkmanRegistry(Record):
    """An invitation registry. The documents tell what it says and not under which names."""

    __slots__ = ()

    id: Field[int | None] = Field("id")
    """Registry id: the calls for its rows need it. Inferred: the documents do not say so."""

    created_at: Field[str | None] = Field("createdAt")
    """When it was uploaded; the format is not documented, ISO 8601 is likely. Inferred: the documents do not say so."""

    type: Field[RegistryType | None] = Field("type")
    """Registration or invitation. Inferred: the documents do not say so."""

    counters: Field[RegistryCounters | None] = Field("counters")
    """How many rows there are, went well and failed, where they stand as in a payroll registry; otherwise they are
    under the fields that gigwire does not know.

    Inferred: the documents do not say so.
    """


class WorkmanRegistryPage(Page):
    """A page of invitation registries."""

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[WorkmanRegistry, ...]] = Field("items")
    """The items of this page."""

    meta: Field[PageMeta | None] = Field("meta")
    """Where the page stands in the listing. Inferred: the documents do not say so."""


class WorkmanRegistryItem(Record):
    """A row of an invitation registry. The documents tell what it says and not under which names."""

    __slots__ = ()

    name: Field[str | None] = Field("name")
    """Full name. Inferred: the documents do not say so."""

    inn: Field[str | None] = Field("inn")
    """Tax number; empty until the performer has registered. Inferred: the documents do not say so."""

    phone: Field[str | None] = Field("phone")
    """Phone. Inferred: the documents do not say so."""

    status: Field[Status | None] = Field("status")
    """How the row went; neither codes nor a filter are documented. Inferred: the documents do not say so."""


class WorkmanRegistryItemPage(Page):
    """A page of rows of an invitation registry."""

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[WorkmanRegistryItem, ...]] = Field("items")
    """The items of this page."""

    meta: Field[PageMeta | None] = Field("meta")
    """Where the page stands in the listing. Inferred: the documents do not say so."""


class Account(Record):
    """The customer.

    Described in place of the job in the answer of `jobs.create`; `jobs.get` has an object whose members are hidden
    and the invitations a text, which is taken for `name` (a number for `id`).
    """

    __slots__ = ()

    id: Field[int | None] = Field("id")
    """Id of the customer. Inferred: the documents do not say so."""

    taxpayer_type: Field[Any] = Field("taxpayerType")
    """Kind of taxpayer; its members are hidden. Inferred: the documents do not say so."""

    name: Field[str | None] = Field("name")
    """Name. Inferred: the documents do not say so."""

    picture: Field[Any] = Field("picture")
    """Picture; its members are hidden. Inferred: the documents do not say so."""

    is_trusted: Field[bool | None] = Field("isTrusted")
    """Whether the platform trusts the customer. Inferred: the documents do not say so."""

    act_required: Field[bool | None] = Field("actRequired")
    """Whether acts are mandatory: then payment waits for the performer's signature, 48 hours at most.

    Inferred: the documents do not say so.
    """

    payroll: Field[bool | None] = Field("payroll")
    """Whether payouts by registry are on. Inferred: the documents do not say so."""

    allow_card_payments: Field[bool | None] = Field("allowCardPayments")
    """Whether payments to cards are allowed. Inferred: the documents do not say so."""

    inn: Field[str | None] = Field("inn")
    """Tax number. Inferred: the documents do not say so."""

    kpp: Field[str | None] = Field("kpp")
    """Tax registration reason code. Inferred: the documents do not say so."""

    ogrn: Field[str | None] = Field("ogrn")
    """State registration number. Inferred: the documents do not say so."""

    legal_address: Field[str | None] = Field("legalAddress")
    """Legal address. Inferred: the documents do not say so."""

    last_name: Field[str | None] = Field("lastName")
    """Last name. Inferred: the documents do not say so."""

    first_name: Field[str | None] = Field("firstName")
    """First name. Inferred: the documents do not say so."""

    middle_name: Field[str | None] = Field("middleName")
    """Patronymic. Inferred: the documents do not say so."""

    no_middle_name: Field[bool | None] = Field("noMiddleName")
    """Whether there is no patronymic. Inferred: the documents do not say so."""

    agent: Field[Any] = Field("agent")
    """Agent; its members are hidden. Inferred: the documents do not say so."""


class Schedule(Record):
    """When a job is done. Its members are hidden in the documents and named like the arguments of `jobs.create`."""

    __slots__ = ()

    start: Field[str | None] = Field("start")
    """First day; the format is not documented. Inferred: the documents do not say so."""

    finish: Field[str | None] = Field("finish")
    """Last day; the format is not documented. Inferred: the documents do not say so."""


class DocumentLink(Record):
    """A link to a document.

    Fetch it at once: how long it lives and whether it needs the token is not documented. Send the token to the
    API's host only. A text in its place is taken for `origin`.
    """

    __slots__ = ()

    origin: Field[str | None] = Field("origin")
    """Link to a contract, an appendix or an act."""

    url: Field[str | None] = Field("url")
    """Link to a receipt."""


class JobOffer(Record):
    """A performer's response to a job.

    The invitations type it as a text: a number in it is taken for `id`, anything else for `text`.
    """

    __slots__ = ()

    id: Field[int | None] = Field("id")
    """Offer id: finishing, accepting and arbitration take it, not the job's."""

    state: Field[Status | None] = Field("state")
    """State of the offer; its codes are not documented."""

    offer_price: Field[Decimal | None] = Field("offerPrice")
    """Amount offered, in roubles (assumed)."""

    permissions: Field[Any] = Field("permissions")
    """Actions allowed now; its members are hidden."""

    act: Field[DocumentLink | None] = Field("act")
    """Act of the work done; link in `origin`."""

    workman: Field[Any] = Field("workman")
    """The performer; its members are hidden."""

    content: Field[str | None] = Field("content")
    """What the performer wrote."""

    yearly_contract: Field[DocumentLink | None] = Field("yearlyContract")
    """The framework contract; link in `origin`."""

    contract: Field[DocumentLink | None] = Field("contract")
    """The appendix to the contract; link in `origin`. The prose calls both a contract."""

    receipt: Field[DocumentLink | None] = Field("receipt")
    """The receipt; link in `url`."""

    arbitration: Field[Any] = Field("arbitration")
    """Arbitration, if there is one; its members are hidden."""

    files: Field[Any] = Field("files")
    """Files; its members are hidden."""

    text: Field[str | None] = Field("text")
    """What stands in place of the offer where the documents print a text; its meaning is not documented.

    Inferred: the documents do not say so.
    """


class Job(Record):
    """A job. An invitation answers with all but the last four fields, and with a text for `account` and `jobOffer`."""

    __slots__ = ()

    id: Field[int | None] = Field("id")
    """Job id."""

    state: Field[JobStatus | None] = Field("state")
    """State of the job."""

    title: Field[str | None] = Field("title")
    """Title."""

    budget: Field[Decimal | None] = Field("budget")
    """Budget, in roubles (assumed)."""

    account: Field[Account | None] = Field("account")
    """The customer."""

    schedule: Field[Schedule | None] = Field("schedule")
    """When it is done."""

    city: Field[Any] = Field("city")
    """City; its members are hidden."""

    address: Field[str | None] = Field("address")
    """Address."""

    coordinates: Field[Any] = Field("coordinates")
    """Coordinates; its members are hidden."""

    job_offer: Field[JobOffer | None] = Field("jobOffer")
    """The performer's response, with the documents once the job is PAID."""

    permissions: Field[Any] = Field("permissions")
    """Actions allowed now; its members are hidden."""

    service: Field[Any] = Field("service")
    """Kind of service; its members are hidden."""

    description: Field[str | None] = Field("description")
    """Text."""

    created_at: Field[str | None] = Field("createdAt")
    """When it was made; the format is not documented, ISO 8601 is likely."""

    files: Field[Any] = Field("files")
    """Files: an object in spite of its name; a list is read too."""

    events: Field[tuple[Any, ...] | None] = Field("events")
    """History; its members are hidden."""


class JobCreated(Record):
    """What `jobs.create` answers.

    The prose promises the job, the list of fields shows the customer: either is read. `id` is the job's only where
    `title` or `state` is there too; otherwise look the job up in `jobs.list`.
    """

    __slots__ = ()

    id: Field[int | None] = Field("id")
    """Id of the job, or of the customer: see above."""

    state: Field[JobStatus | None] = Field("state")
    """State of the job. Inferred: the documents do not say so."""

    title: Field[str | None] = Field("title")
    """Title of the job. Inferred: the documents do not say so."""

    budget: Field[Decimal | None] = Field("budget")
    """Budget of the job. Inferred: the documents do not say so."""

    taxpayer_type: Field[Any] = Field("taxpayerType")
    """Kind of taxpayer; its members are hidden."""

    name: Field[str | None] = Field("name")
    """Name."""

    picture: Field[Any] = Field("picture")
    """Picture; its members are hidden."""

    is_trusted: Field[bool | None] = Field("isTrusted")
    """Whether the platform trusts the customer."""

    act_required: Field[bool | None] = Field("actRequired")
    """Whether acts are mandatory: then payment waits for the performer's signature, 48 hours at most."""

    payroll: Field[bool | None] = Field("payroll")
    """Whether payouts by registry are on."""

    allow_card_payments: Field[bool | None] = Field("allowCardPayments")
    """Whether payments to cards are allowed."""

    inn: Field[str | None] = Field("inn")
    """Tax number."""

    kpp: Field[str | None] = Field("kpp")
    """Tax registration reason code."""

    ogrn: Field[str | None] = Field("ogrn")
    """State registration number."""

    legal_address: Field[str | None] = Field("legalAddress")
    """Legal address."""

    last_name: Field[str | None] = Field("lastName")
    """Last name."""

    first_name: Field[str | None] = Field("firstName")
    """First name."""

    middle_name: Field[str | None] = Field("middleName")
    """Patronymic."""

    no_middle_name: Field[bool | None] = Field("noMiddleName")
    """Whether there is no patronymic."""

    agent: Field[Any] = Field("agent")
    """Agent; its members are hidden."""


class JobRow(Record):
    """A row of the list of jobs.

    The list of fields shows a row of a payment report, the prose a job (title, state, budget, allowed actions):
    either is read. The page could be read in part only, so further fields may come.
    """

    __slots__ = ()

    workman_id: Field[int | None] = Field("workmanId")
    """Performer's id."""

    inn: Field[str | None] = Field("inn")
    """Performer's tax number."""

    job_id: Field[int | None] = Field("jobId")
    """Job id."""

    receipt_url: Field[str | None] = Field("receiptUrl")
    """Link to the receipt."""

    receipt_date: Field[str | None] = Field("receiptDate")
    """Date of the receipt; the format is not documented, ISO 8601 is likely."""

    description: Field[str | None] = Field("description")
    """Text."""

    title: Field[str | None] = Field("title")
    """Title."""

    act_url: Field[str | None] = Field("actUrl")
    """Link to the act."""

    transaction_amount: Field[Decimal | None] = Field("transactionAmount")
    """Amount of the payment. Whether a price is net is not documented: nothing is computed from the three."""

    tax_amount: Field[Decimal | None] = Field("taxAmount")
    """Tax."""

    commission_amount: Field[Decimal | None] = Field("commissionAmount")
    """Commission."""

    name: Field[str | None] = Field("name")
    """Performer's name."""

    yearly_contract2_signed_by_workman_at: Field[str | None] = Field("yearlyContract2SignedByWorkmanAt")
    """When the performer signed the framework contract."""

    yearly_contract2_signed_by_account_at: Field[str | None] = Field("yearlyContract2SignedByAccountAt")
    """When the customer signed it."""

    yearly_contract2_created_at: Field[str | None] = Field("yearlyContract2CreatedAt")
    """When it was made."""

    yearly_contract2_is_canceled: Field[bool | None] = Field("yearlyContract2IsCanceled")
    """Whether it is cancelled."""

    receipt_state: Field[ReceiptState | None] = Field("receiptState")
    """State of the receipt."""

    state: Field[JobStatus | None] = Field("state")
    """State of the job. Inferred: the documents do not say so."""

    budget: Field[Decimal | None] = Field("budget")
    """Budget of the job. Inferred: the documents do not say so."""

    permissions: Field[Any] = Field("permissions")
    """Actions allowed now. Inferred: the documents do not say so."""


class JobPage(Page):
    """A page of jobs."""

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[JobRow, ...]] = Field("items")
    """The items of this page."""

    meta: Field[PageMeta | None] = Field("meta")
    """Where the page stands in the listing. Inferred: the documents do not say so."""


class JobRegistryUploaded(Record):
    """An uploaded registry of jobs."""

    __slots__ = ()

    id: Field[int | None] = Field("id")
    """Registry id."""


class Service(Record):
    """A service. Its fields are not documented."""

    __slots__ = ()

    id: Field[int | None] = Field("id")
    """Id: `serviceId` of `jobs.create`. Inferred: the documents do not say so."""

    code: Field[str | None] = Field("code")
    """Code: `type` of `payroll_registries.create_direct`. Inferred: the documents do not say so."""

    title: Field[str | None] = Field("title")
    """Name. Inferred: the documents do not say so."""


class ServicesGroup(Record):
    """A group of services. Its fields are not documented."""

    __slots__ = ()

    id: Field[str | None] = Field("id")
    """Group id. Inferred: the documents do not say so."""

    title: Field[str | None] = Field("title")
    """Name. Inferred: the documents do not say so."""

    services: Field[tuple[Service, ...] | None] = Field("services")
    """Services of the group. Inferred: the documents do not say so."""


class ServicesGroups(Page):
    """The directory of services. How its list is wrapped is not shown: a bare list is read too."""

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[ServicesGroup, ...]] = Field("items")
    """Groups. Inferred: the documents do not say so."""


class PayrollRegistry(Record):
    """A payroll registry."""

    __slots__ = ()

    id: Field[int | None] = Field("id")
    """Registry id."""

    status: Field[Status | None] = Field("status")
    """State, such as awaiting payment or paid; its codes are not documented."""

    created_at: Field[str | None] = Field("createdAt")
    """When it was made; the format is not documented, ISO 8601 is likely."""

    counters: Field[RegistryCounters | None] = Field("counters")
    """Rows by their outcome."""

    registry_version: Field[str | None] = Field("registryVersion")
    """Version, if it stands here and not beside the items. Inferred: the documents do not say so."""

    new_registry: Field[bool | None] = Field("newRegistry")
    """Whether it is of the new kind, if it stands here and not beside the items.

    Inferred: the documents do not say so.
    """


class PayrollRegistryPage(Page):
    """A page of payroll registries.

    `registryVersion` and `newRegistry` are printed beside the items and may belong to one: look in both places.
    """

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[PayrollRegistry, ...] | None] = Field("items")
    """The registries of this page; documented as nullable."""

    meta: Field[PageMeta | None] = Field("meta")
    """Where the page stands in the listing."""

    registry_version: Field[str | None] = Field("registryVersion")
    """Version of the registries."""

    new_registry: Field[bool | None] = Field("newRegistry")
    """Whether they are of the new kind."""


class PayrollExecution(Record):
    """What `payroll_registries.execute` may answer. It says that the registry was accepted, not that it is paid."""

    __slots__ = ()

    id: Field[int | None] = Field("id")
    """Registry id. Inferred: the documents do not say so."""

    status: Field[Status | None] = Field("status")
    """State of the payment. Inferred: the documents do not say so."""

    total: Field[Decimal | None] = Field("total")
    """Amount in all. Inferred: the documents do not say so."""


class PayrollRegistryItem(Record):
    """A row of a payroll registry. Only the state has a documented name."""

    __slots__ = ()

    id: Field[str | None] = Field("id")
    """Row id. Inferred: the documents do not say so."""

    inn: Field[str | None] = Field("inn")
    """Performer's tax number. Inferred: the documents do not say so."""

    price: Field[Decimal | None] = Field("price")
    """Amount. Inferred: the documents do not say so."""

    payment_status: Field[PayrollItemStatus | None] = Field("paymentStatus")
    """State of the payment."""

    receipt_url: Field[str | None] = Field("receiptUrl")
    """Link to the receipt. Inferred: the documents do not say so."""

    receipt: Field[DocumentLink | None] = Field("receipt")
    """The receipt, if it is an object as in `jobs.get`. Inferred: the documents do not say so."""

    act_url: Field[str | None] = Field("actUrl")
    """Link to the act. Inferred: the documents do not say so."""

    act: Field[DocumentLink | None] = Field("act")
    """The act, if it is an object as in `jobs.get`. Inferred: the documents do not say so."""


class PayrollRegistryItemPage(Page):
    """Rows of a payroll registry. Whether they come in pages is not documented."""

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[PayrollRegistryItem, ...]] = Field("items")
    """The items of this page."""

    meta: Field[PageMeta | None] = Field("meta")
    """Where the page stands in the listing. Inferred: the documents do not say so."""


class Workman(Record):
    """A performer's profile as a public prototype reads it.

    No field is documented by the vendor; passports, cards and accounts are kept out of logs.
    """

    __slots__ = ()

    id: Field[str | None] = Field("id")
    """Performer's id. Known only from third-party code."""

    inn: Field[str | None] = Field("inn")
    """Tax number. Known only from third-party code."""

    last_name: Field[str | None] = Field("lastName")
    """Last name. Known only from third-party code."""

    first_name: Field[str | None] = Field("firstName")
    """First name. Known only from third-party code."""

    middle_name: Field[str | None] = Field("middleName")
    """Patronymic. Known only from third-party code."""

    phone: Field[str | None] = Field("phone")
    """Phone. Known only from third-party code."""

    email: Field[str | None] = Field("email")
    """Email. Known only from third-party code."""

    snils: Field[str | None] = Field("snils")
    """Number of the pension insurance. Known only from third-party code."""

    birth_date: Field[str | None] = Field("birthDate")
    """Date of birth, ISO 8601. Known only from third-party code."""

    birth_place: Field[str | None] = Field("birthPlace")
    """Place of birth. Known only from third-party code."""

    gender: Field[Gender | None] = Field("gender")
    """Gender. Known only from third-party code."""

    tax_status: Field[TaxStatus | None] = Field("taxStatus")
    """Tax status. Known only from third-party code."""

    passport_series: Field[str | None] = Field("passportSeries")
    """Passport series. Known only from third-party code."""

    passport_number: Field[str | None] = Field("passportNumber")
    """Passport number. Known only from third-party code."""

    passport_issued_by: Field[str | None] = Field("passportIssuedBy")
    """Who issued the passport. Known only from third-party code."""

    passport_issue_date: Field[str | None] = Field("passportIssueDate")
    """When it was issued, ISO 8601. Known only from third-party code."""

    passport_expiry_date: Field[str | None] = Field("passportExpiryDate")
    """When it expires, ISO 8601. Known only from third-party code."""

    passport_department_code: Field[str | None] = Field("passportDepartmentCode")
    """Code of the issuing department. Known only from third-party code."""

    registration_address: Field[str | None] = Field("registrationAddress")
    """Registered address. Known only from third-party code."""

    card_number: Field[str | None] = Field("cardNumber")
    """Card number. Known only from third-party code."""

    bank_account: Field[str | None] = Field("bankAccount")
    """Bank account. Known only from third-party code."""

    bank_bik: Field[str | None] = Field("bankBik")
    """Bank identification code. Known only from third-party code."""

    patent_series: Field[str | None] = Field("patentSeries")
    """Series of the work permit. Known only from third-party code."""

    patent_number: Field[str | None] = Field("patentNumber")
    """Number of the work permit. Known only from third-party code."""

    patent_region: Field[str | None] = Field("patentRegion")
    """Region of the work permit. Known only from third-party code."""

    patent_profession: Field[str | None] = Field("patentProfession")
    """Profession of the work permit. Known only from third-party code."""

    patent_expiry_date: Field[str | None] = Field("patentExpiryDate")
    """When the work permit expires, ISO 8601. Known only from third-party code."""

    has_medical_book: Field[bool | None] = Field("hasMedicalBook")
    """Whether there is a medical record book. Known only from third-party code."""

    has_no_criminal_record_certificate: Field[bool | None] = Field("hasNoCriminalRecordCertificate")
    """Whether there is a certificate of no criminal record. Known only from third-party code."""

    in_stop_list: Field[bool | None] = Field("inStopList")
    """Whether the performer is on the stop list. Known only from third-party code."""

    is_active: Field[bool | None] = Field("isActive")
    """Whether the performer is active. Known only from third-party code."""

    migration_card_start_date: Field[str | None] = Field("migrationCardStartDate")
    """First day of the migration card, ISO 8601. Known only from third-party code."""

    migration_card_end_date: Field[str | None] = Field("migrationCardEndDate")
    """Last day of the migration card, ISO 8601. Known only from third-party code."""

    medical_examination_date: Field[str | None] = Field("medicalExaminationDate")
    """Day of the medical examination, ISO 8601. Known only from third-party code."""

    dactyloscopy_date: Field[str | None] = Field("dactyloscopyDate")
    """Day of the fingerprinting, ISO 8601. Known only from third-party code."""

    registration_sheet_expiry_date: Field[str | None] = Field("registrationSheetExpiryDate")
    """When the registration sheet expires, ISO 8601. Known only from third-party code."""

    patent_payment_receipt_start_date: Field[str | None] = Field("patentPaymentReceiptStartDate")
    """First day that a payment for the work permit covers, ISO 8601. Known only from third-party code."""

    patent_payment_receipt_end_date: Field[str | None] = Field("patentPaymentReceiptEndDate")
    """Last day that a payment for the work permit covers, ISO 8601. Known only from third-party code."""


class WorkmanPage(Page):
    """A page of profiles: the prototype takes a bare list, or else the first list of an object."""

    __slots__ = ()
    _listed = "items"

    items: Field[tuple[Workman, ...]] = Field("items")
    """Profiles."""
