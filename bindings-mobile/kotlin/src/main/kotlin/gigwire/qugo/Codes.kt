// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

package gigwire.qugo

import gigwire.TextCode

/**
 * Where a performer stands as a self-employed person. Needed before any job or payout of one: OK. What the codes mean
 * is read from their names.
 */
@JvmInline
value class SmzState(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "CHECKING" -> "checking"
            "UNKNOWN" -> "not_known"
            "NOTSE" -> "not_self_employed"
            "NOACCESS" -> "no_access"
            "LIMITED" -> "limited"
            "VALIDATION_ERROR" -> "validation_error"
            "OK" -> "ok"
            "DAILY_CHECKING" -> "daily_checking"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** The check is running. */
        val CHECKING = SmzState("CHECKING")

        /** Not known yet. */
        val NOT_KNOWN = SmzState("UNKNOWN")

        /** Not registered as self-employed. */
        val NOT_SELF_EMPLOYED = SmzState("NOTSE")

        /** The taxpayer has given the platform no access. */
        val NO_ACCESS = SmzState("NOACCESS")

        /** Restricted; why is not documented. */
        val LIMITED = SmzState("LIMITED")

        /** The check failed. */
        val VALIDATION_ERROR = SmzState("VALIDATION_ERROR")

        /** Self-employed and usable. */
        val OK = SmzState("OK")

        /** The daily check is running again. */
        val DAILY_CHECKING = SmzState("DAILY_CHECKING")

        /** Every documented code. */
        val known: List<SmzState> = listOf(
            CHECKING,
            NOT_KNOWN,
            NOT_SELF_EMPLOYED,
            NO_ACCESS,
            LIMITED,
            VALIDATION_ERROR,
            OK,
            DAILY_CHECKING,
        )
    }
}

/** Where the questionnaire of a performer stands. Needed before any job or payout: ACTIVE. */
@JvmInline
value class WorkmanState(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "DRAFT" -> "draft"
            "MODERATION" -> "moderation"
            "ACTIVE" -> "active"
            "DISABLED" -> "disabled"
            "REJECTED" -> "rejected"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Not submitted. */
        val DRAFT = WorkmanState("DRAFT")

        /** Under review. */
        val MODERATION = WorkmanState("MODERATION")

        /** Approved. The prose writes `Active`. */
        val ACTIVE = WorkmanState("ACTIVE")

        /** Switched off. */
        val DISABLED = WorkmanState("DISABLED")

        /** Refused at the review. */
        val REJECTED = WorkmanState("REJECTED")

        /** Every documented code. */
        val known: List<WorkmanState> = listOf(
            DRAFT,
            MODERATION,
            ACTIVE,
            DISABLED,
            REJECTED,
        )
    }
}

/** What an invitation registry does. */
@JvmInline
value class WorkmanRegistryType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "REGISTRATION" -> "registration"
            "INVITE" -> "invite"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Registers, with ready questionnaires. */
        val REGISTRATION = WorkmanRegistryType("REGISTRATION")

        /** Invites. */
        val INVITE = WorkmanRegistryType("INVITE")

        /** Every documented code. */
        val known: List<WorkmanRegistryType> = listOf(
            REGISTRATION,
            INVITE,
        )
    }
}

/** What a search of performers looks at. */
@JvmInline
value class EmployeeSearchType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "FIO" -> "full_name"
            "INN" -> "inn"
            "PHONE" -> "phone"
            "EMAIL" -> "email"
            "TAG" -> "tag"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Full name. */
        val FULL_NAME = EmployeeSearchType("FIO")

        /** Tax number. */
        val INN = EmployeeSearchType("INN")

        /** Phone. */
        val PHONE = EmployeeSearchType("PHONE")

        /** Email. */
        val EMAIL = EmployeeSearchType("EMAIL")

        /** Tag. */
        val TAG = EmployeeSearchType("TAG")

        /** Every documented code. */
        val known: List<EmployeeSearchType> = listOf(
            FULL_NAME,
            INN,
            PHONE,
            EMAIL,
            TAG,
        )
    }
}

/** Citizenship. The documents show ten codes and hide three, so others may be sent too. */
@JvmInline
value class Citizenship(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "RUS" -> "russia"
            "BLR" -> "belarus"
            "KGZ" -> "kyrgyzstan"
            "KAZ" -> "kazakhstan"
            "ARM" -> "armenia"
            "UKR" -> "ukraine"
            "LNR" -> "lnr"
            "DNR" -> "dnr"
            "AZE" -> "azerbaijan"
            "MDA" -> "moldova"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Russia. */
        val RUSSIA = Citizenship("RUS")

        /** Belarus. */
        val BELARUS = Citizenship("BLR")

        /** Kyrgyzstan. */
        val KYRGYZSTAN = Citizenship("KGZ")

        /** Kazakhstan. */
        val KAZAKHSTAN = Citizenship("KAZ")

        /** Armenia. */
        val ARMENIA = Citizenship("ARM")

        /** Ukraine. */
        val UKRAINE = Citizenship("UKR")

        /** As the platform writes it: LNR. */
        val LNR = Citizenship("LNR")

        /** As the platform writes it: DNR. */
        val DNR = Citizenship("DNR")

        /** Azerbaijan. */
        val AZERBAIJAN = Citizenship("AZE")

        /** Moldova. */
        val MOLDOVA = Citizenship("MDA")

        /** Every documented code. */
        val known: List<Citizenship> = listOf(
            RUSSIA,
            BELARUS,
            KYRGYZSTAN,
            KAZAKHSTAN,
            ARMENIA,
            UKRAINE,
            LNR,
            DNR,
            AZERBAIJAN,
            MOLDOVA,
        )
    }
}

/** The state in which a job is made. */
@JvmInline
value class JobCreateState(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "DRAFT" -> "draft"
            "MODERATION" -> "moderation"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** A draft. */
        val DRAFT = JobCreateState("DRAFT")

        /** Sent to moderation and publication. */
        val MODERATION = JobCreateState("MODERATION")

        /** Every documented code. */
        val known: List<JobCreateState> = listOf(
            DRAFT,
            MODERATION,
        )
    }
}

/**
 * Where a job stands. The documents show ten codes and hide five more; PAID is named by the prose. Take an unknown code
 * for work in progress: never for paid, never for failed. Others may be sent as a filter. What the codes mean is read
 * from their names.
 */
@JvmInline
value class JobState(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "DRAFT" -> "draft"
            "MODERATION_AWAITING_HOLD" -> "moderation_awaiting_hold"
            "MODERATION_HOLD_FAILED" -> "moderation_hold_failed"
            "MODERATION_HOLD_COMPLETED" -> "moderation_hold_completed"
            "MODERATION" -> "moderation"
            "PUBLISHED" -> "published"
            "REJECTED" -> "rejected"
            "WORKMANPENDING" -> "workman_pending"
            "INPROGRESS" -> "in_progress"
            "FINISHED" -> "finished"
            "PAID" -> "paid"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** A draft. */
        val DRAFT = JobState("DRAFT")

        /** Waits for the budget to be held. */
        val MODERATION_AWAITING_HOLD = JobState("MODERATION_AWAITING_HOLD")

        /** The budget could not be held: the sign of a low balance. */
        val MODERATION_HOLD_FAILED = JobState("MODERATION_HOLD_FAILED")

        /** The budget is held. */
        val MODERATION_HOLD_COMPLETED = JobState("MODERATION_HOLD_COMPLETED")

        /** Under moderation. */
        val MODERATION = JobState("MODERATION")

        /** Performers can see it. */
        val PUBLISHED = JobState("PUBLISHED")

        /** Refused by moderation. */
        val REJECTED = JobState("REJECTED")

        /** Waits for the performer's answer. */
        val WORKMAN_PENDING = JobState("WORKMANPENDING")

        /** Being done. */
        val IN_PROGRESS = JobState("INPROGRESS")

        /** The work is finished. */
        val FINISHED = JobState("FINISHED")

        /** Paid: closing documents are there. From the prose, not from the list of codes. */
        val PAID = JobState("PAID")

        /** Every documented code. */
        val known: List<JobState> = listOf(
            DRAFT,
            MODERATION_AWAITING_HOLD,
            MODERATION_HOLD_FAILED,
            MODERATION_HOLD_COMPLETED,
            MODERATION,
            PUBLISHED,
            REJECTED,
            WORKMAN_PENDING,
            IN_PROGRESS,
            FINISHED,
            PAID,
        )
    }
}

/** Where the tax receipt of a job stands. What the codes mean is read from their names. */
@JvmInline
value class ReceiptState(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "PENDING" -> "pending"
            "GENERATION_IN_PROCESS" -> "generation_in_process"
            "ONLINE_RECEIPT_GENERATED" -> "online_receipt_generated"
            "OFFLINE_RECEIPT_GENERATED" -> "offline_receipt_generated"
            "OFFLINE_RECEIPT_REGISTERED" -> "offline_receipt_registered"
            "PENDING_REVERSED" -> "pending_reversed"
            "REVERSED" -> "reversed"
            "ERROR" -> "error"
            "NOT_REQUIRED" -> "not_required"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Waits. */
        val PENDING = ReceiptState("PENDING")

        /** Being made. */
        val GENERATION_IN_PROCESS = ReceiptState("GENERATION_IN_PROCESS")

        /** Made online with the tax service. */
        val ONLINE_RECEIPT_GENERATED = ReceiptState("ONLINE_RECEIPT_GENERATED")

        /** Made offline. */
        val OFFLINE_RECEIPT_GENERATED = ReceiptState("OFFLINE_RECEIPT_GENERATED")

        /** Made offline and registered later. */
        val OFFLINE_RECEIPT_REGISTERED = ReceiptState("OFFLINE_RECEIPT_REGISTERED")

        /** Its cancellation waits. */
        val PENDING_REVERSED = ReceiptState("PENDING_REVERSED")

        /** Cancelled. */
        val REVERSED = ReceiptState("REVERSED")

        /** Failed. */
        val ERROR = ReceiptState("ERROR")

        /** None is needed. */
        val NOT_REQUIRED = ReceiptState("NOT_REQUIRED")

        /** Every documented code. */
        val known: List<ReceiptState> = listOf(
            PENDING,
            GENERATION_IN_PROCESS,
            ONLINE_RECEIPT_GENERATED,
            OFFLINE_RECEIPT_GENERATED,
            OFFLINE_RECEIPT_REGISTERED,
            PENDING_REVERSED,
            REVERSED,
            ERROR,
            NOT_REQUIRED,
        )
    }
}

/**
 * Where the payment of a registry row stands. The list is headed "new statuses", so older codes may come: take an
 * unknown one for work in progress. Only PAID is paid.
 */
@JvmInline
value class PayrollItemStatus(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "PENDING_VALIDATION" -> "pending_validation"
            "VALIDATION_FAILED" -> "validation_failed"
            "READY_TO_APPLY" -> "ready_to_apply"
            "APPLYING" -> "applying"
            "AWAITING_HOLD_BALANCE" -> "awaiting_hold_balance"
            "BALANCE_HOLD_FAILED" -> "balance_hold_failed"
            "BALANCE_HOLD_COMPLETED" -> "balance_hold_completed"
            "ADDITIONAL_JOB_ENTITIES_CREATED" -> "additional_job_entities_created"
            "PENDING_ACT_SIGNING" -> "pending_act_signing"
            "PENDING_RECEIPT_GENERATION" -> "pending_receipt_generation"
            "PAYMENT_WAITING" -> "payment_waiting"
            "PAID" -> "paid"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Waits for its check. */
        val PENDING_VALIDATION = PayrollItemStatus("PENDING_VALIDATION")

        /**
         * The check failed. Commonest causes: the performer is not self-employed or not registered, or payouts are off
         * for the customer. The cabinet shows which.
         */
        val VALIDATION_FAILED = PayrollItemStatus("VALIDATION_FAILED")

        /** Ready to be executed. */
        val READY_TO_APPLY = PayrollItemStatus("READY_TO_APPLY")

        /** Waits to be executed. */
        val APPLYING = PayrollItemStatus("APPLYING")

        /** By its text the basic entities are made, by its name money is not held yet: take it for the latter. */
        val AWAITING_HOLD_BALANCE = PayrollItemStatus("AWAITING_HOLD_BALANCE")

        /** Not enough money on the account called Own. */
        val BALANCE_HOLD_FAILED = PayrollItemStatus("BALANCE_HOLD_FAILED")

        /** Money is held. */
        val BALANCE_HOLD_COMPLETED = PayrollItemStatus("BALANCE_HOLD_COMPLETED")

        /** Further entities of the job are made. */
        val ADDITIONAL_JOB_ENTITIES_CREATED = PayrollItemStatus("ADDITIONAL_JOB_ENTITIES_CREATED")

        /** Waits for the performer to sign the act (only where acts are mandatory); signed by itself after 48 hours. */
        val PENDING_ACT_SIGNING = PayrollItemStatus("PENDING_ACT_SIGNING")

        /** Waits for the receipt. */
        val PENDING_RECEIPT_GENERATION = PayrollItemStatus("PENDING_RECEIPT_GENERATION")

        /** Waits for the payment; the receipt is there. */
        val PAYMENT_WAITING = PayrollItemStatus("PAYMENT_WAITING")

        /** Paid: the final success. */
        val PAID = PayrollItemStatus("PAID")

        /** Every documented code. */
        val known: List<PayrollItemStatus> = listOf(
            PENDING_VALIDATION,
            VALIDATION_FAILED,
            READY_TO_APPLY,
            APPLYING,
            AWAITING_HOLD_BALANCE,
            BALANCE_HOLD_FAILED,
            BALANCE_HOLD_COMPLETED,
            ADDITIONAL_JOB_ENTITIES_CREATED,
            PENDING_ACT_SIGNING,
            PENDING_RECEIPT_GENERATION,
            PAYMENT_WAITING,
            PAID,
        )
    }
}

/** An edition of the documents that overrides edition B. */
@JvmInline
value class DocumentEdition(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "A" -> "a"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** The earlier edition, by which registries pay the self-employed too. */
        val A = DocumentEdition("A")

        /** Every documented code. */
        val known: List<DocumentEdition> = listOf(
            A,
        )
    }
}

/** Tax status of a performer. */
@JvmInline
value class TaxStatus(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "smz" -> "self_employed"
            "ip" -> "sole_trader"
            "ooo" -> "limited_company"
            "pao" -> "public_company"
            "np" -> "natural_person"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Self-employed. Known only from third-party code. */
        val SELF_EMPLOYED = TaxStatus("smz")

        /** Sole trader. Known only from third-party code. */
        val SOLE_TRADER = TaxStatus("ip")

        /** Limited company. Known only from third-party code. */
        val LIMITED_COMPANY = TaxStatus("ooo")

        /** Public company. Known only from third-party code. */
        val PUBLIC_COMPANY = TaxStatus("pao")

        /** Natural person. Known only from third-party code. */
        val NATURAL_PERSON = TaxStatus("np")

        /** Every documented code. */
        val known: List<TaxStatus> = listOf(
            SELF_EMPLOYED,
            SOLE_TRADER,
            LIMITED_COMPANY,
            PUBLIC_COMPANY,
            NATURAL_PERSON,
        )
    }
}

/** Gender. The code that knows it takes several spellings. */
@JvmInline
value class Gender(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "male" -> "male"
            "female" -> "female"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Male. Known only from third-party code. */
        val MALE = Gender("male")

        /** Female. Known only from third-party code. */
        val FEMALE = Gender("female")

        /** Every documented code. */
        val known: List<Gender> = listOf(
            MALE,
            FEMALE,
        )
    }
}
