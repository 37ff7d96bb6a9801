// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

package gigwire.cloudtips

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asList
import gigwire.asObject
import gigwire.required
import java.math.BigDecimal
import java.util.UUID

/** `api.experimental.payments`. */
class ExperimentalPaymentsApi internal constructor(private val driver: Driver) {
    /**
     * Pay by a saved card.
     *
     * Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android), so it may be wrong or
     * change. No page of the vendor's that could be read describes it; the vendor's own SDK calls it. Charges a card
     * that the payer saved before.
     *
     * `POST /payment/auth/saved-card`, Вне документации → POST /payment/auth/saved-card (Outside the documents).
     *
     * Retry class `money`, check with `experimental.timeline.list`: Money moves, and no documented key keeps a repeat
     * from charging again: read the receiver's timeline, or ask the payer's bank, before a repeat.
     *
     * Effects:
     * - Charges the payer
     *
     * @param cardId Card id (from `experimental.payments.saved_cards`).
     * @param externalId Your id of the payer.
     * @param layoutId Short id of the receiver's payment page.
     * @param amount The tip, in roubles.
     * @param currency Currency.
     * @param feeFromPayer The payer bears the fee: true only if the payer was shown it and agreed.
     * @param requestId Id of the attempt: the vendor's Android SDK keeps it for repeats of one attempt. That it keeps a
     *   payment from being made twice is not documented. Known only from third-party code.
     * @param cvvCryptogramPacket Cryptogram of the CVV, made on the payer's device.
     * @param cardholderName Name on the card.
     * @param name The payer's name.
     * @param comment The payer's words to the receiver.
     * @param payerFeedback The payer's feedback.
     * @param payerEmail The payer's email.
     * @param payerPhoneNumber The payer's phone.
     * @param payerCity The payer's city.
     * @param invoiceId Your own id of the payment.
     * @param placeCode Code of the place.
     * @param rating The payer's rating.
     */
    suspend fun authSavedCard(
        cardId: String,
        externalId: String,
        layoutId: String,
        amount: BigDecimal,
        currency: PaymentCurrency,
        feeFromPayer: Boolean,
        requestId: UUID? = null,
        cvvCryptogramPacket: String? = null,
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
        options: CallOptions = CallOptions(),
    ): Payment {
        val args = arguments(
            "cardId" to cardId,
            "externalId" to externalId,
            "layoutId" to layoutId,
            "amount" to amount,
            "currency" to currency,
            "feeFromPayer" to feeFromPayer,
            "requestId" to requestId,
            "cvvCryptogramPacket" to cvvCryptogramPacket,
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
        )
        val answer = driver.call("experimental.payments.auth_saved_card", args, options)
        return answer.asObject()?.let(::Payment).required()
    }

    /**
     * Finish 3-D Secure of a payment.
     *
     * Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; copies of the vendor's
     * CloudTips-SDK-iOS (stmx, pizza-soft)), so it may be wrong or change. No page of the vendor's that could be read
     * describes it; the vendor's own SDK calls it. Goes on with a payment after the bank's page: give what the bank
     * posted to your return address.
     *
     * `POST /payment/post3ds`, Вне документации → POST /payment/post3ds (Outside the documents).
     *
     * Retry class `money`, check with `experimental.timeline.list`: Money moves, and no documented key keeps a repeat
     * from charging again: read the receiver's timeline, or ask the payer's bank, before a repeat.
     *
     * Effects:
     * - Completes the charge
     *
     * @param md `MD` that the bank posted.
     * @param paRes `PaRes` that the bank posted.
     */
    suspend fun post3ds(
        md: String,
        paRes: String,
        options: CallOptions = CallOptions(),
    ): Payment {
        val args = arguments(
            "md" to md,
            "paRes" to paRes,
        )
        val answer = driver.call("experimental.payments.post3ds", args, options)
        return answer.asObject()?.let(::Payment).required()
    }

    /**
     * Get the status of a payment by SBP.
     *
     * Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; public web back ends), so it
     * may be wrong or change. No page of the vendor's that could be read describes it; the vendor's own SDK calls it.
     * Where a payment by SBP stands. The vendor's SDK asks every 10 seconds.
     *
     * `GET /payment/sbp/status`, Вне документации → GET /payment/sbp/status (Outside the documents).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The vendor's SDK sends `id`, public back ends `transactionId`. Reading taken: either.
     *
     * @param id `identifier` of `payments.sbp`, as the vendor's SDK sends it.
     * @param transactionId The same under the name that public back ends send.
     */
    suspend fun sbpStatus(
        id: String? = null,
        transactionId: String? = null,
        options: CallOptions = CallOptions(),
    ): ExternalPaymentState {
        val args = arguments(
            "id" to id,
            "transactionId" to transactionId,
        )
        val answer = driver.call("experimental.payments.sbp_status", args, options)
        return answer.asObject()?.let(::ExternalPaymentState).required()
    }

    /**
     * Get the status of a payment by T-Pay.
     *
     * Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android; public web back ends), so it
     * may be wrong or change. No page of the vendor's that could be read describes it; the vendor's own SDK calls it.
     * Where a payment by T-Pay stands. The vendor's SDK asks every 10 seconds.
     *
     * `GET /payment/tpay/status`, Вне документации → GET /payment/tpay/status (Outside the documents).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The vendor's SDK sends `id`, public back ends `transactionId`. Reading taken: either.
     *
     * @param id `identifier` of `payments.tpay`, as the vendor's SDK sends it.
     * @param transactionId The same under the name that public back ends send.
     */
    suspend fun tpayStatus(
        id: String? = null,
        transactionId: String? = null,
        options: CallOptions = CallOptions(),
    ): ExternalPaymentState {
        val args = arguments(
            "id" to id,
            "transactionId" to transactionId,
        )
        val answer = driver.call("experimental.payments.tpay_status", args, options)
        return answer.asObject()?.let(::ExternalPaymentState).required()
    }

    /**
     * List a payer's saved cards.
     *
     * Experimental: known only from third-party code (the vendor's CloudTips-SDK-Android), so it may be wrong or
     * change. No page of the vendor's that could be read describes it; the vendor's own SDK calls it. Cards that a
     * payer saved with `saveCard`.
     *
     * `GET /payment/cards`, Вне документации → GET /payment/cards (Outside the documents).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The SDK's path has no `/api` before it. Reading taken: with `/api`, like all others; not verified.
     *
     * @param externalId Your id of the payer.
     */
    suspend fun savedCards(
        externalId: String,
        options: CallOptions = CallOptions(),
    ): List<SavedCard> {
        val args = arguments(
            "externalId" to externalId,
        )
        val answer = driver.call("experimental.payments.saved_cards", args, options)
        return answer.asList { it.asObject()?.let(::SavedCard) }.required()
    }
}
