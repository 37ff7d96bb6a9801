"""What flows are told, made of what Python users write."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from gigwire.errors import InvalidRequest


def milliseconds(flow: str, argument: str, value: dt.timedelta | float | None) -> int | None:
    """A time as the core takes it; a number is seconds."""
    if value is None:
        return None
    seconds = value.total_seconds() if isinstance(value, dt.timedelta) else value
    # More than anybody lives, but still a number for the core.
    if not 0 <= seconds <= 10**11:
        problem = f"{flow}: {argument}: {value} is no time to wait"
        raise InvalidRequest(problem, operation=flow, argument=argument)
    return round(seconds * 1000)


def amount(flow: str, argument: str, value: Decimal | str | int | None) -> str | None:
    """An amount as the core takes it: text."""
    if value is None:
        return None
    if isinstance(value, float):
        problem = "is a float, which is not exact: give a Decimal, or text such as '1500.50'"
        raise InvalidRequest(f"{flow}: {argument}: {problem}", operation=flow, argument=argument)
    return format(value, "f") if isinstance(value, Decimal) else str(value)
