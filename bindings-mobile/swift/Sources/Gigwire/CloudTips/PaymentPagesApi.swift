// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

import Foundation

extension CloudTips {
    /// `api.paymentPages`.
    public struct PaymentPagesApi: Sendable {
        let driver: Driver

        /// Edit a payment page.
        ///
        /// Changes the channel link of a receiver's payment page, and its name.
        ///
        /// `PATCH /paymentpages/{layoutId}`, Получатели → Редактирование данных платежной страницы (Receivers).
        ///
        /// Retry class `repeatable`: It sets values: twice is once.
        ///
        /// About the vendor's document:
        /// - `receiverspaymentpages/{userIdlayoutId}` is the removed `receivers/{userId}` and the added
        ///   `paymentpages/{layoutId}`.
        /// - That one value is enough is no longer said here, and the row of `Name` looks removed while the sample
        ///   keeps it. Reading taken: the link is required, the name may be added.
        /// - The table writes `WorkInfo.ChannelUrl`, the sample `/WorkInfo/ChannelUrl`. Reading taken: the JSON
        ///   pointer.
        /// - The media type of the request is not stated. Reading taken: that of JSON Patch.
        ///
        /// - Parameters:
        ///   - layoutId: Short id of the payment page.
        ///   - channelUrl: Link to the person's channel.
        ///   - name: New name; whether of the page or of the person is not documented.
        public func update(
            layoutId: String,
            channelUrl: String,
            name: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let args = arguments([
                "layoutId": layoutId,
                "channelUrl": channelUrl,
                "name": name,
            ])
            _ = try await driver.call("payment_pages.update", args, options)
        }

        /// Read a payment page.
        ///
        /// All that is needed to draw a payment page: texts, colours, limits, ways to pay. Described in: Wiki page on
        /// card payment.
        ///
        /// `GET /paymentpages/{layoutId}`, Оплата по карте → Получение данных для страницы оплаты (Card payment).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - Limits are `constraints` in the sample and `range` in newer SDKs. Both are read.
        /// - The sample could be read as far as `target`; what follows is known from the vendor's SDKs.
        /// - Texts by language have `additionalProp1` for a key in the sample, `ru` and `en` in the SDKs. Reading
        ///   taken: any key.
        /// - The sample answer has `statusCode`, which no table names.
        ///
        /// - Parameters:
        ///   - layoutId: Short id of the payment page.
        public func get(
            layoutId: String,
            options: CallOptions = CallOptions()
        ) async throws -> PaymentPage {
            let args = arguments([
                "layoutId": layoutId,
            ])
            let answer = try await driver.call("payment_pages.get", args, options)
            return try present(answer.object.map { PaymentPage(json: $0) }, "payment_pages.get")
        }
    }
}
