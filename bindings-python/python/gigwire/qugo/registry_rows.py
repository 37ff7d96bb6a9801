"""Rows of registries, from what Python users write to the JSON that the core reads."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TypedDict, cast

from gigwire.errors import InvalidRequest


class _Named(TypedDict, total=False):
    key: str | int
    """Your own name for the row, unique in the registry. Not sent."""

    line: int
    """Where it stood in a file. Not sent."""


class InvitationRow(_Named, total=False):
    """A performer to invite."""

    phone: str
    """Phone, in any usual writing. Always needed."""

    name: str
    """Name."""

    tags: Sequence[str] | str
    """Tags to find the performer by."""


class PayoutRow(_Named, total=False):
    """A payout."""

    inn: str
    """The performer's tax number. Always needed."""

    price: Decimal | str | int
    """What the performer gets, in roubles. Never a float. Always needed."""

    title: str
    """Text of the receipt. Always needed."""

    service: str
    """Code or name of the service (`services_groups.list`). Always needed."""

    act_date: dt.date | str
    """Date of the act."""

    tags: Sequence[str] | str
    """Tags."""


class Rows:
    """The rows of a registry: kept as they are, made JSON of as they are asked for."""

    def __init__(self, flow: str, rows: Iterable[Mapping[str, Any]]) -> None:
        given: Any = rows
        self._flow = flow
        if isinstance(given, (str, bytes, Mapping)) or hasattr(given, "columns"):
            kind = type(rows).__name__
            raise self._refused(
                "rows", f"must be a list of rows, not a {kind}; for files there is gigwire.qugo.registry_file"
            )
        self._rows: Sequence[Mapping[str, Any]] = rows if isinstance(rows, Sequence) else list(rows)

    def read(self, after: int, limit: int) -> list[str]:
        """As the core asks for them."""
        return [self._json(row, after + at) for at, row in enumerate(self._rows[after : after + limit])]

    def _json(self, row: Mapping[str, Any], index: int) -> str:
        if not isinstance(row, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance] (callers without type checkers)
            raise self._refused(f"rows[{index}]", f"must be a mapping, not {type(row).__name__}")
        given = {name: self._plain(value, f"rows[{index}].{name}") for name, value in row.items() if value is not None}
        return json.dumps(given, ensure_ascii=False)

    def _plain(self, value: Any, place: str) -> Any:
        match value:
            case bool() | float():
                kind = type(value).__name__
                raise self._refused(place, f"is a {kind}: give text, or a Decimal such as Decimal('1500.50')")
            case str() | int():
                return value
            case Decimal():
                if not value.is_finite():
                    raise self._refused(place, f"{value} is no amount")
                return format(value, "f")
            case dt.datetime():
                return value.date().isoformat()
            case dt.date():
                return value.isoformat()
            case list() | tuple():
                return [self._plain(each, place) for each in cast("Sequence[Any]", value)]
            case _:
                raise self._refused(place, f"{type(value).__name__} cannot be sent")

    def _refused(self, argument: str, problem: str) -> InvalidRequest:
        return InvalidRequest(f"{self._flow}: {argument}: {problem}", operation=self._flow, argument=argument)
