"""Converting amounts between currencies (section «Справочник → Курс валют», Lookups).

    from gigwire.solar_staff import exchange

    exchange.convert(Decimal("1000"), "RUB", "EUR", api.lookups.exchanges())

The vendor's document states no formula but one example for each pair: from EUR to RUB, USD to RUB and EUR to USD the
amount is multiplied by the rate, from RUB to EUR, RUB to USD and USD to EUR it is divided by it. How a result is
rounded is not said; gigwire rounds to the nearest hundredth, a half away from zero. Two of the printed results do not
follow from their rates so: 1000 RUB are 12.22 EUR (printed 12.23), and 1000 USD are 917.60 EUR (printed 917.43). So a
result is an estimate: what the platform pays is what it says it paid.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gigwire._core import convert_currency

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from gigwire.solar_staff.codes import CurrencyId
    from gigwire.solar_staff.models import Currency, ExchangeRate

__all__ = ["convert"]


def convert(
    amount: Decimal | int | str,
    source: CurrencyId | int | str,
    target: CurrencyId | int | str,
    rates: Iterable[ExchangeRate],
) -> Decimal:
    """What an amount is in another currency, with two decimals.

    Args:
        amount: The amount; exact, so no float.
        source: Its currency: `CurrencyId.RUB`, or `"RUB"`.
        target: The currency to convert it to.
        rates: The rates, as `lookups.exchanges` answers.

    Raises:
        InvalidRequest: The pair has no documented conversion, `rates` has none of it, or the amount is not exact.
    """
    triples = [(_named(each.base), _named(each.target), str(each.rate)) for each in rates]
    return convert_currency(amount, str(source), str(target), triples)


def _named(currency: Currency) -> str:
    return str(currency.currency if currency.id is None else currency.id)
