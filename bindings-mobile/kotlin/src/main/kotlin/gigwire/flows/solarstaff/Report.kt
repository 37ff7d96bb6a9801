package gigwire.flows.solarstaff

import gigwire.asDecimal
import gigwire.asLong
import gigwire.asObject
import gigwire.asText
import gigwire.required
import java.math.BigDecimal
import kotlinx.serialization.json.JsonObject

/** How a [PaymentRun] ended. */
data class Report(
    /** The run, as the journal names it. */
    val run: String,
    /** Why it ended before its end; null: it did not. */
    val stopped: String?,
    /** What that reason is, for programs, such as `no_balance`: docs/flows.md lists them, and new ones may come. */
    val stopCode: String?,
    /** What that code tells of. */
    val stopDetails: ReasonDetails,
    /** Every row of the plan. */
    val planned: Group,
    /** Rows whose money is on the freelancer's balance and goes no further. */
    val paid: Group,
    /** Rows whose money has left for a card, wallet or account. */
    val paidOut: Group,
    /** Rows that were not paid, each with its reason. */
    val unpaid: Group,
    /** Rows that a person must look at. */
    val needsAttention: Group,
    /** Rows that a resumed run goes on with. */
    val pending: Group,
    /** The company's balance before the run was first started. */
    val balanceBefore: BigDecimal?,
    /** And now. Others may have used it too. */
    val balanceAfter: BigDecimal?,
    /** The company's write-offs since then, less refunds, as the platform lists them. Others may have made some. */
    val transactions: BigDecimal?,
    /** Every row of the plan, in its order. */
    val rows: List<RowResult>,
) {
    /** Rows together. */
    data class Group(
        /** How many. */
        val rows: Int,
        /** The sum of their prices, where known. */
        val price: BigDecimal,
        /** What they cost the company, where known. */
        val cost: BigDecimal,
    )

    /** Whether every row was paid. */
    val isComplete: Boolean get() = stopped == null && paid.rows + paidOut.rows == planned.rows

    internal companion object {
        fun read(json: JsonObject, rows: List<RowResult>): Report {
            val group = { name: String -> readGroup(json[name].asObject().required(name)) }
            return Report(
                run = json["run"].asText().required("a run"),
                stopped = json["stopped"].asText(),
                stopCode = json["stopCode"].asText(),
                stopDetails = ReasonDetails.read(json["stopDetails"].asObject()),
                planned = group("planned"),
                paid = group("paid"),
                paidOut = group("paidOut"),
                unpaid = group("unpaid"),
                needsAttention = group("needsAttention"),
                pending = group("pending"),
                balanceBefore = json["balanceBefore"].asDecimal(),
                balanceAfter = json["balanceAfter"].asDecimal(),
                transactions = json["transactions"].asDecimal(),
                rows = rows,
            )
        }

        private fun readGroup(json: JsonObject) = Group(
            json["rows"].asLong().required("rows").toInt(),
            json["price"].asDecimal().required("a price"),
            json["cost"].asDecimal().required("a cost"),
        )
    }
}
