// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// `api.companies`.
    public struct CompaniesApi: Sendable {
        let driver: Driver

        /// List companies.
        ///
        /// Companies of the signed-in user.
        ///
        /// `GET /customer/companies`, Компания → Получить компании пользователя (Company).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - `items` and `pagination` are in the sample only, and no page arguments are documented. Reading taken: one
        ///   answer holds all companies.
        public func list(
            options: CallOptions = CallOptions()
        ) async throws -> CompanyPage {
            let args = arguments([:])
            let answer = try await driver.call("companies.list", args, options)
            return try present(answer.object.map { CompanyPage(json: $0) }, "companies.list")
        }

        /// Switch company.
        ///
        /// Chooses the company to work with; the new token pair replaces the old one.
        ///
        /// `PATCH /customer/companies`, Компания → Изменить компанию (Company).
        ///
        /// Retry class `repeatable`: Choosing the same company twice is choosing it once; but it changes what every
        /// user of the token sees.
        ///
        /// Effects:
        /// - Changes the current company of the session
        /// - Issues new tokens; what happens to the old ones is not documented
        ///
        /// About the vendor's document:
        /// - There are two ways to pick a company: this call and the `x-company-id` header. The header is safer for
        ///   parallel work.
        ///
        /// - Parameters:
        ///   - companyId: Company id (from `companies.list`).
        public func `switch`(
            companyId: Int64,
            options: CallOptions = CallOptions()
        ) async throws -> TokenPair {
            let args = arguments([
                "companyId": companyId,
            ])
            let answer = try await driver.call("companies.switch", args, options)
            return try present(answer.object.map { TokenPair(json: $0) }, "companies.switch")
        }

        /// Get the balance.
        ///
        /// Balance and held funds of the company.
        ///
        /// `GET /customer/balance`, Компания → Получить баланс компании (Company).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - Amounts are typed string, the sample shows numbers. Reading taken: both are read.
        public func balance(
            options: CallOptions = CallOptions()
        ) async throws -> Balance {
            let args = arguments([:])
            let answer = try await driver.call("companies.balance", args, options)
            return try present(answer.object.map { Balance(json: $0) }, "companies.balance")
        }
    }
}
