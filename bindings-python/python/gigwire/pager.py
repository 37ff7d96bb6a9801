"""Listings: all items, or page by page."""

from __future__ import annotations

from functools import reduce
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Iterator

    from gigwire._core import Table

T = TypeVar("T")
P = TypeVar("P")


class PageShape(NamedTuple):
    """Where a listing's pages have what a pager needs, as names of attributes."""

    items: str
    """The items of the page."""

    total: tuple[str, ...]
    """How many items there are in all."""

    def items_of(self, page: Any) -> tuple[Any, ...]:
        """The items of a page; a page may have none at all."""
        return getattr(page, self.items) or ()

    def total_of(self, page: Any) -> int | None:
        """How many items there are in all, if the page says so."""
        if not self.total:
            return None
        total: int | None = reduce(lambda value, name: getattr(value, name, None), self.total, page)
        return total


class Pager(Generic[T, P]):
    """A listing: iterate over it for all items, over `pages()` for all pages. Each iteration reads the listing anew.

    `arrow()` is all of it for a data frame.

    Once the number of pages is known, several are on their way at once (see `CallOptions.in_flight`).
    """

    __slots__ = ("_shape", "_start", "_table", "_total")

    def __init__(
        self, start: Callable[[], Generator[Any, None, None]], shape: PageShape, table: Callable[[], Table]
    ) -> None:
        self._start = start
        self._shape = shape
        self._table = table
        self._total: int | None = None

    def __repr__(self) -> str:
        return "<Pager>"

    def __iter__(self) -> Iterator[T]:
        return chain.from_iterable(map(self._shape.items_of, self.pages()))

    def pages(self) -> Iterator[P]:
        """Page after page."""
        for page in self._start():
            self._total = self._shape.total_of(page)
            yield page

    def arrow(self) -> Table:
        """All items in columns, for a data frame: `polars.DataFrame(pager.arrow())`. Reads all pages.

        For one page at a time pass each of `pages()` to the data frame.
        """
        table = self._table()
        for page in self.pages():
            table._add(cast("Any", page))
        return table

    def first_page(self) -> P | None:
        """The first page; nothing else is read."""
        pages = self._start()
        try:
            for page in pages:
                self._total = self._shape.total_of(page)
                return cast("P", page)
            return None
        finally:
            pages.close()

    def first(self) -> T | None:
        """The first item, if there is one."""
        page = self.first_page()
        items = () if page is None else self._shape.items_of(page)
        return items[0] if items else None

    @property
    def total(self) -> int | None:
        """How many items there are, as the platform says; reads the first page unless one was read already."""
        if self._total is None:
            self.first_page()
        return self._total


class AsyncPager(Generic[T, P]):
    """A listing: iterate over it for all items, over `pages()` for all pages. Each iteration reads the listing anew.

    `arrow()` is all of it for a data frame.

    Once the number of pages is known, several are on their way at once (see `CallOptions.in_flight`).
    """

    __slots__ = ("_shape", "_start", "_table", "_total")

    def __init__(
        self, start: Callable[[], AsyncGenerator[Any, None]], shape: PageShape, table: Callable[[], Table]
    ) -> None:
        self._start = start
        self._shape = shape
        self._table = table
        self._total: int | None = None

    def __repr__(self) -> str:
        return "<AsyncPager>"

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        pages = self.pages()
        try:
            async for page in pages:
                for item in self._shape.items_of(page):
                    yield item
        finally:
            await pages.aclose()

    async def pages(self) -> AsyncGenerator[P, None]:
        """Page after page."""
        pages = self._start()
        try:
            async for page in pages:
                self._total = self._shape.total_of(page)
                yield page
        finally:
            await pages.aclose()

    async def arrow(self) -> Table:
        """All items in columns, for a data frame: `polars.DataFrame(await pager.arrow())`. Reads all pages.

        For one page at a time pass each of `pages()` to the data frame.
        """
        table = self._table()
        pages = self.pages()
        try:
            async for page in pages:
                table._add(cast("Any", page))
        finally:
            await pages.aclose()
        return table

    async def first_page(self) -> P | None:
        """The first page; nothing else is read."""
        pages = self._start()
        try:
            async for page in pages:
                self._total = self._shape.total_of(page)
                return cast("P", page)
            return None
        finally:
            await pages.aclose()

    async def first(self) -> T | None:
        """The first item, if there is one."""
        page = await self.first_page()
        items = () if page is None else self._shape.items_of(page)
        return items[0] if items else None

    @property
    def total(self) -> Coroutine[Any, Any, int | None]:
        """How many items there are, as the platform says: `await pager.total`.

        Reads the first page unless one was read already.
        """
        return self._read_total()

    async def _read_total(self) -> int | None:
        if self._total is None:
            await self.first_page()
        return self._total
