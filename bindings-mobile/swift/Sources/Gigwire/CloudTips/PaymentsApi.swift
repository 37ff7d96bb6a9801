// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

import Foundation

extension CloudTips {
    /// `api.payments`.
    public struct PaymentsApi: Sendable {
        let driver: Driver

        /// Get the terminal id for a payment.
        ///
        /// Gives the id from which a payer's card cryptogram is made, and tells who shares the payment. Described in:
        /// Wiki page on splitting.
        ///
        /// `POST /payment/publicid`, Сплитование → Получение publicId (Splitting).
        ///
        /// Retry class `repeatable`: No money moves.
        ///
        /// About the vendor's document:
        /// - The vendor's iOS SDK writes `payment/publicId`, page and Android SDK `payment/publicid`. Reading taken:
        ///   the page.
        /// - The sample answer has `statusCode`, which the table does not name.
        /// - That shares add up to the payment is not said.
        ///
        /// - Parameters:
        ///   - layoutId: Short id of the payment page; where a payment is shared, of one of the receivers.
        ///   - split: Receivers who share the payment, each with a share.
        public func publicId(
            layoutId: String,
            split: [SplitShare]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> PublicId {
            let args = arguments([
                "layoutId": layoutId,
                "split": split,
            ])
            let answer = try await driver.call("payments.public_id", args, options)
            return try present(answer.object.map { PublicId(json: $0) }, "payments.public_id")
        }

        /// Get the fee of a payment.
        ///
        /// What the payer is charged who bears the fee, to be shown before a payment with `feeFromPayer`. Described in:
        /// Wiki page on card payment (answer and purpose); the vendor's SDK (address and query). Inferred: the
        /// documents do not say so.
        ///
        /// `GET /payment/fee`, Оплата по карте → Расчет комиссии с платящего (Card payment).
        ///
        /// Retry class `read`.
        ///
        /// About the vendor's document:
        /// - The sample answer is documented, address and query are those of the vendor's SDK.
        ///
        /// - Parameters:
        ///   - layoutId: Short id of the payment page. Known only from third-party code.
        ///   - amount: The tip, in roubles. Known only from third-party code.
        public func fee(
            layoutId: String,
            amount: Decimal,
            options: CallOptions = CallOptions()
        ) async throws -> PaymentFee {
            let args = arguments([
                "layoutId": layoutId,
                "amount": amount,
            ])
            let answer = try await driver.call("payments.fee", args, options)
            return try present(answer.object.map { PaymentFee(json: $0) }, "payments.fee")
        }

        /// Pay by card.
        ///
        /// Charges the payer's card. `statusCode` tells how to go on: `Need3ds` to the bank's page and
        /// `experimental.payments.post3ds`. The vendor names the call and its rules; most fields are those of its SDKs.
        /// Described in: Wiki page on card payment; page on Yandex Pay; the vendor's SDKs (address and most fields).
        /// Inferred: the documents do not say so.
        ///
        /// `POST /payment/auth`, Оплата по карте → Авторизация платежа (Card payment).
        ///
        /// Retry class `money`, check with `experimental.timeline.list`: Money moves, and no documented key keeps a
        /// repeat from charging again: read the receiver's timeline, or ask the payer's bank, before a repeat.
        ///
        /// Effects:
        /// - Charges the payer
        ///
        /// Errors:
        /// - A captcha is needed or wrong ("Неверно введена капча", also "Invalid captcha") (inferred)
        ///
        /// About the vendor's document:
        /// - The page: payments are called from a server and with the access token only; the vendor's mobile SDKs call
        ///   the same addresses without a token but with a captcha. Reading taken: the page.
        /// - `amount` is text in an old SDK. Reading taken: a number.
        ///
        /// - Parameters:
        ///   - cardCryptogramPacket: Card cryptogram made on the payer's device, or the decoded token of Yandex Pay;
        ///     never a card number.
        ///   - layoutId: Short id of the receiver's payment page. Known only from third-party code.
        ///   - amount: The tip, in roubles. Known only from third-party code.
        ///   - currency: Currency. Known only from third-party code.
        ///   - feeFromPayer: The payer bears the fee: true only if the payer was shown it and agreed.
        ///   - requestId: Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it
        ///     keeps a payment from being made twice is not documented. Known only from third-party code.
        ///   - cardholderName: Name on the card. Known only from third-party code.
        ///   - name: The payer's name. Known only from third-party code.
        ///   - comment: The payer's words to the receiver. Known only from third-party code.
        ///   - payerFeedback: The payer's feedback. Known only from third-party code.
        ///   - payerEmail: The payer's email. Known only from third-party code.
        ///   - payerPhoneNumber: The payer's phone. Known only from third-party code.
        ///   - payerCity: The payer's city. Known only from third-party code.
        ///   - invoiceId: Your own id of the payment. Known only from third-party code.
        ///   - placeCode: Code of the place. Known only from third-party code.
        ///   - rating: The payer's rating. Known only from third-party code.
        ///   - captchaVerificationToken: Token of `experimental.captcha.verify`, for calls without an access token.
        ///     Known only from third-party code.
        ///   - saveCard: Save the card for later payments. Known only from third-party code.
        ///   - externalId: Your id of the payer, for saved cards. Known only from third-party code.
        ///   - split: Receivers who share the payment; presumed to be as in `payments.public_id`. Inferred: the
        ///     documents do not say so.
        public func auth(
            cardCryptogramPacket: String,
            layoutId: String,
            amount: Decimal,
            currency: PaymentCurrency,
            feeFromPayer: Bool,
            requestId: UUID? = nil,
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
            captchaVerificationToken: String? = nil,
            saveCard: Bool? = nil,
            externalId: String? = nil,
            split: [SplitShare]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> Payment {
            let args = arguments([
                "cardCryptogramPacket": cardCryptogramPacket,
                "layoutId": layoutId,
                "amount": amount,
                "currency": currency,
                "feeFromPayer": feeFromPayer,
                "requestId": requestId,
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
                "captchaVerificationToken": captchaVerificationToken,
                "saveCard": saveCard,
                "externalId": externalId,
                "split": split,
            ])
            let answer = try await driver.call("payments.auth", args, options)
            return try present(answer.object.map { Payment(json: $0) }, "payments.auth")
        }

        /// Start a payment by SBP.
        ///
        /// Starts a payment by SBP, the Russian fast payment system: open `universalLinkUrl` on a phone or show it as a
        /// QR code, then ask `experimental.payments.sbp_status`. The vendor describes the flow; the fields are those of
        /// its SDK. Described in: Wiki page on payment by SBP (flow); the vendor's SDK and public back ends (fields).
        /// Inferred: the documents do not say so.
        ///
        /// `POST /payment/sbp`, СБП → Оплата через СБП (Payment by SBP).
        ///
        /// Retry class `once`: A repeat may make another payment: the payer could pay both.
        ///
        /// Effects:
        /// - Makes a payment that the payer can finish in a bank
        ///
        /// About the vendor's document:
        /// - Callers write the keys in different cases (`device` and `Device`, `webView` and `webview`). Reading taken:
        ///   those of the vendor's SDK.
        /// - The page: payments are called from a server and with the access token only; the vendor's mobile SDKs call
        ///   the same addresses without a token but with a captcha. Reading taken: the page.
        ///
        /// - Parameters:
        ///   - layoutId: Short id of the receiver's payment page. Known only from third-party code.
        ///   - amount: The tip, in roubles. Known only from third-party code.
        ///   - currency: Currency. Known only from third-party code.
        ///   - feeFromPayer: The payer bears the fee: true only if the payer was shown it and agreed.
        ///   - device: The payer's device. Known only from third-party code.
        ///   - requestId: Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it
        ///     keeps a payment from being made twice is not documented. Known only from third-party code.
        ///   - cardholderName: Name on the card. Known only from third-party code.
        ///   - name: The payer's name. Known only from third-party code.
        ///   - comment: The payer's words to the receiver. Known only from third-party code.
        ///   - payerFeedback: The payer's feedback. Known only from third-party code.
        ///   - payerEmail: The payer's email. Known only from third-party code.
        ///   - payerPhoneNumber: The payer's phone. Known only from third-party code.
        ///   - payerCity: The payer's city. Known only from third-party code.
        ///   - invoiceId: Your own id of the payment. Known only from third-party code.
        ///   - placeCode: Code of the place. Known only from third-party code.
        ///   - rating: The payer's rating. Known only from third-party code.
        ///   - ipSource: IP address of the payer. Known only from third-party code.
        ///   - successRedirectUrl: Where the payer goes after a payment. Known only from third-party code.
        ///   - failedRedirectUrl: Where the payer goes after a failure. Known only from third-party code.
        public func sbp(
            layoutId: String,
            amount: Decimal,
            currency: PaymentCurrency,
            feeFromPayer: Bool,
            device: Device,
            requestId: UUID? = nil,
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
            ipSource: String? = nil,
            successRedirectUrl: String? = nil,
            failedRedirectUrl: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> ExternalPayment {
            let args = arguments([
                "layoutId": layoutId,
                "amount": amount,
                "currency": currency,
                "feeFromPayer": feeFromPayer,
                "device": device,
                "requestId": requestId,
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
                "ipSource": ipSource,
                "successRedirectUrl": successRedirectUrl,
                "failedRedirectUrl": failedRedirectUrl,
            ])
            let answer = try await driver.call("payments.sbp", args, options)
            return try present(answer.object.map { ExternalPayment(json: $0) }, "payments.sbp")
        }

        /// Start a payment by T-Pay.
        ///
        /// Starts a payment by T-Pay (Tinkoff Pay): open `universalLinkUrl` on a phone or show it as a QR code, then
        /// ask `experimental.payments.tpay_status`. The vendor describes the flow; the fields are those of its SDK.
        /// Described in: Wiki page on Tinkoff Pay (flow); the vendor's SDK and public back ends (fields). Inferred: the
        /// documents do not say so.
        ///
        /// `POST /payment/tpay`, Оплата Tinkoff Pay → Оплата Tinkoff Pay (Payment by T-Pay).
        ///
        /// Retry class `once`: A repeat may make another payment: the payer could pay both.
        ///
        /// Effects:
        /// - Makes a payment that the payer can finish in a bank
        ///
        /// About the vendor's document:
        /// - Callers write the keys in different cases (`device` and `Device`, `webView` and `webview`). Reading taken:
        ///   those of the vendor's SDK.
        /// - The page: payments are called from a server and with the access token only; the vendor's mobile SDKs call
        ///   the same addresses without a token but with a captcha. Reading taken: the page.
        ///
        /// - Parameters:
        ///   - layoutId: Short id of the receiver's payment page. Known only from third-party code.
        ///   - amount: The tip, in roubles. Known only from third-party code.
        ///   - currency: Currency. Known only from third-party code.
        ///   - feeFromPayer: The payer bears the fee: true only if the payer was shown it and agreed.
        ///   - device: The payer's device. Known only from third-party code.
        ///   - requestId: Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it
        ///     keeps a payment from being made twice is not documented. Known only from third-party code.
        ///   - cardholderName: Name on the card. Known only from third-party code.
        ///   - name: The payer's name. Known only from third-party code.
        ///   - comment: The payer's words to the receiver. Known only from third-party code.
        ///   - payerFeedback: The payer's feedback. Known only from third-party code.
        ///   - payerEmail: The payer's email. Known only from third-party code.
        ///   - payerPhoneNumber: The payer's phone. Known only from third-party code.
        ///   - payerCity: The payer's city. Known only from third-party code.
        ///   - invoiceId: Your own id of the payment. Known only from third-party code.
        ///   - placeCode: Code of the place. Known only from third-party code.
        ///   - rating: The payer's rating. Known only from third-party code.
        ///   - ipSource: IP address of the payer. Known only from third-party code.
        ///   - successRedirectUrl: Where the payer goes after a payment. Known only from third-party code.
        ///   - failedRedirectUrl: Where the payer goes after a failure. Known only from third-party code.
        public func tpay(
            layoutId: String,
            amount: Decimal,
            currency: PaymentCurrency,
            feeFromPayer: Bool,
            device: Device,
            requestId: UUID? = nil,
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
            ipSource: String? = nil,
            successRedirectUrl: String? = nil,
            failedRedirectUrl: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> ExternalPayment {
            let args = arguments([
                "layoutId": layoutId,
                "amount": amount,
                "currency": currency,
                "feeFromPayer": feeFromPayer,
                "device": device,
                "requestId": requestId,
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
                "ipSource": ipSource,
                "successRedirectUrl": successRedirectUrl,
                "failedRedirectUrl": failedRedirectUrl,
            ])
            let answer = try await driver.call("payments.tpay", args, options)
            return try present(answer.object.map { ExternalPayment(json: $0) }, "payments.tpay")
        }
    }
}
