"""The columns of a plan in a table, and how their cells are read."""

from __future__ import annotations

import datetime as dt
import json
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Cell: TypeAlias = "str | int | float | bool | Decimal | dt.date | None"
"""What a cell holds. Floats come from Excel, whose numbers are nothing else."""

_Reader: TypeAlias = "Callable[[Any], object]"


class Unreadable(Exception):
    """What is wrong with a cell, or with a line as a whole."""

    def __init__(self, problem: str, column: str = "") -> None:
        super().__init__(problem)
        self.column = column


class Columns:
    """The columns that the first line names."""

    def __init__(self, names: Sequence[Cell], *, floats: bool) -> None:
        self._columns: list[tuple[str, str, _Reader] | None] = []
        self._exact = not floats
        seen: set[str] = set()
        for name in names:
            shown = "" if name is None else str(name).strip()
            column = re.sub(r"[\s_-]+", "_", shown.lower())
            if not column:
                self._columns.append(None)
                continue
            if column in seen:
                raise Unreadable("is there twice", shown)
            seen.add(column)
            self._columns.append((shown, *_column(column, shown)))
        if "key" not in seen:
            raise Unreadable("there is no column key, with your own unique name for each payment")

    def row(self, cells: Sequence[Cell]) -> tuple[dict[str, object], list[Unreadable]]:
        """A row, and what is wrong with it."""
        entries: dict[str, object] = {}
        problems: list[Unreadable] = []
        for at, cell in enumerate(cells):
            value = cell.strip() if isinstance(cell, str) else cell
            if value is None or value == "":
                continue
            column = self._columns[at] if at < len(self._columns) else None
            if column is None:
                problems.append(Unreadable(f"holds {value!r} and has no name in the first line", str(at + 1)))
                continue
            shown, entry, read = column
            try:
                if self._exact and read is _money and isinstance(value, float):
                    raise ValueError("is a float, which is not exact: read it as text or as Decimal")
                _put(entries, entry, read(value))
            except ValueError as error:
                problems.append(Unreadable(str(error), shown))
        try:
            _check(entries)
        except ValueError as error:
            problems.append(Unreadable(str(error)))
        return entries, problems


def _column(name: str, shown: str) -> tuple[str, _Reader]:
    if name in COLUMNS:
        return COLUMNS[name]
    if (attribute := re.fullmatch(r"attribute_?(\d+)", name)) is not None:
        return f"attributes.{attribute[1]}", _text
    raise Unreadable(f"is none that a plan has; it may have {', '.join(COLUMNS)}, and attribute <id>", shown)


def _put(entries: dict[str, object], entry: str, value: object) -> None:
    name, _, inner = entry.partition(".")
    if not inner:
        entries[name] = value
    elif name == "attributes":
        attributes: Any = entries.setdefault(name, [])
        attributes.append({"id": int(inner), "value": value})
    else:
        nested: Any = entries.setdefault(name, {})
        nested[inner] = value


def _check(entries: dict[str, object]) -> None:
    for name in ("freelancer", "task"):
        named: Any = entries.get(name, {})
        if len(named) > 1:
            raise ValueError(f"the {name} is named twice, by {' and '.join(named)}")


def _text(value: Any) -> str:
    match value:
        case str():
            return value
        case bool() | dt.date():
            raise ValueError(f"{value} is no text")
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value)


def _digits(value: Any) -> str:
    digits = re.sub(r"[\s()+-]", "", _text(value))
    if not digits.isdecimal():
        raise ValueError(f"{value!r} is no phone number")
    return digits


def _whole(value: Any) -> int:
    match value:
        case bool():
            pass
        case int():
            return value
        case float() if value.is_integer():
            return int(value)
        case str() if re.fullmatch(r"\d+", value):
            return int(value)
        case _:
            pass
    raise ValueError(f"{value!r} is no whole number")


def _wholes(value: Any) -> list[int]:
    if isinstance(value, str):
        return [_whole(part) for part in re.split(r"[\s,;]+", value) if part]
    return [_whole(value)]


def _money(value: Any) -> Decimal:
    match value:
        case bool() | dt.date():
            raise ValueError(f"{value} is no amount")
        case Decimal() | int():
            return Decimal(value)
        case float():
            # As Excel shows it: the shortest text that stands for this number.
            return Decimal(repr(value))
        case _:
            text = re.sub(r"[ \u00a0\u202f](?=\d{3}(\D|$))", "", str(value))
            found = re.fullmatch(r"(\d+)(?:[.,](\d+))?", text)
            if found is None:
                raise ValueError(f"{value!r} is no amount: write 1500.50 or 1500,50")
            if "," in text and len(found[2]) == 3:
                raise ValueError(f"{value!r} may be read in two ways: write 1500 or 1500,50")
            return Decimal(text.replace(",", "."))


_TIME = r"(?:[ T](?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d+)?)?)?"
_MOMENTS = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)" + _TIME),
    re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})" + _TIME),
)
_ZONED = re.compile(r".*T.*(Z|[+-]\d\d:\d\d)")


def _moment(value: Any) -> str:
    match value:
        case dt.datetime():
            # Excel has no dates without a time: midnight is a day.
            is_day = value.time() == dt.time() and value.tzinfo is None
            return _end_of(value.date()) if is_day else value.isoformat()
        case dt.date():
            return _end_of(value)
        case str():
            if _ZONED.fullmatch(value):
                return value
            for pattern in _MOMENTS:
                if (found := pattern.fullmatch(value)) is not None:
                    day = dt.date(int(found["year"]), int(found["month"]), int(found["day"]))
                    if found["hour"] is None:
                        return _end_of(day)
                    time = dt.time(int(found["hour"]), int(found["minute"]), int(found["second"] or 0))
                    return dt.datetime.combine(day, time).isoformat()
        case _:
            pass
    raise ValueError(f"{value!r} is no date: write 2026-12-31 18:00 or 31.12.2026 18:00")


def _end_of(day: dt.date) -> str:
    return f"{day.isoformat()}T23:59:59"


_YES = frozenset({"yes", "true", "1", "да", "истина"})
_NO = frozenset({"no", "false", "0", "нет", "ложь"})


def _flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    text = _text(value).lower()
    if text not in _YES | _NO:
        raise ValueError(f"{value!r} is neither yes nor no")
    return text in _YES


_MEANS = {"card": 1, "wallet": 2, "account": 6}


def _means(value: Any) -> int:
    if isinstance(value, str) and value.lower() in _MEANS:
        return _MEANS[value.lower()]
    return _whole(value)


def _object(value: Any) -> object:
    try:
        return json.loads(_text(value), parse_float=Decimal)
    except ValueError:
        raise ValueError("is no JSON") from None


COLUMNS: dict[str, tuple[str, _Reader]] = {
    "key": ("key", _text),
    "freelancer_id": ("freelancer.id", _whole),
    "freelancer_uuid": ("freelancer.uuid", _text),
    "email": ("freelancer.email", _text),
    "phone": ("freelancer.phone", _digits),
    "task_id": ("task.id", _whole),
    "task_uuid": ("task.uuid", _text),
    "payout_type": ("payout.type", _means),
    "payout_id": ("payout.id", _whole),
    "payout_currency_id": ("payout.currency_id", _whole),
    "service": ("service", _whole),
    "title": ("title", _text),
    "description": ("description", _text),
    "price": ("price", _money),
    "deadline": ("deadline", _moment),
    "external_id": ("external_id", _text),
    "copyright": ("copyright", _flag),
    "need_report": ("need_report", _flag),
    "need_insurance": ("need_insurance", _flag),
    "compensate_worker_service_fee": ("compensate_worker_service_fee", _flag),
    "compensation_type": ("compensation_type", _whole),
    "acceptance_file_ids": ("acceptance_file_ids", _wholes),
    "file_ids": ("file_ids", _wholes),
    "edit_group": ("edit_group", _wholes),
    "adv_data": ("adv_data", _object),
}
"""By its name, where a column goes in a row and how its cells are read."""
