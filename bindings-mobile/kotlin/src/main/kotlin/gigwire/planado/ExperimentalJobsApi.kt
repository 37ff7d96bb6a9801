// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import java.util.UUID

/** `api.experimental.jobs`. */
class ExperimentalJobsApi internal constructor(private val driver: Driver) {
    /**
     * Delete a job.
     *
     * Experimental: known only from third-party code (a public third-party client), so it may be wrong or change. It
     * issues the call and takes any 2xx for success; the permissions have `web.jobs.delete`, so that jobs can be
     * deleted in the product. Deletes a job, by third-party code.
     *
     * `DELETE /v2/jobs/{uuid|externalId}`, Not in the vendor's documents → Delete a job (Not in the vendor's
     * documents).
     *
     * Retry class `check_first`, check with `jobs.get`: It destroys, and what a second call answers is not known: see
     * first whether the job is still there.
     *
     * Effects:
     * - Deletes the job
     *
     * About the vendor's document:
     * - The answer is not known: whatever comes is taken for success.
     *
     * @param uuid Job's identifier.
     * @param externalId Your own identifier of the job.
     */
    suspend fun delete(
        uuid: UUID? = null,
        externalId: String? = null,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "uuid" to uuid,
            "externalId" to externalId,
        )
        driver.call("experimental.jobs.delete", args, options)
    }
}
