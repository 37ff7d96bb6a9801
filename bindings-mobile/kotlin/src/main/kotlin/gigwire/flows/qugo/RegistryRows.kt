package gigwire.flows.qugo

import gigwire.Input
import gigwire.inputFields
import java.math.BigDecimal
import java.time.LocalDate
import kotlinx.serialization.json.JsonObject

/** A performer to invite. */
data class InvitationRow(
    /** Phone, in any usual writing. */
    val phone: String,
    /** Name. */
    val name: String? = null,
    /** Tags to find the performer by. */
    val tags: List<String>? = null,
    /** Your own name for the row, unique in the registry. Not sent. */
    val key: String? = null,
    /** Where it stood in a file. Not sent. */
    val line: Long? = null,
) : Input {
    override fun toJson(): JsonObject =
        inputFields("phone" to phone, "name" to name, "tags" to tags, "key" to key, "line" to line)
}

/** A payout. */
data class PayoutRow(
    /** The performer's tax number. */
    val inn: String,
    /** What the performer gets, in roubles, as text where it comes from a file. */
    val price: String,
    /** Text of the receipt. */
    val title: String,
    /** Code or name of the service (`services_groups.list`). */
    val service: String,
    /** Date of the act, `2026-12-31` or `31.12.2026`. */
    val actDate: String? = null,
    /** Tags. */
    val tags: List<String>? = null,
    /** Your own name for the row, unique in the registry. Not sent. */
    val key: String? = null,
    /** Where it stood in a file. Not sent. */
    val line: Long? = null,
) : Input {
    constructor(
        inn: String,
        price: BigDecimal,
        title: String,
        service: String,
        actDate: LocalDate? = null,
        tags: List<String>? = null,
        key: String? = null,
    ) : this(inn, price.toPlainString(), title, service, actDate?.toString(), tags, key)

    override fun toJson(): JsonObject = inputFields(
        "inn" to inn,
        "price" to price,
        "title" to title,
        "service" to service,
        "actDate" to actDate,
        "tags" to tags,
        "key" to key,
        "line" to line,
    )
}
