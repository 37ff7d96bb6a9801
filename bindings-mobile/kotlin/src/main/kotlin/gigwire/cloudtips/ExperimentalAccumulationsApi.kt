// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

package gigwire.cloudtips

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asObject
import gigwire.required

/** `api.experimental.accumulations`. */
class ExperimentalAccumulationsApi internal constructor(private val driver: Driver) {
    /**
     * Get accumulated tips.
     *
     * Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp (call); public client
     * IRRatium/cloudtips-api, which has a receiver's own token (fields)), so it may be wrong or change. No page of the
     * vendor's that could be read describes it; a partner's client calls it. Tips of a receiver that add up and are not
     * paid out yet. Fields are those of the receiver's own call; the partner's is presumed to have the same.
     *
     * `GET /accumulations/{userId}/summary`, Вне документации → GET /accumulations/{userId}/summary (Outside the
     * documents).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The fields are those of `experimental.accumulations.own_summary`. Reading taken: the same.
     *
     * @param userId Receiver id.
     */
    suspend fun summary(
        userId: String,
        options: CallOptions = CallOptions(),
    ): AccumulationSummary {
        val args = arguments(
            "userId" to userId,
        )
        val answer = driver.call("experimental.accumulations.summary", args, options)
        return answer.asObject()?.let(::AccumulationSummary).required()
    }

    /**
     * Pay out accumulated tips.
     *
     * Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong or
     * change. No page of the vendor's that could be read describes it; a partner's client calls it. Pays all
     * accumulated tips of a receiver to the default card. There is no amount to give: read
     * `experimental.accumulations.summary` first.
     *
     * `POST /accumulations/payout/{userId}`, Вне документации → POST /accumulations/payout/{userId} (Outside the
     * documents).
     *
     * Retry class `money`, check with `experimental.accumulations.summary`: Money leaves and there is no idempotency
     * key: read `experimental.accumulations.summary`, and repeat only if the amount is still there.
     *
     * Effects:
     * - Pays the accumulated sum to the receiver's default card
     *
     * @param userId Receiver id.
     * @param confirm Must be true, to say that this is meant: Pays out at once everything that the receiver has
     *   accumulated; it cannot be taken back.
     */
    suspend fun payout(
        userId: String,
        confirm: Boolean,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "userId" to userId,
            "confirm" to confirm,
        )
        driver.call("experimental.accumulations.payout", args, options)
    }

    /**
     * Get one's own accumulated tips.
     *
     * Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a receiver's own
     * token), so it may be wrong or change. No page of the vendor's that could be read describes it; an unofficial
     * client calls it with a receiver's own token (`client_id` MobilePhone), not with a partner's. Accumulated tips of
     * the receiver whose token is used.
     *
     * `GET /accumulations/summary`, Вне документации → GET /accumulations/summary (Outside the documents).
     *
     * Retry class `read`.
     */
    suspend fun ownSummary(
        options: CallOptions = CallOptions(),
    ): AccumulationSummary {
        val args = arguments()
        val answer = driver.call("experimental.accumulations.own_summary", args, options)
        return answer.asObject()?.let(::AccumulationSummary).required()
    }
}
