// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// `api.sites`.
    public struct SitesApi: Sendable {
        let driver: Driver

        /// List sites.
        ///
        /// Sites, the newest first, page by page. Described in: List sites
        /// (api-docs.planadoapp.com/docs/v2/resources/client-sites/list.html); our copy has the whole page.
        ///
        /// `GET /v2/sites`, Sites → List sites (Sites).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - `territory` is not null in newer copies and missing from older ones. Reading taken: it may be absent.
        ///
        /// - Parameters:
        ///   - updatedAtAfter: Changed later than this, strictly.
        ///   - updatedAtBefore: Changed earlier than this, strictly.
        ///   - after: Go on after the element with this identifier; leave it out for the beginning.
        public func list(
            updatedAtAfter: WireTime? = nil,
            updatedAtBefore: WireTime? = nil,
            after: UUID? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<Site, SitePage> {
            let args = arguments([
                "updatedAtAfter": updatedAtAfter,
                "updatedAtBefore": updatedAtBefore,
                "after": after,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("sites.list", args, options) },
                page: { SitePage(json: $0) },
                items: { $0.sites }
            )
        }

        /// Get a site.
        ///
        /// One site. Described in: Get site (api-docs.planadoapp.com/docs/v2/resources/client-sites/get.html); our copy
        /// has the whole page.
        ///
        /// `GET /v2/sites/{uuid|externalId}`, Sites → Get site (Sites).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The site stands under `sites` in the sample by your own identifier and under `site` in that by the
        ///   platform's. Reading taken: either.
        ///
        /// - Parameters:
        ///   - uuid: Site's identifier.
        ///   - externalId: Your own identifier of the site.
        public func get(
            uuid: UUID? = nil,
            externalId: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> Site {
            let args = arguments([
                "uuid": uuid,
                "externalId": externalId,
            ])
            let answer = try await driver.call("sites.get", args, options)
            return try present(answer.object.map { Site(json: $0) }, "sites.get")
        }

        /// Create a site.
        ///
        /// Creates a site. `sites.update` with your own identifier creates one too, and may be repeated. Described in:
        /// Create site (api-docs.planadoapp.com/docs/v2/resources/client-sites/create.html); our copy has the whole
        /// page.
        ///
        /// `POST /v2/sites`, Sites → Create site (Sites).
        ///
        /// Retry class `check_first`, check with `sites.get`: A repeat may make a second site. Look it up by your
        /// `external_id` first; better, create it with `sites.update`, which may be repeated.
        ///
        /// Effects:
        /// - Creates a site
        /// - Sends a webhook (its type is not in our copy of the documents)
        ///
        /// About the vendor's document:
        /// - `territory` is in answers and in neither table of requests. Reading taken: the API does not set it.
        /// - The row of `custom_fields` is in the newer Russian copy only, without the name of its key, which is
        ///   inferred.
        /// - The first letter of the type Client is a Cyrillic one in the printed table. It is a type, no key: nothing
        ///   follows.
        ///
        /// - Parameters:
        ///   - name: Name. At most 300 characters.
        ///   - externalId: Your own identifier of the site.
        ///   - description: Free text. At most 1000 characters.
        ///   - client: The client that the site belongs to.
        ///   - address: Address. The key is `address` here and `site_address` on clients.
        ///   - contacts: Contacts.
        ///   - customFields: Custom fields; our copy of the documents does not have their shape, so they are sent as
        ///     they are given. Inferred: the documents do not say so.
        public func create(
            name: String,
            externalId: String? = nil,
            description: String? = nil,
            client: ClientRefInput? = nil,
            address: AddressInput? = nil,
            contacts: [ContactInput]? = nil,
            customFields: [JSONValue]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> SiteSaved {
            let args = arguments([
                "name": name,
                "externalId": externalId,
                "description": description,
                "client": client,
                "address": address,
                "contacts": contacts,
                "customFields": customFields,
            ])
            let answer = try await driver.call("sites.create", args, options)
            return try present(answer.object.map { SiteSaved(json: $0) }, "sites.create")
        }

        /// Change or create a site.
        ///
        /// Changes what is given, empties what is named in `clear` and leaves the rest as it is. Under an `external_id`
        /// that the platform does not know it creates a site: a typing error makes a new one. Described in: Update site
        /// (api-docs.planadoapp.com/docs/v2/resources/client-sites/update.html); our copy has the whole page.
        ///
        /// `PATCH /v2/sites/{uuid|externalId}`, Sites → Update site (Sites).
        ///
        /// Retry class `repeatable`: The same values again under the same identifier are the same site.
        ///
        /// Effects:
        /// - Creates a site when the `external_id` is unknown
        /// - Sends a webhook
        ///
        /// About the vendor's document:
        /// - That the name is needed to create a site follows from `sites.create`.
        /// - `external_id` cannot be changed: it is only in the path.
        ///
        /// - Parameters:
        ///   - uuid: Site's identifier.
        ///   - externalId: Your own identifier of the site: an unknown one creates a site under it.
        ///   - name: Name. At most 300 characters. Required if the call creates the site.
        ///   - description: Free text. At most 1000 characters.
        ///   - client: The client that the site belongs to.
        ///   - address: Address.
        ///   - contacts: Contacts.
        ///   - clear: Names of what is sent as null, to empty it: `description`, `client`.
        public func update(
            uuid: UUID? = nil,
            externalId: String? = nil,
            name: String? = nil,
            description: String? = nil,
            client: ClientRefInput? = nil,
            address: AddressInput? = nil,
            contacts: [ContactInput]? = nil,
            clear: [String]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> SiteSaved {
            let args = arguments([
                "uuid": uuid,
                "externalId": externalId,
                "name": name,
                "description": description,
                "client": client,
                "address": address,
                "contacts": contacts,
                "clear": clear,
            ])
            let answer = try await driver.call("sites.update", args, options)
            return try present(answer.object.map { SiteSaved(json: $0) }, "sites.update")
        }
    }
}
