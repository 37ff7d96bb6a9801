// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

package gigwire.qugo

import gigwire.CallOptions
import gigwire.Driver
import gigwire.Listing
import gigwire.arguments
import java.time.LocalDate

/** `api.experimental.workmans`. */
class ExperimentalWorkmansApi internal constructor(private val driver: Driver) {
    /**
     * List changed performers.
     *
     * Experimental: known only from third-party code (GitHub mbondarenkoqugo/1c-integration-project), so it may be
     * wrong or change. The vendor's documents do not know this call; a prototype of an extension for 1C uses it.
     * Profiles that changed since a day.
     *
     * `GET /api/v1/sync/workmans`, Вне документации → sync/workmans (Outside the documents).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The prototype names the base `/api/v1` and then calls `/sync/workmans` at the host, so the prefix is lost.
     *   Reading taken: with the prefix.
     * - `pageindex` here, `PageIndex` in the documents. Reading taken: as the prototype writes it, which is the only
     *   evidence for this call.
     * - The prototype takes any status from 400 on for a failure. None of the fields is vouched for.
     *
     * @param updateSince Changed since this day.
     * @param pageIndex Page number, from 1.
     * @param pageSize Items per page; the prototype asks for 25.
     */
    fun sync(
        updateSince: LocalDate? = null,
        pageIndex: Long? = null,
        pageSize: Long? = null,
        options: CallOptions = CallOptions(),
    ): Listing<Workman, WorkmanPage> {
        val args = arguments(
            "updateSince" to updateSince,
            "pageIndex" to pageIndex,
            "pageSize" to pageSize,
        )
        return Listing(driver.pages("experimental.workmans.sync", args, options), ::WorkmanPage) { it.items }
    }
}
