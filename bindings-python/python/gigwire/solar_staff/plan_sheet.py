"""The cells of a sheet of an Excel file, by openpyxl."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

from gigwire.errors import InvalidRequest

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

    from gigwire.solar_staff.plan_columns import Cell


def name_of(path: str | os.PathLike[str], sheet: str | None) -> str:
    """The name of the sheet: the one wanted, or the first."""
    book = _open(path)
    try:
        if sheet is None:
            return str(book.sheetnames[0])
        if sheet not in book.sheetnames:
            raise _refused(f"{Path(path).name} has no sheet {sheet!r}; it has {', '.join(map(repr, book.sheetnames))}")
        return sheet
    finally:
        book.close()


def cells_of(path: str | os.PathLike[str], sheet: str | None) -> Iterator[tuple[int, list[Cell]]]:
    """Row after row, with its number.

    Raises:
        InvalidRequest: There are merged cells, formulas or errors in it.
    """
    book = _open(path)
    try:
        page = book[name_of(path, sheet)]
        place = f"{Path(path).name}, sheet {page.title!r}"
        # What this mode of openpyxl passes over has to be found before.
        merged = _merged(path, page)
        if merged is not None:
            raise _refused(f"{place}: the cells {merged} are merged: part them, so that every row has its own values")
        for number, row in enumerate(page.iter_rows(), start=1):
            yield number, [_value(place, cell) for cell in row]
    finally:
        book.close()


def _value(place: str, cell: Any) -> Cell:
    kind = getattr(cell, "data_type", "n")
    if kind in ("f", "e"):
        where = f"{place}, row {cell.row}, column {cell.column_letter}"
        if kind == "f":
            raise _refused(f"{where}: holds the formula {cell.value}: put the value that it should have in its place")
        raise _refused(f"{where}: holds the error {cell.value}")
    value: Cell = cell.value
    return value


def _merged(path: str | os.PathLike[str], page: Any) -> str | None:
    """The first merged cells of a sheet."""
    from xml.etree.ElementTree import iterparse
    from zipfile import ZipFile

    with ZipFile(path) as archive, archive.open(page._worksheet_path) as content:
        for _, element in iterparse(content):  # noqa: S314
            if element.tag.endswith("}mergeCell"):
                return element.get("ref")
            element.clear()
    return None


def _open(path: str | os.PathLike[str]) -> Any:
    try:
        openpyxl: Any = import_module("openpyxl")
    except ImportError:
        raise ImportError("reading Excel files needs openpyxl: pip install 'gigwire[xlsx]'") from None
    try:
        return openpyxl.load_workbook(path, read_only=True, data_only=False)
    except (BadZipFile, KeyError) as error:
        raise _refused(f"{Path(path).name} is no Excel file of the kind .xlsx") from error


def _refused(problem: str) -> InvalidRequest:
    return InvalidRequest(problem, operation="payment_run", argument="rows")
