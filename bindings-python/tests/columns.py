"""What a page lists, as its columns must hold it: told from the objects of the same page."""

import datetime as dt
import json
import re
from decimal import Decimal
from typing import Any
from uuid import UUID

import polars as pl
import pytest
from gigwire import DecodeError, Page, Record
from gigwire._core import Field
from gigwire.codes import IntCode

SECRETS = {"secret", "snils", "passport_series", "passport_number", "card_number", "bank_account"}
"""Attributes that are no columns."""


def check_columns(answer: Any) -> None:
    """The columns of an answer hold what its objects do, if it is a page."""
    if not isinstance(answer, Page):
        return
    items = getattr(answer, answer._listed) or ()
    misfit = next(((row, name) for row, item in enumerate(items) if (name := misfit_of(item))), None)
    if misfit is not None:
        row, name = misfit
        with pytest.raises(DecodeError) as refused:
            pl.DataFrame(answer)
        assert f"[{row}]." in refused.value.path
        assert refused.value.path.replace("_", "").lower().endswith("." + name.lower())
        return
    frame = pl.DataFrame(answer)
    assert frame.height == len(items)
    for item, row in zip(items, frame.to_dicts(), strict=True):
        extra = json.loads(row.pop("extra") or "{}", parse_float=Decimal)
        assert extra == item.extra
        check_record(item, row)


def fields_of(record: type[Record]) -> dict[str, Field[Any]]:
    return {name: field for name, field in vars(record).items() if isinstance(field, Field)}


def check_record(record: Record, cells: dict[str, Any]) -> None:
    fields = fields_of(type(record))
    assert fields.keys() - cells.keys() <= SECRETS
    assert [name for name in fields if name in cells] == list(cells)
    for name, cell in cells.items():
        check(getattr(record, name), cell, of_no_type(type(record), name), f"{type(record).__name__}.{name}")


def of_no_type(record: type[Record], name: str) -> bool:
    """Whether the values of a field have no one type, or keys that are data."""
    return bool(re.search(r"\b(Any|dict|str \| bool)\b", record.__annotations__[name]))


def check(value: Any, cell: Any, is_json: bool, where: str) -> None:
    match value:
        case None:
            assert cell is None, where
        case Record():
            check_record(value, cell)
        case tuple():
            assert isinstance(cell, list), where
            for one, other in zip(value, cell, strict=True):
                check(one, other, is_json, where)
        case _ if is_json:
            assert json.loads(cell, parse_float=Decimal) in (value, as_json(value)), where
        case IntCode():
            assert cell == (value.name if value.is_known else str(value)), where
        case UUID():
            assert cell == str(value), where
        case dt.datetime() if isinstance(cell, str):
            assert dt.datetime.fromisoformat(cell) == value, where
            assert cell.endswith("Z") == (value.tzinfo is not None), where
        case _:
            assert cell == value, where
            assert isinstance(value, type(cell)), where


def as_json(value: Any) -> Any:
    match value:
        case Record():
            return {field.name: as_json(getattr(value, name)) for name, field in fields_of(type(value)).items()}
        case dict():
            return {key: as_json(item) for key, item in value.items()}
        case tuple() | list():
            return [as_json(item) for item in value]
        case Decimal() | UUID():
            return str(value)
        case dt.date():
            return value.isoformat().replace("+00:00", "Z")
        case _:
            return value


def misfit_of(value: Any) -> str | None:
    """The first moment within that is not of its column's kind."""
    if isinstance(value, tuple):
        return next(filter(None, map(misfit_of, value)), None)
    if not isinstance(value, Record):
        return None
    for name, field in fields_of(type(value)).items():
        inner = getattr(value, name)
        if isinstance(inner, dt.datetime) and field.aware is not None and (inner.tzinfo is not None) != field.aware:
            return field.name
        if found := misfit_of(inner):
            return found
    return None
