// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.CallOptions
import gigwire.Driver
import gigwire.Listing
import gigwire.arguments
import java.util.UUID

/** `api.territories`. */
class TerritoriesApi internal constructor(private val driver: Driver) {
    /**
     * List territories.
     *
     * Areas in which workers work, page by page. Described in: Territories
     * (api-docs.planadoapp.com/docs/v2/resources/territories.html); our copy has the whole page.
     *
     * `GET /v2/territories`, Territories → List territories (Territories).
     *
     * Retry class `read`.
     *
     * @param after Go on after the element with this identifier; leave it out for the beginning.
     */
    fun list(
        after: UUID? = null,
        options: CallOptions = CallOptions(),
    ): Listing<Territory, TerritoryPage> {
        val args = arguments(
            "after" to after,
        )
        return Listing(driver.pages("territories.list", args, options), ::TerritoryPage) { it.territories }
    }
}
