# Made from core/catalog/qugo.json by gigwire-codegen; do not edit.
"""Qugo: documented codes.

A code that is not documented is kept: `TaskState(77)` is a value like any other, with `is_known` false.
"""

from __future__ import annotations

from typing import ClassVar

from gigwire.codes import StrCode, code


class SmzState(StrCode):
    """Where a performer stands as a self-employed person.

    Needed before any job or payout of one: OK. What the codes mean is read from their names.
    """

    CHECKING: ClassVar[SmzState] = code("CHECKING")
    """The check is running."""

    NOT_KNOWN: ClassVar[SmzState] = code("UNKNOWN")
    """Not known yet."""

    NOT_SELF_EMPLOYED: ClassVar[SmzState] = code("NOTSE")
    """Not registered as self-employed."""

    NO_ACCESS: ClassVar[SmzState] = code("NOACCESS")
    """The taxpayer has given the platform no access."""

    LIMITED: ClassVar[SmzState] = code("LIMITED")
    """Restricted; why is not documented."""

    VALIDATION_ERROR: ClassVar[SmzState] = code("VALIDATION_ERROR")
    """The check failed."""

    OK: ClassVar[SmzState] = code("OK")
    """Self-employed and usable."""

    DAILY_CHECKING: ClassVar[SmzState] = code("DAILY_CHECKING")
    """The daily check is running again."""


class WorkmanState(StrCode):
    """Where the questionnaire of a performer stands. Needed before any job or payout: ACTIVE."""

    DRAFT: ClassVar[WorkmanState] = code("DRAFT")
    """Not submitted."""

    MODERATION: ClassVar[WorkmanState] = code("MODERATION")
    """Under review."""

    ACTIVE: ClassVar[WorkmanState] = code("ACTIVE")
    """Approved. The prose writes `Active`."""

    DISABLED: ClassVar[WorkmanState] = code("DISABLED")
    """Switched off."""

    REJECTED: ClassVar[WorkmanState] = code("REJECTED")
    """Refused at the review."""


class WorkmanRegistryType(StrCode):
    """What an invitation registry does."""

    REGISTRATION: ClassVar[WorkmanRegistryType] = code("REGISTRATION")
    """Registers, with ready questionnaires."""

    INVITE: ClassVar[WorkmanRegistryType] = code("INVITE")
    """Invites."""


class EmployeeSearchType(StrCode):
    """What a search of performers looks at."""

    FULL_NAME: ClassVar[EmployeeSearchType] = code("FIO")
    """Full name."""

    INN: ClassVar[EmployeeSearchType] = code("INN")
    """Tax number."""

    PHONE: ClassVar[EmployeeSearchType] = code("PHONE")
    """Phone."""

    EMAIL: ClassVar[EmployeeSearchType] = code("EMAIL")
    """Email."""

    TAG: ClassVar[EmployeeSearchType] = code("TAG")
    """Tag."""


class Citizenship(StrCode):
    """Citizenship. The documents show ten codes and hide three, so others may be sent too."""

    RUSSIA: ClassVar[Citizenship] = code("RUS")
    """Russia."""

    BELARUS: ClassVar[Citizenship] = code("BLR")
    """Belarus."""

    KYRGYZSTAN: ClassVar[Citizenship] = code("KGZ")
    """Kyrgyzstan."""

    KAZAKHSTAN: ClassVar[Citizenship] = code("KAZ")
    """Kazakhstan."""

    ARMENIA: ClassVar[Citizenship] = code("ARM")
    """Armenia."""

    UKRAINE: ClassVar[Citizenship] = code("UKR")
    """Ukraine."""

    LNR: ClassVar[Citizenship] = code("LNR")
    """As the platform writes it: LNR."""

    DNR: ClassVar[Citizenship] = code("DNR")
    """As the platform writes it: DNR."""

    AZERBAIJAN: ClassVar[Citizenship] = code("AZE")
    """Azerbaijan."""

    MOLDOVA: ClassVar[Citizenship] = code("MDA")
    """Moldova."""


class JobCreateState(StrCode):
    """The state in which a job is made."""

    DRAFT: ClassVar[JobCreateState] = code("DRAFT")
    """A draft."""

    MODERATION: ClassVar[JobCreateState] = code("MODERATION")
    """Sent to moderation and publication."""


class JobState(StrCode):
    """Where a job stands.

    The documents show ten codes and hide five more; PAID is named by the prose. Take an unknown code for work in
    progress: never for paid, never for failed. Others may be sent as a filter. What the codes mean is read from
    their names.
    """

    DRAFT: ClassVar[JobState] = code("DRAFT")
    """A draft."""

    MODERATION_AWAITING_HOLD: ClassVar[JobState] = code("MODERATION_AWAITING_HOLD")
    """Waits for the budget to be held."""

    MODERATION_HOLD_FAILED: ClassVar[JobState] = code("MODERATION_HOLD_FAILED")
    """The budget could not be held: the sign of a low balance."""

    MODERATION_HOLD_COMPLETED: ClassVar[JobState] = code("MODERATION_HOLD_COMPLETED")
    """The budget is held."""

    MODERATION: ClassVar[JobState] = code("MODERATION")
    """Under moderation."""

    PUBLISHED: ClassVar[JobState] = code("PUBLISHED")
    """Performers can see it."""

    REJECTED: ClassVar[JobState] = code("REJECTED")
    """Refused by moderation."""

    WORKMAN_PENDING: ClassVar[JobState] = code("WORKMANPENDING")
    """Waits for the performer's answer."""

    IN_PROGRESS: ClassVar[JobState] = code("INPROGRESS")
    """Being done."""

    FINISHED: ClassVar[JobState] = code("FINISHED")
    """The work is finished."""

    PAID: ClassVar[JobState] = code("PAID")
    """Paid: closing documents are there. From the prose, not from the list of codes."""


class ReceiptState(StrCode):
    """Where the tax receipt of a job stands. What the codes mean is read from their names."""

    PENDING: ClassVar[ReceiptState] = code("PENDING")
    """Waits."""

    GENERATION_IN_PROCESS: ClassVar[ReceiptState] = code("GENERATION_IN_PROCESS")
    """Being made."""

    ONLINE_RECEIPT_GENERATED: ClassVar[ReceiptState] = code("ONLINE_RECEIPT_GENERATED")
    """Made online with the tax service."""

    OFFLINE_RECEIPT_GENERATED: ClassVar[ReceiptState] = code("OFFLINE_RECEIPT_GENERATED")
    """Made offline."""

    OFFLINE_RECEIPT_REGISTERED: ClassVar[ReceiptState] = code("OFFLINE_RECEIPT_REGISTERED")
    """Made offline and registered later."""

    PENDING_REVERSED: ClassVar[ReceiptState] = code("PENDING_REVERSED")
    """Its cancellation waits."""

    REVERSED: ClassVar[ReceiptState] = code("REVERSED")
    """Cancelled."""

    ERROR: ClassVar[ReceiptState] = code("ERROR")
    """Failed."""

    NOT_REQUIRED: ClassVar[ReceiptState] = code("NOT_REQUIRED")
    """None is needed."""


class PayrollItemStatus(StrCode):
    """Where the payment of a registry row stands.

    The list is headed "new statuses", so older codes may come: take an unknown one for work in progress. Only PAID
    is paid.
    """

    PENDING_VALIDATION: ClassVar[PayrollItemStatus] = code("PENDING_VALIDATION")
    """Waits for its check."""

    VALIDATION_FAILED: ClassVar[PayrollItemStatus] = code("VALIDATION_FAILED")
    """The check failed.

    Commonest causes: the performer is not self-employed or not registered, or payouts are off for the customer.
    The cabinet shows which.
    """

    READY_TO_APPLY: ClassVar[PayrollItemStatus] = code("READY_TO_APPLY")
    """Ready to be executed."""

    APPLYING: ClassVar[PayrollItemStatus] = code("APPLYING")
    """Waits to be executed."""

    AWAITING_HOLD_BALANCE: ClassVar[PayrollItemStatus] = code("AWAITING_HOLD_BALANCE")
    """By its text the basic entities are made, by its name money is not held yet: take it for the latter."""

    BALANCE_HOLD_FAILED: ClassVar[PayrollItemStatus] = code("BALANCE_HOLD_FAILED")
    """Not enough money on the account called Own."""

    BALANCE_HOLD_COMPLETED: ClassVar[PayrollItemStatus] = code("BALANCE_HOLD_COMPLETED")
    """Money is held."""

    ADDITIONAL_JOB_ENTITIES_CREATED: ClassVar[PayrollItemStatus] = code("ADDITIONAL_JOB_ENTITIES_CREATED")
    """Further entities of the job are made."""

    PENDING_ACT_SIGNING: ClassVar[PayrollItemStatus] = code("PENDING_ACT_SIGNING")
    """Waits for the performer to sign the act (only where acts are mandatory); signed by itself after 48 hours."""

    PENDING_RECEIPT_GENERATION: ClassVar[PayrollItemStatus] = code("PENDING_RECEIPT_GENERATION")
    """Waits for the receipt."""

    PAYMENT_WAITING: ClassVar[PayrollItemStatus] = code("PAYMENT_WAITING")
    """Waits for the payment; the receipt is there."""

    PAID: ClassVar[PayrollItemStatus] = code("PAID")
    """Paid: the final success."""


class DocumentEdition(StrCode):
    """An edition of the documents that overrides edition B."""

    A: ClassVar[DocumentEdition] = code("A")
    """The earlier edition, by which registries pay the self-employed too."""


class TaxStatus(StrCode):
    """Tax status of a performer."""

    SELF_EMPLOYED: ClassVar[TaxStatus] = code("smz")
    """Self-employed. Known only from third-party code."""

    SOLE_TRADER: ClassVar[TaxStatus] = code("ip")
    """Sole trader. Known only from third-party code."""

    LIMITED_COMPANY: ClassVar[TaxStatus] = code("ooo")
    """Limited company. Known only from third-party code."""

    PUBLIC_COMPANY: ClassVar[TaxStatus] = code("pao")
    """Public company. Known only from third-party code."""

    NATURAL_PERSON: ClassVar[TaxStatus] = code("np")
    """Natural person. Known only from third-party code."""


class Gender(StrCode):
    """Gender. The code that knows it takes several spellings."""

    MALE: ClassVar[Gender] = code("male")
    """Male. Known only from third-party code."""

    FEMALE: ClassVar[Gender] = code("female")
    """Female. Known only from third-party code."""
