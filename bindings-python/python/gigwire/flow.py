"""Carrying flows through: what takes several calls, a journal and answers of people (see docs/flows.md)."""

from __future__ import annotations

import inspect
import json
from contextlib import aclosing, closing
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, TypeVarTuple, Unpack

from gigwire._core import Step
from gigwire.errors import JournalError
from gigwire.journal import Journal, MemoryJournal

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator

    from gigwire.async_driver import AsyncDriver
    from gigwire.driver import Driver
    from gigwire.options import CallOptions


T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class Start(NamedTuple):
    """What a flow is started with."""

    name: str
    """Which flow."""

    arguments: dict[str, Any]
    """What it takes, in camelCase."""

    journal: Journal | None = None
    """Where it writes; nowhere that lasts unless given."""

    rows: Callable[[int, int], list[str]] | None = None
    """The rows of its plan as JSON, after so many and at most so many."""

    options: CallOptions | None = None
    """How its calls are carried through."""


class Asked(NamedTuple):
    """A question. The flow waits until `Flow.answer` or `AsyncFlow.answer` is called with the ticket."""

    ticket: int
    question: dict[str, Any]


class Told(NamedTuple):
    """An event."""

    event: dict[str, Any]


class Ended(NamedTuple):
    """The flow's end: an answer of a call, or a report."""

    value: Any


class Flow:
    """A flow under way. Iterate over it for what it asks and tells, up to its `Ended`."""

    def __init__(self, driver: Driver, start: Start) -> None:
        self._driver = driver
        self._start = start
        self._journal = start.journal or MemoryJournal()
        self.handle = driver.start_flow(start.name, _json(start.arguments), start.options)

    def __iter__(self) -> Generator[Asked | Told | Ended, None, None]:
        core, cause = self._driver.core, None
        with closing(self._driver.steps(self.handle)) as steps:
            try:
                for step in steps:
                    match step:
                        case Step.Save():
                            cause = _save(self._journal, step)
                            core.on_saved(step.ticket, None if cause is None else str(cause))
                        case Step.Read():
                            lines, cause = _read(self._start, self._journal, step)
                            core.on_read(step.ticket, lines, None if cause is None else str(cause))
                        case other:
                            yield (met := _met(other))
                            if isinstance(met, Ended):
                                return
            except JournalError as error:
                raise error from cause

    def answer(self, ticket: int, answer: str | None) -> None:
        """Answers a question; `None` is no."""
        self._driver.core.on_answer(ticket, answer)

    def command(self, command: str) -> None:
        """Tells it what is wanted of it: `pause`, `resume`, `stop` or `cancel`."""
        self._driver.command(self.handle, command)

    def abandon(self) -> None:
        """Gives up on it, wherever it is."""
        self._driver.core.cancel(self.handle)


class AsyncFlow:
    """A flow under way, for asyncio. Iterate over it for what it asks and tells, up to its `Ended`.

    The journal is used in threads: writing to a disk takes its time.
    """

    def __init__(self, driver: AsyncDriver, start: Start) -> None:
        self._driver = driver
        self._start = start
        self._journal = start.journal or MemoryJournal()
        self.handle = driver.start_flow(start.name, _json(start.arguments), start.options)

    async def __aiter__(self) -> AsyncGenerator[Asked | Told | Ended, None]:
        core, cause = self._driver.core, None
        async with aclosing(self._driver.steps(self.handle)) as steps:
            try:
                async for step in steps:
                    match step:
                        case Step.Save():
                            cause = await _in_thread(_save, self._journal, step)
                            core.on_saved(step.ticket, None if cause is None else str(cause))
                        case Step.Read():
                            lines, cause = await _in_thread(_read, self._start, self._journal, step)
                            core.on_read(step.ticket, lines, None if cause is None else str(cause))
                        case other:
                            yield (met := _met(other))
                            if isinstance(met, Ended):
                                return
            except JournalError as error:
                raise error from cause

    def answer(self, ticket: int, answer: str | None) -> None:
        """Answers a question; `None` is no."""
        self._driver.core.on_answer(ticket, answer)

    def command(self, command: str) -> None:
        """Tells it what is wanted of it: `pause`, `resume`, `stop` or `cancel`."""
        self._driver.command(self.handle, command)

    def abandon(self) -> None:
        """Gives up on it, wherever it is."""
        self._driver.core.cancel(self.handle)


def carry(
    driver: Driver,
    start: Start,
    ask: Callable[[dict[str, Any]], str | None],
    on_event: Callable[[dict[str, Any]], object] | None,
) -> Any:
    """Carries a flow through that only needs answers."""
    flow = Flow(driver, start)
    for met in flow:
        match met:
            case Asked(ticket, question):
                flow.answer(ticket, ask(question))
            case Told(event):
                if on_event is not None:
                    on_event(event)
            case Ended(value):
                return value
    return None


async def carry_async(
    driver: AsyncDriver,
    start: Start,
    ask: Callable[[dict[str, Any]], str | Awaitable[str | None] | None],
    on_event: Callable[[dict[str, Any]], object] | None,
) -> Any:
    """Carries a flow through that only needs answers."""
    flow = AsyncFlow(driver, start)
    async with aclosing(flow.__aiter__()) as course:
        async for met in course:
            match met:
                case Asked(ticket, question):
                    answer = ask(question)
                    flow.answer(ticket, await answer if inspect.isawaitable(answer) else answer)
                case Told(event):
                    told = None if on_event is None else on_event(event)
                    if inspect.isawaitable(told):
                        await told
                case Ended(value):
                    return value
    return None


def _met(step: Step) -> Asked | Told | Ended:
    match step:
        case Step.Ask(ticket=ticket, question=question):
            return Asked(ticket, json.loads(question))
        case Step.Event(event=event):
            return Told(json.loads(event))
        case Step.Report(report=report):
            return Ended(json.loads(report))
        case Step.Done(value=value):
            return Ended(value)
        case _:
            raise RuntimeError("the flow is gone: its client was closed, or it was given up")


def _save(journal: Journal, step: Step.Save) -> Exception | None:
    """Has the lines kept; what keeps the journal from it, if anything does."""
    try:
        journal.append(step.after, step.lines)
    except Exception as error:  # noqa: BLE001 (a journal of the caller's own may raise anything; the flow is told)
        return error
    return None


def _read(start: Start, journal: Journal, step: Step.Read) -> tuple[list[str], Exception | None]:
    """Lines of the journal, or what keeps it from giving them. What is wrong with rows of the plan is simply raised."""
    if step.source != "journal":
        return [] if start.rows is None else start.rows(step.after, step.limit), None
    try:
        return journal.read(step.after, step.limit), None
    except Exception as error:  # noqa: BLE001 (as above)
        return [], error


async def _in_thread(work: Callable[[Unpack[Ts]], T], *given: *Ts) -> T:
    """Does blocking work in a thread. Cancelled, it ends only with it: the next to use the journal comes after."""
    import asyncio

    working = asyncio.ensure_future(asyncio.to_thread(work, *given))
    try:
        return await asyncio.shield(working)
    except asyncio.CancelledError:
        await asyncio.wait([working])
        raise


def _json(arguments: dict[str, Any]) -> str:
    return json.dumps({name: value for name, value in arguments.items() if value is not None}, default=_plain)


def _plain(value: object) -> str:
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value)
