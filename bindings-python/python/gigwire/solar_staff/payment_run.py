"""The payment run: many freelancers paid from one plan, each exactly once, whatever dies in between.

    from gigwire.journal import SqliteJournal
    from gigwire.solar_staff.payment_run import PaymentRun

    with SqliteJournal("march.db") as journal, PaymentRun(api, rows, journal=journal, act_for=True) as run:
        plan = run.plan()            # nothing is changed
        if not plan.errors:
            report = run.go()

How it goes on, and why nobody is paid twice, is told in docs/flows.md. A run that was stopped or killed goes on when
it is made again with the same journal; rows need not be given then.
"""

from __future__ import annotations

import inspect
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from gigwire.client import driver_of
from gigwire.flow import Asked, AsyncFlow, Ended, Flow, Start, Told
from gigwire.flow_arguments import amount, milliseconds
from gigwire.solar_staff.payment_report import (
    Act,
    ActName,
    Details,
    Event,
    Group,
    Outcome,
    Plan,
    Problem,
    Report,
    RowResult,
)
from gigwire.solar_staff.payment_rows import PaymentRow, Rows

if TYPE_CHECKING:
    import asyncio
    import datetime as dt
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterable, Mapping
    from decimal import Decimal
    from types import TracebackType
    from typing import Self

    from gigwire.journal import Journal
    from gigwire.options import CallOptions
    from gigwire.solar_staff.async_calls import AsyncSolarStaff
    from gigwire.solar_staff.calls import SolarStaff

__all__ = [
    "Act",
    "ActName",
    "AsyncPaymentRun",
    "Details",
    "Event",
    "Group",
    "Limits",
    "Outcome",
    "PaymentRow",
    "PaymentRun",
    "Plan",
    "Problem",
    "Report",
    "RowResult",
]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a run must not exceed."""

    total: Decimal | str | int | None = None
    """The sum of all prices."""

    price: Decimal | str | int | None = None
    """The price of one row."""

    failures_in_a_row: int | None = None
    """So many rows may fail one after the other; then the run stops (10 unless given). 0: never."""


C = TypeVar("C", "SolarStaff", "AsyncSolarStaff")


class _Run(Generic[C]):
    """What both faces have in common: what a run is told, and what is heard of it."""

    def __init__(
        self,
        api: C,
        rows: Iterable[Mapping[str, object]] = (),
        *,
        journal: Journal,
        act_for: bool = False,
        payout: bool = False,
        sign_agreements: bool = False,
        validate: bool = False,
        skip_invalid: bool = False,
        commission_percent: Decimal | str | int | None = None,
        limits: Limits | None = None,
        concurrency: int | None = None,
        requests_per_second: int | None = None,
        patience: dt.timedelta | float | None = None,
        settle: dt.timedelta | float | None = None,
        run: str | None = None,
        on_event: Callable[[Event], object] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        self._api: C = api
        limits = limits or Limits()
        told: dict[str, Any] = {
            "mode": "act_for" if act_for else "follow",
            "payout": payout,
            "signAgreements": sign_agreements,
            "validate": validate,
            "skipInvalid": skip_invalid,
            "commissionPercent": amount("payment_run", "commission_percent", commission_percent),
            "limits": _given(
                total=amount("payment_run", "limits.total", limits.total),
                price=amount("payment_run", "limits.price", limits.price),
                failuresInARow=limits.failures_in_a_row,
            ),
            "concurrency": concurrency,
            "requestsPerSecond": requests_per_second,
            "patienceMs": milliseconds("payment_run", "patience", patience),
            "settleMs": milliseconds("payment_run", "settle", settle),
            "run": run,
        }
        self._start = Start("payment_run", told, journal, Rows(rows).read, options)
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

    def _heard(self, told: dict[str, Any]) -> Event | None:
        """What the caller is to be told of an event."""
        match told["event"]:
            case "problem":
                problem = Problem.read(told)
                self._problems.append(problem)
                return problem
            case "act":
                return Act(told["row"], told["key"], told["act"])
            case "ended":
                return RowResult.read(told)
            case "result":
                self._results.append(RowResult.read(told))
            case _:
                pass
        return None

    def _check_open(self) -> None:
        if self._ended:
            raise RuntimeError("the run is over: make another with the same journal to go on with it")

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class PaymentRun(_Run["SolarStaff"]):
    """Many payments from one plan.

    Args:
        api: The client to pay with.
        rows: The payments, each a mapping (see `PaymentRow`); none to resume what the journal holds.
        journal: Where the run writes down what it does before it does it, such as a `SqliteJournal`.
        act_for: Whether the company takes and finishes the tasks for the freelancers, which needs extra rights from the
            vendor. Otherwise they do so in their accounts, and the run waits for them.
        payout: Whether the money goes on from the freelancer's balance to their card or account.
        sign_agreements: Whether offers and NDAs are signed for the freelancers, who must have agreed.
        validate: Whether the platform is asked about every task before the plan is shown (`validateOnly`).
        skip_invalid: Whether to go on without the rows that cannot be paid. Otherwise a plan with such rows is not
            started.
        commission_percent: The commission to reckon with; that of the newest task unless given.
        limits: What must not be exceeded.
        concurrency: How many rows are worked on at once (8 unless given).
        requests_per_second: How many requests are sent a second (10 unless given).
        patience: How long to wait for what others must do before a row is left as `pending`; a number is seconds (a day
            unless given).
        settle: How long after an unclear answer the platform may still act on the request; a number is seconds (2
            minutes unless given).
        run: A name for the run: two journals of one name and plan make the same tasks, so that they cannot pay both.
            Without one, the same rows in the same month (UTC) are the same run.
        on_event: Called with each `Problem`, `Act` and `RowResult` as it happens, in the thread that runs `plan` or
            `go`.
        options: How the run's calls are carried through.
    """

    _flow: Flow | None = None
    _course: Generator[Asked | Told | Ended, None, None] | None = None

    def plan(self) -> Plan:
        """Checks the rows, by themselves and against the platform. Nothing is changed.

        If the journal holds a run that was started, only its rows are read: then `Plan.resumed` is true.

        Raises:
            JournalError: The journal belongs to another plan, company or place, or is damaged.
            InvalidRequest: There are no rows, or one cannot be read.
        """
        self._check_open()
        if self._plan is None:
            for met in self._begin():
                if isinstance(met, Told):
                    self._tell(met.event)
                if (plan := self._planned(met)) is not None:
                    return plan
            raise RuntimeError("the run ended before its plan")
        return self._plan

    def go(self) -> Report:
        """Pays, after `plan` if that has not been called.

        Raises:
            InvalidRequest: The plan cannot be started (see `Plan.can_start`); nothing was changed.
            JournalError: The journal cannot be written; the run can be resumed when it can.
            GigwireError: The platform refuses the client as such; the run can be resumed.
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
            raise RuntimeError("the run ended without a report")
        finally:
            self.close()

    def pause(self) -> None:
        """Begins nothing new until `resume`; what is under way is carried through. From any thread."""
        self._command("pause")

    def resume(self) -> None:
        """Goes on after `pause`. From any thread."""
        self._command("resume")

    def stop(self) -> None:
        """Carries through what is under way; then `go` returns its report. It can be resumed. From any thread."""
        self._command("stop")

    def cancel(self) -> None:
        """The same as `stop`, and for good: the journal is closed. From any thread."""
        self._command("cancel")

    def close(self) -> None:
        """Gives up on the run where it is, as an interrupt does. The journal can be resumed. It is left open."""
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

    def _command(self, command: Literal["pause", "resume", "stop", "cancel"]) -> None:
        with self._lock:
            if self._flow is None:
                self._commands.append(command)
            else:
                self._flow.command(command)

    def _tell(self, told: dict[str, Any]) -> None:
        event = self._heard(told)
        if event is not None and self._on_event is not None:
            self._on_event(event)


class AsyncPaymentRun(_Run["AsyncSolarStaff"]):
    """Many payments from one plan, for asyncio. Takes what `PaymentRun` takes; `on_event` may be `async`."""

    _flow: AsyncFlow | None = None
    _course: AsyncGenerator[Asked | Told | Ended, None] | None = None
    _loop: asyncio.AbstractEventLoop | None = None

    async def plan(self) -> Plan:
        """Checks the rows, by themselves and against the platform. Nothing is changed. See `PaymentRun.plan`."""
        self._check_open()
        if self._plan is None:
            async for met in self._begin():
                if isinstance(met, Told):
                    await self._tell(met.event)
                if (plan := self._planned(met)) is not None:
                    return plan
            raise RuntimeError("the run ended before its plan")
        return self._plan

    async def go(self) -> Report:
        """Pays, after `plan` if that has not been awaited. See `PaymentRun.go`."""
        await self.plan()
        try:
            if self._flow is not None and self._go_ticket is not None:
                self._flow.answer(self._go_ticket, "go")
            async for met in self._begin():
                if isinstance(met, Told):
                    await self._tell(met.event)
                elif isinstance(met, Ended):
                    return Report.read(met.value, self._results)
            raise RuntimeError("the run ended without a report")
        finally:
            await self.close()

    def pause(self) -> None:
        """Begins nothing new until `resume`; what is under way is carried through. From any thread."""
        self._command("pause")

    def resume(self) -> None:
        """Goes on after `pause`. From any thread."""
        self._command("resume")

    def stop(self) -> None:
        """Carries through what is under way; then `go` returns its report. It can be resumed. From any thread."""
        self._command("stop")

    def cancel(self) -> None:
        """The same as `stop`, and for good: the journal is closed. From any thread."""
        self._command("cancel")

    async def close(self) -> None:
        """Gives up on the run where it is, as a cancellation does. The journal can be resumed. It is left open."""
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

    def _command(self, command: Literal["pause", "resume", "stop", "cancel"]) -> None:
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


def _given(**told: Any) -> dict[str, Any]:
    return {name: value for name, value in told.items() if value is not None}
