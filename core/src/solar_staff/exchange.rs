//! Converting amounts between the three currencies, by the rates of `lookups.exchanges` (section «Справочник → Курс валют»).
//!
//! The vendor's document states no formula but six examples, one for each pair: from EUR to RUB, USD to RUB and EUR to USD the
//! amount is multiplied by the rate, from RUB to EUR, RUB to USD and USD to EUR it is divided by it. How a result is rounded is
//! not said; it is printed with two decimals at most. gigwire rounds to the nearest hundredth, a half away from zero: of the
//! example 1000 RUB / 76.5928 = 13.06 USD (13.0560…) nothing was cut off.
//!
//! Two of the printed results do not follow from their rates so: 1000 RUB / 81.8194 is 12.2220… EUR, 12.22 (printed 12.23, as if
//! rounded up), and 1000 USD / 1.0898 is 917.5995… EUR, 917.60 (printed 917.43, as if the rate were 1.09). So a result is an
//! estimate: what the platform pays is what it says it paid.

use rust_decimal::{Decimal, RoundingStrategy};

use super::codes::CurrencyId;
use super::models::{Currency, ExchangeRate};
use crate::codec::decimal;
use crate::error::{Error, InvalidRequest};

/// The decimals of a result.
const DECIMALS: u32 = 2;

/// How an amount becomes one in another currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conversion {
    /// Multiply by the rate.
    Multiply,
    /// Divide by the rate.
    Divide,
}

/// The documented conversion of a pair of currencies; `None` where there is none.
#[must_use]
pub const fn conversion(source: CurrencyId, target: CurrencyId) -> Option<Conversion> {
    use CurrencyId::{Eur, Rub, Usd};
    match (source, target) {
        (Eur, Rub | Usd) | (Usd, Rub) => Some(Conversion::Multiply),
        (Rub, Eur | Usd) | (Usd, Eur) => Some(Conversion::Divide),
        _ => None,
    }
}

/// The rate of a pair of currencies, as `lookups.exchanges` lists it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// The currency to convert from.
    pub base: CurrencyId,
    /// The currency to convert to.
    pub target: CurrencyId,
    /// The rate.
    pub rate: Decimal,
}

impl From<ExchangeRate<'_>> for Rate {
    fn from(rate: ExchangeRate<'_>) -> Self {
        Self { base: currency_of(rate.base()), target: currency_of(rate.target()), rate: rate.rate() }
    }
}

/// Of the id; where an answer has none, of the name.
fn currency_of(currency: Currency<'_>) -> CurrencyId {
    let named = || currency.currency().and_then(currency_named);
    currency.id().or_else(named).unwrap_or(CurrencyId::Unknown(0))
}

/// A currency by its code or name: `3`, `EUR` or `eur`.
#[must_use]
pub fn currency_named(text: &str) -> Option<CurrencyId> {
    [CurrencyId::Rub, CurrencyId::Usd, CurrencyId::Eur]
        .into_iter()
        .find(|currency| currency.name().eq_ignore_ascii_case(text) || currency.code().to_string() == text)
}

/// What an amount is in another currency, with two decimals, rounded as [the module](self) says.
///
/// # Errors
/// [`InvalidRequest`] where the pair has no documented conversion, `rates` has no rate of it that is above zero, or the result
/// is past 28 digits.
pub fn convert(amount: Decimal, source: CurrencyId, target: CurrencyId, rates: &[Rate]) -> Result<Decimal, Error> {
    let Some(conversion) = conversion(source, target) else {
        return refuse("target", format!("no conversion from {} to {} is documented", shown(source), shown(target)));
    };
    let Some(rate) = rates.iter().find(|rate| (rate.base, rate.target) == (source, target)) else {
        return refuse("rates", format!("has no rate from {} to {}", shown(source), shown(target)));
    };
    if rate.rate <= Decimal::ZERO {
        return refuse("rates", format!("the rate from {} to {} is not above zero", shown(source), shown(target)));
    }
    let exact = match conversion {
        Conversion::Multiply => amount.checked_mul(rate.rate),
        Conversion::Divide => amount.checked_div(rate.rate),
    };
    match exact {
        Some(exact) => {
            let mut rounded = exact.round_dp_with_strategy(DECIMALS, RoundingStrategy::MidpointAwayFromZero);
            rounded.rescale(DECIMALS);
            Ok(rounded)
        }
        None => refuse("amount", "the result has more than 28 digits".to_owned()),
    }
}

/// [`convert`] for languages whose decimals are not ours: all as text, currencies as [`currency_named`] takes them, a rate as
/// base, target and rate.
///
/// # Errors
/// As [`convert`]; [`InvalidRequest`] for an amount or a currency that is none.
pub fn convert_text(
    amount: &str,
    source: &str,
    target: &str,
    rates: &[(String, String, String)],
) -> Result<Decimal, Error> {
    let known = |argument: &'static str, text: &str| match currency_named(text) {
        Some(currency) => Ok(currency),
        None => refuse(argument, "is none of the documented currencies: RUB, USD, EUR".to_owned()),
    };
    let Some(amount) = decimal::parse(amount) else {
        return refuse("amount", "is not an exact decimal of at most 28 digits, such as 1500.50".to_owned());
    };
    let (source, target) = (known("source", source)?, known("target", target)?);
    // Rates of currencies that are not documented do not matter here.
    let rate = |(base, target, rate): &(String, String, String)| {
        Some(Rate { base: currency_named(base)?, target: currency_named(target)?, rate: decimal::parse(rate)? })
    };
    convert(amount, source, target, &rates.iter().filter_map(rate).collect::<Vec<_>>())
}

fn shown(currency: CurrencyId) -> String {
    match currency {
        CurrencyId::Unknown(code) => format!("currency {code}"),
        known => known.name().to_ascii_uppercase(),
    }
}

fn refuse<T>(argument: &str, problem: String) -> Result<T, Error> {
    Err(Error::new("lookups.exchanges", InvalidRequest::new(argument, problem)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_six_conversions() {
        use CurrencyId::{Eur, Rub, Unknown, Usd};
        let all = [Rub, Usd, Eur, Unknown(4)];
        let pairs = all.iter().flat_map(|from| all.iter().map(move |to| conversion(*from, *to)));
        assert_eq!(pairs.flatten().count(), 6);
    }

    #[test]
    fn rates_are_read_from_an_answer_even_without_ids() {
        let operation = super::super::PLATFORM.operation("lookups.exchanges").unwrap();
        let body = br#"[{"base": {"currency": "EUR"}, "target": {"id": "1"}, "rate": 79.401}]"#.to_vec();
        let response = crate::http::Response { status: 200, headers: Vec::new(), body };
        let document = crate::codec::decode(operation, response).unwrap();
        let rates: Vec<Rate> = document.root().items().filter_map(ExchangeRate::of).map(Rate::from).collect();
        let in_roubles = convert(Decimal::ONE_THOUSAND, CurrencyId::Eur, CurrencyId::Rub, &rates);
        assert_eq!(in_roubles.unwrap(), Decimal::from(79_401));
    }
}
