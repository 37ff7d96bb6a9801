// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

package gigwire.solarstaff

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asObject
import gigwire.required
import java.util.UUID

/** `api.finance.payoutEndpoints`. */
class FinancePayoutEndpointsApi internal constructor(private val driver: Driver) {
    /**
     * List payment means of a freelancer.
     *
     * Wallets, cards and bank accounts of a freelancer.
     *
     * `GET /customer/freelancers/payout-endpoints`, Финансы → Получить платежные инструменты фрилансера (Finance).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The key is `ibans` in the sample and `iban` in the table. Reading taken: both are read.
     * - Almost all numbers are typed string in the table and are integers in the sample. Reading taken: integers, read
     *   from either.
     * - The status scales differ: 1 is "binding started" for a card and "confirmed" for an account; 3 is "blocked" for
     *   a card and "unconfirmed" for an account.
     * - The table calls the cards "URL of the terminal", a copying error.
     * - The UUID that adding a payment means returns is not in this list.
     * - The status of a wallet has no list of values.
     *
     * @param freelancerId Numeric freelancer id.
     * @param freelancerUuid Freelancer UUID.
     */
    suspend fun list(
        freelancerId: Long? = null,
        freelancerUuid: UUID? = null,
        options: CallOptions = CallOptions(),
    ): PayoutEndpoints {
        val args = arguments(
            "freelancerId" to freelancerId,
            "freelancerUuid" to freelancerUuid,
        )
        val answer = driver.call("finance.payout_endpoints.list", args, options)
        return answer.asObject()?.let(::PayoutEndpoints).required()
    }
}
