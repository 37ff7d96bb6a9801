// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

import Foundation

extension CloudTips {
    /// `api.experimental.payments`.
    public struct ExperimentalPaymentsApi: Sendable {
        let driver: Driver

        /// Pay by a saved card.
        ///
        /// Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android), so it may be wrong or
        /// change. No page of the vendor's that could be read describes it; the vendor's own SDK calls it. Charges a
        /// card that the payer saved before.
        ///
        /// `POST /payment/auth/saved-card`, Вне документации → POST /payment/auth/saved-card (Outside the documents).
        ///
        /// Retry class `money`, check with `experimental.timeline.list`: Money moves, and no documented key keeps a
        /// repeat from charging again: read the receiver's timeline, or ask the payer's bank, before a repeat.
        ///
        /// Effects:
        /// - Charges the payer
        ///
        /// - Parameters:
        ///   - cardId: Card id (from `experimental.payments.saved_cards`).
        ///   - externalId: Your id of the payer.
        ///   - layoutId: Short id of the receiver's payment page.
        ///   - amount: The tip, in roubles.
        ///   - currency: Currency.
        ///   - feeFromPayer: The payer bears the fee: true only if the payer was shown it and agreed.
        ///   - requestId: Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it
        ///     keeps a payment from being made twice is not documented. Known only from third-party code.
        ///   - cvvCryptogramPacket: Cryptogram of the CVV, made on the payer's device.
        ///   - cardholderName: Name on the card.
        ///   - name: The payer's name.
        ///   - comment: The payer's words to the receiver.
        ///   - payerFeedback: The payer's feedback.
        ///   - payerEmail: The payer's email.
        ///   - payerPhoneNumber: The payer's phone.
        ///   - payerCity: The payer's city.
        ///   - invoiceId: Your own id of the payment.
        ///   - placeCode: Code of the place.
        ///   - rating: The payer's rating.
        public func authSavedCard(
            cardId: String,
            externalId: String,
            layoutId: String,
            amount: Decimal,
            currency: PaymentCurrency,
            feeFromPayer: Bool,
            requestId: UUID? = nil,
            cvvCryptogramPacket: String? = nil,
            cardholderName: String? = nil,
            name: String? = nil,
            comment: String? = nil,
            payerFeedback: String? = nil,
            payerEmail: String? = nil,
            payerPhoneNumber: String? = nil,
            payerCity: String? = nil,
            invoiceId: String? = nil,
            placeCode: String? = nil,
            rating: PayerRating? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> Payment {
            let args = arguments([
                "cardId": cardId,
                "externalId": externalId,
                "layoutId": layoutId,
                "amount": amount,
                "currency": currency,
                "feeFromPayer": feeFromPayer,
                "requestId": requestId,
                "cvvCryptogramPacket": cvvCryptogramPacket,
                "cardholderName": cardholderName,
                "name": name,
                "comment": comment,
                "payerFeedback": payerFeedback,
                "payerEmail": payerEmail,
                "payerPhoneNumber": payerPhoneNumber,
                "payerCity": payerCity,
                "invoiceId": invoiceId,
                "placeCode": placeCode,
                "rating": rating,
            ])
            let answer = try await driver.call("experimental.payments.auth_saved_card", args, options)
            return try present(answer.object.map { Payment(json: $0) }, "experimental.payments.auth_saved_card")
        }

        /// Finish 3-D Secure of a payment.
        ///
        /// Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; copies of the vendor's
        /// CloudTips-SDK-iOS (stmx, pizza-soft)), so it may be wrong or change. No page of the vendor's that could be
        /// read describes it; the vendor's own SDK calls it. Goes on with a payment after the bank's page: give what
        /// the bank posted to your return address.
        ///
        /// `POST /payment/post3ds`, Вне документации → POST /payment/post3ds (Outside the documents).
        ///
        /// Retry class `money`, check with `experimental.timeline.list`: Money moves, and no documented key keeps a
        /// repeat from charging again: read the receiver's timeline, or ask the payer's bank, before a repeat.
        ///
        /// Effects:
        /// - Completes the charge
        ///
        /// - Parameters:
        ///   - md: `MD` that the bank posted.
        ///   - paRes: `PaRes` that the bank posted.
        public func post3ds(
            md: String,
            paRes: String,
            options: CallOptions = CallOptions()
        ) async throws -> Payment {
            let args = arguments([
                "md": md,
                "paRes": paRes,
            ])
            let answer = try await driver.call("experimental.payments.post3ds", args, options)
            return try present(answer.object.map { Payment(json: $0) }, "experimental.payments.post3ds")
        }

        /// Get the status of a payment by SBP.
        ///
        /// Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; public web back ends),
        /// so it may be wrong or change. No page of the vendor's that could be read describes it; the vendor's own SDK
        /// calls it. Where a payment by SBP stands. The vendor's SDK asks every 10 seconds.
        ///
        /// `GET /payment/sbp/status`, Вне документации → GET /payment/sbp/status (Outside the documents).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The vendor's SDK sends `id`, public back ends `transactionId`. Reading taken: either.
        ///
        /// - Parameters:
        ///   - id: `identifier` of `payments.sbp`, as the vendor's SDK sends it.
        ///   - transactionId: The same under the name that public back ends send.
        public func sbpStatus(
            id: String? = nil,
            transactionId: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> ExternalPaymentState {
            let args = arguments([
                "id": id,
                "transactionId": transactionId,
            ])
            let answer = try await driver.call("experimental.payments.sbp_status", args, options)
            return try present(answer.object.map { ExternalPaymentState(json: $0) }, "experimental.payments.sbp_status")
        }

        /// Get the status of a payment by T-Pay.
        ///
        /// Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; public web back ends),
        /// so it may be wrong or change. No page of the vendor's that could be read describes it; the vendor's own SDK
        /// calls it. Where a payment by T-Pay stands. The vendor's SDK asks every 10 seconds.
        ///
        /// `GET /payment/tpay/status`, Вне документации → GET /payment/tpay/status (Outside the documents).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The vendor's SDK sends `id`, public back ends `transactionId`. Reading taken: either.
        ///
        /// - Parameters:
        ///   - id: `identifier` of `payments.tpay`, as the vendor's SDK sends it.
        ///   - transactionId: The same under the name that public back ends send.
        public func tpayStatus(
            id: String? = nil,
            transactionId: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> ExternalPaymentState {
            let args = arguments([
                "id": id,
                "transactionId": transactionId,
            ])
            let answer = try await driver.call("experimental.payments.tpay_status", args, options)
            return try present(answer.object.map { ExternalPaymentState(json: $0) }, "experimental.payments.tpay_status")
        }

        /// List a payer's saved cards.
        ///
        /// Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android), so it may be wrong or
        /// change. No page of the vendor's that could be read describes it; the vendor's own SDK calls it. Cards that a
        /// payer saved with `saveCard`.
        ///
        /// `GET /payment/cards`, Вне документации → GET /payment/cards (Outside the documents).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The SDK's path has no `/api` before it. Reading taken: with `/api`, like all others; not verified.
        ///
        /// - Parameters:
        ///   - externalId: Your id of the payer.
        public func savedCards(
            externalId: String,
            options: CallOptions = CallOptions()
        ) async throws -> [SavedCard] {
            let args = arguments([
                "externalId": externalId,
            ])
            let answer = try await driver.call("experimental.payments.saved_cards", args, options)
            return try present(answer.array?.compactMap { $0.object.map { SavedCard(json: $0) } }, "experimental.payments.saved_cards")
        }
    }
}
