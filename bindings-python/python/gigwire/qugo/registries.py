"""Registries: many invitations or many payouts in one workbook, each row followed to its end.

    from gigwire.journal import SqliteJournal
    from gigwire.qugo import registry_file
    from gigwire.qugo.registries import InvitationRun

    rows = registry_file.read_invitations("couriers.xlsx")
    with SqliteJournal("couriers.db") as journal, InvitationRun(api, rows, journal=journal) as registry:
        if registry.plan().can_start:      # nothing is sent
            report = registry.go()         # each row with what became of it

How it goes on, and why nobody is invited or paid twice, is told in docs/qugo/registries.md. What was stopped or killed
goes on when it is made again with the same journal; rows need not be given then.
"""

from __future__ import annotations

import inspect
import threading
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from gigwire.client import driver_of
from gigwire.errors import Cancelled, InvalidRequest
from gigwire.flow import Asked, AsyncFlow, Ended, Flow, Start, Told
from gigwire.qugo.registry_report import (
    Act,
    Counts,
    Event,
    Outcome,
    Plan,
    Problem,
    Progress,
    Report,
    RowResult,
    Unmatched,
)
from gigwire.qugo.registry_rows import InvitationRow, PayoutRow, Rows

if TYPE_CHECKING:
    import asyncio
    import datetime as dt
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterable, Mapping, Sequence
    from types import TracebackType
    from typing import Self

    from gigwire.journal import Journal
    from gigwire.options import CallOptions
    from gigwire.qugo.async_calls import AsyncQugo
    from gigwire.qugo.calls import Qugo

__all__ = [
    "Act",
    "AsyncInvitationRun",
    "AsyncPayrollRun",
    "Counts",
    "Event",
    "InvitationRow",
    "InvitationRun",
    "Outcome",
    "PayoutRow",
    "PayrollRun",
    "Plan",
    "Problem",
    "Progress",
    "RegistryStopped",
    "Report",
    "RowResult",
    "Unmatched",
]

C = TypeVar("C", "Qugo", "AsyncQugo")


class RegistryStopped(Cancelled):
    """It stopped before there was anything to go for; the journal goes on with it.

    Attributes:
        code: Why, for programs: see `Report.stop_code`.
        registries: The registries that it is about, where it is about some.
    """

    code: str
    registries: tuple[int, ...]

    def __init__(self, operation: str, told: dict[str, Any]) -> None:
        super().__init__(f"{operation}: {told['stopped']}", operation=operation)
        self.code = told["stopCode"]
        self.registries = tuple(told["stopRegistries"])


class _Registry(Generic[C]):
    """What both faces have in common: what a registry is told, and what is heard of it."""

    def __init__(
        self,
        api: C,
        flow: str,
        rows: Iterable[Mapping[str, Any]],
        journal: Journal,
        told: dict[str, Any],
        on_event: Callable[[Event], object] | None,
        options: CallOptions | None,
    ) -> None:
        self._api: C = api
        given = {name: value for name, value in told.items() if value is not None}
        for name in ("patienceMs", "pauseMs", "settleMs"):
            if name in given:
                given[name] = _milliseconds(flow, name.removesuffix("Ms"), given[name])
        self._start = Start(flow, given, journal, Rows(flow, rows).read, options)
        self._on_event = on_event
        self._lock = threading.Lock()
        self._commands: list[str] = []
        self._problems: list[Problem] = []
        self._results: list[RowResult] = []
        self._plan: Plan | None = None
        self._go_ticket: int | None = None
        self._ended = False

    def _planned(self, met: Asked | Told | Ended) -> Plan | None:
        """The plan, if this is what tells it."""
        match met:
            case Asked(ticket, {"ask": "go", "plan": plan}):
                self._go_ticket = ticket
                self._plan = Plan.read(plan, self._problems)
            case Told({"event": "resumed"} as told):
                self._plan = Plan.read_resumed(told)
            case _:
                pass
        return self._plan

    def _ended_early(self, value: Any) -> RegistryStopped:
        """It stopped before there was anything to go for."""
        self._ended = True
        return RegistryStopped(self._start.name, value)

    def _heard(self, told: dict[str, Any]) -> Event | None:
        """What the caller is to be told of an event."""
        match told["event"]:
            case "problem":
                problem = Problem.read(told)
                self._problems.append(problem)
                return problem
            case "act":
                return Act(told["act"])
            case "progress":
                return Progress(told["registryId"], told["states"])
            case "result":
                self._results.append(RowResult.read(told))
            case _:
                pass
        return None

    def _check_open(self) -> None:
        if self._ended:
            raise RuntimeError("the registry is over: make another with the same journal to go on with it")

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class _SyncRegistry(_Registry["Qugo"]):
    _flow: Flow | None = None
    _course: Generator[Asked | Told | Ended, None, None] | None = None

    def plan(self) -> Plan:
        """Tells what `go` would do.

        Of invitations the rows are checked, and nothing is sent. Of payouts the workbook is uploaded and checked by
        the platform, and nothing is paid. If the journal holds a registry for which all was ordered, `Plan.resumed` is
        true.

        Raises:
            InvalidRequest: There are no rows, or faulty ones among payouts (see `skip_invalid`), or they are paid
                already.
            JournalError: The journal belongs to other rows or another place, or is damaged.
            RegistryStopped: It was stopped, or the platform did not get ready in time, or what it shows does not tell
                whether the workbook was taken; it can be resumed.
        """
        self._check_open()
        if self._plan is None:
            for met in self._begin():
                if isinstance(met, Told):
                    self._tell(met.event)
                if (plan := self._planned(met)) is not None:
                    return plan
                if isinstance(met, Ended):
                    raise self._ended_early(met.value)
            raise RuntimeError("the registry ended before its plan")
        return self._plan

    def go(self) -> Report:
        """Invites or pays, after `plan` if that has not been called, and follows every row to its end.

        Raises:
            InvalidRequest: The plan cannot be started (see `Plan.can_start`).
            JournalError: The journal cannot be written; it can be resumed when it can.
            GigwireError: The platform refuses it.
        """
        self.plan()
        try:
            if self._flow is not None and self._go_ticket is not None:
                self._flow.answer(self._go_ticket, "go")
            for met in self._begin():
                if isinstance(met, Told):
                    self._tell(met.event)
                elif isinstance(met, Ended):
                    return Report.read(met.value, self._results)
            raise RuntimeError("the registry ended without a report")
        finally:
            self.close()

    def stop(self) -> None:
        """Ends it with its report as it is; the same journal goes on with it. From any thread."""
        self._command("stop")

    def cancel(self) -> None:
        """The same as `stop`, and for good: the journal is closed. From any thread."""
        self._command("cancel")

    def close(self) -> None:
        """Gives up on it where it is, as an interrupt does. The journal can be resumed. It is left open."""
        self._ended = True
        if self._course is not None:
            self._course.close()
        if self._flow is not None:
            self._flow.abandon()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _begin(self) -> Generator[Asked | Told | Ended, None, None]:
        with self._lock:
            if self._course is None:
                self._flow = Flow(driver_of(self._api), self._start)
                self._course = iter(self._flow)
                for command in self._commands:
                    self._flow.command(command)
        return self._course

    def _command(self, command: Literal["stop", "cancel"]) -> None:
        with self._lock:
            if self._flow is None:
                self._commands.append(command)
            else:
                self._flow.command(command)

    def _tell(self, told: dict[str, Any]) -> None:
        event = self._heard(told)
        if event is not None and self._on_event is not None:
            self._on_event(event)


class _AsyncRegistry(_Registry["AsyncQugo"]):
    _flow: AsyncFlow | None = None
    _course: AsyncGenerator[Asked | Told | Ended, None] | None = None
    _loop: asyncio.AbstractEventLoop | None = None

    async def plan(self) -> Plan:
        """Tells what `go` would do. See `InvitationRun.plan`."""
        self._check_open()
        if self._plan is None:
            async for met in self._begin():
                if isinstance(met, Told):
                    await self._tell(met.event)
                if (plan := self._planned(met)) is not None:
                    return plan
                if isinstance(met, Ended):
                    raise self._ended_early(met.value)
            raise RuntimeError("the registry ended before its plan")
        return self._plan

    async def go(self) -> Report:
        """Invites or pays, and follows every row to its end. See `InvitationRun.go`."""
        await self.plan()
        try:
            if self._flow is not None and self._go_ticket is not None:
                self._flow.answer(self._go_ticket, "go")
            async for met in self._begin():
                if isinstance(met, Told):
                    await self._tell(met.event)
                elif isinstance(met, Ended):
                    return Report.read(met.value, self._results)
            raise RuntimeError("the registry ended without a report")
        finally:
            await self.close()

    def stop(self) -> None:
        """Ends it with its report as it is; the same journal goes on with it. From any thread."""
        self._command("stop")

    def cancel(self) -> None:
        """The same as `stop`, and for good: the journal is closed. From any thread."""
        self._command("cancel")

    async def close(self) -> None:
        """Gives up on it where it is, as a cancellation does. The journal can be resumed. It is left open."""
        self._ended = True
        if self._course is not None:
            await self._course.aclose()
        if self._flow is not None:
            self._flow.abandon()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def _begin(self) -> AsyncGenerator[Asked | Told | Ended, None]:
        import asyncio

        from gigwire.async_client import driver_of

        with self._lock:
            if self._course is None:
                self._loop = asyncio.get_running_loop()
                self._flow = AsyncFlow(driver_of(self._api), self._start)
                self._course = self._flow.__aiter__()
                for command in self._commands:
                    self._flow.command(command)
        return self._course

    def _command(self, command: Literal["stop", "cancel"]) -> None:
        with self._lock:
            if self._flow is None or self._loop is None:
                self._commands.append(command)
            else:
                self._loop.call_soon_threadsafe(self._flow.command, command)

    async def _tell(self, told: dict[str, Any]) -> None:
        event = self._heard(told)
        if event is not None and self._on_event is not None:
            answer: object | Awaitable[object] = self._on_event(event)
            if inspect.isawaitable(answer):
                await answer


class InvitationRun(_SyncRegistry):
    """Invites many performers with one workbook; an SMS goes out for each row.

    Args:
        api: The client.
        rows: The performers, each a mapping (see `InvitationRow`); none to resume what the journal holds.
        journal: Where it writes down what it does before it does it, such as a `SqliteJournal`.
        skip_invalid: Whether to go on without the rows that have errors.
        headings: The headings of the cabinet's template, if it has others than Телефон, ФИО, Теги.
        type: The kind of registry (`INVITE`, `REGISTRATION`), where the platform asks for it.
        patience: How long to wait for the platform before the rows that are left end as `pending`; a number is seconds
            (three days unless given).
        pause: How long to wait before it looks again (10 seconds unless given); then longer and longer.
        settle: How long after an unclear answer the platform may still act on the request (2 minutes unless given).
        on_event: Called with each `Problem`, `Act` and `Progress` as it happens.
        options: How the calls are carried through.
    """

    def __init__(
        self,
        api: Qugo,
        rows: Iterable[InvitationRow] = (),
        *,
        journal: Journal,
        skip_invalid: bool = False,
        headings: Sequence[str] | None = None,
        type: str | None = None,
        patience: dt.timedelta | float | None = None,
        pause: dt.timedelta | float | None = None,
        settle: dt.timedelta | float | None = None,
        on_event: Callable[[Event], object] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        told = _invitations(skip_invalid, headings, type, patience, pause, settle)
        super().__init__(api, "invitation_registry", rows, journal, told, on_event, options)


class AsyncInvitationRun(_AsyncRegistry):
    """The same as `InvitationRun`, for asyncio; `on_event` may be `async`."""

    def __init__(
        self,
        api: AsyncQugo,
        rows: Iterable[InvitationRow] = (),
        *,
        journal: Journal,
        skip_invalid: bool = False,
        headings: Sequence[str] | None = None,
        type: str | None = None,
        patience: dt.timedelta | float | None = None,
        pause: dt.timedelta | float | None = None,
        settle: dt.timedelta | float | None = None,
        on_event: Callable[[Event], object] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        told = _invitations(skip_invalid, headings, type, patience, pause, settle)
        super().__init__(api, "invitation_registry", rows, journal, told, on_event, options)


class PayrollRun(_SyncRegistry):
    """Pays many performers with one workbook. `plan` uploads it, and only `go` orders its payment, once.

    Args:
        api: The client.
        rows: The payouts, each a mapping (see `PayoutRow`); none to resume what the journal holds.
        journal: Where it writes down what it does before it does it, such as a `SqliteJournal`.
        skip_invalid: Whether to go on without the rows that have errors, and to pay a registry some of whose rows the
            platform refuses.
        headings: The headings of the workbook, if they are not to be those of the platform's template.
        self_employed: Whether performers of the registry are self-employed, if you know. By the later edition of the
            vendor's documents registries do not pay them: then `edition` must name `A`.
        edition: Whose word on the self-employed holds.
        again: Pay although a registry with the very same rows has been paid already, or nobody can tell.
        since: A day: registries made before it are not looked at for the very same rows (all of them are unless given).
        patience: How long to wait for the platform before the rows that are left end as `pending`; a number is seconds
            (three days unless given: an act counts as signed after two).
        pause: How long to wait before it looks again (10 seconds unless given); then longer and longer.
        settle: How long after an unclear answer the platform may still act on the request (2 minutes unless given).
        on_event: Called with each `Problem`, `Act` and `Progress` as it happens.
        options: How the calls are carried through.
    """

    def __init__(
        self,
        api: Qugo,
        rows: Iterable[PayoutRow] = (),
        *,
        journal: Journal,
        skip_invalid: bool = False,
        headings: Sequence[str] | None = None,
        self_employed: bool | None = None,
        edition: str | None = None,
        again: bool = False,
        since: dt.date | str | None = None,
        patience: dt.timedelta | float | None = None,
        pause: dt.timedelta | float | None = None,
        settle: dt.timedelta | float | None = None,
        on_event: Callable[[Event], object] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        told = _payouts(skip_invalid, headings, self_employed, edition, again, since, patience, pause, settle)
        super().__init__(api, "payroll_registry", rows, journal, told, on_event, options)


class AsyncPayrollRun(_AsyncRegistry):
    """The same as `PayrollRun`, for asyncio; `on_event` may be `async`."""

    def __init__(
        self,
        api: AsyncQugo,
        rows: Iterable[PayoutRow] = (),
        *,
        journal: Journal,
        skip_invalid: bool = False,
        headings: Sequence[str] | None = None,
        self_employed: bool | None = None,
        edition: str | None = None,
        again: bool = False,
        since: dt.date | str | None = None,
        patience: dt.timedelta | float | None = None,
        pause: dt.timedelta | float | None = None,
        settle: dt.timedelta | float | None = None,
        on_event: Callable[[Event], object] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        told = _payouts(skip_invalid, headings, self_employed, edition, again, since, patience, pause, settle)
        super().__init__(api, "payroll_registry", rows, journal, told, on_event, options)


def _invitations(
    skip_invalid: bool,
    headings: Sequence[str] | None,
    kind: str | None,
    patience: dt.timedelta | float | None,
    pause: dt.timedelta | float | None,
    settle: dt.timedelta | float | None,
) -> dict[str, Any]:
    return {
        "skipInvalid": skip_invalid,
        "headings": None if headings is None else list(headings),
        "type": kind,
        "patienceMs": patience,
        "pauseMs": pause,
        "settleMs": settle,
    }


def _payouts(
    skip_invalid: bool,
    headings: Sequence[str] | None,
    self_employed: bool | None,
    edition: str | None,
    again: bool,
    since: dt.date | str | None,
    patience: dt.timedelta | float | None,
    pause: dt.timedelta | float | None,
    settle: dt.timedelta | float | None,
) -> dict[str, Any]:
    return {
        **_invitations(skip_invalid, headings, None, patience, pause, settle),
        "selfEmployed": self_employed,
        "edition": edition,
        "again": again,
        "since": None if since is None else str(since),
    }


def _milliseconds(flow: str, argument: str, value: Any) -> int:
    """A time as the core takes it; a number is seconds."""
    seconds = value if isinstance(value, (int, float)) else value.total_seconds()
    # More than anybody lives, but still a number for the core.
    if not 0 <= seconds <= 10**11:
        problem = f"{flow}: {argument}: {value} is no time to wait"
        raise InvalidRequest(problem, operation=flow, argument=argument)
    return round(seconds * 1000)
