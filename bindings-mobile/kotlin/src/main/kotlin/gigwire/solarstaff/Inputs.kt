// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

package gigwire.solarstaff

import gigwire.Input
import gigwire.inputFields
import java.math.BigDecimal
import java.util.UUID
import kotlinx.serialization.json.JsonObject

/** A value for one attribute of the service. */
data class TaskAttribute(
    /** Attribute id (from `lookups.service_attributes`). */
    val id: Long,
    /** The value; for a select attribute the text of the option, not its id. */
    val value: String,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "id" to id,
        "value" to value,
    )
}

/**
 * Ad-marking data. Several contracts make a re-allocation: a task sum above the sum of the contracts leaves the rest as
 * ad production, one below it is refused.
 */
data class AdvData(
    /** Contracts. */
    val endContracts: List<AdvContract>? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "endContracts" to endContracts,
    )
}

/** A contract that an advertising task belongs to. */
data class AdvContract(
    /** Contract UUID. */
    val uuid: UUID? = null,
    /** Share of this contract (typed integer by the table). Required if there is more than one contract. */
    val sum: BigDecimal? = null,
) : Input {
    override fun toJson(): JsonObject = inputFields(
        "uuid" to uuid,
        "sum" to sum,
    )
}
