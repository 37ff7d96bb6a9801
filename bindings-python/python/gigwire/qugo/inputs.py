# Made from core/catalog/qugo.json by gigwire-codegen; do not edit.
"""Qugo: objects among the arguments of calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from decimal import Decimal


class PayrollRow(TypedDict):
    """A row of a payroll registry as JSON.

    A guess: the documents do not show rows, the direct payout has these inputs.
    """

    type: str
    """Code of the service (from `services_groups.list`). Inferred: the documents do not say so."""

    title: str
    """Text of the receipt. Inferred: the documents do not say so."""

    inn: str
    """Performer's tax number. Inferred: the documents do not say so."""

    price: Decimal | int | str
    """Amount, in roubles (assumed); a text, as in the direct payout. Inferred: the documents do not say so."""

    act_date: NotRequired[dt.date | str | None]
    """Date of the act. Inferred: the documents do not say so."""

    tags: NotRequired[Sequence[str] | None]
    """Tags. Inferred: the documents do not say so."""


class JobRegistryRow(TypedDict):
    """A row of a registry of jobs. A guess: the documents do not show rows, the calls for one job have these inputs."""

    inn: NotRequired[str | None]
    """Performer's tax number. Inferred: the documents do not say so."""

    phone: NotRequired[str | None]
    """Performer's phone.

    Any usual way to write a Russian number; it is sent as `+7XXXXXXXXXX`. Inferred: the documents do not say so.
    """

    service_id: int
    """Service (`id` in `services_groups.list`). Inferred: the documents do not say so."""

    title: str
    """Title. Inferred: the documents do not say so."""

    description: NotRequired[str | None]
    """Text. Inferred: the documents do not say so."""

    budget: Decimal | int | str
    """Budget, in roubles (assumed). Inferred: the documents do not say so."""

    schedule: NotRequired[JobRegistrySchedule | None]
    """When it is done. Inferred: the documents do not say so."""

    tags: NotRequired[Sequence[str] | None]
    """Tags. Inferred: the documents do not say so."""


class JobRegistrySchedule(TypedDict):
    """When the job of a row is done. A guess, like the row."""

    start: NotRequired[dt.date | str | None]
    """First day. Inferred: the documents do not say so."""

    finish: NotRequired[dt.date | str | None]
    """Last day. Inferred: the documents do not say so."""
