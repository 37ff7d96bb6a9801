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

/** `api.clients`. */
class ClientsApi internal constructor(private val driver: Driver) {
    /**
     * List clients.
     *
     * Clients, the newest first, page by page. Described in: List clients
     * (api-docs.planadoapp.com/docs/v2/resources/clients/list.html); our copy has the sample and most of the table,
     * without the section on filters.
     *
     * `GET /v2/clients`, Clients → List clients (Clients).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - Our copy of the documents lacks the section on filters: `updated_at` is documented for sites and taken to work
     *   here.
     * - The printed sample is no JSON: a comma too many in `contacts`.
     *
     * @param updatedAtAfter Changed later than this, strictly. Inferred: the documents do not say so.
     * @param updatedAtBefore Changed earlier than this, strictly. Inferred: the documents do not say so.
     * @param after Go on after the element with this identifier; leave it out for the beginning.
     */
    fun list(
        updatedAtAfter: WireTime? = null,
        updatedAtBefore: WireTime? = null,
        after: UUID? = null,
        options: CallOptions = CallOptions(),
    ): Listing<ClientDetails, ClientPage> {
        val args = arguments(
            "updatedAtAfter" to updatedAtAfter,
            "updatedAtBefore" to updatedAtBefore,
            "after" to after,
        )
        return Listing(driver.pages("clients.list", args, options), ::ClientPage) { it.clients }
    }

    /**
     * Get a client.
     *
     * One client. Described in: Get client (api-docs.planadoapp.com/docs/v2/resources/clients/get.html); our copy has
     * the samples; the table is cut.
     *
     * `GET /v2/clients/{uuid|externalId}`, Clients → Get client (Clients).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The sample of an organisation has no `created_at` and `updated_at`, that of an individual has. Reading taken:
     *   they may be absent.
     *
     * @param uuid Client's identifier.
     * @param externalId Your own identifier of the client.
     */
    suspend fun get(
        uuid: UUID? = null,
        externalId: String? = null,
        options: CallOptions = CallOptions(),
    ): ClientDetails {
        val args = arguments(
            "uuid" to uuid,
            "externalId" to externalId,
        )
        val answer = driver.call("clients.get", args, options)
        return answer.asObject()?.let(::ClientDetails).required()
    }

    /**
     * Create a client.
     *
     * Creates a client. `clients.update` with your own identifier creates one too, and may be repeated. Described in:
     * Create client (api-docs.planadoapp.com/docs/v2/resources/clients/create.html); our copy has the whole table, some
     * names of keys lost.
     *
     * `POST /v2/clients`, Clients → Create client (Clients).
     *
     * Retry class `check_first`, check with `clients.get`: A repeat may make a second client. Look it up by your
     * `external_id` first; better, create it with `clients.update`, which may be repeated.
     *
     * Effects:
     * - Creates a client
     * - Sends a webhook (presumably `client_created`; only `client_updated` is spelled out)
     *
     * About the vendor's document:
     * - The rows of `external_id` and `custom_fields` have lost the names of their keys; `custom_fields` is in the
     *   newer Russian copy only. The names are inferred.
     * - The Russian page still names the host api.planadoapp.com, while another page of it names api.planado.ru. The
     *   base address can be set.
     *
     * @param organization An organisation, or else an individual; it cannot be changed afterwards.
     * @param organizationName Name of the organisation. At most 5000 characters. Required if it is an organisation.
     * @param firstName First name of an individual. At most 50 characters. Required if it is an individual without
     *   `last_name` and `middle_name`.
     * @param lastName Last name of an individual. At most 50 characters. Required if it is an individual without
     *   `first_name` and `middle_name`.
     * @param middleName Patronymic of an individual. At most 50 characters. Required if it is an individual without
     *   `first_name` and `last_name`.
     * @param externalId Your own identifier of the client. Inferred: the documents do not say so.
     * @param siteAddress Address. The key is `site_address` here and `address` on sites and jobs.
     * @param contacts Contacts.
     * @param customFields Custom fields; our copy of the documents does not have their shape, so they are sent as they
     *   are given. Inferred: the documents do not say so.
     */
    suspend fun create(
        organization: Boolean,
        organizationName: String? = null,
        firstName: String? = null,
        lastName: String? = null,
        middleName: String? = null,
        externalId: String? = null,
        siteAddress: AddressInput? = null,
        contacts: List<ContactInput>? = null,
        customFields: List<JsonElement>? = null,
        options: CallOptions = CallOptions(),
    ): ClientSaved {
        val args = arguments(
            "organization" to organization,
            "organizationName" to organizationName,
            "firstName" to firstName,
            "lastName" to lastName,
            "middleName" to middleName,
            "externalId" to externalId,
            "siteAddress" to siteAddress,
            "contacts" to contacts,
            "customFields" to customFields,
        )
        val answer = driver.call("clients.create", args, options)
        return answer.asObject()?.let(::ClientSaved).required()
    }

    /**
     * Change or create a client.
     *
     * Changes what is given, empties what is named in `clear` and leaves the rest as it is. Under an `external_id` that
     * the platform does not know it creates a client: a typing error makes a new one. Described in: Update client
     * (api-docs.planadoapp.com/docs/v2/resources/clients/update.html); our copy has the whole page.
     *
     * `PATCH /v2/clients/{uuid|externalId}`, Clients → Update client (Clients).
     *
     * Retry class `repeatable`: The same values again under the same identifier are the same client.
     *
     * Effects:
     * - Creates a client when the `external_id` is unknown
     * - Sends the webhook `client_updated`
     *
     * About the vendor's document:
     * - The answer does not tell whether a client was created or changed. Look it up first where that matters.
     * - `external_id` cannot be changed: it is only in the path.
     *
     * @param uuid Client's identifier.
     * @param externalId Your own identifier of the client: an unknown one creates a client under it.
     * @param organization An organisation, or else an individual; it cannot be changed afterwards. Required if the call
     *   creates the client.
     * @param organizationName Name of the organisation. At most 5000 characters. Required if the call creates an
     *   organisation.
     * @param firstName First name of an individual. At most 50 characters. Required if the call creates an individual
     *   without `last_name` and `middle_name`.
     * @param lastName Last name of an individual. At most 50 characters. Required if the call creates an individual
     *   without `first_name` and `middle_name`.
     * @param middleName Patronymic of an individual. At most 50 characters. Required if the call creates an individual
     *   without `first_name` and `last_name`.
     * @param siteAddress Address.
     * @param contacts Contacts.
     * @param clear Names of what is sent as null, to empty it: `firstName`, `lastName`, `middleName`.
     */
    suspend fun update(
        uuid: UUID? = null,
        externalId: String? = null,
        organization: Boolean? = null,
        organizationName: String? = null,
        firstName: String? = null,
        lastName: String? = null,
        middleName: String? = null,
        siteAddress: AddressInput? = null,
        contacts: List<ContactInput>? = null,
        clear: List<String>? = null,
        options: CallOptions = CallOptions(),
    ): ClientSaved {
        val args = arguments(
            "uuid" to uuid,
            "externalId" to externalId,
            "organization" to organization,
            "organizationName" to organizationName,
            "firstName" to firstName,
            "lastName" to lastName,
            "middleName" to middleName,
            "siteAddress" to siteAddress,
            "contacts" to contacts,
            "clear" to clear,
        )
        val answer = driver.call("clients.update", args, options)
        return answer.asObject()?.let(::ClientSaved).required()
    }
}
