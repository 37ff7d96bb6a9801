"""Rows of registries from files: Excel (.xlsx) and CSV.

    from gigwire.qugo import registry_file

    rows = registry_file.read_invitations("couriers.xlsx")

The first row that is not empty names the columns, in any order, as the platform's own template does: of invitations
Телефон, ФИО, Теги; of payouts ИНН, Сумма, Текст чека, Услуга, Дата акта, Теги; English names serve too. A column
`key` is your own name for the row. One with the platform's comments is passed over, so that a corrected file of faulty
rows can be read as it is. Cells must hold what they show: formulas, errors and merged cells are refused.

Each row remembers where it stood (`line`), so that the report names the row of the file.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from gigwire._core import read_registry
from gigwire.errors import InvalidRequest

if TYPE_CHECKING:
    import os

    from gigwire.qugo.registry_rows import InvitationRow, PayoutRow

_SHOWN = 20


@dataclass(frozen=True, slots=True)
class FileProblem:
    """Something wrong with a file."""

    sheet: str | None
    """The sheet, if it is about one."""

    row: int | None
    """The row as the spreadsheet counts, from 1; of CSV the line."""

    column: str | None
    """The column as the spreadsheet names it, such as `C`."""

    code: str
    """What it is, for programs, such as `merged`; [the list](../../../../docs/qugo/registries.md#files) may grow."""

    value: str | None
    """What stands there, or is wanted: see the code."""

    names: tuple[str, ...]
    """Headings or sheets: see the code."""

    limit: int | None
    """What is exceeded."""

    message: str
    """What is wrong and what to do."""

    def __str__(self) -> str:
        places = [
            None if self.sheet is None else f"sheet {self.sheet!r}",
            None if self.row is None else f"row {self.row}",
            None if self.column is None else f"column {self.column}",
        ]
        place = ", ".join(each for each in places if each is not None)
        return f"{place}: {self.message}" if place else self.message


class RegistryFileError(InvalidRequest):
    """A file cannot be read as a registry.

    Attributes:
        problems: What is wrong with it, from top to bottom, up to a hundred problems.
        more: How many problems there are besides.
    """

    problems: tuple[FileProblem, ...]
    more: int

    def __init__(self, name: str, operation: str, problems: tuple[FileProblem, ...], more: int) -> None:
        lines = [f"{name}: {each}" for each in problems[:_SHOWN]]
        if (others := len(problems) - len(lines) + more) > 0:
            lines.append(f"and {others} more")
        super().__init__("\n".join(lines), operation=operation, argument="rows")
        self.problems = problems
        self.more = more


def read_invitations(
    file: str | os.PathLike[str] | bytes, *, sheet: str | None = None, most_rows: int | None = None
) -> list[InvitationRow]:
    """Reads performers to invite.

    Args:
        file: Where the file is, or its content.
        sheet: The sheet; the first visible one unless named.
        most_rows: More rows than this are refused (50,000 unless given).

    Raises:
        RegistryFileError: What is wrong, with sheet, row and column.
        OSError: There is no such file.
    """
    rows: list[InvitationRow] = _read("invitation", file, sheet, most_rows)
    return rows


def read_payouts(
    file: str | os.PathLike[str] | bytes, *, sheet: str | None = None, most_rows: int | None = None
) -> list[PayoutRow]:
    """Reads payouts.

    Args:
        file: Where the file is, or its content.
        sheet: The sheet; the first visible one unless named.
        most_rows: More rows than this are refused (50,000 unless given).

    Raises:
        RegistryFileError: What is wrong, with sheet, row and column.
        OSError: There is no such file.
    """
    rows: list[dict[str, Any]] = _read("payroll", file, sheet, most_rows)
    named = [{("act_date" if name == "actDate" else name): value for name, value in row.items()} for row in rows]
    return cast("list[PayoutRow]", named)


def _read(registry: str, file: str | os.PathLike[str] | bytes, sheet: str | None, most_rows: int | None) -> list[Any]:
    name, content = ("the file", file) if isinstance(file, bytes) else (Path(file).name, Path(file).read_bytes())
    rows, wrong = read_registry(registry, content, sheet, most_rows)
    if wrong is not None:
        told = json.loads(wrong)
        for each in told["problems"]:
            each["names"] = tuple(each["names"])
        problems = tuple(FileProblem(**each) for each in told["problems"])
        raise RegistryFileError(name, f"{registry}_registry", problems, told["more"])
    read: list[Any] = json.loads(rows or "[]")
    return read
