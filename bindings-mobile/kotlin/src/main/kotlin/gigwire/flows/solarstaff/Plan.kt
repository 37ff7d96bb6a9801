package gigwire.flows.solarstaff

import gigwire.asBoolean
import gigwire.asDecimal
import gigwire.asLong
import gigwire.asText
import gigwire.required
import java.math.BigDecimal
import kotlinx.serialization.json.JsonObject

/** What a [PaymentRun] has checked. Nothing has been changed. */
data class Plan(
    /** The run, as the journal names it. */
    val run: String,
    /** How many rows there are. */
    val rows: Int,
    /** How many of them can be paid; of a resumed run, how many are not settled yet. */
    val payable: Int,
    /** The sum of their prices. */
    val total: BigDecimal,
    /** That sum with the commission, as far as it is known; null for a resumed run. */
    val needed: BigDecimal?,
    /** The commission reckoned with, percent; null: not known. */
    val commissionPercent: BigDecimal?,
    /** The company's balance now; null for a resumed run. */
    val balance: BigDecimal?,
    /** The currency of all of this, as the platform names it; empty for a resumed run. */
    val currency: String,
    /** What is wrong, in the order in which it was found. */
    val problems: List<Problem>,
    /** Whether the run can be started. */
    val canStart: Boolean,
    /** Whether the journal holds a run that was started before: then it goes on where it ended. */
    val isResumed: Boolean,
) {
    /** The problems that keep a row, or the whole plan, from being paid. */
    val errors: List<Problem> get() = problems.filter { it.severity == Problem.Severity.ERROR }

    /** The problems that somebody should look at. */
    val warnings: List<Problem> get() = problems.filter { it.severity == Problem.Severity.WARNING }

    internal companion object {
        /** As the core asks for a go. */
        fun read(json: JsonObject, problems: List<Problem>) = Plan(
            run = json["run"].asText().required("a run"),
            rows = json["rows"].asLong().required("rows").toInt(),
            payable = json["payable"].asLong().required("payable").toInt(),
            total = json["total"].asDecimal().required("a total"),
            needed = json["needed"].asDecimal(),
            commissionPercent = json["commissionPercent"].asDecimal(),
            balance = json["balance"].asDecimal(),
            currency = json["currency"].asText().orEmpty(),
            problems = problems,
            canStart = json["canStart"].asBoolean().required("canStart"),
            isResumed = false,
        )

        /** As the core tells that it goes on with an earlier run. */
        fun readResumed(json: JsonObject) = Plan(
            run = json["run"].asText().required("a run"),
            rows = json["rows"].asLong().required("rows").toInt(),
            payable = json["open"].asLong().required("open").toInt(),
            total = json["total"].asDecimal().required("a total"),
            needed = null,
            commissionPercent = null,
            balance = null,
            currency = "",
            problems = emptyList(),
            canStart = true,
            isResumed = true,
        )
    }
}
