// Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.

package gigwire.cloudtips

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asAny
import gigwire.asObject
import gigwire.required
import java.time.LocalDate
import kotlinx.serialization.json.JsonElement

/** `api.experimental.payouts`. */
class ExperimentalPayoutsApi internal constructor(private val driver: Driver) {
    /**
     * List payouts.
     *
     * Experimental: known only from third-party code (public client SETTER2000/cloudtips-adp), so it may be wrong or
     * change. No page of the vendor's that could be read describes it; a partner's client calls it. Payouts to the
     * receivers of a manager. The answer was never seen, so it is given as it comes.
     *
     * `GET /payout`, Вне документации → GET /payout (Outside the documents).
     *
     * Retry class `read`.
     *
     * @param dateFrom From this day.
     * @param dateTo To this day.
     * @param phoneNumber Phone.
     * @param userId Receiver id.
     * @param limit Items per page; default and maximum are not documented.
     * @param page Page number, from 1; presumed. Inferred: the documents do not say so.
     */
    suspend fun list(
        dateFrom: LocalDate? = null,
        dateTo: LocalDate? = null,
        phoneNumber: String? = null,
        userId: String? = null,
        limit: Long? = null,
        page: Long? = null,
        options: CallOptions = CallOptions(),
    ): JsonElement {
        val args = arguments(
            "dateFrom" to dateFrom,
            "dateTo" to dateTo,
            "phoneNumber" to phoneNumber,
            "userId" to userId,
            "limit" to limit,
            "page" to page,
        )
        val answer = driver.call("experimental.payouts.list", args, options)
        return answer.asAny().required()
    }

    /**
     * Get texts about payout fees.
     *
     * Experimental: known only from third-party code (public client IRRatium/cloudtips-api, which has a receiver's own
     * token), so it may be wrong or change. No page of the vendor's that could be read describes it; an unofficial
     * client calls it with a receiver's own token (`client_id` MobilePhone), not with a partner's. Texts about the fees
     * of payouts, for the receiver whose token is used.
     *
     * `GET /payout/fee/info`, Вне документации → GET /payout/fee/info (Outside the documents).
     *
     * Retry class `read`.
     */
    suspend fun feeInfo(
        options: CallOptions = CallOptions(),
    ): PayoutFeeInfo {
        val args = arguments()
        val answer = driver.call("experimental.payouts.fee_info", args, options)
        return answer.asObject()?.let(::PayoutFeeInfo).required()
    }
}
