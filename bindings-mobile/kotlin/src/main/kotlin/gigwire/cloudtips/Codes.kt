// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

package gigwire.cloudtips

import gigwire.IntCode
import gigwire.TextCode

/**
 * Whether a receiver confirmed the link with your company. The vendor's table calls it the status of the receiver; it
 * is that of the payment page. Documented as a number, recorded answers carry the name: both are read. `not_requested`
 * and `confirmed` can be used at once, `waiting_for_confirmation` needs the SMS of `places.attach_send_sms`, `declined`
 * is the end.
 */
@JvmInline
value class LayoutStatus(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            0L -> "not_requested"
            1L -> "confirmed"
            2L -> "waiting_for_confirmation"
            3L -> "declined"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** Confirmation was never requested (the vendor's None): ready to use. */
        val NOT_REQUESTED = LayoutStatus(0L)

        /** Confirmed: ready to use. */
        val CONFIRMED = LayoutStatus(1L)

        /** Waits for the person's confirmation, by SMS code or in the CloudTips personal account. */
        val WAITING_FOR_CONFIRMATION = LayoutStatus(2L)

        /** Declined by the person. */
        val DECLINED = LayoutStatus(3L)

        /** Every documented code. */
        val known: List<LayoutStatus> = listOf(
            NOT_REQUESTED,
            CONFIRMED,
            WAITING_FOR_CONFIRMATION,
            DECLINED,
        )
    }
}

/** How tips reach a receiver. A number in the partner's calls; answers to receivers carry the name: both are read. */
@JvmInline
value class PayoutMethod(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            0L -> "instant"
            1L -> "accumulation"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** Each tip is paid out to the card at once. */
        val INSTANT = PayoutMethod(0L)

        /** Tips add up until they are paid out. */
        val ACCUMULATION = PayoutMethod(1L)

        /** Every documented code. */
        val known: List<PayoutMethod> = listOf(
            INSTANT,
            ACCUMULATION,
        )
    }
}

/**
 * How tips reach a receiver, as the receiver's own calls write it. By name, where the partner's calls have a number
 * (`PayoutMethod`).
 */
@JvmInline
value class PayoutMethodName(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "Instant" -> "instant"
            "Accumulation" -> "accumulation"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Each tip is paid out to the card at once. */
        val INSTANT = PayoutMethodName("Instant")

        /** Tips add up until they are paid out. */
        val ACCUMULATION = PayoutMethodName("Accumulation")

        /** Every documented code. */
        val known: List<PayoutMethodName> = listOf(
            INSTANT,
            ACCUMULATION,
        )
    }
}

/** How the check of a card went that is being linked to a receiver. */
@JvmInline
value class CardLinkStatus(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "Canceled" -> "verified"
            "Need3ds" -> "need_3ds"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Success without 3-D Secure: the check payment went through and was voided, hence the vendor's word. */
        val VERIFIED = CardLinkStatus("Canceled")

        /** The receiver must go to the bank's page: send `md`, `paReq` and your return address there. */
        val NEED_3DS = CardLinkStatus("Need3ds")

        /** Every documented code. */
        val known: List<CardLinkStatus> = listOf(
            VERIFIED,
            NEED_3DS,
        )
    }
}

/** How a card payment went. */
@JvmInline
value class PaymentStatus(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "Success" -> "success"
            "Failure" -> "failure"
            "Need3ds" -> "need_3ds"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Paid. */
        val SUCCESS = PaymentStatus("Success")

        /** Declined. */
        val FAILURE = PaymentStatus("Failure")

        /** The payer must go to the bank's page: send `md`, `paReq` and your return address there. */
        val NEED_3DS = PaymentStatus("Need3ds")

        /** Every documented code. */
        val known: List<PaymentStatus> = listOf(
            SUCCESS,
            FAILURE,
            NEED_3DS,
        )
    }
}

/**
 * Where a payment by SBP or T-Pay stands. The vendor's own client takes any other value for a failure; it is kept here
 * as it is.
 */
@JvmInline
value class ExternalPaymentStatus(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "Wait" -> "wait"
            "Success" -> "success"
            "Failed" -> "failed"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Not finished: ask again, the vendor's client does so every 10 seconds. */
        val WAIT = ExternalPaymentStatus("Wait")

        /** Paid. */
        val SUCCESS = ExternalPaymentStatus("Success")

        /** Failed. */
        val FAILED = ExternalPaymentStatus("Failed")

        /** Every documented code. */
        val known: List<ExternalPaymentStatus> = listOf(
            WAIT,
            SUCCESS,
            FAILED,
        )
    }
}

/** Currency of a payment; only roubles are ever shown. */
@JvmInline
value class PaymentCurrency(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "RUB" -> "rub"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Russian roubles, not kopecks. */
        val RUB = PaymentCurrency("RUB")

        /** Every documented code. */
        val known: List<PaymentCurrency> = listOf(
            RUB,
        )
    }
}

/** What a limit of a payment page says. */
@JvmInline
value class AmountConstraintType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "Minimal" -> "minimal"
            "Maximal" -> "maximal"
            "Fixed" -> "fixed"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Not less than this. */
        val MINIMAL = AmountConstraintType("Minimal")

        /** Not more than this. */
        val MAXIMAL = AmountConstraintType("Maximal")

        /** Exactly this. */
        val FIXED = AmountConstraintType("Fixed")

        /** Every documented code. */
        val known: List<AmountConstraintType> = listOf(
            MINIMAL,
            MAXIMAL,
            FIXED,
        )
    }
}

/** Whether the box by which the payer bears the fee is ticked at first; only one value is ever shown. */
@JvmInline
value class PayerFeeState(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "Enabled" -> "enabled"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Ticked at first. */
        val ENABLED = PayerFeeState("Enabled")

        /** Every documented code. */
        val known: List<PayerFeeState> = listOf(
            ENABLED,
        )
    }
}

/** The payer's device. The names are inferred from who sends which number; the vendor publishes none. */
@JvmInline
value class DeviceType(override val code: Long) : IntCode {
    override val name: String?
        get() = when (code) {
            1L -> "app"
            2L -> "mobile_web"
            3L -> "desktop_web"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code.toString()

    companion object {
        /** An app: sent by the vendor's Android SDK. Inferred: the documents do not say so. */
        val APP = DeviceType(1L)

        /** A browser on a phone: sent by public back ends. Inferred: the documents do not say so. */
        val MOBILE_WEB = DeviceType(2L)

        /** A browser on a desktop: sent by public back ends. Inferred: the documents do not say so. */
        val DESKTOP_WEB = DeviceType(3L)

        /** Every documented code. */
        val known: List<DeviceType> = listOf(
            APP,
            MOBILE_WEB,
            DESKTOP_WEB,
        )
    }
}

/** A receiver's gender. */
@JvmInline
value class Gender(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "NotSpecified" -> "not_specified"
            "Male" -> "male"
            "Female" -> "female"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Not specified. */
        val NOT_SPECIFIED = Gender("NotSpecified")

        /** Male. */
        val MALE = Gender("Male")

        /** Female. */
        val FEMALE = Gender("Female")

        /** Every documented code. */
        val known: List<Gender> = listOf(
            NOT_SPECIFIED,
            MALE,
            FEMALE,
        )
    }
}

/** Payment system of a card; values seen in answers, there may be others. */
@JvmInline
value class CardSystem(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "MIR" -> "mir"
            "VISA" -> "visa"
            "MASTERCARD" -> "mastercard"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Mir. */
        val MIR = CardSystem("MIR")

        /** Visa. */
        val VISA = CardSystem("VISA")

        /** Mastercard. */
        val MASTERCARD = CardSystem("MASTERCARD")

        /** Every documented code. */
        val known: List<CardSystem> = listOf(
            MIR,
            VISA,
            MASTERCARD,
        )
    }
}

/** Kind of operation in a receiver's timeline; others exist that nobody names. */
@JvmInline
value class TimelineEntryType(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "Transaction" -> "transaction"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** A tip. */
        val TRANSACTION = TimelineEntryType("Transaction")

        /** Every documented code. */
        val known: List<TimelineEntryType> = listOf(
            TRANSACTION,
        )
    }
}

/** Outcome of a captcha; only one value is ever shown. */
@JvmInline
value class CaptchaStatus(override val code: String) : TextCode {
    override val name: String?
        get() = when (code) {
            "passed" -> "passed"
            else -> null
        }

    /** The documented name, or the code. */
    override fun toString(): String = name ?: code

    companion object {
        /** Passed: use the token. */
        val PASSED = CaptchaStatus("passed")

        /** Every documented code. */
        val known: List<CaptchaStatus> = listOf(
            PASSED,
        )
    }
}
