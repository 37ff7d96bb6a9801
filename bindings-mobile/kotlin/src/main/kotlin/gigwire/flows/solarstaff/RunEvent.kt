package gigwire.flows.solarstaff

import gigwire.asDecimal
import gigwire.asLong
import gigwire.asObject
import gigwire.asText
import gigwire.asUuid
import gigwire.required
import java.math.BigDecimal
import java.util.UUID
import kotlinx.serialization.json.JsonObject

/** What a [PaymentRun] tells as it happens. Rows are counted from 0. */
sealed interface RunEvent

/** Something wrong with a plan. */
data class Problem(
    /** The row; null: the plan as a whole. */
    val row: Int?,
    /** Its key; empty where it has none. */
    val key: String,
    /** Whether it can be paid nevertheless. */
    val severity: Severity,
    /** Which entry of the row; empty when it is about several. */
    val argument: String,
    /** What it is, for programs, such as `unknown_freelancer`: docs/flows.md lists them, and new ones may come. */
    val code: String,
    /** What that code tells of. */
    val details: ReasonDetails,
    /** What is wrong and what to do. */
    val message: String,
) : RunEvent {
    /** How bad it is. */
    enum class Severity {
        /** It cannot be paid like this. */
        ERROR,

        /** It can, but somebody should look. */
        WARNING,
    }

    internal companion object {
        fun read(json: JsonObject) = Problem(
            json["row"].asLong()?.toInt(),
            json["key"].asText().orEmpty(),
            Severity.valueOf(json["severity"].asText().required("a severity").uppercase()),
            json["argument"].asText().orEmpty(),
            json["code"].asText().orEmpty(),
            ReasonDetails.read(json["details"].asObject()),
            json["message"].asText().orEmpty(),
        )
    }
}

/** A row is about to be acted on: the act is in the journal. */
data class RowAct(
    /** The row. */
    val row: Int,
    /** Its key. */
    val key: String,
    /** What is done now. */
    val act: Act,
) : RunEvent {
    /** Something that changes the world. */
    enum class Act {
        /** `tasks.create` */
        CREATE,

        /** `freelancers.sign_agreement` */
        SIGN,

        /** `tasks.set_state`: taken to work. */
        TAKE,

        /** `tasks.set_state`: reported done. */
        FINISH,

        /** `tasks.accept` */
        ACCEPT,

        /** `tasks.pay` */
        PAY,

        /** `finance.create_payout` */
        PAYOUT,
    }

    internal companion object {
        fun read(json: JsonObject) = RowAct(
            json["row"].asLong().required("a row").toInt(),
            json["key"].asText().orEmpty(),
            Act.valueOf(json["act"].asText().required("an act").uppercase()),
        )
    }
}

/** How a row ended. */
data class RowResult(
    /** The row. */
    val row: Int,
    /** Its key. */
    val key: String,
    /** What became of it. */
    val outcome: Outcome,
    /** What the reason is, as in [Problem]; null: there is none, or the journal is of an older version. */
    val code: String?,
    /** What that code tells of. */
    val details: ReasonDetails,
    /** Why, where it is not simply paid; else empty. */
    val reason: String,
    /** The task's id, once known. */
    val taskId: Long?,
    /** The task's UUID, once known. */
    val taskUuid: UUID?,
    /** What the freelancer gets, where known. */
    val price: BigDecimal?,
    /** What the company pays, where known: price, commission and compensation of the freelancer's commission. */
    val cost: BigDecimal?,
) : RunEvent {
    /** What became of a row. */
    enum class Outcome {
        /** The money is on the freelancer's balance. */
        PAID,

        /** The money has left for the freelancer's card, wallet or account. */
        PAID_OUT,

        /** Nothing was paid, and the run cannot change that. */
        UNPAID,

        /** A person must look at it. */
        NEEDS_ATTENTION,

        /** Not done yet: the run stopped, or others were not ready. A resumed run goes on with it. */
        PENDING,
    }

    internal companion object {
        fun read(json: JsonObject) = RowResult(
            json["row"].asLong().required("a row").toInt(),
            json["key"].asText().orEmpty(),
            Outcome.valueOf(json["result"].asText().required("a result").uppercase()),
            json["code"].asText(),
            ReasonDetails.read(json["details"].asObject()),
            json["reason"].asText().orEmpty(),
            json["taskId"].asLong(),
            json["taskUuid"].asUuid(),
            json["price"].asDecimal(),
            json["cost"].asDecimal(),
        )
    }
}
