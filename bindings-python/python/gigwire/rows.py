"""Neutral rows: people, work items, payouts and balances of any platform, for reports over several of them.

    from gigwire import NotOffered, rows

    for api in clients:
        try:
            for payout in rows.payouts(api, since="2026-01-01"):
                print(payout.platform, payout.id, payout.state, payout.amount, payout.currency)
        except NotOffered as none:
            print(none)

What stands where, platform by platform, is in docs/reference/rows.md. A platform that has no rows of a kind raises
`NotOffered` before anything is sent. `since` and `until` are days, both included: rows of no day are left out then.
Where rows take a call for each of many items and one of those is refused, the others are read all the same; then
`IncompleteRows` is raised, which tells what is missing. Rows are read as they are asked for; each is a dataclass, as
pandas and polars take them. For asyncio: `gigwire.async_rows`.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, fields
from decimal import Decimal
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeVar

from gigwire.client import Client, driver_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gigwire.options import CallOptions

__all__ = [
    "Balance",
    "Payout",
    "PayoutState",
    "Person",
    "PersonState",
    "WorkItem",
    "WorkState",
    "balances",
    "payouts",
    "people",
    "work_items",
]


class PersonState(StrEnum):
    """How somebody stands with the platform."""

    INVITED = "invited"
    """Asked, and not registered yet."""
    REGISTERED = "registered"
    """Registered, and not approved yet."""
    ACTIVE = "active"
    """Approved by the platform."""
    BLOCKED = "blocked"
    """Refused or switched off."""
    UNKNOWN = "unknown"
    """The platform tells nothing, or what is not documented."""


class WorkState(StrEnum):
    """Where a piece of work stands."""

    PLANNED = "planned"
    """Not begun."""
    IN_PROGRESS = "in_progress"
    """Being done."""
    ON_HOLD = "on_hold"
    """Waits for somebody's decision: paused, disputed, about to be cancelled."""
    REVIEW = "review"
    """Reported done, not accepted yet."""
    DONE = "done"
    """Done (and accepted, where the platform knows that), not paid yet."""
    PAID = "paid"
    """Done and paid."""
    CANCELLED = "cancelled"
    """Declined or cancelled."""
    UNKNOWN = "unknown"
    """The platform tells nothing, or what is not documented."""


class PayoutState(StrEnum):
    """Where a payout stands."""

    WAITING = "waiting"
    """Somebody must start it."""
    IN_PROGRESS = "in_progress"
    """Under way."""
    PAID = "paid"
    """Paid."""
    FAILED = "failed"
    """Refused or broken off."""
    UNKNOWN = "unknown"
    """The platform tells nothing, or what is not documented."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who works and is paid. What the platform does not tell is `None`."""

    platform: str
    """Such as `solar_staff`."""
    id: str | None = None
    """The platform's own id."""
    state: PersonState = PersonState.UNKNOWN
    """In common terms."""
    own_state: str | None = None
    """In the platform's own: a code as it sends it, or a flag such as `isVerified=true`."""
    name: str | None = None
    """Full name."""
    email: str | None = None
    """Email."""
    phone: str | None = None
    """Phone, as the platform writes it."""
    tax_id: str | None = None
    """Russian tax number (INN)."""
    since: dt.datetime | None = None
    """When they registered; aware only if the platform names a zone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkItem:
    """A task or job. What the platform does not tell is `None`."""

    platform: str
    """Such as `solar_staff`."""
    id: str | None = None
    """The platform's own id."""
    state: WorkState = WorkState.UNKNOWN
    """In common terms."""
    own_state: str | None = None
    """In the platform's own: a code as it sends it."""
    title: str | None = None
    """Title, or what else tells what it is about."""
    person_id: str | None = None
    """Who does it: `Person.id`."""
    person_name: str | None = None
    """Their name."""
    person_tax_id: str | None = None
    """Their tax number."""
    amount: Decimal | None = None
    """Price or budget."""
    currency: str | None = None
    """Its currency, such as RUB."""
    created: dt.datetime | None = None
    """When it was made; aware only if the platform names a zone."""
    due: dt.datetime | None = None
    """By when it must be done."""
    finished: dt.datetime | None = None
    """When it was done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Payout:
    """Money for a person. What the platform does not tell is `None`."""

    platform: str
    """Such as `solar_staff`."""
    id: str | None = None
    """The platform's own id."""
    state: PayoutState = PayoutState.UNKNOWN
    """In common terms."""
    own_state: str | None = None
    """In the platform's own: a code as it sends it."""
    work_item_id: str | None = None
    """What it is for: `WorkItem.id`."""
    person_id: str | None = None
    """Who gets it: `Person.id`."""
    person_name: str | None = None
    """Their name."""
    person_tax_id: str | None = None
    """Their tax number."""
    amount: Decimal | None = None
    """How much."""
    currency: str | None = None
    """Its currency, such as RUB."""
    created: dt.datetime | None = None
    """When it was started; aware only if the platform names a zone."""
    paid: dt.datetime | None = None
    """When it was paid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """Money that stands somewhere. What the platform does not tell is `None`."""

    platform: str
    """Such as `solar_staff`."""
    id: str | None = None
    """Whose it is; `None`: the company's that is acted for."""
    name: str | None = None
    """Their name."""
    amount: Decimal | None = None
    """How much there is."""
    held: Decimal | None = None
    """How much of the platform's holding back is known; whether the amount includes it the platform may not say."""
    currency: str | None = None
    """Its currency, such as RUB."""


def people(
    api: Client,
    *,
    since: dt.date | str | None = None,
    until: dt.date | str | None = None,
    options: CallOptions | None = None,
) -> Iterator[Person]:
    """Who works and is paid, by the day of `Person.since`."""
    return _rows(api, Person, since, until, options)


def work_items(
    api: Client,
    *,
    since: dt.date | str | None = None,
    until: dt.date | str | None = None,
    options: CallOptions | None = None,
) -> Iterator[WorkItem]:
    """Tasks and jobs, by the day of `WorkItem.created` or as the platform picks."""
    return _rows(api, WorkItem, since, until, options)


def payouts(
    api: Client,
    *,
    since: dt.date | str | None = None,
    until: dt.date | str | None = None,
    options: CallOptions | None = None,
) -> Iterator[Payout]:
    """Money for people, by the day that docs/reference/rows.md names."""
    return _rows(api, Payout, since, until, options)


def balances(api: Client, *, options: CallOptions | None = None) -> Iterator[Balance]:
    """Money that stands somewhere, now."""
    return _rows(api, Balance, None, None, options)


Row = TypeVar("Row", Person, WorkItem, Payout, Balance)

KINDS: dict[type, str] = {Person: "people", WorkItem: "work_items", Payout: "payouts", Balance: "balances"}
"""What the core calls the rows of a class."""


def iso(day: dt.date | str | None) -> str | None:
    """A day as the core takes it."""
    return day.isoformat() if isinstance(day, dt.date) else day


def read(kind: type[Row], cells: dict[str, str]) -> Row:
    """A row out of the core's texts."""
    return kind(**{name: convert(cells[key]) for key, name, convert in _COLUMNS[kind] if key in cells})


def _rows(
    api: Client, kind: type[Row], since: dt.date | str | None, until: dt.date | str | None, options: CallOptions | None
) -> Iterator[Row]:
    found = driver_of(api).rows(KINDS[kind], iso(since), iso(until), options)
    return (read(kind, cells) for cells in chain.from_iterable(found))


def _columns(kind: type[Any]) -> tuple[tuple[str, str, Callable[[str], Any]], ...]:
    """Of each field the core's name and what makes its value of a text."""
    converters: dict[str, Callable[[str], Any]] = {
        "Decimal | None": Decimal,
        "dt.datetime | None": dt.datetime.fromisoformat,
        "PersonState": PersonState,
        "WorkState": WorkState,
        "PayoutState": PayoutState,
    }

    def camel(name: str) -> str:
        first, *others = name.split("_")
        return first + "".join(map(str.capitalize, others))

    return tuple((camel(field.name), field.name, converters.get(str(field.type), str)) for field in fields(kind))


_COLUMNS = {kind: _columns(kind) for kind in KINDS}
