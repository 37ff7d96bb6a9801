"""The report of a payment run as a file."""

from __future__ import annotations

import csv
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import os

    from gigwire.solar_staff.payment_report import Report, RowResult

_COLUMNS = ("row", "key", "result", "reason", "task_id", "task_uuid", "price", "cost")
_GROUPS = ("planned", "paid", "paid_out", "unpaid", "needs_attention", "pending")


def write(report: Report, path: str | os.PathLike[str]) -> None:
    """Writes a report: `.xlsx` with a second sheet for the sums (needs `gigwire[xlsx]`), anything else as CSV."""
    if Path(path).suffix.lower() == ".xlsx":
        write_xlsx(report, path)
    else:
        write_csv(report, path)


def write_csv(report: Report, path: str | os.PathLike[str]) -> None:
    """Writes every row, in UTF-8, separated by commas, amounts with a decimal point."""
    # With a mark at its beginning, or Excel takes it for CP1251.
    with Path(path).open("w", newline="", encoding="utf-8-sig") as file:
        writer = csv.writer(file)
        writer.writerow(_COLUMNS)
        for row in report.rows:
            writer.writerow("" if cell is None else _plain(cell) for cell in _cells(row))


def write_xlsx(report: Report, path: str | os.PathLike[str]) -> None:
    """Writes an Excel file: a sheet with every row, one with the sums."""
    try:
        openpyxl: Any = import_module("openpyxl")
    except ImportError:
        raise ImportError("writing Excel files needs openpyxl: pip install 'gigwire[xlsx]'") from None
    book = openpyxl.Workbook(write_only=True)
    rows = book.create_sheet("rows")
    rows.append(_COLUMNS)
    for row in report.rows:
        rows.append([_cell(rows, cell) for cell in _cells(row)])
    sums = book.create_sheet("sums")
    sums.append(("", "rows", "price", "cost"))
    for name in _GROUPS:
        group = getattr(report, name)
        sums.append([name, group.rows, _cell(sums, group.price), _cell(sums, group.cost)])
    sums.append(())
    for name in ("run", "stopped", "balance_before", "balance_after", "transactions"):
        sums.append([name, _cell(sums, getattr(report, name))])
    book.save(path)


def _cells(row: RowResult) -> tuple[int | str | Decimal | None, ...]:
    return (row.row + 1, row.key, row.result, row.reason, row.task_id, row.task_uuid, row.price, row.cost)


def _plain(cell: int | str | Decimal) -> object:
    match cell:
        case str() if cell.startswith(("=", "+", "-", "@", "\t", "\r")):
            # Spreadsheets run a text that looks like a formula, whoever wrote it.
            return f"'{cell}"
        case Decimal() if cell == round(cell, 2):
            return format(cell, ".2f")
        case _:
            return cell


def _cell(sheet: Any, value: object) -> Any:
    cells: Any = import_module("openpyxl.cell")
    cell = cells.WriteOnlyCell(sheet, value)
    if isinstance(value, str):
        cell.data_type = "s"
    elif value is not None and not isinstance(value, int):
        cell.number_format = "0.00"
    return cell
