//! Exact sums of money and the currencies they are in.

use core::fmt;
use core::ops::{Add, Sub};

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _, ser::Error as _};
use serde_json::value::RawValue;

/// An exact decimal sum. In JSON it is a number, written from the decimal itself and never through a float.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(Decimal);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// A sum given in hundredths.
    #[must_use]
    pub fn from_minor(hundredths: i64) -> Self {
        Self(Decimal::new(hundredths, 2))
    }

    /// A whole number of roubles, dollars or euros.
    #[must_use]
    pub fn from_major(units: i64) -> Self {
        Self(Decimal::from(units))
    }

    /// Reads plain decimal text such as `81`, `7.29` or `-0.5`; no exponent, nothing rounded away.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Decimal::from_str_exact(text).ok().map(|value| Self(value.normalize()))
    }

    /// How many digits stand behind the point (trailing zeros do not count).
    #[must_use]
    pub fn decimals(self) -> u32 {
        self.0.normalize().scale()
    }

    /// This many percent of the sum, rounded half up to hundredths.
    #[must_use]
    pub fn percent(self, percent: Self) -> Self {
        let exact = self.0.checked_mul(percent.0).and_then(|product| product.checked_div(Decimal::ONE_HUNDRED));
        Self(exact.unwrap_or(Decimal::MAX).round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
    }

    /// Whether the sum is above zero.
    #[must_use]
    pub fn is_positive(self) -> bool {
        self.0 > Decimal::ZERO
    }
}

/// Saturates at the (absurd) ends of the decimal range in place of a panic.
impl Add for Money {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

/// Saturates at the (absurd) ends of the decimal range in place of a panic.
impl Sub for Money {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.normalize().fmt(f)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        RawValue::from_string(self.to_string()).map_err(S::Error::custom)?.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Box::<RawValue>::deserialize(deserializer)?;
        Self::parse(text.get()).ok_or_else(|| D::Error::custom("not a plain decimal number"))
    }
}

/// The currencies of balances, with the ids that Solar Staff gives them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Currency {
    /// Russian rouble.
    #[serde(rename = "RUB")]
    Rub,
    /// US dollar.
    #[serde(rename = "USD")]
    Usd,
    /// Euro.
    #[serde(rename = "EUR")]
    Eur,
}

impl Currency {
    /// All of them, in the order of their ids.
    pub const ALL: [Self; 3] = [Self::Rub, Self::Usd, Self::Eur];

    /// The ISO code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Rub => "RUB",
            Self::Usd => "USD",
            Self::Eur => "EUR",
        }
    }

    /// The platform's id.
    #[must_use]
    pub const fn id(self) -> u64 {
        match self {
            Self::Rub => 1,
            Self::Usd => 2,
            Self::Eur => 3,
        }
    }

    /// The currency with this id.
    #[must_use]
    pub fn from_id(id: u64) -> Option<Self> {
        Self::ALL.into_iter().find(|currency| currency.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_every_digit() {
        for text in ["81", "7.29", "1067273.53", "-0.5", "79228162514264337593543950335"] {
            let money: Money = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&money).unwrap(), text);
        }
        assert!(serde_json::from_str::<Money>("1e3").is_err());
        assert!(serde_json::from_str::<Money>("\"5\"").is_err());
        assert!(Money::parse("0.12345678901234567890123456789012345").is_none());
    }

    #[test]
    fn percent_rounds_half_up() {
        assert_eq!(Money::from_major(81).percent(Money::from_major(9)), Money::from_minor(729));
        assert_eq!(Money::from_minor(50).percent(Money::from_major(9)), Money::from_minor(5));
        assert_eq!(Money::from_minor(1050).percent(Money::from_major(5)), Money::from_minor(53));
    }
}
