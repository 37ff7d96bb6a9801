// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

import Foundation

extension CloudTips {
    /// `api.experimental.timeline`.
    public struct ExperimentalTimelineApi: Sendable {
        let driver: Driver

        /// List operations by date.
        ///
        /// Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a receiver's
        /// own token), so it may be wrong or change. No page of the vendor's that could be read describes it; an
        /// unofficial client calls it with a receiver's own token (`client_id` MobilePhone), not with a partner's.
        /// Operations of the receiver whose token is used, tips among them, page by page.
        ///
        /// `GET /timeline`, Вне документации → GET /timeline (Outside the documents).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The payer's words are in `comment` or in `payerComment`. Both are read.
        /// - No number of pages and no total is known: a short or empty page is the last.
        ///
        /// - Parameters:
        ///   - page: Page number, from 1.
        ///   - limit: Items per page; clients send 50.
        ///   - dateFrom: From; ISO 8601 with a zone in clients.
        ///   - dateTo: To; ISO 8601 with a zone in clients.
        public func list(
            page: Int64? = nil,
            limit: Int64? = nil,
            dateFrom: WireTime? = nil,
            dateTo: WireTime? = nil,
            options: CallOptions = CallOptions()
        ) -> Listing<TimelineEntry, TimelinePage> {
            let args = arguments([
                "page": page,
                "limit": limit,
                "dateFrom": dateFrom,
                "dateTo": dateTo,
            ])
            return Listing(
                start: { [driver] in try driver.startPages("experimental.timeline.list", args, options) },
                page: { TimelinePage(json: $0) },
                items: { $0.items }
            )
        }
    }
}
