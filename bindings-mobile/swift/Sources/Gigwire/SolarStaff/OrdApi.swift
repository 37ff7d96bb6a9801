// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// `api.ord`.
    public struct OrdApi: Sendable {
        let driver: Driver

        /// Calls on organizations.
        public var organizations: OrdOrganizationsApi {
            OrdOrganizationsApi(driver: driver)
        }

        /// Calls on contracts.
        public var contracts: OrdContractsApi {
            OrdContractsApi(driver: driver)
        }

        /// Get the contracts of a task.
        ///
        /// All contracts behind an advertising task: the end contract, the chain, the customer's contract and the
        /// agreement with the freelancer.
        ///
        /// `GET /customer/ord/task-summary/{taskUuid}`, Закон о маркировке рекламы → Получить данные договора по ID
        /// задачи (Ad marking).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - Company names of the sample hold unescaped quotes.
        /// - `endContract.contractSum` is null while the same contract has 4000 within `endContracts`.
        /// - UUIDs of the sample are cut short. Reading taken: `uuid` is a UUID, the external ids are texts.
        /// - The rows of `endContract` and `endContracts` are swapped in the table. Reading taken: the list is
        ///   `endContracts`.
        /// - `externalContractId` is described as the number of the parent contract and holds the contract's own UUID.
        /// - `price` is typed float and is an empty text.
        /// - `legalAddress` and `postAddress` are objects for some parties, null or absent for others.
        ///
        /// - Parameters:
        ///   - taskUuid: Task UUID.
        public func taskSummary(
            taskUuid: UUID,
            options: CallOptions = CallOptions()
        ) async throws -> OrdTaskSummary {
            let args = arguments([
                "taskUuid": taskUuid,
            ])
            let answer = try await driver.call("ord.task_summary", args, options)
            return try present(answer.object.map { OrdTaskSummary(json: $0) }, "ord.task_summary")
        }

        /// Get the advertising data of the company.
        ///
        /// Experimental: the vendor does not describe this call, so it may be wrong or change. The data of your own
        /// company in the register of advertising data, with the contract with Solar Staff.
        ///
        /// `GET /customer/ord/company-data`, Закон о маркировке рекламы → Получить данные для ОРД о компании (Ad
        /// marking).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The document refers to this call (its title here is how) and does not describe it: neither path nor
        ///   answer. The path is the one that public clients use.
        /// - By the overview the answer names contracts, of which the one with `isPrimary` true is the contract with
        ///   Solar Staff: `advData` of `tasks.create` needs it when you advertise yourself.
        public func companyData(
            options: CallOptions = CallOptions()
        ) async throws -> JSONValue {
            let args = arguments([:])
            let answer = try await driver.call("ord.company_data", args, options)
            return try present(answer.any, "ord.company_data")
        }
    }
}
