// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

import Foundation

extension SolarStaff {
    /// `api.finance.payoutEndpoints`.
    public struct FinancePayoutEndpointsApi: Sendable {
        let driver: Driver

        /// List payment means of a freelancer.
        ///
        /// Wallets, cards and bank accounts of a freelancer.
        ///
        /// `GET /customer/freelancers/payout-endpoints`, Финансы → Получить платежные инструменты фрилансера (Finance).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The key is `ibans` in the sample and `iban` in the table. Reading taken: both are read.
        /// - Almost all numbers are typed string in the table and are integers in the sample. Reading taken: integers,
        ///   read from either.
        /// - The status scales differ: 1 is "binding started" for a card and "confirmed" for an account; 3 is "blocked"
        ///   for a card and "unconfirmed" for an account.
        /// - The table calls the cards "URL of the terminal", a copying error.
        /// - The UUID that adding a payment means returns is not in this list.
        /// - The status of a wallet has no list of values.
        ///
        /// - Parameters:
        ///   - freelancerId: Numeric freelancer id.
        ///   - freelancerUuid: Freelancer UUID.
        public func list(
            freelancerId: Int64? = nil,
            freelancerUuid: UUID? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> PayoutEndpoints {
            let args = arguments([
                "freelancerId": freelancerId,
                "freelancerUuid": freelancerUuid,
            ])
            let answer = try await driver.call("finance.payout_endpoints.list", args, options)
            return try present(answer.object.map { PayoutEndpoints(json: $0) }, "finance.payout_endpoints.list")
        }
    }
}
