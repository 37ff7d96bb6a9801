package gigwire.flows.solarstaff

import gigwire.Input
import gigwire.inputFields
import java.math.BigDecimal
import kotlin.time.Duration
import kotlinx.serialization.json.JsonObject

/** What a [PaymentRun] is told beside its rows. What is null is the core's default. */
data class PaymentRunOptions(
    /** Who takes and finishes the tasks. */
    val mode: PaymentRunMode = PaymentRunMode.FOLLOW,
    /** Whether the money goes on from the freelancer's balance to their card or account. */
    val payout: Boolean = false,
    /** Whether offers and NDAs are signed for the freelancers, who must have agreed. */
    val signAgreements: Boolean = false,
    /** Whether the platform is asked about every task before the plan is shown (`validateOnly`). */
    val validate: Boolean = false,
    /** Whether to go on without the rows that cannot be paid. Otherwise a plan with such rows is not started. */
    val skipInvalid: Boolean = false,
    /** The commission to reckon with, percent (default: that of the newest task). */
    val commissionPercent: BigDecimal? = null,
    /** What must not be exceeded. */
    val limits: PaymentRunLimits = PaymentRunLimits(),
    /** How many rows are worked on at once (default: 8). */
    val concurrency: Int? = null,
    /** How many requests are sent a second (default: 10). */
    val requestsPerSecond: Int? = null,
    /** How long to wait for what others must do before a row is left as pending (default: a day). */
    val patience: Duration? = null,
    /** How long after an unclear answer the platform may still act on the request (default: 2 minutes). */
    val settle: Duration? = null,
    /**
     * A name for the run: two journals of one name and plan make the same tasks, so that they cannot pay both. Without one, the
     * same rows in the same month (UTC) are the same run.
     */
    val run: String? = null,
) : Input {
    init {
        require(patience == null || !patience.isNegative()) { "patience must not be negative" }
        require(settle == null || !settle.isNegative()) { "settle must not be negative" }
    }

    override fun toJson(): JsonObject = inputFields(
        "mode" to mode.name.lowercase(),
        "payout" to payout,
        "signAgreements" to signAgreements,
        "validate" to validate,
        "skipInvalid" to skipInvalid,
        "commissionPercent" to commissionPercent,
        "limits" to limits,
        "concurrency" to concurrency?.toLong(),
        "requestsPerSecond" to requestsPerSecond?.toLong(),
        "patienceMs" to patience?.inWholeMilliseconds,
        "settleMs" to settle?.inWholeMilliseconds,
        "run" to run,
    )
}

/** Who takes and finishes the tasks of a [PaymentRun]. */
enum class PaymentRunMode {
    /** The freelancers, in their accounts; the run waits for them (the vendor's use case 1). */
    FOLLOW,

    /** The company for them (use case 2); needs extra rights from the vendor's support. */
    ACT_FOR,
}

/** What a [PaymentRun] must not exceed. */
data class PaymentRunLimits(
    /** The sum of all prices. */
    val total: BigDecimal? = null,
    /** The price of one row. */
    val price: BigDecimal? = null,
    /** So many rows may fail one after the other; then the run stops (default: 10). 0: never. */
    val failuresInARow: Int? = null,
) : Input {
    override fun toJson(): JsonObject =
        inputFields("total" to total, "price" to price, "failuresInARow" to failuresInARow?.toLong())
}
