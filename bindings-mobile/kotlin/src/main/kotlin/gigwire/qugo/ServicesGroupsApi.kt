// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

package gigwire.qugo

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asObject
import gigwire.required

/** `api.servicesGroups`. */
class ServicesGroupsApi internal constructor(private val driver: Driver) {
    /**
     * List services.
     *
     * The directory of services with their codes: `serviceId` of jobs, `type` of payouts. The second sheet of the
     * payroll template has the same list. Described in: overviews of jobs and payouts, both editions.
     *
     * `GET /api/v1/common/services-groups`, Выплаты → services-groups (Payouts).
     *
     * Retry class `read`.
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
     * - 403: The token has no right to this object or feature (inferred)
     *
     * About the vendor's document:
     * - Printed with `/v1`, its siblings with `/api/v1`. Reading taken: one service under `/api/v1`; the client's
     *   `path_prefix` changes it.
     * - `jobs.create` wants a number, the direct payout a text. Reading taken: two keys of one service; both are read.
     * - Only overviews name this call: its answer is not described.
     */
    suspend fun list(
        options: CallOptions = CallOptions(),
    ): ServicesGroups {
        val args = arguments()
        val answer = driver.call("services_groups.list", args, options)
        return answer.asObject()?.let(::ServicesGroups).required()
    }
}
