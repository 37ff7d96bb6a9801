package gigwire

import gigwire.core.CoreException
import gigwire.core.CoreRate
import gigwire.core.solarStaffConvert
import gigwire.solarstaff.Currency
import gigwire.solarstaff.CurrencyId
import gigwire.solarstaff.ExchangeRate
import java.math.BigDecimal

/**
 * Converting amounts between the currencies of Solar Staff.
 *
 * The vendor's document states no formula but one example for each pair: from EUR to RUB, USD to RUB and EUR to USD the
 * amount is multiplied by the rate, from RUB to EUR, RUB to USD and USD to EUR it is divided by it. How a result is rounded
 * is not said; gigwire rounds to the nearest hundredth, a half away from zero. Two of the printed results do not follow from
 * their rates so: 1000 RUB are 12.22 EUR (printed 12.23), and 1000 USD are 917.60 EUR (printed 917.43). So a result is an
 * estimate: what the platform pays is what it says it paid.
 */
object Exchange {
    /**
     * What an amount is in another currency, with two decimals.
     *
     * @param amount The amount.
     * @param source Its currency.
     * @param target The currency to convert it to.
     * @param rates The rates, as `lookups.exchanges` answers.
     * @throws InvalidRequestException when the pair has no documented conversion, or [rates] has none of it.
     */
    fun convert(amount: BigDecimal, source: CurrencyId, target: CurrencyId, rates: List<ExchangeRate>): BigDecimal = try {
        val core = rates.map { CoreRate(it.base.named(), it.target.named(), it.rate.toPlainString()) }
        BigDecimal(solarStaffConvert(amount.toPlainString(), source.code.toString(), target.code.toString(), core))
    } catch (e: CoreException) {
        throw e.toGigwire()
    }

    private fun Currency.named(): String = id?.code?.toString() ?: currency.orEmpty()
}
