// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.CallOptions
import gigwire.Driver
import gigwire.Listing
import gigwire.arguments
import gigwire.asObject
import gigwire.required
import java.util.UUID

/** `api.templates`. */
class TemplatesApi internal constructor(private val driver: Driver) {
    /**
     * List templates.
     *
     * Templates of jobs, the oldest first, page by page. Described in: Job templates
     * (api-docs.planadoapp.com/docs/v2/resources/job-templates.html); our copy has the list; its section on filters is
     * empty.
     *
     * `GET /v2/templates`, Job templates → List job templates (Job templates).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - Two templates of the sample have the same `uuid`: a slip.
     * - There is a section on filters, which our copy of the documents lacks.
     *
     * @param after Go on after the element with this identifier; leave it out for the beginning.
     */
    fun list(
        after: UUID? = null,
        options: CallOptions = CallOptions(),
    ): Listing<TemplateSummary, TemplatePage> {
        val args = arguments(
            "after" to after,
        )
        return Listing(driver.pages("templates.list", args, options), ::TemplatePage) { it.templates }
    }

    /**
     * Get a template.
     *
     * One template with its custom fields. Described in: Job templates
     * (api-docs.planadoapp.com/docs/v2/resources/job-templates.html); our copy has path and container; the fields are
     * inferred from the shared structures.
     *
     * `GET /v2/templates/{uuid}`, Job templates → Get job template (Job templates).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - Of the answer our copy of the documents shows only the container and `uuid`. `custom_fields`, `report_fields`
     *   and `assignee` follow from the shared structures.
     *
     * @param uuid Template's identifier.
     */
    suspend fun get(
        uuid: UUID,
        options: CallOptions = CallOptions(),
    ): Template {
        val args = arguments(
            "uuid" to uuid,
        )
        val answer = driver.call("templates.get", args, options)
        return answer.asObject()?.let(::Template).required()
    }
}
