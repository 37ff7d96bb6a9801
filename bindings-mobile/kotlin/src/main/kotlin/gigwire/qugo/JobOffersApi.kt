// Made from core/catalog/qugo.json by gigwire-codegen; do not edit.

package gigwire.qugo

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asObject
import java.math.BigDecimal

/** `api.jobOffers`. */
class JobOffersApi internal constructor(private val driver: Driver) {
    /**
     * Confirm that the work is done.
     *
     * The customer confirms that the work on an offer is done. Then `job_offers.accept_result`, or
     * `job_offers.arbitrate` if the amount changes. Described in: edition B, overview of jobs.
     *
     * `POST /api/v1/job-offers/{offerId}/finish-execution`, Задания → finish-execution (Jobs).
     *
     * Retry class `check_first`, check with `jobs.get`: No money moves, but a repeat is likely to be refused: look at
     * the job first.
     *
     * Effects:
     * - Moves the job from INPROGRESS to FINISHED (inferred from the names)
     * - The act may be issued for signing
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
     * - 403: The token has no right to this object or feature (inferred)
     * - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
     *
     * About the vendor's document:
     * - Only the overview names this call; answer and errors are those of `job_offers.arbitrate`. Reading taken: any
     *   success is accepted; look at the job for the truth.
     *
     * @param offerId Offer id: `jobOffer.id` of `jobs.get`, not the job's.
     */
    suspend fun finishExecution(
        offerId: Long,
        options: CallOptions = CallOptions(),
    ): JobOffer? {
        val args = arguments(
            "offerId" to offerId,
        )
        val answer = driver.call("job_offers.finish_execution", args, options)
        return answer.asObject()?.let(::JobOffer)
    }

    /**
     * Accept the result and pay.
     *
     * The customer accepts the result, which starts the payout of the job. Described in: edition B, overview of jobs.
     *
     * `POST /api/v1/job-offers/{offerId}/result-accept`, Задания → result-accept (Jobs).
     *
     * Retry class `money`, check with `jobs.get`: Money moves: look at the job, and repeat only if its state has not
     * changed.
     *
     * Effects:
     * - Debits the balance of the customer
     * - Starts payout, receipt and act
     * - Pays the tax of a self-employed performer
     * - Moves the job from FINISHED to PAID; what is in between is not documented
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final (inferred)
     * - 403: The token has no right to this object or feature (inferred)
     * - 422: Input or a rule of the business is not met ("Client Error"); final for that input (inferred)
     *
     * About the vendor's document:
     * - Only the overview names this call; answer and errors are those of `job_offers.arbitrate`. Reading taken: any
     *   success is accepted; poll the job until PAID.
     *
     * @param offerId Offer id: `jobOffer.id` of `jobs.get`, not the job's.
     * @param confirm Must be true, to say that this is meant: it starts the payout and debits the balance of the
     *   customer.
     */
    suspend fun acceptResult(
        offerId: Long,
        confirm: Boolean,
        options: CallOptions = CallOptions(),
    ): JobOffer? {
        val args = arguments(
            "offerId" to offerId,
            "confirm" to confirm,
        )
        val answer = driver.call("job_offers.accept_result", args, options)
        return answer.asObject()?.let(::JobOffer)
    }

    /**
     * Finish a job with another amount.
     *
     * Closes a job with another amount than was agreed. By the vendor's help text the reason is optional and the
     * performer is told the new amount. Described in: edition B, page "Завершение задания с изменением стоимости".
     *
     * `POST /api/v1/job-offers/{offerId}/arbitration`, Задания → Завершение задания с изменением стоимости (Jobs).
     *
     * Retry class `money`, check with `jobs.get`: The amount changes: look at the job and its `jobOffer.arbitration`
     * first.
     *
     * Effects:
     * - Opens or settles an arbitration on the offer
     * - Changes the amount to be paid
     * - Tells the performer
     *
     * Errors:
     * - 401: The token is missing or not accepted. Nothing renews it: final
     * - 403: The token has no right to this object or feature
     * - 422: Input or a rule of the business is not met ("Client Error"); final for that input
     *
     * About the vendor's document:
     * - The overview calls it the way to finish a job with another amount, its fields speak of declining the result.
     *   Reading taken: it declines the agreed price and proposes a new one; whether anybody must consent is not said:
     *   poll the job.
     * - `resultDeclineNewPrice` is not marked as required. Reading taken: required.
     * - Body parameters without a media type. Reading taken: JSON.
     *
     * @param offerId Offer id: `jobOffer.id` of `jobs.get`, not the job's.
     * @param resultDeclineNewPrice The new amount, in roubles (assumed). Optional on paper, meaningless without it.
     * @param confirm Must be true, to say that this is meant: it changes the amount that is paid for the job.
     * @param resultDeclineComment Reason.
     */
    suspend fun arbitrate(
        offerId: Long,
        resultDeclineNewPrice: BigDecimal,
        confirm: Boolean,
        resultDeclineComment: String? = null,
        options: CallOptions = CallOptions(),
    ): JobOffer? {
        val args = arguments(
            "offerId" to offerId,
            "resultDeclineNewPrice" to resultDeclineNewPrice,
            "confirm" to confirm,
            "resultDeclineComment" to resultDeclineComment,
        )
        val answer = driver.call("job_offers.arbitrate", args, options)
        return answer.asObject()?.let(::JobOffer)
    }
}
