// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

import Foundation

extension CloudTips {
    /// `api.experimental.payouts`.
    public struct ExperimentalPayoutsApi: Sendable {
        let driver: Driver

        /// List payouts.
        ///
        /// Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong
        /// or change. No page of the vendor's that could be read describes it; a partner's client calls it. Payouts to
        /// the receivers of a manager. The answer was never seen, so it is given as it comes.
        ///
        /// `GET /payout`, Вне документации → GET /payout (Outside the documents).
        ///
        /// Retry class `read`.
        ///
        /// - Parameters:
        ///   - dateFrom: From this day.
        ///   - dateTo: To this day.
        ///   - phoneNumber: Phone.
        ///   - userId: Receiver id.
        ///   - limit: Items per page; default and maximum are not documented.
        ///   - page: Page number, from 1; presumed. Inferred: the documents do not say so.
        public func list(
            dateFrom: String? = nil,
            dateTo: String? = nil,
            phoneNumber: String? = nil,
            userId: String? = nil,
            limit: Int64? = nil,
            page: Int64? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> JSONValue {
            let args = arguments([
                "dateFrom": dateFrom,
                "dateTo": dateTo,
                "phoneNumber": phoneNumber,
                "userId": userId,
                "limit": limit,
                "page": page,
            ])
            let answer = try await driver.call("experimental.payouts.list", args, options)
            return try present(answer.any, "experimental.payouts.list")
        }

        /// Get texts about payout fees.
        ///
        /// Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a receiver's
        /// own token), so it may be wrong or change. No page of the vendor's that could be read describes it; an
        /// unofficial client calls it with a receiver's own token (`client_id` MobilePhone), not with a partner's.
        /// Texts about the fees of payouts, for the receiver whose token is used.
        ///
        /// `GET /payout/fee/info`, Вне документации → GET /payout/fee/info (Outside the documents).
        ///
        /// Retry class `read`.
        public func feeInfo(
            options: CallOptions = CallOptions()
        ) async throws -> PayoutFeeInfo {
            let args = arguments([:])
            let answer = try await driver.call("experimental.payouts.fee_info", args, options)
            return try present(answer.object.map { PayoutFeeInfo(json: $0) }, "experimental.payouts.fee_info")
        }
    }
}
