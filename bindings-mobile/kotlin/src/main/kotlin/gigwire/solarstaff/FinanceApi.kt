// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

package gigwire.solarstaff

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asObject
import gigwire.required
import java.util.UUID

/** `api.finance`. */
class FinanceApi internal constructor(private val driver: Driver) {
    /** Calls on payout endpoints. */
    val payoutEndpoints = FinancePayoutEndpointsApi(driver)

    /**
     * Create a payout for a task.
     *
     * Sends the money of a paid task from the freelancer's balance to a card, bank account or wallet. The sum is the
     * task's.
     *
     * `POST /customer/tasks/payout`, Финансы → Создать выплату за задачу (Finance).
     *
     * Retry class `money`, check with `finance.payout_status`: Money leaves and there is no idempotency key: read
     * `finance.payout_status`, and repeat only if there is no payout or it was declined (3).
     *
     * Effects:
     * - Moves money out of the freelancer's balance
     * - Creates a payout (first status 10 or 1, inferred)
     * - The task reports `hasPayout`
     *
     * Errors:
     * - 409: Task not paid, already paid out, payment means not usable, or conversion missing (inferred)
     *
     * About the vendor's document:
     * - `payoutEndpointType` is typed string with integer values, the sample sends the integer 1. Reading taken:
     *   integer.
     * - The answer has no payout id: the payout is known by the task only.
     * - `currencyId` is called the currency that is converted from; the example of Kazakhstan reads as an intermediate
     *   currency.
     *
     * @param payoutEndpointType Kind of payment means.
     * @param payoutEndpointId Payment means that the freelancer added (from `finance.payout_endpoints.list`).
     * @param taskId Numeric task id (from `tasks.list`).
     * @param uuid Task UUID.
     * @param currencyId Currency that the payout is converted through: a rouble balance to a card of Kazakhstan must go
     *   through EUR or the payout fails.
     */
    suspend fun createPayout(
        payoutEndpointType: PayoutEndpointType,
        payoutEndpointId: Long,
        taskId: Long? = null,
        uuid: UUID? = null,
        currencyId: CurrencyId? = null,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "payoutEndpointType" to payoutEndpointType,
            "payoutEndpointId" to payoutEndpointId,
            "taskId" to taskId,
            "uuid" to uuid,
            "currencyId" to currencyId,
        )
        driver.call("finance.create_payout", args, options)
    }

    /**
     * Get the payout of a task.
     *
     * Status of the payout of a task.
     *
     * `GET /customer/tasks/payout/{taskId|uuid}`, Финансы → Получить статус выплаты по номеру задачи (Finance).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - The answer for a task without a payout is not documented.
     * - The sample request ends with a dangling backslash.
     *
     * @param taskId Numeric task id (from `tasks.list`).
     * @param uuid Task UUID.
     */
    suspend fun payoutStatus(
        taskId: Long? = null,
        uuid: UUID? = null,
        options: CallOptions = CallOptions(),
    ): Payout {
        val args = arguments(
            "taskId" to taskId,
            "uuid" to uuid,
        )
        val answer = driver.call("finance.payout_status", args, options)
        return answer.asObject()?.let(::Payout).required()
    }
}
