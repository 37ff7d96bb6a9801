# Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
"""Solar Staff: documented codes.

A code that is not documented is kept: `TaskState(77)` is a value like any other, with `is_known` false.
"""

from __future__ import annotations

from typing import ClassVar

from gigwire.codes import IntCode, StrCode, code


class TaskState(IntCode):
    """Where a task stands.

    Decide by the number: the vendor's document gives one state up to three names. 7, 9, 10 and 15 are never
    mentioned.
    """

    NOT_CONFIRMED: ClassVar[TaskState] = code(1)
    """Created, not taken yet (also called New)."""

    IN_WORK: ClassVar[TaskState] = code(2)
    """The freelancer took the task."""

    WAITING_ACCEPTANCE: ClassVar[TaskState] = code(3)
    """The freelancer reported it done (also called Done, Under customer review)."""

    WAITING_PAYMENT: ClassVar[TaskState] = code(4)
    """The customer accepted the result."""

    COMPLETED: ClassVar[TaskState] = code(5)
    """The task is paid (also called Paid)."""

    DECLINED_BY_FREELANCER: ClassVar[TaskState] = code(6)
    """Declined by the freelancer."""

    DECLINED_BY_CUSTOMER: ClassVar[TaskState] = code(8)
    """Declined by the customer, or a cancellation that the freelancer confirmed."""

    WAITING_CANCELLATION: ClassVar[TaskState] = code(11)
    """The customer cancelled; the freelancer must confirm the cancellation."""

    PAYMENT_QUEUE: ClassVar[TaskState] = code(12)
    """Payment started and still processing; becomes 5 by itself. Contact the vendor's support if it stays."""

    DISPUTE: ClassVar[TaskState] = code(13)
    """The freelancer opened a dispute, the customer must answer.

    The status table prints 13 for the change approval too: see 16.
    """

    CUSTOMER_DECISION: ClassVar[TaskState] = code(14)
    """The deadline passed without delivery; the customer prolongs or cancels.

    Set automatically (also called Waiting for customer action).
    """

    CHANGE_APPROVAL: ClassVar[TaskState] = code(16)
    """The customer proposed changes, the freelancer must answer.

    16 in the decline section; the status table prints 13: a task in 13 with `activeChangesetId` and without
    `activeDispute` is this one.
    """


class SettableTaskState(IntCode):
    """What `tasks.set_state` can do for the freelancer.

    4 is named by the quick start and forbidden by the section: use `tasks.accept`.
    """

    TAKE_TO_WORK: ClassVar[SettableTaskState] = code(2)
    """Take the task to work."""

    REPORT_DONE: ClassVar[SettableTaskState] = code(3)
    """Report the task as done."""

    DECLINE: ClassVar[SettableTaskState] = code(6)
    """Decline the task (freelancer side)."""

    CONFIRM_CANCELLATION: ClassVar[SettableTaskState] = code(8)
    """Confirm the cancellation that the customer asked for."""


class CurrencyId(IntCode):
    """A currency."""

    RUB: ClassVar[CurrencyId] = code(1)
    """Russian rouble (RUB)."""

    USD: ClassVar[CurrencyId] = code(2)
    """US dollar (USD)."""

    EUR: ClassVar[CurrencyId] = code(3)
    """Euro (EUR)."""


class DeadlineType(IntCode):
    """How strict a deadline is."""

    SOFT: ClassVar[DeadlineType] = code(1)
    """Soft (SOFT)."""

    HARD: ClassVar[DeadlineType] = code(2)
    """Hard (HARD)."""


class TaskDeadlineType(IntCode):
    """How strict the deadline of a task is. The section on one task says that all tasks are soft at present."""

    UNSET: ClassVar[TaskDeadlineType] = code(0)
    """In samples only, in no table; read as: no deadline type set."""

    SOFT: ClassVar[TaskDeadlineType] = code(1)
    """Soft (SOFT)."""

    HARD: ClassVar[TaskDeadlineType] = code(2)
    """Hard (HARD)."""


class TaxationStatus(IntCode):
    """How the freelancer pays taxes. Samples show 0 and 2 as well, which no table explains."""

    NATURAL_PERSON: ClassVar[TaxationStatus] = code(1)
    """Natural person (NATURAL)."""

    SELF_EMPLOYED: ClassVar[TaxationStatus] = code(3)
    """Self-employed (SELF_EMPLOYED)."""

    SOLE_PROPRIETOR: ClassVar[TaxationStatus] = code(4)
    """Individual entrepreneur (SOLE_PROPRIETOR)."""


class TaskSort(StrCode):
    """What `tasks.list` sorts by (snake_case, unlike the fields of the answer)."""

    DATE_END: ClassVar[TaskSort] = code("date_end")
    """Deadline."""

    DATE_FINISHED: ClassVar[TaskSort] = code("date_finished")
    """The date on which the task was done."""

    PRICE: ClassVar[TaskSort] = code("price")
    """Price."""


class SortDirection(StrCode):
    """Sort direction."""

    ASC: ClassVar[SortDirection] = code("asc")
    """Ascending."""

    DESC: ClassVar[SortDirection] = code("desc")
    """Descending."""


class CompensationType(IntCode):
    """The payout means for which the customer compensates the freelancer's commission; it sets the exact percent."""

    RU_KZ_BY_CARDS: ClassVar[CompensationType] = code(1)
    """Natural person from Russia: Visa / Mastercard cards of Kazakhstan and Belarus."""

    RU_CARDS: ClassVar[CompensationType] = code(2)
    """Natural person from Russia: Visa, Mastercard and MIR cards."""

    RU_WMZ_WALLETS: ClassVar[CompensationType] = code(3)
    """Natural person from Russia: WMZ wallets."""

    RU_SOLE_PROPRIETOR_ACCOUNT: ClassVar[CompensationType] = code(4)
    """Natural person from Russia: settlement account of an individual entrepreneur."""

    FOREIGN_CARDS: ClassVar[CompensationType] = code(5)
    """Natural person not from Russia: Visa and Mastercard cards."""

    FOREIGN_RUSSIAN_CARDS: ClassVar[CompensationType] = code(6)
    """Natural person not from Russia: cards issued by Russian banks."""

    FOREIGN_WALLETS_AND_ACCOUNTS: ClassVar[CompensationType] = code(7)
    """Natural person not from Russia: e-wallets and accounts in national currencies."""


class TaskFileType(IntCode):
    """Kind of a task's file; only one is documented."""

    RIGHTS_TRANSFER: ClassVar[TaskFileType] = code(5)
    """Transfer of rights for the task."""


class TaskCreateType(StrCode):
    """How a task was made. The other documented way, the web interface, has no documented code."""

    API: ClassVar[TaskCreateType] = code("API")
    """Through the API."""


class HoldType(StrCode):
    """Kind of hold (safe deal); only one value is ever shown."""

    WITHOUT_HOLD: ClassVar[HoldType] = code("without_hold")
    """No hold."""


class InsuranceStatus(IntCode):
    """Whether a task is insured; only one value is ever shown."""

    NOT_INSURED: ClassVar[InsuranceStatus] = code(0)
    """Read as: not insured."""


class AttributeValueType(StrCode):
    """What an attribute of a service takes."""

    TEXT: ClassVar[AttributeValueType] = code("text")
    """Free text."""

    SELECT: ClassVar[AttributeValueType] = code("select")
    """One of the options: send the text of the option, not its id."""


class RequirementName(StrCode):
    """What blocks taking a task.

    Others exist (verification, NDA files, tax number, phone); their names are not documented.
    """

    AGREEMENT_REQUIRED: ClassVar[RequirementName] = code("agreementRequired")
    """The freelancer must sign an offer agreement first."""


class RequirementCode(StrCode):
    """Why something is required; only one value is ever shown."""

    FORCED_UPDATE: ClassVar[RequirementCode] = code("forced_update")
    """A new version of the agreement must be accepted."""


class PayoutEndpointType(IntCode):
    """Kind of payment means."""

    CARD: ClassVar[PayoutEndpointType] = code(1)
    """Bank card."""

    WALLET: ClassVar[PayoutEndpointType] = code(2)
    """E-wallet (QIWI, WebMoney)."""

    BANK_ACCOUNT: ClassVar[PayoutEndpointType] = code(6)
    """Bank settlement account."""


class WalletType(IntCode):
    """Kind of e-wallet."""

    QIWI: ClassVar[WalletType] = code(2)
    """QIWI."""

    WEB_MONEY: ClassVar[WalletType] = code(3)
    """WebMoney."""


class CardStatus(IntCode):
    """Where a card stands. Not the scale of accounts: 1 and 3 mean other things there."""

    BINDING_STARTED: ClassVar[CardStatus] = code(1)
    """Binding started: the user opened the terminal."""

    BLOCKED: ClassVar[CardStatus] = code(3)
    """Blocked."""

    CONFIRMED: ClassVar[CardStatus] = code(4)
    """Added and confirmed."""

    DELETED: ClassVar[CardStatus] = code(7)
    """Deleted."""


class CardType(IntCode):
    """Payment system of a card. The sample card 5213… is marked 1: do not infer one from the other."""

    UNDETERMINED: ClassVar[CardType] = code(0)
    """Not determined."""

    VISA: ClassVar[CardType] = code(1)
    """Visa."""

    MASTERCARD: ClassVar[CardType] = code(2)
    """Mastercard."""

    MAESTRO: ClassVar[CardType] = code(3)
    """Maestro."""

    MIR: ClassVar[CardType] = code(8)
    """Mir."""


class BankAccountStatus(IntCode):
    """Where a bank account stands. Not the scale of cards: 1 and 3 mean other things there."""

    CONFIRMED: ClassVar[BankAccountStatus] = code(1)
    """Added and confirmed."""

    DELETED: ClassVar[BankAccountStatus] = code(2)
    """Deleted."""

    UNCONFIRMED: ClassVar[BankAccountStatus] = code(3)
    """Added, not yet confirmed."""


class BankAccountType(IntCode):
    """Kind of bank account."""

    SEPA: ClassVar[BankAccountType] = code(1)
    """SEPA (account in the euro zone)."""

    SWIFT: ClassVar[BankAccountType] = code(2)
    """SWIFT."""

    BIK: ClassVar[BankAccountType] = code(6)
    """BIK / BIC (Russian account)."""


class PayoutStatus(IntCode):
    """Where a payout stands. 4 and 6 to 9 are not documented; the order is inferred: 10, 1, then 2, 3 or 5."""

    IN_PROGRESS: ClassVar[PayoutStatus] = code(1)
    """In progress."""

    DONE: ClassVar[PayoutStatus] = code(2)
    """Done."""

    DECLINED: ClassVar[PayoutStatus] = code(3)
    """Declined."""

    PARTLY_DONE: ClassVar[PayoutStatus] = code(5)
    """Partly done."""

    CREATED: ClassVar[PayoutStatus] = code(10)
    """Created."""


class TwoFactorType(StrCode):
    """How a 2FA code is delivered."""

    SMS: ClassVar[TwoFactorType] = code("SMS")
    """Sent by SMS."""

    GOOGLE: ClassVar[TwoFactorType] = code("Google")
    """From Google Authenticator."""


class ConfirmationStatus(IntCode):
    """Whether a contact is confirmed. The table calls it boolean, samples show 1: true reads as 1, false as 0."""

    NOT_CONFIRMED: ClassVar[ConfirmationStatus] = code(0)
    """Not confirmed (read from the boolean; the number is never shown)."""

    CONFIRMED: ClassVar[ConfirmationStatus] = code(1)
    """Confirmed."""


class OrdLegalType(StrCode):
    """Form of ownership of a party to an advertising contract; it decides which data the party needs."""

    UNDEFINED: ClassVar[OrdLegalType] = code("LEGAL_TYPE_INVALID")
    """Not defined."""

    LEGAL_ENTITY: ClassVar[OrdLegalType] = code("LEGAL_TYPE_LEGAL")
    """Legal entity."""

    NATURAL_PERSON: ClassVar[OrdLegalType] = code("LEGAL_TYPE_INDIVIDUAL")
    """Natural person."""

    ENTREPRENEUR: ClassVar[OrdLegalType] = code("LEGAL_TYPE_ENTREPRENEUR")
    """Individual entrepreneur."""

    FOREIGN_LEGAL_ENTITY: ClassVar[OrdLegalType] = code("LEGAL_TYPE_FOREIGN_LEGAL")
    """Foreign legal entity."""

    FOREIGN_NATURAL_PERSON: ClassVar[OrdLegalType] = code("LEGAL_TYPE_FOREIGN_INDIVIDUAL")
    """Foreign natural person."""

    FOREIGN_ENTREPRENEUR: ClassVar[OrdLegalType] = code("LEGAL_TYPE_FOREIGN_ENTREPRENEUR")
    """Foreign individual entrepreneur."""


class OrdContractType(StrCode):
    """Type of an advertising contract."""

    UNDEFINED: ClassVar[OrdContractType] = code("CONTRACT_TYPE_INVALID")
    """Not defined."""

    SERVICE: ClassVar[OrdContractType] = code("CONTRACT_TYPE_SERVICE")
    """Service contract."""

    INTERMEDIARY: ClassVar[OrdContractType] = code("CONTRACT_TYPE_INTERMEDIARY")
    """Intermediary contract."""

    ADDITIONAL_AGREEMENT: ClassVar[OrdContractType] = code("CONTRACT_TYPE_ADDITIONAL_AGREEMENT")
    """Additional agreement."""


class OrdSubjectType(StrCode):
    """Subject of an advertising contract."""

    UNDEFINED: ClassVar[OrdSubjectType] = code("SUBJECT_TYPE_INVALID")
    """Not defined."""

    DISTRIBUTION: ClassVar[OrdSubjectType] = code("SUBJECT_TYPE_DISTRIBUTION")
    """Distribution of advertising."""

    ORGANISATION: ClassVar[OrdSubjectType] = code("SUBJECT_TYPE_ORGANISATION")
    """Organising the distribution of advertising."""

    INTERMEDIATION: ClassVar[OrdSubjectType] = code("SUBJECT_TYPE_INTERMEDIARY")
    """Intermediation."""

    REPRESENTATION: ClassVar[OrdSubjectType] = code("SUBJECT_TYPE_REPRESENTATION")
    """Representation."""

    OTHER: ClassVar[OrdSubjectType] = code("SUBJECT_TYPE_OTHER")
    """Other."""


class OrdActionType(StrCode):
    """What the intermediary of an advertising contract does."""

    UNDEFINED: ClassVar[OrdActionType] = code("ACTION_TYPE_INVALID")
    """Not defined."""

    CONCLUSION: ClassVar[OrdActionType] = code("ACTION_TYPE_CONCLUSION")
    """Concludes contracts."""

    DISTRIBUTION: ClassVar[OrdActionType] = code("ACTION_TYPE_DISTRIBUTION")
    """Distributes advertising."""

    COMMERCIAL_REPRESENTATION: ClassVar[OrdActionType] = code("ACTION_TYPE_COMMERCIAL")
    """Commercial representation."""

    OTHER: ClassVar[OrdActionType] = code("ACTION_TYPE_OTHER")
    """Other intermediation."""


class OrdEntryType(StrCode):
    """Kind of entry in the register of advertising data.

    Only observed values: a table types it UUID. Spelt with s, while the paths spell `organization`.
    """

    ORGANISATION: ClassVar[OrdEntryType] = code("organisation")
    """An organisation."""

    CONTRACT: ClassVar[OrdEntryType] = code("contract")
    """A contract."""


class TaxDocumentType(StrCode):
    """Type of a tax number. One code means different things in different countries (CI, CE, PASS, RUT, RUC)."""

    INN: ClassVar[TaxDocumentType] = code("INN")
    """Russia."""

    UNP: ClassVar[TaxDocumentType] = code("UNP")
    """Belarus."""

    CUIT_CUIL: ClassVar[TaxDocumentType] = code("CUIT / CUIL")
    """Argentina: one value, sent with its slash and blanks."""

    NIT: ClassVar[TaxDocumentType] = code("NIT")
    """Bolivia, Colombia."""

    CI: ClassVar[TaxDocumentType] = code("CI")
    """Bolivia, Costa Rica, Ecuador, Paraguay, Uruguay."""

    CE: ClassVar[TaxDocumentType] = code("CE")
    """Bolivia, Colombia, Dominican Republic, Ecuador, Peru."""

    CPF: ClassVar[TaxDocumentType] = code("CPF")
    """Brazil."""

    CNPJ: ClassVar[TaxDocumentType] = code("CNPJ")
    """Brazil."""

    RUT: ClassVar[TaxDocumentType] = code("RUT")
    """Chile, Uruguay."""

    PASS: ClassVar[TaxDocumentType] = code("PASS")
    """China, Colombia, Dominican Republic, Ecuador, Peru, Tanzania, Uruguay."""

    TAX_ID: ClassVar[TaxDocumentType] = code("TAXID")
    """China."""

    CC: ClassVar[TaxDocumentType] = code("CC")
    """Colombia."""

    PEP: ClassVar[TaxDocumentType] = code("PEP")
    """Colombia."""

    CJ: ClassVar[TaxDocumentType] = code("CJ")
    """Costa Rica."""

    CR: ClassVar[TaxDocumentType] = code("CR")
    """Costa Rica."""

    RN: ClassVar[TaxDocumentType] = code("RN")
    """Dominican Republic."""

    RUC: ClassVar[TaxDocumentType] = code("RUC")
    """Ecuador, Panama, Paraguay, Peru."""

    DNI: ClassVar[TaxDocumentType] = code("DNI")
    """Peru."""

    NI: ClassVar[TaxDocumentType] = code("NI")
    """Tanzania."""

    MIL: ClassVar[TaxDocumentType] = code("MIL")
    """Tanzania."""

    DE: ClassVar[TaxDocumentType] = code("DE")
    """Uruguay."""


class TransactionType(IntCode):
    """Kind of transaction of a company."""

    TOP_UP: ClassVar[TransactionType] = code(1)
    """Top-up."""

    WRITE_OFF: ClassVar[TransactionType] = code(2)
    """Write-off."""

    REFUND: ClassVar[TransactionType] = code(3)
    """Refund."""


class DocumentType(IntCode):
    """Kind of document."""

    INVOICE: ClassVar[DocumentType] = code(6)
    """Invoice."""

    ACT: ClassVar[DocumentType] = code(7)
    """Act (closing report)."""


class DocumentSort(StrCode):
    """What `documents.list` sorts by (camelCase, unlike `tasks.list`)."""

    CREATED_AT: ClassVar[DocumentSort] = code("createdAt")
    """Creation date."""

    ID: ClassVar[DocumentSort] = code("id")
    """Document id; the answer calls it `documentId`."""

    FILE_ID: ClassVar[DocumentSort] = code("fileId")
    """File id."""


class Language(StrCode):
    """A language."""

    ENGLISH: ClassVar[Language] = code("EN")
    """English."""

    RUSSIAN: ClassVar[Language] = code("RU")
    """Russian."""


class ProfileType(StrCode):
    """Kind of user."""

    CUSTOMER: ClassVar[ProfileType] = code("customer")
    """Customer."""

    FREELANCER: ClassVar[ProfileType] = code("freelancer")
    """Freelancer; named in prose, its code is never shown."""


class TwoFactorMethod(StrCode):
    """The 2FA method of a profile; only one value is ever shown, in lower case, unlike TwoFactorType.

    The table types it boolean: then `true` or `false` is kept as text.
    """

    SMS: ClassVar[TwoFactorMethod] = code("sms")
    """By SMS."""


class WebhookStatus(StrCode):
    """Whether a webhook is on."""

    ENABLED: ClassVar[WebhookStatus] = code("enabled")
    """On."""

    DISABLED: ClassVar[WebhookStatus] = code("disabled")
    """Off."""
