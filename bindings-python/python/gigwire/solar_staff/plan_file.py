"""Plans of payment runs from tables: CSV and Excel files, data frames.

    from gigwire.solar_staff import plan_file

    rows = plan_file.read("march.xlsx")

The first line names the columns, in any order:

- `key`: your own name for the payment, unique in the plan.
- Who is paid: `freelancer_id`, `freelancer_uuid`, `email` or `phone`; or an existing task: `task_id` or `task_uuid`.
- Where a payout goes: `payout_type` (1 or card, 2 or wallet, 6 or account), `payout_id`, `payout_currency_id`.
- `service`, `attribute 37` (the value of attribute 37; as many such columns as needed), `title`, `description`,
  `price`, `deadline`, and whatever else `tasks.create` takes.

Of several columns for one thing, a row fills one. Empty cells count as not given, empty lines are passed over; any
other column is an error. Prices may have a decimal comma and spaces between thousands (`1 500,50`). A deadline is
`2026-12-31 18:00`, `31.12.2026 18:00` or a cell with a date; without a time of day it is the end of that day.
"""

from __future__ import annotations

import codecs
import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gigwire.errors import InvalidRequest
from gigwire.solar_staff.plan_columns import Cell, Columns, Unreadable

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_SHOWN = 20


class PlanRows(list[dict[str, object]]):
    """Rows for a `PaymentRun`, and where they came from."""

    numbers: list[int]
    """The line of the file that each row stood in, counted from 1; of a data frame, the row, counted from 0."""


def read(path: str | os.PathLike[str], *, sheet: str | None = None) -> PlanRows:
    """Reads a plan from a file: `.xlsx` as Excel has it, anything else as CSV.

    Raises:
        InvalidRequest: What is wrong, with its sheet, line and column.
    """
    if Path(path).suffix.lower() in (".xlsx", ".xlsm"):
        return read_xlsx(path, sheet=sheet)
    return read_csv(path)


def read_csv(path: str | os.PathLike[str]) -> PlanRows:
    """Reads a plan from a CSV file, separated by `,`, `;` or tabs; in UTF-8, or as Excel writes it (CP1251, UTF-16).

    Raises:
        InvalidRequest: What is wrong, with its line and column.
    """
    place = Path(path).name
    text = _decoded(Path(path).read_bytes(), place)
    lines = text.splitlines()
    first = lines[0] if lines else ""
    if first.lower().startswith("sep=") and len(first) == 5:
        delimiter, skipped = first[4], 1
        text = text.partition("\n")[2]
    else:
        delimiter, skipped = max(";,\t", key=first.count), 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)

    def cells() -> Iterator[tuple[int, list[Cell]]]:
        number = skipped + 1
        try:
            for line in reader:
                yield number, list(line)
                number = skipped + reader.line_num + 1
        except csv.Error as error:
            raise _refused([f"{place}, line {number}: {error}"]) from error

    return _read(place, "line", cells())


def read_xlsx(path: str | os.PathLike[str], *, sheet: str | None = None) -> PlanRows:
    """Reads a plan from a sheet of an Excel file, the first one unless named. Needs `pip install gigwire[xlsx]`.

    Cells must hold what they show: formulas, errors and merged cells are refused.

    Raises:
        InvalidRequest: What is wrong, with its sheet, line and column.
    """
    from gigwire.solar_staff.plan_sheet import cells_of, name_of

    place = f"{Path(path).name}, sheet {name_of(path, sheet)!r}"
    return _read(place, "row", cells_of(path, sheet))


def read_frame(frame: Any) -> PlanRows:
    """Reads a plan from a data frame: pandas, polars, pyarrow, or any iterable of mappings with such columns.

    Prices must not be floats there: read them as text (`dtype=str`) or as `Decimal`.

    Raises:
        InvalidRequest: What is wrong, with its row and column.
    """
    records = _records(frame)
    names: dict[str, None] = {}
    for record in records:
        names.update(dict.fromkeys(record))

    def cells() -> Iterator[tuple[int, list[Cell]]]:
        yield 0, list(names)
        for number, record in enumerate(records):
            yield number, [_scalar(record.get(name)) for name in names]

    return _read("the frame", "row", cells(), floats=False)


def _records(frame: Any) -> Sequence[Mapping[str, Any]]:
    if hasattr(frame, "to_dicts"):
        records: Iterable[Mapping[str, Any]] = frame.to_dicts()
    elif hasattr(frame, "to_pylist"):
        records = frame.to_pylist()
    elif hasattr(frame, "to_dict"):
        records = frame.to_dict("records")
    else:
        records = frame
    return [dict(record) for record in records]


def _scalar(value: Any) -> Cell:
    # What is missing has no value of its own in pandas.
    if value is None or type(value).__name__ in ("NAType", "NaTType") or value != value:
        return None
    plain: Cell = value.item() if type(value).__module__ == "numpy" else value
    return plain


def _read(place: str, unit: str, lines: Iterator[tuple[int, list[Cell]]], *, floats: bool = True) -> PlanRows:
    header = next(lines, None)
    if header is None:
        raise _refused([f"{place} is empty: its first line must name the columns"])
    try:
        columns = Columns(header[1], floats=floats)
    except Unreadable as problem:
        raise _refused([_told(f"{place}, {unit} {header[0]}", problem)]) from None
    rows, problems = PlanRows(), list[str]()
    rows.numbers = []
    for number, cells in lines:
        if all(cell is None or cell == "" for cell in cells):
            continue
        row, wrong = columns.row(cells)
        rows.append(row)
        rows.numbers.append(number)
        problems += [_told(f"{place}, {unit} {number}", problem) for problem in wrong]
    if problems:
        raise _refused(problems)
    return rows


def _told(place: str, problem: Unreadable) -> str:
    return f"{place}, column {problem.column}: {problem}" if problem.column else f"{place}: {problem}"


def _refused(problems: list[str]) -> InvalidRequest:
    shown = problems[:_SHOWN]
    if len(problems) > _SHOWN:
        shown.append(f"and {len(problems) - _SHOWN} more")
    return InvalidRequest("\n".join(shown), operation="payment_run", argument="rows")


def _decoded(content: bytes, place: str) -> str:
    is_wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    # What is not UTF-8 comes from an Excel that speaks Russian.
    for encoding in ["utf-16"] if is_wide else ["utf-8-sig", "cp1251"]:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise _refused([f"{place} is no text: save it as CSV in UTF-8"])
