// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

package gigwire.qugo

import gigwire.Input
import gigwire.inputFields
import java.math.BigDecimal
import java.time.LocalDate
import kotlinx.serialization.json.JsonObject

/** A row of a payroll registry as JSON. A guess: the documents do not show rows, the direct payout has these inputs. */
data class PayrollRow(
    /** Code of the service (from `services_groups.list`). Inferred: the documents do not say so. */
    val type: String,
    /** Text of the receipt. Inferred: the documents do not say so. */
    val title: String,
    /** Performer's tax number. Inferred: the documents do not say so. */
    val inn: String,
    /** Amount, in roubles (assumed); a text, as in the direct payout. Inferred: the documents do not say so. */
    val price: BigDecimal,
    /** Date of the act. Inferred: the documents do not say so. */
    val actDate: LocalDate? = null,
    /** Tags. Inferred: the documents do not say so. */
    val tags: List<String>? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "type" to type,
        "title" to title,
        "inn" to inn,
        "price" to price,
        "actDate" to actDate,
        "tags" to tags,
    )
}

/** A row of a registry of jobs. A guess: the documents do not show rows, the calls for one job have these inputs. */
data class JobRegistryRow(
    /** Performer's tax number. Inferred: the documents do not say so. */
    val inn: String? = null,
    /**
     * Performer's phone. Any usual way to write a Russian number; it is sent as `+7XXXXXXXXXX`. Inferred: the documents
     * do not say so.
     */
    val phone: String? = null,
    /** Service (`id` in `services_groups.list`). Inferred: the documents do not say so. */
    val serviceId: Long,
    /** Title. Inferred: the documents do not say so. */
    val title: String,
    /** Text. Inferred: the documents do not say so. */
    val description: String? = null,
    /** Budget, in roubles (assumed). Inferred: the documents do not say so. */
    val budget: BigDecimal,
    /** When it is done. Inferred: the documents do not say so. */
    val schedule: JobRegistrySchedule? = null,
    /** Tags. Inferred: the documents do not say so. */
    val tags: List<String>? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "inn" to inn,
        "phone" to phone,
        "serviceId" to serviceId,
        "title" to title,
        "description" to description,
        "budget" to budget,
        "schedule" to schedule,
        "tags" to tags,
    )
}

/** When the job of a row is done. A guess, like the row. */
data class JobRegistrySchedule(
    /** First day. Inferred: the documents do not say so. */
    val start: LocalDate? = null,
    /** Last day. Inferred: the documents do not say so. */
    val finish: LocalDate? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "start" to start,
        "finish" to finish,
    )
}
