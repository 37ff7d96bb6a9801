// Made from core/catalog/planado.json by gigwire-codegen; do not edit.

import Foundation

extension Planado {
    /// `api.clients`.
    public struct ClientsApi: Sendable {
        let driver: Driver

        /// List clients.
        ///
        /// Clients, the newest first, page by page. Described in: List clients
        /// (api-docs.planadoapp.com/docs/v2/resources/clients/list.html); our copy has the sample and most of the
        /// table, without the section on filters.
        ///
        /// `GET /v2/clients`, Clients → List clients (Clients).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - Our copy of the documents lacks the section on filters: `updated_at` is documented for sites and taken to
        ///   work here.
        /// - The printed sample is no JSON: a comma too many in `contacts`.
        ///
        /// - Parameters:
        ///   - updatedAtAfter: Changed later than this, strictly. Inferred: the documents do not say so.
        ///   - updatedAtBefore: Changed earlier than this, strictly. Inferred: the documents do not say so.
        ///   - after: Go on after the element with this identifier; leave it out for the beginning.
        public func list(
            updatedAtAfter: WireTime? = nil,
            updatedAtBefore: WireTime? = nil,
            after: UUID? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<ClientDetails, ClientPage> {
            let args = arguments([
                "updatedAtAfter": updatedAtAfter,
                "updatedAtBefore": updatedAtBefore,
                "after": after,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("clients.list", args, options) },
                page: { ClientPage(json: $0) },
                items: { $0.clients }
            )
        }

        /// Get a client.
        ///
        /// One client. Described in: Get client (api-docs.planadoapp.com/docs/v2/resources/clients/get.html); our copy
        /// has the samples; the table is cut.
        ///
        /// `GET /v2/clients/{uuid|externalId}`, Clients → Get client (Clients).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The sample of an organisation has no `created_at` and `updated_at`, that of an individual has. Reading
        ///   taken: they may be absent.
        ///
        /// - Parameters:
        ///   - uuid: Client's identifier.
        ///   - externalId: Your own identifier of the client.
        public func get(
            uuid: UUID? = nil,
            externalId: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> ClientDetails {
            let args = arguments([
                "uuid": uuid,
                "externalId": externalId,
            ])
            let answer = try await driver.call("clients.get", args, options)
            return try present(answer.object.map { ClientDetails(json: $0) }, "clients.get")
        }

        /// Create a client.
        ///
        /// Creates a client. `clients.update` with your own identifier creates one too, and may be repeated. Described
        /// in: Create client (api-docs.planadoapp.com/docs/v2/resources/clients/create.html); our copy has the whole
        /// table, some names of keys lost.
        ///
        /// `POST /v2/clients`, Clients → Create client (Clients).
        ///
        /// Retry class `check_first`, check with `clients.get`: A repeat may make a second client. Look it up by your
        /// `external_id` first; better, create it with `clients.update`, which may be repeated.
        ///
        /// Effects:
        /// - Creates a client
        /// - Sends a webhook (presumably `client_created`; only `client_updated` is spelled out)
        ///
        /// About the vendor's document:
        /// - The rows of `external_id` and `custom_fields` have lost the names of their keys; `custom_fields` is in the
        ///   newer Russian copy only. The names are inferred.
        /// - The Russian page still names the host api.planadoapp.com, while another page of it names api.planado.ru.
        ///   The base address can be set.
        ///
        /// - Parameters:
        ///   - organization: An organisation, or else an individual; it cannot be changed afterwards.
        ///   - organizationName: Name of the organisation. At most 5000 characters. Required if it is an organisation.
        ///   - firstName: First name of an individual. At most 50 characters. Required if it is an individual without
        ///     `last_name` and `middle_name`.
        ///   - lastName: Last name of an individual. At most 50 characters. Required if it is an individual without
        ///     `first_name` and `middle_name`.
        ///   - middleName: Patronymic of an individual. At most 50 characters. Required if it is an individual without
        ///     `first_name` and `last_name`.
        ///   - externalId: Your own identifier of the client. Inferred: the documents do not say so.
        ///   - siteAddress: Address. The key is `site_address` here and `address` on sites and jobs.
        ///   - contacts: Contacts.
        ///   - customFields: Custom fields; our copy of the documents does not have their shape, so they are sent as
        ///     they are given. Inferred: the documents do not say so.
        public func create(
            organization: Bool,
            organizationName: String? = nil,
            firstName: String? = nil,
            lastName: String? = nil,
            middleName: String? = nil,
            externalId: String? = nil,
            siteAddress: AddressInput? = nil,
            contacts: [ContactInput]? = nil,
            customFields: [JSONValue]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> ClientSaved {
            let args = arguments([
                "organization": organization,
                "organizationName": organizationName,
                "firstName": firstName,
                "lastName": lastName,
                "middleName": middleName,
                "externalId": externalId,
                "siteAddress": siteAddress,
                "contacts": contacts,
                "customFields": customFields,
            ])
            let answer = try await driver.call("clients.create", args, options)
            return try present(answer.object.map { ClientSaved(json: $0) }, "clients.create")
        }

        /// Change or create a client.
        ///
        /// Changes what is given, empties what is named in `clear` and leaves the rest as it is. Under an `external_id`
        /// that the platform does not know it creates a client: a typing error makes a new one. Described in: Update
        /// client (api-docs.planadoapp.com/docs/v2/resources/clients/update.html); our copy has the whole page.
        ///
        /// `PATCH /v2/clients/{uuid|externalId}`, Clients → Update client (Clients).
        ///
        /// Retry class `repeatable`: The same values again under the same identifier are the same client.
        ///
        /// Effects:
        /// - Creates a client when the `external_id` is unknown
        /// - Sends the webhook `client_updated`
        ///
        /// About the vendor's document:
        /// - The answer does not tell whether a client was created or changed. Look it up first where that matters.
        /// - `external_id` cannot be changed: it is only in the path.
        ///
        /// - Parameters:
        ///   - uuid: Client's identifier.
        ///   - externalId: Your own identifier of the client: an unknown one creates a client under it.
        ///   - organization: An organisation, or else an individual; it cannot be changed afterwards. Required if the
        ///     call creates the client.
        ///   - organizationName: Name of the organisation. At most 5000 characters. Required if the call creates an
        ///     organisation.
        ///   - firstName: First name of an individual. At most 50 characters. Required if the call creates an
        ///     individual without `last_name` and `middle_name`.
        ///   - lastName: Last name of an individual. At most 50 characters. Required if the call creates an individual
        ///     without `first_name` and `middle_name`.
        ///   - middleName: Patronymic of an individual. At most 50 characters. Required if the call creates an
        ///     individual without `first_name` and `last_name`.
        ///   - siteAddress: Address.
        ///   - contacts: Contacts.
        ///   - clear: Names of what is sent as null, to empty it: `firstName`, `lastName`, `middleName`.
        public func update(
            uuid: UUID? = nil,
            externalId: String? = nil,
            organization: Bool? = nil,
            organizationName: String? = nil,
            firstName: String? = nil,
            lastName: String? = nil,
            middleName: String? = nil,
            siteAddress: AddressInput? = nil,
            contacts: [ContactInput]? = nil,
            clear: [String]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> ClientSaved {
            let args = arguments([
                "uuid": uuid,
                "externalId": externalId,
                "organization": organization,
                "organizationName": organizationName,
                "firstName": firstName,
                "lastName": lastName,
                "middleName": middleName,
                "siteAddress": siteAddress,
                "contacts": contacts,
                "clear": clear,
            ])
            let answer = try await driver.call("clients.update", args, options)
            return try present(answer.object.map { ClientSaved(json: $0) }, "clients.update")
        }
    }
}
