// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

package gigwire.cloudtips

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asList
import gigwire.asObject
import gigwire.required

/** `api.experimental.cards`. */
class ExperimentalCardsApi internal constructor(private val driver: Driver) {
    /**
     * Finish 3-D Secure of a card.
     *
     * Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong or
     * change. The vendor's page on cards could be read up to the step before; a partner's client calls it. Goes on with
     * linking a card after the bank's page: give what the bank posted to your return address.
     *
     * `POST /cards/post3ds`, Вне документации → POST /cards/post3ds (Outside the documents).
     *
     * Retry class `once`: The bank's answer serves once.
     *
     * @param userId Receiver id.
     * @param md `MD` that the bank posted: the transaction id of `cards.auth`.
     * @param paRes `PaRes` that the bank posted.
     */
    suspend fun post3ds(
        userId: String,
        md: String,
        paRes: String,
        options: CallOptions = CallOptions(),
    ): CardLink {
        val args = arguments(
            "userId" to userId,
            "md" to md,
            "paRes" to paRes,
        )
        val answer = driver.call("experimental.cards.post3ds", args, options)
        return answer.asObject()?.let(::CardLink).required()
    }

    /**
     * Add the checked card.
     *
     * Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong or
     * change. The vendor's page on cards could be read up to the step before; a partner's client calls it the closing
     * step. The last step of linking a card, after `cards.auth` or `experimental.cards.post3ds`: from then on payouts
     * can go to it.
     *
     * `POST /cards/add`, Вне документации → POST /cards/add (Outside the documents).
     *
     * Retry class `check_first`, check with `experimental.cards.list`: A repeat of what was done may be answered with
     * an error: list the cards first.
     *
     * Effects:
     * - Payouts can go to the card
     *
     * @param userId Receiver id.
     * @param transactionId Transaction id of `cards.auth`; text in some callers.
     */
    suspend fun add(
        userId: String,
        transactionId: Long,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "userId" to userId,
            "transactionId" to transactionId,
        )
        driver.call("experimental.cards.add", args, options)
    }

    /**
     * List cards.
     *
     * Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp (call); public client
     * IRRatium/cloudtips-api, which has a receiver's own token (fields)), so it may be wrong or change. No page of the
     * vendor's that could be read describes it; a partner's client calls it. Cards of a receiver.
     *
     * `GET /cards`, Вне документации → GET /cards (Outside the documents).
     *
     * Retry class `read`.
     *
     * @param userId Receiver id. Required if the token is a partner's; a receiver's own token leaves it out.
     */
    suspend fun list(
        userId: String? = null,
        options: CallOptions = CallOptions(),
    ): List<Card> {
        val args = arguments(
            "userId" to userId,
        )
        val answer = driver.call("experimental.cards.list", args, options)
        return answer.asList { it.asObject()?.let(::Card) }.required()
    }

    /**
     * Choose the card for payouts.
     *
     * Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong or
     * change. No page of the vendor's that could be read describes it; a partner's client calls it. Chooses the card
     * that payouts go to.
     *
     * `POST /cards/default`, Вне документации → POST /cards/default (Outside the documents).
     *
     * Retry class `repeatable`: It sets a value: twice is once.
     *
     * Effects:
     * - Later payouts go to this card
     *
     * @param userId Receiver id.
     * @param cardToken Token of the card (from `experimental.cards.list`).
     */
    suspend fun setDefault(
        userId: String,
        cardToken: String,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "userId" to userId,
            "cardToken" to cardToken,
        )
        driver.call("experimental.cards.set_default", args, options)
    }

    /**
     * Delete a card.
     *
     * Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp; public client
     * IRRatium/cloudtips-api, which has a receiver's own token), so it may be wrong or change. No page of the vendor's
     * that could be read describes it; a partner's client calls it. Takes a card away from a receiver. The default card
     * cannot be deleted, says a comment of the client.
     *
     * `DELETE /cards`, Вне документации → DELETE /cards (Outside the documents).
     *
     * Retry class `repeatable`: Twice is once.
     *
     * Effects:
     * - Payouts can no longer go to the card
     *
     * Errors:
     * - It is the default card (inferred)
     *
     * About the vendor's document:
     * - A DELETE with a JSON body: a proxy on the way may drop the body.
     *
     * @param cardToken Token of the card (from `experimental.cards.list`).
     * @param userId Receiver id. Required if the token is a partner's; a receiver's own token leaves it out.
     */
    suspend fun delete(
        cardToken: String,
        userId: String? = null,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "cardToken" to cardToken,
            "userId" to userId,
        )
        driver.call("experimental.cards.delete", args, options)
    }
}
