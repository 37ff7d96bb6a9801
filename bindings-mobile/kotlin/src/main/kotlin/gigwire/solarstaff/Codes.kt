// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

package gigwire.solarstaff

import gigwire.IntCode
import gigwire.TextCode

/**
 * Where a task stands. Decide by the number: the vendor's document gives one state up to three names. 7, 9, 10 and 15
 * are never mentioned.
 */
@JvmInline
value class TaskState(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            1L -> "not_confirmed"
            2L -> "in_work"
            3L -> "waiting_acceptance"
            4L -> "waiting_payment"
            5L -> "completed"
            6L -> "declined_by_freelancer"
            8L -> "declined_by_customer"
            11L -> "waiting_cancellation"
            12L -> "payment_queue"
            13L -> "dispute"
            14L -> "customer_decision"
            16L -> "change_approval"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** Created, not taken yet (also called New). */
        val NOT_CONFIRMED = TaskState(1L)

        /** The freelancer took the task. */
        val IN_WORK = TaskState(2L)

        /** The freelancer reported it done (also called Done, Under customer review). */
        val WAITING_ACCEPTANCE = TaskState(3L)

        /** The customer accepted the result. */
        val WAITING_PAYMENT = TaskState(4L)

        /** The task is paid (also called Paid). */
        val COMPLETED = TaskState(5L)

        /** Declined by the freelancer. */
        val DECLINED_BY_FREELANCER = TaskState(6L)

        /** Declined by the customer, or a cancellation that the freelancer confirmed. */
        val DECLINED_BY_CUSTOMER = TaskState(8L)

        /** The customer cancelled; the freelancer must confirm the cancellation. */
        val WAITING_CANCELLATION = TaskState(11L)

        /** Payment started and still processing; becomes 5 by itself. Contact the vendor's support if it stays. */
        val PAYMENT_QUEUE = TaskState(12L)

        /**
         * The freelancer opened a dispute, the customer must answer. The status table prints 13 for the change approval
         * too: see 16.
         */
        val DISPUTE = TaskState(13L)

        /**
         * The deadline passed without delivery; the customer prolongs or cancels. Set automatically (also called
         * Waiting for customer action).
         */
        val CUSTOMER_DECISION = TaskState(14L)

        /**
         * The customer proposed changes, the freelancer must answer. 16 in the decline section; the status table prints
         * 13: a task in 13 with `activeChangesetId` and without `activeDispute` is this one.
         */
        val CHANGE_APPROVAL = TaskState(16L)

        /** Every documented code. */
        val known: List<TaskState> = listOf(
            NOT_CONFIRMED,
            IN_WORK,
            WAITING_ACCEPTANCE,
            WAITING_PAYMENT,
            COMPLETED,
            DECLINED_BY_FREELANCER,
            DECLINED_BY_CUSTOMER,
            WAITING_CANCELLATION,
            PAYMENT_QUEUE,
            DISPUTE,
            CUSTOMER_DECISION,
            CHANGE_APPROVAL,
        )
    }
}

/**
 * What `tasks.set_state` can do for the freelancer. 4 is named by the quick start and forbidden by the section: use
 * `tasks.accept`.
 */
@JvmInline
value class SettableTaskState(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            2L -> "take_to_work"
            3L -> "report_done"
            6L -> "decline"
            8L -> "confirm_cancellation"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** Take the task to work. */
        val TAKE_TO_WORK = SettableTaskState(2L)

        /** Report the task as done. */
        val REPORT_DONE = SettableTaskState(3L)

        /** Decline the task (freelancer side). */
        val DECLINE = SettableTaskState(6L)

        /** Confirm the cancellation that the customer asked for. */
        val CONFIRM_CANCELLATION = SettableTaskState(8L)

        /** Every documented code. */
        val known: List<SettableTaskState> = listOf(
            TAKE_TO_WORK,
            REPORT_DONE,
            DECLINE,
            CONFIRM_CANCELLATION,
        )
    }
}

/** A currency. */
@JvmInline
value class CurrencyId(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            1L -> "rub"
            2L -> "usd"
            3L -> "eur"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** Russian rouble (RUB). */
        val RUB = CurrencyId(1L)

        /** US dollar (USD). */
        val USD = CurrencyId(2L)

        /** Euro (EUR). */
        val EUR = CurrencyId(3L)

        /** Every documented code. */
        val known: List<CurrencyId> = listOf(
            RUB,
            USD,
            EUR,
        )
    }
}

/** How strict a deadline is. */
@JvmInline
value class DeadlineType(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            1L -> "soft"
            2L -> "hard"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** Soft (SOFT). */
        val SOFT = DeadlineType(1L)

        /** Hard (HARD). */
        val HARD = DeadlineType(2L)

        /** Every documented code. */
        val known: List<DeadlineType> = listOf(
            SOFT,
            HARD,
        )
    }
}

/** How strict the deadline of a task is. The section on one task says that all tasks are soft at present. */
@JvmInline
value class TaskDeadlineType(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            0L -> "unset"
            1L -> "soft"
            2L -> "hard"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** In samples only, in no table; read as: no deadline type set. */
        val UNSET = TaskDeadlineType(0L)

        /** Soft (SOFT). */
        val SOFT = TaskDeadlineType(1L)

        /** Hard (HARD). */
        val HARD = TaskDeadlineType(2L)

        /** Every documented code. */
        val known: List<TaskDeadlineType> = listOf(
            UNSET,
            SOFT,
            HARD,
        )
    }
}

/** How the freelancer pays taxes. Samples show 0 and 2 as well, which no table explains. */
@JvmInline
value class TaxationStatus(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            1L -> "natural_person"
            3L -> "self_employed"
            4L -> "sole_proprietor"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** Natural person (NATURAL). */
        val NATURAL_PERSON = TaxationStatus(1L)

        /** Self-employed (SELF_EMPLOYED). */
        val SELF_EMPLOYED = TaxationStatus(3L)

        /** Individual entrepreneur (SOLE_PROPRIETOR). */
        val SOLE_PROPRIETOR = TaxationStatus(4L)

        /** Every documented code. */
        val known: List<TaxationStatus> = listOf(
            NATURAL_PERSON,
            SELF_EMPLOYED,
            SOLE_PROPRIETOR,
        )
    }
}

/** What `tasks.list` sorts by (snake_case, unlike the fields of the answer). */
@JvmInline
value class TaskSort(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "date_end" -> "date_end"
            "date_finished" -> "date_finished"
            "price" -> "price"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Deadline. */
        val DATE_END = TaskSort("date_end")

        /** The date on which the task was done. */
        val DATE_FINISHED = TaskSort("date_finished")

        /** Price. */
        val PRICE = TaskSort("price")

        /** Every documented code. */
        val known: List<TaskSort> = listOf(
            DATE_END,
            DATE_FINISHED,
            PRICE,
        )
    }
}

/** Sort direction. */
@JvmInline
value class SortDirection(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "asc" -> "asc"
            "desc" -> "desc"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Ascending. */
        val ASC = SortDirection("asc")

        /** Descending. */
        val DESC = SortDirection("desc")

        /** Every documented code. */
        val known: List<SortDirection> = listOf(
            ASC,
            DESC,
        )
    }
}

/** The payout means for which the customer compensates the freelancer's commission; it sets the exact percent. */
@JvmInline
value class CompensationType(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            1L -> "ru_kz_by_cards"
            2L -> "ru_cards"
            3L -> "ru_wmz_wallets"
            4L -> "ru_sole_proprietor_account"
            5L -> "foreign_cards"
            6L -> "foreign_russian_cards"
            7L -> "foreign_wallets_and_accounts"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** Natural person from Russia: Visa / Mastercard cards of Kazakhstan and Belarus. */
        val RU_KZ_BY_CARDS = CompensationType(1L)

        /** Natural person from Russia: Visa, Mastercard and MIR cards. */
        val RU_CARDS = CompensationType(2L)

        /** Natural person from Russia: WMZ wallets. */
        val RU_WMZ_WALLETS = CompensationType(3L)

        /** Natural person from Russia: settlement account of an individual entrepreneur. */
        val RU_SOLE_PROPRIETOR_ACCOUNT = CompensationType(4L)

        /** Natural person not from Russia: Visa and Mastercard cards. */
        val FOREIGN_CARDS = CompensationType(5L)

        /** Natural person not from Russia: cards issued by Russian banks. */
        val FOREIGN_RUSSIAN_CARDS = CompensationType(6L)

        /** Natural person not from Russia: e-wallets and accounts in national currencies. */
        val FOREIGN_WALLETS_AND_ACCOUNTS = CompensationType(7L)

        /** Every documented code. */
        val known: List<CompensationType> = listOf(
            RU_KZ_BY_CARDS,
            RU_CARDS,
            RU_WMZ_WALLETS,
            RU_SOLE_PROPRIETOR_ACCOUNT,
            FOREIGN_CARDS,
            FOREIGN_RUSSIAN_CARDS,
            FOREIGN_WALLETS_AND_ACCOUNTS,
        )
    }
}

/** Kind of a task's file; only one is documented. */
@JvmInline
value class TaskFileType(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            5L -> "rights_transfer"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** Transfer of rights for the task. */
        val RIGHTS_TRANSFER = TaskFileType(5L)

        /** Every documented code. */
        val known: List<TaskFileType> = listOf(
            RIGHTS_TRANSFER,
        )
    }
}

/** How a task was made. The other documented way, the web interface, has no documented code. */
@JvmInline
value class TaskCreateType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "API" -> "api"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Through the API. */
        val API = TaskCreateType("API")

        /** Every documented code. */
        val known: List<TaskCreateType> = listOf(
            API,
        )
    }
}

/** Kind of hold (safe deal); only one value is ever shown. */
@JvmInline
value class HoldType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "without_hold" -> "without_hold"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** No hold. */
        val WITHOUT_HOLD = HoldType("without_hold")

        /** Every documented code. */
        val known: List<HoldType> = listOf(
            WITHOUT_HOLD,
        )
    }
}

/** Whether a task is insured; only one value is ever shown. */
@JvmInline
value class InsuranceStatus(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            0L -> "not_insured"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** Read as: not insured. */
        val NOT_INSURED = InsuranceStatus(0L)

        /** Every documented code. */
        val known: List<InsuranceStatus> = listOf(
            NOT_INSURED,
        )
    }
}

/** What an attribute of a service takes. */
@JvmInline
value class AttributeValueType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "text" -> "text"
            "select" -> "select"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Free text. */
        val TEXT = AttributeValueType("text")

        /** One of the options: send the text of the option, not its id. */
        val SELECT = AttributeValueType("select")

        /** Every documented code. */
        val known: List<AttributeValueType> = listOf(
            TEXT,
            SELECT,
        )
    }
}

/**
 * What blocks taking a task. Others exist (verification, NDA files, tax number, phone); their names are not documented.
 */
@JvmInline
value class RequirementName(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "agreementRequired" -> "agreement_required"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** The freelancer must sign an offer agreement first. */
        val AGREEMENT_REQUIRED = RequirementName("agreementRequired")

        /** Every documented code. */
        val known: List<RequirementName> = listOf(
            AGREEMENT_REQUIRED,
        )
    }
}

/** Why something is required; only one value is ever shown. */
@JvmInline
value class RequirementCode(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "forced_update" -> "forced_update"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** A new version of the agreement must be accepted. */
        val FORCED_UPDATE = RequirementCode("forced_update")

        /** Every documented code. */
        val known: List<RequirementCode> = listOf(
            FORCED_UPDATE,
        )
    }
}

/** Kind of payment means. */
@JvmInline
value class PayoutEndpointType(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            1L -> "card"
            2L -> "wallet"
            6L -> "bank_account"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** Bank card. */
        val CARD = PayoutEndpointType(1L)

        /** E-wallet (QIWI, WebMoney). */
        val WALLET = PayoutEndpointType(2L)

        /** Bank settlement account. */
        val BANK_ACCOUNT = PayoutEndpointType(6L)

        /** Every documented code. */
        val known: List<PayoutEndpointType> = listOf(
            CARD,
            WALLET,
            BANK_ACCOUNT,
        )
    }
}

/** Kind of e-wallet. */
@JvmInline
value class WalletType(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            2L -> "qiwi"
            3L -> "web_money"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** QIWI. */
        val QIWI = WalletType(2L)

        /** WebMoney. */
        val WEB_MONEY = WalletType(3L)

        /** Every documented code. */
        val known: List<WalletType> = listOf(
            QIWI,
            WEB_MONEY,
        )
    }
}

/** Where a card stands. Not the scale of accounts: 1 and 3 mean other things there. */
@JvmInline
value class CardStatus(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            1L -> "binding_started"
            3L -> "blocked"
            4L -> "confirmed"
            7L -> "deleted"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** Binding started: the user opened the terminal. */
        val BINDING_STARTED = CardStatus(1L)

        /** Blocked. */
        val BLOCKED = CardStatus(3L)

        /** Added and confirmed. */
        val CONFIRMED = CardStatus(4L)

        /** Deleted. */
        val DELETED = CardStatus(7L)

        /** Every documented code. */
        val known: List<CardStatus> = listOf(
            BINDING_STARTED,
            BLOCKED,
            CONFIRMED,
            DELETED,
        )
    }
}

/** Payment system of a card. The sample card 5213… is marked 1: do not infer one from the other. */
@JvmInline
value class CardType(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            0L -> "undetermined"
            1L -> "visa"
            2L -> "mastercard"
            3L -> "maestro"
            8L -> "mir"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** Not determined. */
        val UNDETERMINED = CardType(0L)

        /** Visa. */
        val VISA = CardType(1L)

        /** Mastercard. */
        val MASTERCARD = CardType(2L)

        /** Maestro. */
        val MAESTRO = CardType(3L)

        /** Mir. */
        val MIR = CardType(8L)

        /** Every documented code. */
        val known: List<CardType> = listOf(
            UNDETERMINED,
            VISA,
            MASTERCARD,
            MAESTRO,
            MIR,
        )
    }
}

/** Where a bank account stands. Not the scale of cards: 1 and 3 mean other things there. */
@JvmInline
value class BankAccountStatus(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            1L -> "confirmed"
            2L -> "deleted"
            3L -> "unconfirmed"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** Added and confirmed. */
        val CONFIRMED = BankAccountStatus(1L)

        /** Deleted. */
        val DELETED = BankAccountStatus(2L)

        /** Added, not yet confirmed. */
        val UNCONFIRMED = BankAccountStatus(3L)

        /** Every documented code. */
        val known: List<BankAccountStatus> = listOf(
            CONFIRMED,
            DELETED,
            UNCONFIRMED,
        )
    }
}

/** Kind of bank account. */
@JvmInline
value class BankAccountType(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            1L -> "sepa"
            2L -> "swift"
            6L -> "bik"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** SEPA (account in the euro zone). */
        val SEPA = BankAccountType(1L)

        /** SWIFT. */
        val SWIFT = BankAccountType(2L)

        /** BIK / BIC (Russian account). */
        val BIK = BankAccountType(6L)

        /** Every documented code. */
        val known: List<BankAccountType> = listOf(
            SEPA,
            SWIFT,
            BIK,
        )
    }
}

/** Where a payout stands. 4 and 6 to 9 are not documented; the order is inferred: 10, 1, then 2, 3 or 5. */
@JvmInline
value class PayoutStatus(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            1L -> "in_progress"
            2L -> "done"
            3L -> "declined"
            5L -> "partly_done"
            10L -> "created"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** In progress. */
        val IN_PROGRESS = PayoutStatus(1L)

        /** Done. */
        val DONE = PayoutStatus(2L)

        /** Declined. */
        val DECLINED = PayoutStatus(3L)

        /** Partly done. */
        val PARTLY_DONE = PayoutStatus(5L)

        /** Created. */
        val CREATED = PayoutStatus(10L)

        /** Every documented code. */
        val known: List<PayoutStatus> = listOf(
            IN_PROGRESS,
            DONE,
            DECLINED,
            PARTLY_DONE,
            CREATED,
        )
    }
}

/** How a 2FA code is delivered. */
@JvmInline
value class TwoFactorType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "SMS" -> "sms"
            "Google" -> "google"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Sent by SMS. */
        val SMS = TwoFactorType("SMS")

        /** From Google Authenticator. */
        val GOOGLE = TwoFactorType("Google")

        /** Every documented code. */
        val known: List<TwoFactorType> = listOf(
            SMS,
            GOOGLE,
        )
    }
}

/** Whether a contact is confirmed. The table calls it boolean, samples show 1: true reads as 1, false as 0. */
@JvmInline
value class ConfirmationStatus(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            0L -> "not_confirmed"
            1L -> "confirmed"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** Not confirmed (read from the boolean; the number is never shown). */
        val NOT_CONFIRMED = ConfirmationStatus(0L)

        /** Confirmed. */
        val CONFIRMED = ConfirmationStatus(1L)

        /** Every documented code. */
        val known: List<ConfirmationStatus> = listOf(
            NOT_CONFIRMED,
            CONFIRMED,
        )
    }
}

/** Form of ownership of a party to an advertising contract; it decides which data the party needs. */
@JvmInline
value class OrdLegalType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "LEGAL_TYPE_INVALID" -> "undefined"
            "LEGAL_TYPE_LEGAL" -> "legal_entity"
            "LEGAL_TYPE_INDIVIDUAL" -> "natural_person"
            "LEGAL_TYPE_ENTREPRENEUR" -> "entrepreneur"
            "LEGAL_TYPE_FOREIGN_LEGAL" -> "foreign_legal_entity"
            "LEGAL_TYPE_FOREIGN_INDIVIDUAL" -> "foreign_natural_person"
            "LEGAL_TYPE_FOREIGN_ENTREPRENEUR" -> "foreign_entrepreneur"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Not defined. */
        val UNDEFINED = OrdLegalType("LEGAL_TYPE_INVALID")

        /** Legal entity. */
        val LEGAL_ENTITY = OrdLegalType("LEGAL_TYPE_LEGAL")

        /** Natural person. */
        val NATURAL_PERSON = OrdLegalType("LEGAL_TYPE_INDIVIDUAL")

        /** Individual entrepreneur. */
        val ENTREPRENEUR = OrdLegalType("LEGAL_TYPE_ENTREPRENEUR")

        /** Foreign legal entity. */
        val FOREIGN_LEGAL_ENTITY = OrdLegalType("LEGAL_TYPE_FOREIGN_LEGAL")

        /** Foreign natural person. */
        val FOREIGN_NATURAL_PERSON = OrdLegalType("LEGAL_TYPE_FOREIGN_INDIVIDUAL")

        /** Foreign individual entrepreneur. */
        val FOREIGN_ENTREPRENEUR = OrdLegalType("LEGAL_TYPE_FOREIGN_ENTREPRENEUR")

        /** Every documented code. */
        val known: List<OrdLegalType> = listOf(
            UNDEFINED,
            LEGAL_ENTITY,
            NATURAL_PERSON,
            ENTREPRENEUR,
            FOREIGN_LEGAL_ENTITY,
            FOREIGN_NATURAL_PERSON,
            FOREIGN_ENTREPRENEUR,
        )
    }
}

/** Type of an advertising contract. */
@JvmInline
value class OrdContractType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "CONTRACT_TYPE_INVALID" -> "undefined"
            "CONTRACT_TYPE_SERVICE" -> "service"
            "CONTRACT_TYPE_INTERMEDIARY" -> "intermediary"
            "CONTRACT_TYPE_ADDITIONAL_AGREEMENT" -> "additional_agreement"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Not defined. */
        val UNDEFINED = OrdContractType("CONTRACT_TYPE_INVALID")

        /** Service contract. */
        val SERVICE = OrdContractType("CONTRACT_TYPE_SERVICE")

        /** Intermediary contract. */
        val INTERMEDIARY = OrdContractType("CONTRACT_TYPE_INTERMEDIARY")

        /** Additional agreement. */
        val ADDITIONAL_AGREEMENT = OrdContractType("CONTRACT_TYPE_ADDITIONAL_AGREEMENT")

        /** Every documented code. */
        val known: List<OrdContractType> = listOf(
            UNDEFINED,
            SERVICE,
            INTERMEDIARY,
            ADDITIONAL_AGREEMENT,
        )
    }
}

/** Subject of an advertising contract. */
@JvmInline
value class OrdSubjectType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "SUBJECT_TYPE_INVALID" -> "undefined"
            "SUBJECT_TYPE_DISTRIBUTION" -> "distribution"
            "SUBJECT_TYPE_ORGANISATION" -> "organisation"
            "SUBJECT_TYPE_INTERMEDIARY" -> "intermediation"
            "SUBJECT_TYPE_REPRESENTATION" -> "representation"
            "SUBJECT_TYPE_OTHER" -> "other"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Not defined. */
        val UNDEFINED = OrdSubjectType("SUBJECT_TYPE_INVALID")

        /** Distribution of advertising. */
        val DISTRIBUTION = OrdSubjectType("SUBJECT_TYPE_DISTRIBUTION")

        /** Organising the distribution of advertising. */
        val ORGANISATION = OrdSubjectType("SUBJECT_TYPE_ORGANISATION")

        /** Intermediation. */
        val INTERMEDIATION = OrdSubjectType("SUBJECT_TYPE_INTERMEDIARY")

        /** Representation. */
        val REPRESENTATION = OrdSubjectType("SUBJECT_TYPE_REPRESENTATION")

        /** Other. */
        val OTHER = OrdSubjectType("SUBJECT_TYPE_OTHER")

        /** Every documented code. */
        val known: List<OrdSubjectType> = listOf(
            UNDEFINED,
            DISTRIBUTION,
            ORGANISATION,
            INTERMEDIATION,
            REPRESENTATION,
            OTHER,
        )
    }
}

/** What the intermediary of an advertising contract does. */
@JvmInline
value class OrdActionType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "ACTION_TYPE_INVALID" -> "undefined"
            "ACTION_TYPE_CONCLUSION" -> "conclusion"
            "ACTION_TYPE_DISTRIBUTION" -> "distribution"
            "ACTION_TYPE_COMMERCIAL" -> "commercial_representation"
            "ACTION_TYPE_OTHER" -> "other"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Not defined. */
        val UNDEFINED = OrdActionType("ACTION_TYPE_INVALID")

        /** Concludes contracts. */
        val CONCLUSION = OrdActionType("ACTION_TYPE_CONCLUSION")

        /** Distributes advertising. */
        val DISTRIBUTION = OrdActionType("ACTION_TYPE_DISTRIBUTION")

        /** Commercial representation. */
        val COMMERCIAL_REPRESENTATION = OrdActionType("ACTION_TYPE_COMMERCIAL")

        /** Other intermediation. */
        val OTHER = OrdActionType("ACTION_TYPE_OTHER")

        /** Every documented code. */
        val known: List<OrdActionType> = listOf(
            UNDEFINED,
            CONCLUSION,
            DISTRIBUTION,
            COMMERCIAL_REPRESENTATION,
            OTHER,
        )
    }
}

/**
 * Kind of entry in the register of advertising data. Only observed values: a table types it UUID. Spelt with s, while
 * the paths spell `organization`.
 */
@JvmInline
value class OrdEntryType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "organisation" -> "organisation"
            "contract" -> "contract"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** An organisation. */
        val ORGANISATION = OrdEntryType("organisation")

        /** A contract. */
        val CONTRACT = OrdEntryType("contract")

        /** Every documented code. */
        val known: List<OrdEntryType> = listOf(
            ORGANISATION,
            CONTRACT,
        )
    }
}

/** Type of a tax number. One code means different things in different countries (CI, CE, PASS, RUT, RUC). */
@JvmInline
value class TaxDocumentType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "INN" -> "inn"
            "UNP" -> "unp"
            "CUIT / CUIL" -> "cuit_cuil"
            "NIT" -> "nit"
            "CI" -> "ci"
            "CE" -> "ce"
            "CPF" -> "cpf"
            "CNPJ" -> "cnpj"
            "RUT" -> "rut"
            "PASS" -> "pass"
            "TAXID" -> "tax_id"
            "CC" -> "cc"
            "PEP" -> "pep"
            "CJ" -> "cj"
            "CR" -> "cr"
            "RN" -> "rn"
            "RUC" -> "ruc"
            "DNI" -> "dni"
            "NI" -> "ni"
            "MIL" -> "mil"
            "DE" -> "de"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Russia. */
        val INN = TaxDocumentType("INN")

        /** Belarus. */
        val UNP = TaxDocumentType("UNP")

        /** Argentina: one value, sent with its slash and blanks. */
        val CUIT_CUIL = TaxDocumentType("CUIT / CUIL")

        /** Bolivia, Colombia. */
        val NIT = TaxDocumentType("NIT")

        /** Bolivia, Costa Rica, Ecuador, Paraguay, Uruguay. */
        val CI = TaxDocumentType("CI")

        /** Bolivia, Colombia, Dominican Republic, Ecuador, Peru. */
        val CE = TaxDocumentType("CE")

        /** Brazil. */
        val CPF = TaxDocumentType("CPF")

        /** Brazil. */
        val CNPJ = TaxDocumentType("CNPJ")

        /** Chile, Uruguay. */
        val RUT = TaxDocumentType("RUT")

        /** China, Colombia, Dominican Republic, Ecuador, Peru, Tanzania, Uruguay. */
        val PASS = TaxDocumentType("PASS")

        /** China. */
        val TAX_ID = TaxDocumentType("TAXID")

        /** Colombia. */
        val CC = TaxDocumentType("CC")

        /** Colombia. */
        val PEP = TaxDocumentType("PEP")

        /** Costa Rica. */
        val CJ = TaxDocumentType("CJ")

        /** Costa Rica. */
        val CR = TaxDocumentType("CR")

        /** Dominican Republic. */
        val RN = TaxDocumentType("RN")

        /** Ecuador, Panama, Paraguay, Peru. */
        val RUC = TaxDocumentType("RUC")

        /** Peru. */
        val DNI = TaxDocumentType("DNI")

        /** Tanzania. */
        val NI = TaxDocumentType("NI")

        /** Tanzania. */
        val MIL = TaxDocumentType("MIL")

        /** Uruguay. */
        val DE = TaxDocumentType("DE")

        /** Every documented code. */
        val known: List<TaxDocumentType> = listOf(
            INN,
            UNP,
            CUIT_CUIL,
            NIT,
            CI,
            CE,
            CPF,
            CNPJ,
            RUT,
            PASS,
            TAX_ID,
            CC,
            PEP,
            CJ,
            CR,
            RN,
            RUC,
            DNI,
            NI,
            MIL,
            DE,
        )
    }
}

/** Kind of transaction of a company. */
@JvmInline
value class TransactionType(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            1L -> "top_up"
            2L -> "write_off"
            3L -> "refund"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** Top-up. */
        val TOP_UP = TransactionType(1L)

        /** Write-off. */
        val WRITE_OFF = TransactionType(2L)

        /** Refund. */
        val REFUND = TransactionType(3L)

        /** Every documented code. */
        val known: List<TransactionType> = listOf(
            TOP_UP,
            WRITE_OFF,
            REFUND,
        )
    }
}

/** Kind of document. */
@JvmInline
value class DocumentType(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            6L -> "invoice"
            7L -> "act"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** Invoice. */
        val INVOICE = DocumentType(6L)

        /** Act (closing report). */
        val ACT = DocumentType(7L)

        /** Every documented code. */
        val known: List<DocumentType> = listOf(
            INVOICE,
            ACT,
        )
    }
}

/** What `documents.list` sorts by (camelCase, unlike `tasks.list`). */
@JvmInline
value class DocumentSort(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "createdAt" -> "created_at"
            "id" -> "id"
            "fileId" -> "file_id"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Creation date. */
        val CREATED_AT = DocumentSort("createdAt")

        /** Document id; the answer calls it `documentId`. */
        val ID = DocumentSort("id")

        /** File id. */
        val FILE_ID = DocumentSort("fileId")

        /** Every documented code. */
        val known: List<DocumentSort> = listOf(
            CREATED_AT,
            ID,
            FILE_ID,
        )
    }
}

/** A language. */
@JvmInline
value class Language(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "EN" -> "english"
            "RU" -> "russian"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** English. */
        val ENGLISH = Language("EN")

        /** Russian. */
        val RUSSIAN = Language("RU")

        /** Every documented code. */
        val known: List<Language> = listOf(
            ENGLISH,
            RUSSIAN,
        )
    }
}

/** Kind of user. */
@JvmInline
value class ProfileType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "customer" -> "customer"
            "freelancer" -> "freelancer"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Customer. */
        val CUSTOMER = ProfileType("customer")

        /** Freelancer; named in prose, its code is never shown. */
        val FREELANCER = ProfileType("freelancer")

        /** Every documented code. */
        val known: List<ProfileType> = listOf(
            CUSTOMER,
            FREELANCER,
        )
    }
}

/**
 * The 2FA method of a profile; only one value is ever shown, in lower case, unlike TwoFactorType. The table types it
 * boolean: then `true` or `false` is kept as text.
 */
@JvmInline
value class TwoFactorMethod(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "sms" -> "sms"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** By SMS. */
        val SMS = TwoFactorMethod("sms")

        /** Every documented code. */
        val known: List<TwoFactorMethod> = listOf(
            SMS,
        )
    }
}

/** Whether a webhook is on. */
@JvmInline
value class WebhookStatus(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "enabled" -> "enabled"
            "disabled" -> "disabled"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** On. */
        val ENABLED = WebhookStatus("enabled")

        /** Off. */
        val DISABLED = WebhookStatus("disabled")

        /** Every documented code. */
        val known: List<WebhookStatus> = listOf(
            ENABLED,
            DISABLED,
        )
    }
}
