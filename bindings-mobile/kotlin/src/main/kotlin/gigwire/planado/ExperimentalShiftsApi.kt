// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import java.time.LocalDate
import java.util.UUID

/** `api.experimental.shifts`. */
class ExperimentalShiftsApi internal constructor(private val driver: Driver) {
    /**
     * Mark a day of a user.
     *
     * Experimental: known only from third-party code (a public third-party client), so it may be wrong or change. It
     * issues the call and ignores the answer. Says whether a user works on a day, by third-party code. It may not exist
     * at all: `shifts.update` is documented.
     *
     * `PATCH /v2/users/{userUuid}/shifts/{date}`, Not in the vendor's documents → Mark a day of a user (Not in the
     * vendor's documents).
     *
     * Retry class `check_first`, check with `shifts.get`: Nothing is known about it: read the timeline first.
     *
     * About the vendor's document:
     * - The answer is not known: whatever comes is taken for success.
     *
     * @param userUuid User's identifier.
     * @param date The day.
     * @param working Whether the user works on it.
     */
    suspend fun setDay(
        userUuid: UUID,
        date: LocalDate,
        working: Boolean,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "userUuid" to userUuid,
            "date" to date,
            "working" to working,
        )
        driver.call("experimental.shifts.set_day", args, options)
    }
}
