"""For asyncio: what takes several calls and the answers of people: attaching receivers, paying out.

Called again with the same journal, a function goes on where it was. `ask`, `go`, `on_wait` and `on_row` may be
`async`. The twins without asyncio are in `gigwire.cloudtips.flows`.

`options` is how the calls are carried through.
"""

from __future__ import annotations

import datetime as dt
import inspect
from typing import TYPE_CHECKING, Any

from gigwire.async_client import driver_of
from gigwire.cloudtips import flow_starts
from gigwire.cloudtips.payouts import Plan, Report, Row
from gigwire.cloudtips.questions import AGAIN, Code, read
from gigwire.flow import carry_async

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable
    from decimal import Decimal

    from gigwire.cloudtips.async_calls import AsyncCloudTips
    from gigwire.cloudtips.models import Receiver
    from gigwire.journal import Journal
    from gigwire.options import CallOptions

__all__ = ["AGAIN", "Code", "Plan", "Report", "Row", "attach_receiver", "pay_out"]


async def attach_receiver(
    api: AsyncCloudTips,
    *,
    place_id: str,
    ask: Callable[[Code], str | Awaitable[str | None] | None],
    user_id: str | None = None,
    phone_number: str | None = None,
    name: str | None = None,
    external_id: str | None = None,
    send_password: bool | None = None,
    need_confirm_layouts: bool | None = None,
    on_wait: Callable[[dt.timedelta], object] | None = None,
    journal: Journal | None = None,
    options: CallOptions | None = None,
) -> Receiver:
    """Makes a person a receiver of a place, or finds them there, and has the link confirmed where it must be.

    Between two SMS to a person there is a minute, also when the flow is started again, and after a time-out.

    Args:
        api: The client.
        place_id: The place.
        ask: Called with the `Code` that the receiver got by SMS, returns it; or `AGAIN`, which sends another SMS as
            soon as one may be sent. A wrong code is asked for again, three times an SMS. Nobody is asked where the link
            needs no confirmation.
        user_id: A receiver who waits for confirmation (`places.employees` tells who does), or else
        phone_number: the phone of a person, such as `+79991234567`, and
        name: their name. It may be somebody new, or one of your receivers.
        external_id: Your own id of the person, unique within the company.
        send_password: Whether to tell a person who is new to CloudTips.
        need_confirm_layouts: Whether the person must confirm in any case.
        on_wait: Called when another SMS must wait, with how long.
        journal: Keeps who the receiver is and that an SMS was sent. A code never stands in it.
        options: How the calls are carried through.

    Returns:
        The receiver, once they are linked.

    Raises:
        Cancelled: There was no code, or the person declined.
        ApiError: The code was wrong three times, in the platform's words.
    """
    told: dict[str, object] = {
        "placeId": place_id,
        "userId": user_id,
        "phoneNumber": phone_number,
        "name": name,
        "externalId": external_id,
        "sendPassword": send_password,
        "needConfirmLayouts": need_confirm_layouts,
    }
    start = flow_starts.attach_receiver(told, journal, options)

    async def asking(asked: dict[str, Any]) -> str | None:
        answer = ask(read(asked))
        return await answer if inspect.isawaitable(answer) else answer

    async def tell(event: dict[str, Any]) -> None:
        if on_wait is not None and event["event"] == "wait":
            heard = on_wait(dt.timedelta(milliseconds=event["forMs"]))
            if inspect.isawaitable(heard):
                await heard

    receiver: Receiver = await carry_async(driver_of(api), start, asking, tell)
    return receiver


async def pay_out(
    api: AsyncCloudTips,
    *,
    user_ids: Iterable[str],
    go: Callable[[Plan], bool | Awaitable[bool]],
    limit: Decimal | str | int | None = None,
    settle: dt.timedelta | float | None = None,
    on_row: Callable[[Row], object] | None = None,
    journal: Journal | None = None,
    options: CallOptions | None = None,
) -> Report:
    """Pays out what receivers have accumulated, one after the other and each once.

    Args:
        api: The client.
        user_ids: The receivers, each once: everything that one has is paid out to the default card.
        go: Called with the `Plan`, returns whether to start. Nothing has been changed by then.
        limit: What all payouts together must not exceed, in roubles.
        settle: How long the platform may take to act on a request without a clear answer (2 minutes). Then it is
            looked at; it is never ordered again.
        on_row: Called with the end of each row.
        journal: Holds every order before it is sent. Called again with it, only what is open is done.
        options: How the calls are carried through.

    Raises:
        InvalidRequest: The limit is exceeded, or somebody is named twice. Nothing was paid out.
    """
    start = flow_starts.pay_out(user_ids, limit, settle, journal, options)

    async def asking(asked: dict[str, Any]) -> str | None:
        answer = go(Plan.read(asked))
        return "go" if (await answer if inspect.isawaitable(answer) else answer) else None

    async def tell(event: dict[str, Any]) -> None:
        if on_row is not None and event["event"] == "result":
            heard = on_row(Row.read(event))
            if inspect.isawaitable(heard):
                await heard

    return Report.read(await carry_async(driver_of(api), start, asking, tell))
