package gigwire

import java.math.BigDecimal
import java.time.LocalDate
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.transform
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/**
 * Neutral rows of a platform, for reports over several of them. What stands where is in `docs/reference/rows.md`. Each flow
 * is cold: each collection reads anew. Where the platform has no rows of a kind, collecting throws [NotOfferedException].
 * Where rows take a call for each of many items and one of those is refused, the others are read all the same; then
 * [IncompleteRowsException] tells what is missing.
 *
 * Days are both included; rows of no day are left out where one is given.
 */
class Rows internal constructor(private val driver: Driver) {
    /** Who works and is paid, by the day of [Person.since]. */
    fun people(since: LocalDate? = null, until: LocalDate? = null, options: CallOptions = CallOptions()): Flow<Person> =
        read("people", since, until, options, ::Person)

    /** Tasks and jobs, by the day of [WorkItem.created] or as the platform picks. */
    fun workItems(since: LocalDate? = null, until: LocalDate? = null, options: CallOptions = CallOptions()): Flow<WorkItem> =
        read("work_items", since, until, options, ::WorkItem)

    /** Money for people, by the day that `docs/reference/rows.md` names. */
    fun payouts(since: LocalDate? = null, until: LocalDate? = null, options: CallOptions = CallOptions()): Flow<Payout> =
        read("payouts", since, until, options, ::Payout)

    /** Money that stands somewhere, now. */
    fun balances(options: CallOptions = CallOptions()): Flow<Balance> = read("balances", null, null, options, ::Balance)

    private fun <T> read(
        kind: String,
        since: LocalDate?,
        until: LocalDate?,
        options: CallOptions,
        row: (JsonObject) -> T,
    ): Flow<T> {
        val days = listOfNotNull(since?.let { "since" to it }, until?.let { "until" to it })
        val args = JsonObject(days.associate { (name, day) -> name to JsonPrimitive(day.toString()) })
        return driver.rows(kind, args, options).transform { rows ->
            rows.forEach { emit(row(it.asObject().required("a row"))) }
        }
    }
}

/** How somebody stands with a platform. */
enum class PersonState {
    /** Asked, and not registered yet. */
    INVITED,

    /** Registered, and not approved yet. */
    REGISTERED,

    /** Approved by the platform. */
    ACTIVE,

    /** Refused or switched off. */
    BLOCKED,

    /** The platform tells nothing, or what is not documented. */
    UNKNOWN,
}

/** Where a piece of work stands. */
enum class WorkState {
    /** Not begun. */
    PLANNED,

    /** Being done. */
    IN_PROGRESS,

    /** Waits for somebody's decision: paused, disputed, about to be cancelled. */
    ON_HOLD,

    /** Reported done, not accepted yet. */
    REVIEW,

    /** Done (and accepted, where the platform knows that), not paid yet. */
    DONE,

    /** Done and paid. */
    PAID,

    /** Declined or cancelled. */
    CANCELLED,

    /** The platform tells nothing, or what is not documented. */
    UNKNOWN,
}

/** Where a payout stands. */
enum class PayoutState {
    /** Somebody must start it. */
    WAITING,

    /** Under way. */
    IN_PROGRESS,

    /** Paid. */
    PAID,

    /** Refused or broken off. */
    FAILED,

    /** The platform tells nothing, or what is not documented. */
    UNKNOWN,
}

/** Who works and is paid. What the platform does not tell is null. */
data class Person(
    /** Such as `solar_staff`. */
    val platform: String,
    /** The platform's own id. */
    val id: String?,
    /** In common terms. */
    val state: PersonState,
    /** In the platform's own: a code as it sends it, or a flag such as `isVerified=true`. */
    val ownState: String?,
    /** Full name. */
    val name: String?,
    /** Email. */
    val email: String?,
    /** Phone, as the platform writes it. */
    val phone: String?,
    /** Russian tax number (INN). */
    val taxId: String?,
    /** When they registered. */
    val since: WireTime?,
) {
    internal constructor(row: JsonObject) : this(
        row.platform(), row["id"].asText(), row.state(PersonState.UNKNOWN), row["ownState"].asText(), row["name"].asText(),
        row["email"].asText(), row["phone"].asText(), row["taxId"].asText(), row["since"].asWireTime(),
    )
}

/** A task or job. What the platform does not tell is null. */
data class WorkItem(
    /** Such as `solar_staff`. */
    val platform: String,
    /** The platform's own id. */
    val id: String?,
    /** In common terms. */
    val state: WorkState,
    /** In the platform's own: a code as it sends it. */
    val ownState: String?,
    /** Title, or what else tells what it is about. */
    val title: String?,
    /** Who does it: [Person.id]. */
    val personId: String?,
    /** Their name. */
    val personName: String?,
    /** Their tax number. */
    val personTaxId: String?,
    /** Price or budget. */
    val amount: BigDecimal?,
    /** Its currency, such as RUB. */
    val currency: String?,
    /** When it was made. */
    val created: WireTime?,
    /** By when it must be done. */
    val due: WireTime?,
    /** When it was done. */
    val finished: WireTime?,
) {
    internal constructor(row: JsonObject) : this(
        row.platform(), row["id"].asText(), row.state(WorkState.UNKNOWN), row["ownState"].asText(), row["title"].asText(),
        row["personId"].asText(), row["personName"].asText(), row["personTaxId"].asText(), row["amount"].asDecimal(),
        row["currency"].asText(), row["created"].asWireTime(), row["due"].asWireTime(), row["finished"].asWireTime(),
    )
}

/** Money for a person. What the platform does not tell is null. */
data class Payout(
    /** Such as `solar_staff`. */
    val platform: String,
    /** The platform's own id. */
    val id: String?,
    /** In common terms. */
    val state: PayoutState,
    /** In the platform's own: a code as it sends it. */
    val ownState: String?,
    /** What it is for: [WorkItem.id]. */
    val workItemId: String?,
    /** Who gets it: [Person.id]. */
    val personId: String?,
    /** Their name. */
    val personName: String?,
    /** Their tax number. */
    val personTaxId: String?,
    /** How much. */
    val amount: BigDecimal?,
    /** Its currency, such as RUB. */
    val currency: String?,
    /** When it was started. */
    val created: WireTime?,
    /** When it was paid. */
    val paid: WireTime?,
) {
    internal constructor(row: JsonObject) : this(
        row.platform(), row["id"].asText(), row.state(PayoutState.UNKNOWN), row["ownState"].asText(), row["workItemId"].asText(),
        row["personId"].asText(), row["personName"].asText(), row["personTaxId"].asText(), row["amount"].asDecimal(),
        row["currency"].asText(), row["created"].asWireTime(), row["paid"].asWireTime(),
    )
}

/** Money that stands somewhere. What the platform does not tell is null. */
data class Balance(
    /** Such as `solar_staff`. */
    val platform: String,
    /** Whose it is; null: the company's that is acted for. */
    val id: String?,
    /** Their name. */
    val name: String?,
    /** How much there is. */
    val amount: BigDecimal?,
    /** How much the platform holds back; whether the amount includes it the platform may not say. */
    val held: BigDecimal?,
    /** Its currency, such as RUB. */
    val currency: String?,
) {
    internal constructor(row: JsonObject) : this(
        row.platform(), row["id"].asText(), row["name"].asText(), row["amount"].asDecimal(), row["held"].asDecimal(),
        row["currency"].asText(),
    )
}

private fun JsonObject.platform(): String = get("platform").asText().required("a platform")

private inline fun <reified T : Enum<T>> JsonObject.state(unknown: T): T {
    val name = get("state").asText() ?: return unknown
    return enumValues<T>().firstOrNull { it.name.lowercase() == name } ?: unknown
}
