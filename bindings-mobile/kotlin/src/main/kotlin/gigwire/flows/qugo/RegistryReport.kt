package gigwire.flows.qugo

import gigwire.asBoolean
import gigwire.asDecimal
import gigwire.asList
import gigwire.asLong
import gigwire.asMap
import gigwire.asObject
import gigwire.asText
import gigwire.required
import java.math.BigDecimal
import kotlinx.serialization.json.JsonObject

/** What happens while a registry is under way. */
sealed interface RegistryEvent

/** Something wrong with a registry or a row of it. */
data class RegistryProblem(
    /** The row, counted from 0; null: the registry as a whole. */
    val row: Int?,
    /** Its key; empty where it has none. */
    val key: String,
    /** Where it stood in the file that it was read from. */
    val line: Long?,
    /** Whether it cannot be sent like this; otherwise somebody should look. */
    val isError: Boolean,
    /** Which entry of the row; empty when it is about several. */
    val argument: String,
    /** What it is, for programs, such as `no_phone`: docs/qugo/registries.md lists them, and new ones may come. */
    val code: String,
    /** What is wrong and what to do; of a row that the platform refused, its reason. */
    val message: String,
) : RegistryEvent {
    internal companion object {
        fun read(json: JsonObject) = RegistryProblem(
            json["row"].asLong()?.toInt(),
            json["key"].asText().orEmpty(),
            json["line"].asLong(),
            json["severity"].asText() == "error",
            json["argument"].asText().orEmpty(),
            json["code"].asText().orEmpty(),
            json["message"].asText().orEmpty(),
        )
    }
}

/** Something is about to be done: it is in the journal already. */
enum class RegistryAct : RegistryEvent {
    /** The workbook is uploaded. */
    UPLOAD,

    /** The payment of the registry is ordered. */
    EXECUTE,
}

/** How far the platform is. */
data class RegistryProgress(
    /** The registry. */
    val registryId: Long,
    /** How many rows are in which state: `success` and `failed` of invitations, `PayrollItemStatus` of payouts. */
    val states: Map<String, Long>,
) : RegistryEvent

/** What became of a row. */
enum class RegistryOutcome {
    /** The platform has sent the invitation. */
    INVITED,

    /** The performer has the money. */
    PAID,

    /** The platform would pay it; its payment was not ordered. */
    READY,

    /** The platform refused it, with the reason. */
    FAILED,

    /** It was not sent: something is wrong with it. */
    INVALID,

    /** Not done yet: the same journal goes on with it. */
    PENDING,

    /** What the platform shows does not tell: a person must look. */
    UNCLEAR,
}

/** What became of one row. */
data class RegistryRowResult(
    /** The row, counted from 0. */
    val row: Int,
    /** Its key; empty where it has none. */
    val key: String,
    /** Where it stood in the file that it was read from. */
    val line: Long?,
    /** What became of it. */
    val result: RegistryOutcome,
    /** What that reason is, as in [RegistryProblem]; null: there is none. */
    val code: String?,
    /** Why, where it is not simply done; a refusal in the platform's words. */
    val reason: String,
    /** Its state as the platform has it, where it tells one. */
    val state: String?,
) {
    internal companion object {
        fun read(json: JsonObject) = RegistryRowResult(
            json["row"].asLong().required("a row").toInt(),
            json["key"].asText().orEmpty(),
            json["line"].asLong(),
            RegistryOutcome.valueOf(json["result"].asText().required("a result").uppercase()),
            json["code"].asText(),
            json["reason"].asText().orEmpty(),
            json["state"].asText(),
        )
    }
}

/** What a go is about. */
data class RegistryPlan(
    /** The platform's id of the registry, if it is uploaded. */
    val registryId: Long?,
    /** How many rows there are. */
    val rows: Int,
    /** How many of them will be invited or paid. */
    val ready: Int,
    /** How many are not sent, because something is wrong with them. */
    val invalid: Int,
    /** How many the platform refused. */
    val failed: Int,
    /** Of payouts: what will be paid, in roubles. */
    val total: BigDecimal?,
    /** Whether a go starts it. */
    val canStart: Boolean,
    /** Whether the payment was ordered before and came to nothing: a go orders it again. */
    val isAgain: Boolean,
    /** Whether all was ordered by an earlier process: a go only follows it. Only [rows] and [registryId] are told then. */
    val isResumed: Boolean,
    /** What is wrong, and what somebody should look at. */
    val problems: List<RegistryProblem>,
) {
    internal companion object {
        fun read(json: JsonObject, problems: List<RegistryProblem>) = RegistryPlan(
            registryId = json["registryId"].asLong(),
            rows = json["rows"].asLong().required("rows").toInt(),
            ready = json["ready"].asLong().required("ready").toInt(),
            invalid = json["invalid"].asLong().required("invalid").toInt(),
            failed = json["failed"].asLong().required("failed").toInt(),
            total = json["total"].asDecimal(),
            canStart = json["canStart"].asBoolean().required("canStart"),
            isAgain = json["again"].asBoolean().required("again"),
            isResumed = false,
            problems = problems,
        )

        fun readResumed(json: JsonObject) = RegistryPlan(
            registryId = json["registryId"].asLong(),
            rows = json["rows"].asLong().required("rows").toInt(),
            ready = 0,
            invalid = 0,
            failed = 0,
            total = null,
            canStart = true,
            isAgain = false,
            isResumed = true,
            problems = emptyList(),
        )
    }
}

/** A row that the platform refused, and that is none of yours, or one of several that it could be. */
data class UnmatchedRow(
    /** The row of the platform's workbook, counted from 1. */
    val row: Int,
    /** What it says. */
    val cells: Map<String, String>,
    /** The platform's reason. */
    val reason: String,
)

/** How a registry ended. */
data class RegistryReport(
    /** The platform's id of it, if it was uploaded. */
    val registryId: Long?,
    /** What became of each row, in order. */
    val rows: List<RegistryRowResult>,
    /** Of payouts: what is paid, in roubles. */
    val paid: BigDecimal?,
    /** Why it stopped before its end, if it did. */
    val stopped: String?,
    /** What that reason is, for programs, such as `order_unclear`: docs/qugo/registries.md lists them, and new ones may come. */
    val stopCode: String?,
    /** The registries that it is about, where it is about some. */
    val stopRegistries: List<Long>,
    /** What the platform refused and nobody can tell whose it is. */
    val unmatched: List<UnmatchedRow>,
) {
    /** How many rows ended so. */
    fun count(outcome: RegistryOutcome): Int = rows.count { it.result == outcome }

    /** Whether every row was invited or paid. */
    val isComplete: Boolean get() = rows.all { it.result == RegistryOutcome.INVITED || it.result == RegistryOutcome.PAID }

    internal companion object {
        fun read(json: JsonObject, rows: List<RegistryRowResult>) = RegistryReport(
            registryId = json["registryId"].asLong(),
            rows = rows,
            paid = json["paid"].asDecimal(),
            stopped = json["stopped"].asText(),
            stopCode = json["stopCode"].asText(),
            stopRegistries = json["stopRegistries"].asList { it.asLong() }.orEmpty(),
            unmatched = json["unmatched"].asList { element ->
                element.asObject()?.let { row ->
                    UnmatchedRow(
                        row["row"].asLong().required("a row").toInt(),
                        row["cells"].asMap { it.asText() }.orEmpty(),
                        row["reason"].asText().orEmpty(),
                    )
                }
            }.orEmpty(),
        )
    }
}
