package gigwire.flows.solarstaff

import gigwire.asDecimal
import gigwire.asLong
import gigwire.asText
import java.math.BigDecimal
import java.time.LocalDate
import kotlinx.serialization.json.JsonObject

/** What a code of a reason tells of, and nothing else: docs/flows.md lists them. */
data class ReasonDetails(
    /** What was done, or is to be. */
    val act: RowAct.Act? = null,
    /** The platform's code of a state. */
    val state: Long? = null,
    /** Another row, counted from 0. */
    val row: Int? = null,
    /** How often. */
    val tries: Int? = null,
    /** The amount that it is about. */
    val amount: BigDecimal? = null,
    /** The amount that this was held against. */
    val against: BigDecimal? = null,
    /** A day. */
    val day: LocalDate? = null,
    /** The platform's own words, or what is known of a failed call. */
    val said: String? = null,
) {
    internal companion object {
        fun read(json: JsonObject?) = ReasonDetails(
            act = json?.get("act").asText()?.let { RowAct.Act.valueOf(it.uppercase()) },
            state = json?.get("state").asLong(),
            row = json?.get("row").asLong()?.toInt(),
            tries = json?.get("tries").asLong()?.toInt(),
            amount = json?.get("amount").asDecimal(),
            against = json?.get("against").asDecimal(),
            day = json?.get("day").asText()?.let(LocalDate::parse),
            said = json?.get("said").asText(),
        )
    }
}
