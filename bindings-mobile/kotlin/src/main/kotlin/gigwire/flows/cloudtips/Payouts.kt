package gigwire.flows.cloudtips

import gigwire.asBoolean
import gigwire.asDecimal
import gigwire.asList
import gigwire.asLong
import gigwire.asObject
import gigwire.asText
import gigwire.required
import java.math.BigDecimal
import kotlinx.serialization.json.JsonObject

/** What [payOut] would pay out. Nothing has been changed. */
data class PayoutPlan(
    /** In the order in which the receivers were named. */
    val rows: List<Row>,
    /** The sum of those that can be paid out, in roubles. */
    val total: BigDecimal,
) {
    /** What one receiver has. */
    data class Row(
        /** The receiver. */
        val userId: String,
        /** What has accumulated, in roubles: all of it is paid out. Null where the platform does not say. */
        val amount: BigDecimal?,
        /** What would reach the card of it, where the platform says so. */
        val amountToDeposit: BigDecimal?,
        /** What the problem is, for programs, such as `nothing`; null: there is none. */
        val code: String?,
        /** Why it cannot be paid out; empty if it can. */
        val problem: String,
    )

    internal companion object {
        fun read(json: JsonObject) = PayoutPlan(
            rows = json["rows"].asList { it.asObject()?.let(::row) }.orEmpty(),
            total = json["total"].asDecimal().required("a total"),
        )

        private fun row(json: JsonObject) = Row(
            json["userId"].asText().orEmpty(),
            json["amount"].asDecimal(),
            json["amountToDeposit"].asDecimal(),
            json["code"].asText(),
            json["problem"].asText().orEmpty(),
        )
    }
}

/** What became of one receiver's. */
data class PayoutRow(
    /** The receiver. */
    val userId: String,
    /** What became of it. */
    val outcome: Outcome,
    /** What was paid out, or would have been, in roubles. */
    val amount: BigDecimal?,
    /** What the reason is, for programs, such as `other_sum`; null: there is none. */
    val code: String?,
    /** Why it was not paid out, or what else is to be known. */
    val reason: String,
) {
    /** What became of it. */
    enum class Outcome {
        /** The platform took the order: the money is on its way to the default card. */
        PAID_OUT,

        /** Nothing was paid out. */
        UNPAID,

        /** A person must look: the reason tells what was seen. */
        NEEDS_ATTENTION,

        /** Not done yet: the flow goes on with it when it is started again on its journal. */
        PENDING,
    }

    internal companion object {
        fun read(json: JsonObject) = PayoutRow(
            json["userId"].asText().orEmpty(),
            Outcome.valueOf(json["result"].asText().required("a result").uppercase()),
            json["amount"].asDecimal(),
            json["code"].asText(),
            json["reason"].asText().orEmpty(),
        )
    }
}

/** How [payOut] ended. */
data class PayoutReport(
    /** Whether there was a go. Without, nothing was paid out. */
    val started: Boolean,
    /** In the order in which the receivers were named. */
    val rows: List<PayoutRow>,
    /** How many were paid out. */
    val paidOut: Int,
    /** Their sum, in roubles. */
    val amount: BigDecimal,
) {
    internal companion object {
        fun read(json: JsonObject) = PayoutReport(
            started = json["started"].asBoolean().required("started"),
            rows = json["rows"].asList { it.asObject()?.let(PayoutRow::read) }.orEmpty(),
            paidOut = json["paidOut"].asLong().required("paidOut").toInt(),
            amount = json["amount"].asDecimal().required("an amount"),
        )
    }
}
