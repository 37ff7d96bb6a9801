// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// `api.ord.organizations`.
    public struct OrdOrganizationsApi: Sendable {
        let driver: Driver

        /// Add an organisation.
        ///
        /// Registers the end customer of advertising, or the performer of the contract with the end customer. Needed by
        /// intermediaries.
        ///
        /// `POST /customer/ord/organization`, Закон о маркировке рекламы → Добавить данные заказчика (Ad marking).
        ///
        /// Retry class `check_first`, check with `ord.organizations.list`: The UUID is yours, so a second call should
        /// not make a second organisation, which is not documented: list them first.
        ///
        /// Effects:
        /// - Adds an organisation to the register of advertising data of the company
        ///
        /// Errors:
        /// - 422: Errors by field
        ///
        /// About the vendor's document:
        /// - `legalType` is in the conditions of other rows and in no row of its own. Reading taken: it is sent;
        ///   without it no condition is checked.
        /// - "Natural person or individual entrepreneur" is said without "foreign", unlike other rows. Reading taken:
        ///   both.
        /// - The sample gives a `regionNumber` to an organisation with an INN. Reading taken: allowed.
        /// - The path says organization, the fields Organisation.
        /// - The UUID of the sample is not hexadecimal. Reading taken: a UUID is needed.
        /// - No call changes or deletes an organisation.
        ///
        /// - Parameters:
        ///   - externalOrganisationId: Your UUID for the organisation.
        ///   - legalType: Form of ownership. Required if the platform applies the conditions of the other fields, which
        ///     name it (the table has no row for it).
        ///   - fullOpf: Legal form and full name. Required if it is a legal entity, Russian or foreign.
        ///   - inn: Russian tax number (INN). One that cannot be one by its length or its check digits is sent with a
        ///     warning. Required if it is from Russia.
        ///   - ogrn: Russian registration number (OGRN).
        ///   - fio: Full name. Required if it is a natural person or an individual entrepreneur.
        ///   - ogrnip: Registration number of an individual entrepreneur.
        ///   - registrationNumber: Registration number abroad, or its counterpart. Required if it is a foreign legal
        ///     entity.
        ///   - phoneNumber: Phone number. Required if it is a foreign natural person.
        ///   - taxId: Tax number in the country of registration, or its counterpart. Required if it is a foreign legal
        ///     entity.
        ///   - regionNumber: Country code of the Russian classifier (from `lookups.country_codes`). Required if it is
        ///     not from Russia.
        ///   - paymentNumber: Number of the electronic means of payment. Required if it is a foreign natural person.
        public func create(
            externalOrganisationId: UUID,
            legalType: OrdLegalType? = nil,
            fullOpf: String? = nil,
            inn: String? = nil,
            ogrn: String? = nil,
            fio: String? = nil,
            ogrnip: String? = nil,
            registrationNumber: String? = nil,
            phoneNumber: String? = nil,
            taxId: String? = nil,
            regionNumber: String? = nil,
            paymentNumber: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "externalOrganisationId": externalOrganisationId,
                "legalType": legalType,
                "fullOpf": fullOpf,
                "inn": inn,
                "ogrn": ogrn,
                "fio": fio,
                "ogrnip": ogrnip,
                "registrationNumber": registrationNumber,
                "phoneNumber": phoneNumber,
                "taxId": taxId,
                "regionNumber": regionNumber,
                "paymentNumber": paymentNumber,
            ])
            _ = try await driver.call("ord.organizations.create", args, options)
        }

        /// List organisations.
        ///
        /// The organisations that you added.
        ///
        /// `GET /customer/ord/organization`, Закон о маркировке рекламы → Получить список добавленных заказчиков (Ad
        /// marking).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The answer has pages, and no arguments for them are documented. Reading taken: one answer holds all
        ///   organisations.
        /// - `isPrimary` means "added by you" here, "contract with the end customer" for contracts and "contract with
        ///   Solar Staff" in the overview; the sample shows false for added ones.
        public func list(
            options: CallOptions = CallOptions()
        ) async throws -> OrdEntryPage {
            let args = arguments([:])
            let answer = try await driver.call("ord.organizations.list", args, options)
            return try present(answer.object.map { OrdEntryPage(json: $0) }, "ord.organizations.list")
        }

        /// Get an organisation.
        ///
        /// The data of an organisation that you added.
        ///
        /// `GET /customer/ord/organization/{uuid}`, Закон о маркировке рекламы → Получить данные заказчика по id (Ad
        /// marking).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The sample asks for `data.externalOrganisationId` and the outer `uuid` differs. Reading taken: the uuid of
        ///   the list is asked for.
        /// - The table leaves out `data` and what stands around it. Reading taken: the sample.
        /// - `regionNumber` stands twice in the sample. Reading taken: the last one counts.
        /// - `platforms` are said to be always empty, the sample has one.
        /// - `isPrimary` is false although the organisation was added by you.
        ///
        /// - Parameters:
        ///   - uuid: UUID of the organisation (from `ord.organizations.list`).
        public func get(
            uuid: UUID,
            options: CallOptions = CallOptions()
        ) async throws -> OrdOrganizationEntry {
            let args = arguments([
                "uuid": uuid,
            ])
            let answer = try await driver.call("ord.organizations.get", args, options)
            return try present(answer.object.map { OrdOrganizationEntry(json: $0) }, "ord.organizations.get")
        }
    }
}
