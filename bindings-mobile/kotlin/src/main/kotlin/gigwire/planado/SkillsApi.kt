// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.CallOptions
import gigwire.Driver
import gigwire.Listing
import gigwire.arguments
import java.util.UUID

/** `api.skills`. */
class SkillsApi internal constructor(private val driver: Driver) {
    /**
     * List skills.
     *
     * Skills of workers, page by page. Described in: Listing resources
     * (api-docs.planadoapp.com/docs/v2/listing-resources.html); our copy has the whole page, which has skills for its
     * example; the page on skills was not found.
     *
     * `GET /v2/skills`, Skills → Listing resources (Skills).
     *
     * Retry class `read`.
     *
     * @param after Go on after the element with this identifier; leave it out for the beginning.
     */
    fun list(
        after: UUID? = null,
        options: CallOptions = CallOptions(),
    ): Listing<Skill, SkillPage> {
        val args = arguments(
            "after" to after,
        )
        return Listing(driver.pages("skills.list", args, options), ::SkillPage) { it.skills }
    }
}
