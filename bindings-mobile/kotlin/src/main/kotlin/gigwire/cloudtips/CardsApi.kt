// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

package gigwire.cloudtips

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asObject
import gigwire.required

/** `api.cards`. */
class CardsApi internal constructor(private val driver: Driver) {
    /**
     * Get the terminal id for a card.
     *
     * Gives the id from which a card cryptogram is made on the receiver's device: the first step of linking a card.
     * Described in: Wiki page on cards. Inferred: the documents do not say so.
     *
     * `GET /cards/publicid`, Карты → Привязка карты получателю: publicid (Cards).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The method is not shown, and `payments.public_id` is a POST. Reading taken: GET, as no fields are named.
     * - The answer is not shown. Reading taken: that of `payments.public_id`.
     */
    suspend fun publicId(
        options: CallOptions = CallOptions(),
    ): PublicId {
        val args = arguments()
        val answer = driver.call("cards.public_id", args, options)
        return answer.asObject()?.let(::PublicId).required()
    }

    /**
     * Start linking a card.
     *
     * Checks a receiver's card: the second step of linking one. `statusCode` tells how to go on: `Canceled` to
     * `experimental.cards.add`, `Need3ds` to the bank's page and `experimental.cards.post3ds`. Described in: Wiki page
     * on cards.
     *
     * `POST /cards/auth`, Карты → Привязка карты получателю: auth (Cards).
     *
     * Retry class `once`: Each call asks the bank again.
     *
     * Effects:
     * - Makes and voids a small payment on the card
     *
     * About the vendor's document:
     * - Samples are in Pascal case, without the envelope and without quotes around keys; a public client reads camel
     *   case under `data`. Both are read.
     * - `IpSource` was added by a later version. Reading taken: required.
     * - Success without 3-D Secure is called `Canceled`: the check payment was voided.
     *
     * @param cardCryptogramPacket Card cryptogram made on the device by the checkout script or SDK; never a card
     *   number.
     * @param userId Receiver id.
     * @param ipSource IP address of the person who links the card.
     */
    suspend fun auth(
        cardCryptogramPacket: String,
        userId: String,
        ipSource: String,
        options: CallOptions = CallOptions(),
    ): CardLink {
        val args = arguments(
            "cardCryptogramPacket" to cardCryptogramPacket,
            "userId" to userId,
            "ipSource" to ipSource,
        )
        val answer = driver.call("cards.auth", args, options)
        return answer.asObject()?.let(::CardLink).required()
    }
}
