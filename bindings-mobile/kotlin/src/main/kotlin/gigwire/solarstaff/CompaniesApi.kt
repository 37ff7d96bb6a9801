// Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.

package gigwire.solarstaff

import gigwire.CallOptions
import gigwire.Driver
import gigwire.arguments
import gigwire.asObject
import gigwire.required

/** `api.companies`. */
class CompaniesApi internal constructor(private val driver: Driver) {
    /**
     * List companies.
     *
     * Companies of the signed-in user.
     *
     * `GET /customer/companies`, Компания → Получить компании пользователя (Company).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - `items` and `pagination` are in the sample only, and no page arguments are documented. Reading taken: one
     *   answer holds all companies.
     */
    suspend fun list(
        options: CallOptions = CallOptions(),
    ): CompanyPage {
        val args = arguments()
        val answer = driver.call("companies.list", args, options)
        return answer.asObject()?.let(::CompanyPage).required()
    }

    /**
     * Switch company.
     *
     * Chooses the company to work with; the new token pair replaces the old one.
     *
     * `PATCH /customer/companies`, Компания → Изменить компанию (Company).
     *
     * Retry class `repeatable`: Choosing the same company twice is choosing it once; but it changes what every user of
     * the token sees.
     *
     * Effects:
     * - Changes the current company of the session
     * - Issues new tokens; what happens to the old ones is not documented
     *
     * About the vendor's document:
     * - There are two ways to pick a company: this call and the `x-company-id` header. The header is safer for parallel
     *   work.
     *
     * @param companyId Company id (from `companies.list`).
     */
    suspend fun switch(
        companyId: Long,
        options: CallOptions = CallOptions(),
    ): TokenPair {
        val args = arguments(
            "companyId" to companyId,
        )
        val answer = driver.call("companies.switch", args, options)
        return answer.asObject()?.let(::TokenPair).required()
    }

    /**
     * Get the balance.
     *
     * Balance and held funds of the company.
     *
     * `GET /customer/balance`, Компания → Получить баланс компании (Company).
     *
     * Retry class `read`.
     *
     * About the vendor's document:
     * - Amounts are typed string, the sample shows numbers. Reading taken: both are read.
     */
    suspend fun balance(
        options: CallOptions = CallOptions(),
    ): Balance {
        val args = arguments()
        val answer = driver.call("companies.balance", args, options)
        return answer.asObject()?.let(::Balance).required()
    }
}
