// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// `api.ord.contracts`.
    public struct OrdContractsApi: Sendable {
        let driver: Driver

        /// Add a contract.
        ///
        /// Registers the contract between the end customer and its performer, once both organisations are there.
        ///
        /// `POST /customer/ord/contract`, Закон о маркировке рекламы → Добавить данные договора (Ad marking).
        ///
        /// Retry class `check_first`, check with `ord.contracts.list`: The UUID is yours, so a second call should not
        /// make a second contract, which is not documented: list them first.
        ///
        /// Effects:
        /// - Adds a contract to the register of advertising data of the company
        ///
        /// Errors:
        /// - 422: Errors by field
        ///
        /// About the vendor's document:
        /// - The sample leaves out `externalContractId`, `contractType` and `subjectType`, which the table requires.
        ///   Reading taken: required.
        /// - The date is `11.01.2020` in the sample and `YYYY-MM-DD` in answers. Reading taken: sent as in the sample,
        ///   read from both.
        /// - The UUIDs of the sample are not hexadecimal. Reading taken: UUIDs are needed.
        /// - "There can be two cases", says the text, and lists none.
        ///
        /// - Parameters:
        ///   - externalContractId: Your UUID for the contract.
        ///   - externalOrganisationCustomerId: UUID of the ordering party (as given to `ord.organizations.create`).
        ///   - externalOrganisationPerformerId: UUID of the performer; for your own company the one from
        ///     `ord.company_data`.
        ///   - contractDate: Date; sent as the sample has it, `11.01.2020`.
        ///   - contractType: Type of contract.
        ///   - subjectType: Subject of the contract.
        ///   - contractNumber: Number.
        public func create(
            externalContractId: UUID,
            externalOrganisationCustomerId: UUID,
            externalOrganisationPerformerId: UUID,
            contractDate: String,
            contractType: OrdContractType,
            subjectType: OrdSubjectType,
            contractNumber: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "externalContractId": externalContractId,
                "externalOrganisationCustomerId": externalOrganisationCustomerId,
                "externalOrganisationPerformerId": externalOrganisationPerformerId,
                "contractDate": contractDate,
                "contractType": contractType,
                "subjectType": subjectType,
                "contractNumber": contractNumber,
            ])
            _ = try await driver.call("ord.contracts.create", args, options)
        }

        /// List contracts.
        ///
        /// The contracts that you added.
        ///
        /// `GET /customer/ord/contract`, Закон о маркировке рекламы → Получить список добавленных договоров (Ad
        /// marking).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - `type` is typed UUID, the sample says "contract". Reading taken: a code.
        /// - The answer has pages, and no arguments for them are documented. Reading taken: one answer holds all
        ///   contracts.
        /// - `isPrimary` means "contract with the end customer" here and "contract with Solar Staff" in the overview.
        public func list(
            options: CallOptions = CallOptions()
        ) async throws -> OrdEntryPage {
            let args = arguments([:])
            let answer = try await driver.call("ord.contracts.list", args, options)
            return try present(answer.object.map { OrdEntryPage(json: $0) }, "ord.contracts.list")
        }

        /// Get a contract.
        ///
        /// The data of a contract that you added.
        ///
        /// `GET /customer/ord/contract/{uuid}`, Закон о маркировке рекламы → Получить данные договора по ID (Ad
        /// marking).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - `isCreativeReporter` and `withNds` are typed string, `price` float (a text in the sample), `createdBy.id`
        ///   integer (a text in the sample), `type` UUID. Reading taken: the sensible type, read from either.
        /// - `editedAt` is set in the sample while `editedBy` is null.
        /// - Customer and performer of the sample are the same.
        /// - The UUID asked for in the sample is not the one of the answer.
        ///
        /// - Parameters:
        ///   - uuid: UUID of the contract (from `ord.contracts.list`).
        public func get(
            uuid: UUID,
            options: CallOptions = CallOptions()
        ) async throws -> OrdContractEntry {
            let args = arguments([
                "uuid": uuid,
            ])
            let answer = try await driver.call("ord.contracts.get", args, options)
            return try present(answer.object.map { OrdContractEntry(json: $0) }, "ord.contracts.get")
        }
    }
}
