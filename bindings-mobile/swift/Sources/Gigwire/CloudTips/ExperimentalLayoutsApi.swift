// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

import Foundation

extension CloudTips {
    /// `api.experimental.layouts`.
    public struct ExperimentalLayoutsApi: Sendable {
        let driver: Driver

        /// Read a layout.
        ///
        /// Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android), so it may be wrong or
        /// change. No page of the vendor's that could be read describes it; the vendor's own SDK calls it. Reads a
        /// payment page by its short id, with its links.
        ///
        /// `GET /layouts/{layoutId}`, Вне документации → GET /layouts/{layoutId} (Outside the documents).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - `layoutId` may be absent; the SDK then takes `shortId`. Both are read.
        ///
        /// - Parameters:
        ///   - layoutId: Short id of the payment page.
        public func get(
            layoutId: String,
            options: CallOptions = CallOptions()
        ) async throws -> Layout {
            let args = arguments([
                "layoutId": layoutId,
            ])
            let answer = try await driver.call("experimental.layouts.get", args, options)
            return try present(answer.object.map { Layout(json: $0) }, "experimental.layouts.get")
        }

        /// List layouts of a phone.
        ///
        /// Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; copies of the vendor's
        /// CloudTips-SDK-iOS (stmx, pizza-soft)), so it may be wrong or change. No page of the vendor's that could be
        /// read describes it; the vendor's own SDK calls it. Payment pages of the person with this phone.
        ///
        /// `GET /layouts/list/{phoneNumber}`, Вне документации → GET /layouts/list/{phoneNumber} (Outside the
        /// documents).
        ///
        /// Retry class `read`.
        ///
        /// - Parameters:
        ///   - phoneNumber: Phone, such as `+79991234567`.
        public func listByPhone(
            phoneNumber: String,
            options: CallOptions = CallOptions()
        ) async throws -> [Layout] {
            let args = arguments([
                "phoneNumber": phoneNumber,
            ])
            let answer = try await driver.call("experimental.layouts.list_by_phone", args, options)
            return try present(answer.array?.compactMap { $0.object.map { Layout(json: $0) } }, "experimental.layouts.list_by_phone")
        }
    }
}
