"""For asyncio: neutral rows of any platform, for reports over several of them.

    from gigwire import async_rows

    async for person in async_rows.people(api):
        print(person.platform, person.id, person.name)

The rows, and what is said of them, are those of `gigwire.rows`.
"""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING

from gigwire.async_client import AsyncClient, driver_of
from gigwire.rows import KINDS, Balance, Payout, Person, Row, WorkItem, iso, read

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import AsyncGenerator, AsyncIterator

    from gigwire.options import CallOptions

__all__ = ["balances", "payouts", "people", "work_items"]


def people(
    api: AsyncClient,
    *,
    since: dt.date | str | None = None,
    until: dt.date | str | None = None,
    options: CallOptions | None = None,
) -> AsyncIterator[Person]:
    """Who works and is paid, by the day of `Person.since`."""
    return _rows(api, Person, since, until, options)


def work_items(
    api: AsyncClient,
    *,
    since: dt.date | str | None = None,
    until: dt.date | str | None = None,
    options: CallOptions | None = None,
) -> AsyncIterator[WorkItem]:
    """Tasks and jobs, by the day of `WorkItem.created` or as the platform picks."""
    return _rows(api, WorkItem, since, until, options)


def payouts(
    api: AsyncClient,
    *,
    since: dt.date | str | None = None,
    until: dt.date | str | None = None,
    options: CallOptions | None = None,
) -> AsyncIterator[Payout]:
    """Money for people, by the day that docs/reference/rows.md names."""
    return _rows(api, Payout, since, until, options)


def balances(api: AsyncClient, *, options: CallOptions | None = None) -> AsyncIterator[Balance]:
    """Money that stands somewhere, now."""
    return _rows(api, Balance, None, None, options)


def _rows(
    api: AsyncClient,
    kind: type[Row],
    since: dt.date | str | None,
    until: dt.date | str | None,
    options: CallOptions | None,
) -> AsyncIterator[Row]:
    return _each(kind, driver_of(api).rows(KINDS[kind], iso(since), iso(until), options))


async def _each(kind: type[Row], reading: AsyncGenerator[list[dict[str, str]], None]) -> AsyncGenerator[Row, None]:
    async with aclosing(reading) as found:
        async for rows in found:
            for cells in rows:
                yield read(kind, cells)
