// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

package gigwire.planado

import gigwire.CallOptions
import gigwire.Driver
import gigwire.Listing
import gigwire.WireTime
import gigwire.arguments
import gigwire.asObject
import gigwire.required
import java.util.UUID
import kotlinx.serialization.json.JsonElement

/** `api.sites`. */
class SitesApi internal constructor(private val driver: Driver) {
    /**
     * List sites.
     *
     * Sites, the newest first, page by page. Described in: List sites
     * (api-docs.planadoapp.com/docs/v2/resources/client-sites/list.html); our copy has the whole page.
     *
     * `GET /v2/sites`, Sites → List sites (Sites).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - `territory` is not null in newer copies and missing from older ones. Reading taken: it may be absent.
     *
     * @param updatedAtAfter Changed later than this, strictly.
     * @param updatedAtBefore Changed earlier than this, strictly.
     * @param after Go on after the element with this identifier; leave it out for the beginning.
     */
    fun list(
        updatedAtAfter: WireTime? = null,
        updatedAtBefore: WireTime? = null,
        after: UUID? = null,
        options: CallOptions = CallOptions(),
    ): Listing<Site, SitePage> {
        val args = arguments(
            "updatedAtAfter" to updatedAtAfter,
            "updatedAtBefore" to updatedAtBefore,
            "after" to after,
        )
        return Listing(driver.pages("sites.list", args, options), ::SitePage) { it.sites }
    }

    /**
     * Get a site.
     *
     * One site. Described in: Get site (api-docs.planadoapp.com/docs/v2/resources/client-sites/get.html); our copy has
     * the whole page.
     *
     * `GET /v2/sites/{uuid|externalId}`, Sites → Get site (Sites).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The site stands under `sites` in the sample by your own identifier and under `site` in that by the platform's.
     *   Reading taken: either.
     *
     * @param uuid Site's identifier.
     * @param externalId Your own identifier of the site.
     */
    suspend fun get(
        uuid: UUID? = null,
        externalId: String? = null,
        options: CallOptions = CallOptions(),
    ): Site {
        val args = arguments(
            "uuid" to uuid,
            "externalId" to externalId,
        )
        val answer = driver.call("sites.get", args, options)
        return answer.asObject()?.let(::Site).required()
    }

    /**
     * Create a site.
     *
     * Creates a site. `sites.update` with your own identifier creates one too, and may be repeated. Described in:
     * Create site (api-docs.planadoapp.com/docs/v2/resources/client-sites/create.html); our copy has the whole page.
     *
     * `POST /v2/sites`, Sites → Create site (Sites).
     *
     * Retry class `check_first`, check with `sites.get`: A repeat may make a second site. Look it up by your
     * `external_id` first; better, create it with `sites.update`, which may be repeated.
     *
     * Effects:
     * - Creates a site
     * - Sends a webhook (its type is not in our copy of the documents)
     *
     * About the vendor's document:
     * - `territory` is in answers and in neither table of requests. Reading taken: the API does not set it.
     * - The row of `custom_fields` is in the newer Russian copy only, without the name of its key, which is inferred.
     * - The first letter of the type Client is a Cyrillic one in the printed table. It is a type, no key: nothing
     *   follows.
     *
     * @param name Name. At most 300 characters.
     * @param externalId Your own identifier of the site.
     * @param description Free text. At most 1000 characters.
     * @param client The client that the site belongs to.
     * @param address Address. The key is `address` here and `site_address` on clients.
     * @param contacts Contacts.
     * @param customFields Custom fields; our copy of the documents does not have their shape, so they are sent as they
     *   are given. Inferred: the documents do not say so.
     */
    suspend fun create(
        name: String,
        externalId: String? = null,
        description: String? = null,
        client: ClientRefInput? = null,
        address: AddressInput? = null,
        contacts: List<ContactInput>? = null,
        customFields: List<JsonElement>? = null,
        options: CallOptions = CallOptions(),
    ): SiteSaved {
        val args = arguments(
            "name" to name,
            "externalId" to externalId,
            "description" to description,
            "client" to client,
            "address" to address,
            "contacts" to contacts,
            "customFields" to customFields,
        )
        val answer = driver.call("sites.create", args, options)
        return answer.asObject()?.let(::SiteSaved).required()
    }

    /**
     * Change or create a site.
     *
     * Changes what is given, empties what is named in `clear` and leaves the rest as it is. Under an `external_id` that
     * the platform does not know it creates a site: a typing error makes a new one. Described in: Update site
     * (api-docs.planadoapp.com/docs/v2/resources/client-sites/update.html); our copy has the whole page.
     *
     * `PATCH /v2/sites/{uuid|externalId}`, Sites → Update site (Sites).
     *
     * Retry class `repeatable`: The same values again under the same identifier are the same site.
     *
     * Effects:
     * - Creates a site when the `external_id` is unknown
     * - Sends a webhook
     *
     * About the vendor's document:
     * - That the name is needed to create a site follows from `sites.create`.
     * - `external_id` cannot be changed: it is only in the path.
     *
     * @param uuid Site's identifier.
     * @param externalId Your own identifier of the site: an unknown one creates a site under it.
     * @param name Name. At most 300 characters. Required if the call creates the site.
     * @param description Free text. At most 1000 characters.
     * @param client The client that the site belongs to.
     * @param address Address.
     * @param contacts Contacts.
     * @param clear Names of what is sent as null, to empty it: `description`, `client`.
     */
    suspend fun update(
        uuid: UUID? = null,
        externalId: String? = null,
        name: String? = null,
        description: String? = null,
        client: ClientRefInput? = null,
        address: AddressInput? = null,
        contacts: List<ContactInput>? = null,
        clear: List<String>? = null,
        options: CallOptions = CallOptions(),
    ): SiteSaved {
        val args = arguments(
            "uuid" to uuid,
            "externalId" to externalId,
            "name" to name,
            "description" to description,
            "client" to client,
            "address" to address,
            "contacts" to contacts,
            "clear" to clear,
        )
        val answer = driver.call("sites.update", args, options)
        return answer.asObject()?.let(::SiteSaved).required()
    }
}
