// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.CallOptions
import gigwire.Driver
import gigwire.Listing
import gigwire.arguments
import java.util.UUID

/** `api.teams`. */
class TeamsApi internal constructor(private val driver: Driver) {
    /**
     * List teams.
     *
     * Teams, page by page. Their members are not told. Described in: Teams
     * (api-docs.planadoapp.com/docs/v2/resources/teams.html); our copy has the whole page.
     *
     * `GET /v2/teams`, Teams → List teams (Teams).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The name of a team is `name` here and `team` in the shared structures. Reading taken: either, `name` first.
     *
     * @param after Go on after the element with this identifier; leave it out for the beginning.
     */
    fun list(
        after: UUID? = null,
        options: CallOptions = CallOptions(),
    ): Listing<Team, TeamPage> {
        val args = arguments(
            "after" to after,
        )
        return Listing(driver.pages("teams.list", args, options), ::TeamPage) { it.teams }
    }
}
