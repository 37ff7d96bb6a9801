// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asObject
import gigwire.required
import java.time.LocalDate
import java.util.UUID

/** `api.shifts`. */
class ShiftsApi internal constructor(private val driver: Driver) {
    /**
     * Get the timeline of a user.
     *
     * When a user works, for at most one week. No listing: `after` is a day here, and the answer comes whole. Described
     * in: Shifts operations (api-docs.planadoapp.com/docs/v2/resources/users/shifts.html); our copy has the whole page.
     *
     * `GET /v2/users/{userUuid}/shifts`, Shifts → Shifts operations (Shifts).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The sample puts the dates in quotation marks, in an address without any. Reading taken: plain dates.
     * - `after` is an identifier everywhere else. Reading taken: this is no listing.
     * - The time zone of the days is not documented, nor whether the last day belongs to the answer.
     *
     * @param userUuid User's identifier.
     * @param after First day.
     * @param before Last day, at most one week after the first.
     */
    suspend fun get(
        userUuid: UUID,
        after: LocalDate,
        before: LocalDate,
        options: CallOptions = CallOptions(),
    ): Timeline {
        val args = arguments(
            "userUuid" to userUuid,
            "after" to after,
            "before" to before,
        )
        val answer = driver.call("shifts.get", args, options)
        return answer.asObject()?.let(::Timeline).required()
    }

    /**
     * Set shifts of a user.
     *
     * Says when a user works: it replaces what was there in the given spans of time. Described in: Shifts operations
     * (api-docs.planadoapp.com/docs/v2/resources/users/shifts.html); our copy has the sample; neither the table nor the
     * answer.
     *
     * `PATCH /v2/users/{userUuid}/shifts`, Shifts → Shifts operations (Shifts).
     *
     * Retry class `repeatable`: The same spans again give the same timeline.
     *
     * Effects:
     * - Rewrites the timeline of the user in the given spans
     *
     * About the vendor's document:
     * - Our copy of the documents lacks the table: the fields are those of the sample. `working` is missing from one of
     *   its elements.
     * - One span of the sample lasts 29 hours and overlaps the other: a slip of the date. What overlapping does is not
     *   said.
     * - Our copy of the documents lacks the answer: whatever comes is taken for success.
     *
     * @param userUuid User's identifier.
     * @param shifts Spans of time.
     */
    suspend fun update(
        userUuid: UUID,
        shifts: List<ShiftInput>,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "userUuid" to userUuid,
            "shifts" to shifts,
        )
        driver.call("shifts.update", args, options)
    }
}
