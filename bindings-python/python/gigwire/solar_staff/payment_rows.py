"""Rows of a payment run, from what Python users write to the JSON that the core reads."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypedDict, cast
from uuid import UUID

from gigwire._core import Record
from gigwire.errors import InvalidRequest

if TYPE_CHECKING:
    from gigwire.solar_staff.inputs import AdvData, TaskAttribute


class PaymentRow(TypedDict, total=False):
    """One payment: a task made for a freelancer, or one that exists already.

    What is not told here is as `tasks.create` takes it.
    """

    key: str | int
    """Your own name for the payment, unique in the plan: the same key is the same payment. Always needed."""

    freelancer: Mapping[str, object] | Record
    """`{"id": …}`, `{"uuid": …}`, `{"email": …}` or `{"phone": …}`; or a `Freelancer`."""

    task: Mapping[str, object] | Record
    """In place of a freelancer, an existing task to pay: `{"id": …}` or `{"uuid": …}`; or a `Task`."""

    payout: Mapping[str, object]
    """Where the payout goes, `{"type": 1, 2 or 6, "id": …}`, possibly with `currency_id`; otherwise the first confirmed
    card, else account."""

    service: int
    """The service (`category_id` of `tasks.create`)."""

    title: str
    """Title of the task."""

    description: str
    """What is to be done."""

    price: Decimal | str | int
    """What the freelancer gets, in the currency of the company. Never a float."""

    deadline: dt.datetime | str
    """Deadline of the task."""

    attributes: Sequence[TaskAttribute]
    """Attributes of the service, at least one."""

    copyright: bool
    need_report: bool
    need_insurance: bool
    external_id: str
    file_ids: Sequence[int]
    acceptance_file_ids: Sequence[int]
    edit_group: Sequence[int]
    compensate_worker_service_fee: bool
    compensation_type: int
    adv_data: AdvData


class Rows:
    """The rows of a plan: kept as they are, made JSON of as they are asked for."""

    def __init__(self, rows: Iterable[Mapping[str, object]]) -> None:
        given: Any = rows
        if isinstance(given, (str, bytes, Mapping)) or hasattr(given, "columns"):
            kind = type(rows).__name__
            problem = f"must be a list of rows, not a {kind}; for tables there is gigwire.solar_staff.plan_file"
            raise InvalidRequest(f"payment_run: rows: {problem}", operation="payment_run", argument="rows")
        self._rows: Sequence[Mapping[str, object]] = rows if isinstance(rows, Sequence) else list(rows)

    def __len__(self) -> int:
        return len(self._rows)

    def read(self, after: int, limit: int) -> list[str]:
        """As the core asks for them."""
        return [_json(row, after + at) for at, row in enumerate(self._rows[after : after + limit])]


def _json(row: Mapping[str, object], index: int) -> str:
    if not isinstance(row, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance] (callers without type checkers)
        raise _refused(f"rows[{index}]", f"must be a mapping, not {type(row).__name__}")
    given = {name: value for name, value in row.items() if value is not None}
    for name in ("freelancer", "task"):
        if isinstance(record := given.get(name), Record):
            given[name] = {"id": cast("Any", record).id}
    return json.dumps(_plain(given, f"rows[{index}]"), ensure_ascii=False)


def _plain(value: Any, place: str) -> Any:
    match value:
        case None | bool() | str() | int():
            return value
        case Decimal():
            if not value.is_finite():
                raise _refused(place, f"{value} is no amount")
            return format(value, "f")
        case dt.datetime() | dt.date():
            return value.isoformat()
        case UUID():
            return str(value)
        case Mapping():
            entries = cast("Mapping[str, Any]", value)
            return {str(name): _plain(inner, f"{place}.{name}") for name, inner in entries.items()}
        case list() | tuple():
            items = cast("Sequence[Any]", value)
            return [_plain(inner, f"{place}[{at}]") for at, inner in enumerate(items)]
        case float():
            raise _refused(place, "is a float, which is not exact: give a Decimal, or text such as '1500.50'")
        case _:
            raise _refused(place, f"{type(value).__name__} cannot be sent")


def _refused(argument: str, problem: str) -> InvalidRequest:
    return InvalidRequest(f"payment_run: {argument}: {problem}", operation="payment_run", argument=argument)
