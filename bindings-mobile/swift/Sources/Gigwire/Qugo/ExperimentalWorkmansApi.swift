// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

import Foundation

extension Qugo {
    /// `api.experimental.workmans`.
    public struct ExperimentalWorkmansApi: Sendable {
        let driver: Driver

        /// List changed performers.
        ///
        /// Experimental: known only from third-party code (GitHub mbondarenkoqugo/1c-integration-project), so it may be
        /// wrong or change. The vendor's documents do not know this call; a prototype of an extension for 1C uses it.
        /// Profiles that changed since a day.
        ///
        /// `GET /api/v1/sync/workmans`, Вне документации → sync/workmans (Outside the documents).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The prototype names the base `/api/v1` and then calls `/sync/workmans` at the host, so the prefix is lost.
        ///   Reading taken: with the prefix.
        /// - `pageindex` here, `PageIndex` in the documents. Reading taken: as the prototype writes it, which is the
        ///   only evidence for this call.
        /// - The prototype takes any status from 400 on for a failure. None of the fields is vouched for.
        ///
        /// - Parameters:
        ///   - updateSince: Changed since this day.
        ///   - pageIndex: Page number, from 1.
        ///   - pageSize: Items per page; the prototype asks for 25.
        public func sync(
            updateSince: String? = nil,
            pageIndex: Int64? = nil,
            pageSize: Int64? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<Workman, WorkmanPage> {
            let args = arguments([
                "updateSince": updateSince,
                "pageIndex": pageIndex,
                "pageSize": pageSize,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("experimental.workmans.sync", args, options) },
                page: { WorkmanPage(json: $0) },
                items: { $0.items }
            )
        }
    }
}
