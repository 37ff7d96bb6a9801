// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

package gigwire.cloudtips

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asObject
import gigwire.required
import java.math.BigDecimal
import java.util.UUID

/** `api.payments`. */
class PaymentsApi internal constructor(private val driver: Driver) {
    /**
     * Get the terminal id for a payment.
     *
     * Gives the id from which a payer's card cryptogram is made, and tells who shares the payment. Described in: Wiki
     * page on splitting.
     *
     * `POST /payment/publicid`, Сплитование → Получение publicId (Splitting).
     *
     * Retry class `repeatable`: No money moves.
     *
     * About the vendor's document:
     * - The vendor's iOS SDK writes `payment/publicId`, page and Android SDK `payment/publicid`. Reading taken: the
     *   page.
     * - The sample answer has `statusCode`, which the table does not name.
     * - That shares add up to the payment is not said.
     *
     * @param layoutId Short id of the payment page; where a payment is shared, of one of the receivers.
     * @param split Receivers who share the payment, each with a share.
     */
    suspend fun publicId(
        layoutId: String,
        split: List<SplitShare>? = null,
        options: CallOptions = CallOptions(),
    ): PublicId {
        val args = arguments(
            "layoutId" to layoutId,
            "split" to split,
        )
        val answer = driver.call("payments.public_id", args, options)
        return answer.asObject()?.let(::PublicId).required()
    }

    /**
     * Get the fee of a payment.
     *
     * What the payer is charged who bears the fee, to be shown before a payment with `feeFromPayer`. Described in: Wiki
     * page on card payment (answer and purpose); the vendor's SDK (address and query). Inferred: the documents do not
     * say so.
     *
     * `GET /payment/fee`, Оплата по карте → Расчет комиссии с платящего (Card payment).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The sample answer is documented, address and query are those of the vendor's SDK.
     *
     * @param layoutId Short id of the payment page. Known only from third-party code.
     * @param amount The tip, in roubles. Known only from third-party code.
     */
    suspend fun fee(
        layoutId: String,
        amount: BigDecimal,
        options: CallOptions = CallOptions(),
    ): PaymentFee {
        val args = arguments(
            "layoutId" to layoutId,
            "amount" to amount,
        )
        val answer = driver.call("payments.fee", args, options)
        return answer.asObject()?.let(::PaymentFee).required()
    }

    /**
     * Pay by card.
     *
     * Charges the payer's card. `statusCode` tells how to go on: `Need3ds` to the bank's page and
     * `experimental.payments.post3ds`. The vendor names the call and its rules; most fields are those of its SDKs.
     * Described in: Wiki page on card payment; page on Yandex Pay; the vendor's SDKs (address and most fields).
     * Inferred: the documents do not say so.
     *
     * `POST /payment/auth`, Оплата по карте → Авторизация платежа (Card payment).
     *
     * Retry class `money`, check with `experimental.timeline.list`: Money moves, and no documented key keeps a repeat
     * from charging again: read the receiver's timeline, or ask the payer's bank, before a repeat.
     *
     * Effects:
     * - Charges the payer
     *
     * Errors:
     * - A captcha is needed or wrong ("Неверно введена капча", also "Invalid captcha") (inferred)
     *
     * About the vendor's document:
     * - The page: payments are called from a server and with the access token only; the vendor's mobile SDKs call the
     *   same addresses without a token but with a captcha. Reading taken: the page.
     * - `amount` is text in an old SDK. Reading taken: a number.
     *
     * @param cardCryptogramPacket Card cryptogram made on the payer's device, or the decoded token of Yandex Pay; never
     *   a card number.
     * @param layoutId Short id of the receiver's payment page. Known only from third-party code.
     * @param amount The tip, in roubles. Known only from third-party code.
     * @param currency Currency. Known only from third-party code.
     * @param feeFromPayer The payer bears the fee: true only if the payer was shown it and agreed.
     * @param requestId Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it keeps a
     *   payment from being made twice is not documented. Known only from third-party code.
     * @param cardholderName Name on the card. Known only from third-party code.
     * @param name The payer's name. Known only from third-party code.
     * @param comment The payer's words to the receiver. Known only from third-party code.
     * @param payerFeedback The payer's feedback. Known only from third-party code.
     * @param payerEmail The payer's email. Known only from third-party code.
     * @param payerPhoneNumber The payer's phone. Known only from third-party code.
     * @param payerCity The payer's city. Known only from third-party code.
     * @param invoiceId Your own id of the payment. Known only from third-party code.
     * @param placeCode Code of the place. Known only from third-party code.
     * @param rating The payer's rating. Known only from third-party code.
     * @param captchaVerificationToken Token of `experimental.captcha.verify`, for calls without an access token. Known
     *   only from third-party code.
     * @param saveCard Save the card for later payments. Known only from third-party code.
     * @param externalId Your id of the payer, for saved cards. Known only from third-party code.
     * @param split Receivers who share the payment; presumed to be as in `payments.public_id`. Inferred: the documents
     *   do not say so.
     */
    suspend fun auth(
        cardCryptogramPacket: String,
        layoutId: String,
        amount: BigDecimal,
        currency: PaymentCurrency,
        feeFromPayer: Boolean,
        requestId: UUID? = null,
        cardholderName: String? = null,
        name: String? = null,
        comment: String? = null,
        payerFeedback: String? = null,
        payerEmail: String? = null,
        payerPhoneNumber: String? = null,
        payerCity: String? = null,
        invoiceId: String? = null,
        placeCode: String? = null,
        rating: PayerRating? = null,
        captchaVerificationToken: String? = null,
        saveCard: Boolean? = null,
        externalId: String? = null,
        split: List<SplitShare>? = null,
        options: CallOptions = CallOptions(),
    ): Payment {
        val args = arguments(
            "cardCryptogramPacket" to cardCryptogramPacket,
            "layoutId" to layoutId,
            "amount" to amount,
            "currency" to currency,
            "feeFromPayer" to feeFromPayer,
            "requestId" to requestId,
            "cardholderName" to cardholderName,
            "name" to name,
            "comment" to comment,
            "payerFeedback" to payerFeedback,
            "payerEmail" to payerEmail,
            "payerPhoneNumber" to payerPhoneNumber,
            "payerCity" to payerCity,
            "invoiceId" to invoiceId,
            "placeCode" to placeCode,
            "rating" to rating,
            "captchaVerificationToken" to captchaVerificationToken,
            "saveCard" to saveCard,
            "externalId" to externalId,
            "split" to split,
        )
        val answer = driver.call("payments.auth", args, options)
        return answer.asObject()?.let(::Payment).required()
    }

    /**
     * Start a payment by SBP.
     *
     * Starts a payment by SBP, the Russian fast payment system: open `universalLinkUrl` on a phone or show it as a QR
     * code, then ask `experimental.payments.sbp_status`. The vendor describes the flow; the fields are those of its
     * SDK. Described in: Wiki page on payment by SBP (flow); the vendor's SDK and public back ends (fields). Inferred:
     * the documents do not say so.
     *
     * `POST /payment/sbp`, СБП → Оплата через СБП (Payment by SBP).
     *
     * Retry class `once`: A repeat may make another payment: the payer could pay both.
     *
     * Effects:
     * - Makes a payment that the payer can finish in a bank
     *
     * About the vendor's document:
     * - Callers write the keys in different cases (`device` and `Device`, `webView` and `webview`). Reading taken:
     *   those of the vendor's SDK.
     * - The page: payments are called from a server and with the access token only; the vendor's mobile SDKs call the
     *   same addresses without a token but with a captcha. Reading taken: the page.
     *
     * @param layoutId Short id of the receiver's payment page. Known only from third-party code.
     * @param amount The tip, in roubles. Known only from third-party code.
     * @param currency Currency. Known only from third-party code.
     * @param feeFromPayer The payer bears the fee: true only if the payer was shown it and agreed.
     * @param device The payer's device. Known only from third-party code.
     * @param requestId Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it keeps a
     *   payment from being made twice is not documented. Known only from third-party code.
     * @param cardholderName Name on the card. Known only from third-party code.
     * @param name The payer's name. Known only from third-party code.
     * @param comment The payer's words to the receiver. Known only from third-party code.
     * @param payerFeedback The payer's feedback. Known only from third-party code.
     * @param payerEmail The payer's email. Known only from third-party code.
     * @param payerPhoneNumber The payer's phone. Known only from third-party code.
     * @param payerCity The payer's city. Known only from third-party code.
     * @param invoiceId Your own id of the payment. Known only from third-party code.
     * @param placeCode Code of the place. Known only from third-party code.
     * @param rating The payer's rating. Known only from third-party code.
     * @param ipSource IP address of the payer. Known only from third-party code.
     * @param successRedirectUrl Where the payer goes after a payment. Known only from third-party code.
     * @param failedRedirectUrl Where the payer goes after a failure. Known only from third-party code.
     */
    suspend fun sbp(
        layoutId: String,
        amount: BigDecimal,
        currency: PaymentCurrency,
        feeFromPayer: Boolean,
        device: Device,
        requestId: UUID? = null,
        cardholderName: String? = null,
        name: String? = null,
        comment: String? = null,
        payerFeedback: String? = null,
        payerEmail: String? = null,
        payerPhoneNumber: String? = null,
        payerCity: String? = null,
        invoiceId: String? = null,
        placeCode: String? = null,
        rating: PayerRating? = null,
        ipSource: String? = null,
        successRedirectUrl: String? = null,
        failedRedirectUrl: String? = null,
        options: CallOptions = CallOptions(),
    ): ExternalPayment {
        val args = arguments(
            "layoutId" to layoutId,
            "amount" to amount,
            "currency" to currency,
            "feeFromPayer" to feeFromPayer,
            "device" to device,
            "requestId" to requestId,
            "cardholderName" to cardholderName,
            "name" to name,
            "comment" to comment,
            "payerFeedback" to payerFeedback,
            "payerEmail" to payerEmail,
            "payerPhoneNumber" to payerPhoneNumber,
            "payerCity" to payerCity,
            "invoiceId" to invoiceId,
            "placeCode" to placeCode,
            "rating" to rating,
            "ipSource" to ipSource,
            "successRedirectUrl" to successRedirectUrl,
            "failedRedirectUrl" to failedRedirectUrl,
        )
        val answer = driver.call("payments.sbp", args, options)
        return answer.asObject()?.let(::ExternalPayment).required()
    }

    /**
     * Start a payment by T-Pay.
     *
     * Starts a payment by T-Pay (Tinkoff Pay): open `universalLinkUrl` on a phone or show it as a QR code, then ask
     * `experimental.payments.tpay_status`. The vendor describes the flow; the fields are those of its SDK. Described
     * in: Wiki page on Tinkoff Pay (flow); the vendor's SDK and public back ends (fields). Inferred: the documents do
     * not say so.
     *
     * `POST /payment/tpay`, Оплата Tinkoff Pay → Оплата Tinkoff Pay (Payment by T-Pay).
     *
     * Retry class `once`: A repeat may make another payment: the payer could pay both.
     *
     * Effects:
     * - Makes a payment that the payer can finish in a bank
     *
     * About the vendor's document:
     * - Callers write the keys in different cases (`device` and `Device`, `webView` and `webview`). Reading taken:
     *   those of the vendor's SDK.
     * - The page: payments are called from a server and with the access token only; the vendor's mobile SDKs call the
     *   same addresses without a token but with a captcha. Reading taken: the page.
     *
     * @param layoutId Short id of the receiver's payment page. Known only from third-party code.
     * @param amount The tip, in roubles. Known only from third-party code.
     * @param currency Currency. Known only from third-party code.
     * @param feeFromPayer The payer bears the fee: true only if the payer was shown it and agreed.
     * @param device The payer's device. Known only from third-party code.
     * @param requestId Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it keeps a
     *   payment from being made twice is not documented. Known only from third-party code.
     * @param cardholderName Name on the card. Known only from third-party code.
     * @param name The payer's name. Known only from third-party code.
     * @param comment The payer's words to the receiver. Known only from third-party code.
     * @param payerFeedback The payer's feedback. Known only from third-party code.
     * @param payerEmail The payer's email. Known only from third-party code.
     * @param payerPhoneNumber The payer's phone. Known only from third-party code.
     * @param payerCity The payer's city. Known only from third-party code.
     * @param invoiceId Your own id of the payment. Known only from third-party code.
     * @param placeCode Code of the place. Known only from third-party code.
     * @param rating The payer's rating. Known only from third-party code.
     * @param ipSource IP address of the payer. Known only from third-party code.
     * @param successRedirectUrl Where the payer goes after a payment. Known only from third-party code.
     * @param failedRedirectUrl Where the payer goes after a failure. Known only from third-party code.
     */
    suspend fun tpay(
        layoutId: String,
        amount: BigDecimal,
        currency: PaymentCurrency,
        feeFromPayer: Boolean,
        device: Device,
        requestId: UUID? = null,
        cardholderName: String? = null,
        name: String? = null,
        comment: String? = null,
        payerFeedback: String? = null,
        payerEmail: String? = null,
        payerPhoneNumber: String? = null,
        payerCity: String? = null,
        invoiceId: String? = null,
        placeCode: String? = null,
        rating: PayerRating? = null,
        ipSource: String? = null,
        successRedirectUrl: String? = null,
        failedRedirectUrl: String? = null,
        options: CallOptions = CallOptions(),
    ): ExternalPayment {
        val args = arguments(
            "layoutId" to layoutId,
            "amount" to amount,
            "currency" to currency,
            "feeFromPayer" to feeFromPayer,
            "device" to device,
            "requestId" to requestId,
            "cardholderName" to cardholderName,
            "name" to name,
            "comment" to comment,
            "payerFeedback" to payerFeedback,
            "payerEmail" to payerEmail,
            "payerPhoneNumber" to payerPhoneNumber,
            "payerCity" to payerCity,
            "invoiceId" to invoiceId,
            "placeCode" to placeCode,
            "rating" to rating,
            "ipSource" to ipSource,
            "successRedirectUrl" to successRedirectUrl,
            "failedRedirectUrl" to failedRedirectUrl,
        )
        val answer = driver.call("payments.tpay", args, options)
        return answer.asObject()?.let(::ExternalPayment).required()
    }
}
