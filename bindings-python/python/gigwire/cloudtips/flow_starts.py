"""What each flow is started with; the same for both faces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gigwire.flow import Start
from gigwire.flow_arguments import amount, milliseconds

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable
    from decimal import Decimal

    from gigwire.journal import Journal
    from gigwire.options import CallOptions


def attach_receiver(told: dict[str, object], journal: Journal | None, options: CallOptions | None) -> Start:
    """Of `flows.attach_receiver`."""
    return Start("attach_receiver", told, journal, options=options)


def pay_out(
    user_ids: Iterable[str],
    limit: Decimal | str | int | None,
    settle: dt.timedelta | float | None,
    journal: Journal | None,
    options: CallOptions | None,
) -> Start:
    """Of `flows.pay_out`."""
    told = {
        "userIds": [str(user_id) for user_id in user_ids],
        "limit": amount("pay_out", "limit", limit),
        "settleMs": milliseconds("pay_out", "settle", settle),
    }
    return Start("pay_out", told, journal, options=options)
