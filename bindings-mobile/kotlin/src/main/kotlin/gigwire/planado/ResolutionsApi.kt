// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.CallOptions
import gigwire.Driver
import gigwire.Listing
import gigwire.arguments
import java.util.UUID

/** `api.resolutions`. */
class ResolutionsApi internal constructor(private val driver: Driver) {
    /**
     * List resolutions.
     *
     * How jobs may end, page by page. Described in: Resolutions
     * (api-docs.planadoapp.com/docs/v2/resources/resolutions.html); our copy has the whole page.
     *
     * `GET /v2/resolutions`, Resolutions → List resolutions (Resolutions).
     *
     * Retry class `read`.
     *
     * @param after Go on after the element with this identifier; leave it out for the beginning.
     */
    fun list(
        after: UUID? = null,
        options: CallOptions = CallOptions(),
    ): Listing<ResolutionDefinition, ResolutionPage> {
        val args = arguments(
            "after" to after,
        )
        return Listing(driver.pages("resolutions.list", args, options), ::ResolutionPage) { it.resolutions }
    }
}
