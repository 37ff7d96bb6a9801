// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

package gigwire.solarstaff

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asObject
import gigwire.required
import java.util.UUID

/** `api.finance.bankAccounts`. */
class FinanceBankAccountsApi internal constructor(private val driver: Driver) {
    /**
     * Add a bank account.
     *
     * Starts to add a bank account: takes the code of `finance.request_code_for_new_payout_endpoint` and gives a page
     * on which the freelancer enters the data; pass the link on.
     *
     * `POST /customer/freelancers/bank-accounts`, Финансы → Добавить счет (Finance).
     *
     * Retry class `once`: The code is probably for single use: list the payment means, and ask for another code if
     * nothing was added.
     *
     * Effects:
     * - Uses up the code
     * - Makes a payment means that waits for its data; a webhook tells when it was added
     *
     * About the vendor's document:
     * - `code` is typed integer here and string in other calls. Reading taken: text, leading zeroes kept.
     * - `redirectUrl` is typed integer. Reading taken: text.
     * - The sample has neither authorisation nor Content-Type.
     * - `bankAccountType` is required and not in the sample.
     * - Type 6 is BIK in the list of payment means and BIC here.
     *
     * @param code The code that the freelancer got.
     * @param bankAccountType Kind of account.
     * @param freelancerId Numeric freelancer id.
     * @param freelancerUuid Freelancer UUID.
     * @param redirectUrl Where to send the person afterwards.
     */
    suspend fun add(
        code: String,
        bankAccountType: BankAccountType,
        freelancerId: Long? = null,
        freelancerUuid: UUID? = null,
        redirectUrl: String? = null,
        options: CallOptions = CallOptions(),
    ): PayoutEndpointStarted {
        val args = arguments(
            "code" to code,
            "bankAccountType" to bankAccountType,
            "freelancerId" to freelancerId,
            "freelancerUuid" to freelancerUuid,
            "redirectUrl" to redirectUrl,
        )
        val answer = driver.call("finance.bank_accounts.add", args, options)
        return answer.asObject()?.let(::PayoutEndpointStarted).required()
    }

    /**
     * Delete a bank account.
     *
     * Deletes a bank account of a freelancer.
     *
     * `DELETE /customer/freelancers/bank-accounts/{id}`, Финансы → Удалить счет (Finance).
     *
     * Retry class `check_first`, check with `finance.payout_endpoints.list`: A repeat of what was done may be answered
     * with an error: list the payment means first.
     *
     * Effects:
     * - Deletes the payment means; a webhook tells, whose name is not documented
     *
     * About the vendor's document:
     * - One row of the table stands for both ids, typed integer and required. Reading taken: one of the two.
     * - The sample has no authorisation and ends with a dangling backslash.
     *
     * @param id Id of the payment means (from `finance.payout_endpoints.list`).
     * @param freelancerId Numeric freelancer id.
     * @param freelancerUuid Freelancer UUID.
     */
    suspend fun delete(
        id: Long,
        freelancerId: Long? = null,
        freelancerUuid: UUID? = null,
        options: CallOptions = CallOptions(),
    ) {
        val args = arguments(
            "id" to id,
            "freelancerId" to freelancerId,
            "freelancerUuid" to freelancerUuid,
        )
        driver.call("finance.bank_accounts.delete", args, options)
    }
}
