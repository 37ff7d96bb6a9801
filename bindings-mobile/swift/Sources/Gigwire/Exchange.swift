import Foundation
import GigwireCore

/// Converting amounts between the currencies of Solar Staff.
///
/// The vendor's document states no formula but one example for each pair: from EUR to RUB, USD to RUB and EUR to USD the
/// amount is multiplied by the rate, from RUB to EUR, RUB to USD and USD to EUR it is divided by it. How a result is rounded
/// is not said; gigwire rounds to the nearest hundredth, a half away from zero. Two of the printed results do not follow from
/// their rates so: 1000 RUB are 12.22 EUR (printed 12.23), and 1000 USD are 917.60 EUR (printed 917.43). So a result is an
/// estimate: what the platform pays is what it says it paid.
public enum Exchange {
    /// What an amount is in another currency, with two decimals. `rates` are what `lookups.exchanges` answers. Throws
    /// `GigwireError.invalidRequest` when the pair has no documented conversion, or `rates` has none of it.
    public static func convert(
        _ amount: Decimal,
        from source: SolarStaff.CurrencyId,
        to target: SolarStaff.CurrencyId,
        rates: [SolarStaff.ExchangeRate]
    ) throws -> Decimal {
        let core = rates.map { CoreRate(base: named($0.base), target: named($0.target), rate: "\($0.rate)") }
        let text = try translated {
            try solarStaffConvert(
                amount: "\(amount)", source: String(source.code), target: String(target.code), rates: core
            )
        }
        return try present(Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")), "exchange")
    }

    private static func named(_ currency: SolarStaff.Currency) -> String {
        currency.id.map { String($0.code) } ?? currency.currency ?? ""
    }
}
