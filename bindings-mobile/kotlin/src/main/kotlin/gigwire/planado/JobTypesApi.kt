// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.CallOptions
import gigwire.Driver
import gigwire.Listing
import gigwire.arguments
import java.util.UUID

/** `api.jobTypes`. */
class JobTypesApi internal constructor(private val driver: Driver) {
    /**
     * List job types.
     *
     * Types of jobs, page by page. Described in: Job types (api-docs.planadoapp.com/docs/v2/resources/job-types.html);
     * our copy has the whole page.
     *
     * `GET /v2/job_types`, Job types → List job types (Job types).
     *
     * Retry class `read`.
     *
     * @param after Go on after the element with this identifier; leave it out for the beginning.
     */
    fun list(
        after: UUID? = null,
        options: CallOptions = CallOptions(),
    ): Listing<JobType, JobTypePage> {
        val args = arguments(
            "after" to after,
        )
        return Listing(driver.pages("job_types.list", args, options), ::JobTypePage) { it.jobTypes }
    }
}
