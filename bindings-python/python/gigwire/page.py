"""Pages of listings, as Arrow data."""

from __future__ import annotations

from typing import ClassVar

from gigwire._core import Record, table_of


class Page(Record):
    """A page of a listing, or a whole list.

    What it lists goes into data frames as it is: `polars.DataFrame(page)`, `pyarrow.table(page)`,
    `pandas.DataFrame.from_arrow(page)`. All pages of a listing have the same columns, an empty one too.
    """

    __slots__ = ()
    _listed: ClassVar[str]

    def __arrow_c_schema__(self) -> object:
        """The columns, for libraries that know Arrow's PyCapsule interface."""
        return table_of(self, self._listed).__arrow_c_schema__()

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The rows, for libraries that know Arrow's PyCapsule interface."""
        table = table_of(self, self._listed)
        table._add(self)
        return table.__arrow_c_stream__(requested_schema)
