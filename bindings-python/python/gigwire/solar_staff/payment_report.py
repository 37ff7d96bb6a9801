"""What a payment run tells: its plan, its progress, its report."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal, TypeAlias

Outcome: TypeAlias = Literal["paid", "paid_out", "unpaid", "needs_attention", "pending"]
"""What became of a row.

`paid`: the money is on the freelancer's balance. `paid_out`: it has left for their card, wallet or account. `unpaid`:
nothing was paid, the reason is told. `needs_attention`: a person must look. `pending`: the run stopped, or others were
not ready; a resumed run goes on with it.
"""

ActName: TypeAlias = Literal["create", "sign", "take", "finish", "accept", "pay", "payout"]
"""Something that a run does for a row."""


@dataclass(frozen=True, slots=True)
class Details:
    """What a code tells of, and nothing else: [the list](../../../../docs/flows.md#reasons)."""

    act: ActName | None = None
    """What was done, or is to be."""

    state: int | None = None
    """The platform's code of a state."""

    row: int | None = None
    """Another row, counted from 0."""

    tries: int | None = None
    """How often."""

    amount: Decimal | None = None
    """The amount that it is about."""

    against: Decimal | None = None
    """The amount that this was held against."""

    day: dt.date | None = None
    """A day."""

    said: str | None = None
    """The platform's own words, or what is known of a failed call."""

    @classmethod
    def read(cls, told: dict[str, Any] | None) -> Details:
        """As the core tells it."""
        if not told:
            return cls()
        day = told.get("day")
        return cls(
            act=told.get("act"),
            state=told.get("state"),
            row=told.get("row"),
            tries=told.get("tries"),
            amount=_amount(told.get("amount")),
            against=_amount(told.get("against")),
            day=None if day is None else dt.date.fromisoformat(day),
            said=told.get("said"),
        )


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a plan."""

    row: int | None
    """The row, counted from 0; `None`: the plan as a whole."""

    key: str
    """Its key, where it has one."""

    severity: Literal["error", "warning"]
    """Whether it can be paid nevertheless: with a warning it can, with an error it cannot."""

    argument: str
    """Which entry of the row; empty when it is about several."""

    code: str
    """What it is, for programs, such as `no_means`; [the list](../../../../docs/flows.md#reasons) may grow."""

    details: Details
    """What that code tells of."""

    message: str
    """What is wrong and what to do."""

    @classmethod
    def read(cls, told: dict[str, Any]) -> Problem:
        """As the core tells it."""
        return cls(
            row=told.get("row"),
            key=told.get("key", ""),
            severity=told["severity"],
            argument=told.get("argument", ""),
            code=told["code"],
            details=Details.read(told.get("details")),
            message=told.get("message", ""),
        )


@dataclass(frozen=True, slots=True)
class Act:
    """A row is about to be acted on: it is in the journal already."""

    row: int
    """The row, counted from 0."""

    key: str
    """Its key."""

    act: ActName
    """What is done."""


@dataclass(frozen=True, slots=True)
class RowResult:
    """How a row ended."""

    row: int
    """The row, counted from 0."""

    key: str
    """Its key."""

    result: Outcome
    """What became of it."""

    code: str | None
    """What the reason is, as in `Problem`; `None`: there is none, or the journal is of an older version."""

    details: Details
    """What that code tells of."""

    reason: str
    """Why, where it is not simply paid."""

    task_id: int | None
    """The task, once known."""

    task_uuid: str | None
    """The task's UUID."""

    price: Decimal | None
    """What the freelancer gets."""

    cost: Decimal | None
    """What the company pays: price, commission and compensation of the freelancer's commission."""

    @classmethod
    def read(cls, told: dict[str, Any]) -> RowResult:
        """As the core tells it."""
        return cls(
            told["row"],
            told["key"],
            told["result"],
            told.get("code"),
            Details.read(told.get("details")),
            told.get("reason", ""),
            told.get("taskId"),
            told.get("taskUuid"),
            _amount(told.get("price")),
            _amount(told.get("cost")),
        )


Event: TypeAlias = Problem | Act | RowResult
"""What `on_event` is called with: a problem of the plan, an act, the end of a row."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What was checked. Nothing has been changed."""

    run: str
    """The run, as the journal names it."""

    rows: int
    """How many rows there are."""

    payable: int
    """How many of them can be paid; of a resumed run, how many are not settled yet."""

    total: Decimal
    """The sum of their prices."""

    needed: Decimal | None
    """That sum with the commission, as far as it is known; `None` for a resumed run."""

    commission_percent: Decimal | None
    """The commission reckoned with; `None`: not known."""

    balance: Decimal | None
    """The company's balance now; `None` for a resumed run."""

    currency: str
    """The currency of all of this, as the platform names it; empty for a resumed run."""

    problems: tuple[Problem, ...]
    """What is wrong, in the order in which it was found."""

    can_start: bool
    """Whether the run can be started."""

    resumed: bool
    """Whether the journal holds a run that was started before: then it goes on where it ended."""

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep a row, or the plan, from being paid."""
        return tuple(problem for problem in self.problems if problem.severity == "error")

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """The problems that somebody should look at."""
        return tuple(problem for problem in self.problems if problem.severity == "warning")

    @classmethod
    def read(cls, told: dict[str, Any], problems: list[Problem]) -> Plan:
        """As the core asks for a go."""
        return cls(
            run=told["run"],
            rows=told["rows"],
            payable=told["payable"],
            total=Decimal(told["total"]),
            needed=Decimal(told["needed"]),
            commission_percent=_amount(told["commissionPercent"]),
            balance=_amount(told["balance"]),
            currency=told["currency"],
            problems=tuple(problems),
            can_start=told["canStart"],
            resumed=False,
        )

    @classmethod
    def read_resumed(cls, told: dict[str, Any]) -> Plan:
        """As the core tells that it goes on with an earlier run."""
        return cls(
            run=told["run"],
            rows=told["rows"],
            payable=told["open"],
            total=Decimal(told["total"]),
            needed=None,
            commission_percent=None,
            balance=None,
            currency="",
            problems=(),
            can_start=True,
            resumed=True,
        )


@dataclass(frozen=True, slots=True)
class Group:
    """Rows together."""

    rows: int
    """How many."""

    price: Decimal
    """The sum of their prices, where known."""

    cost: Decimal
    """What they cost the company, where known."""

    @classmethod
    def read(cls, told: dict[str, Any]) -> Group:
        """As the core tells it."""
        return cls(told["rows"], Decimal(told["price"]), Decimal(told["cost"]))


@dataclass(frozen=True, slots=True)
class Report:
    """How a run ended."""

    run: str
    """The run, as the journal names it."""

    stopped: str | None
    """Why it ended before its end; `None`: it did not."""

    stop_code: str | None
    """What that reason is, for programs; [the list](../../../../docs/flows.md#reasons) may grow."""

    stop_details: Details
    """What that code tells of."""

    planned: Group
    """Every row of the plan."""

    paid: Group
    """Rows whose money is on the freelancer's balance and goes no further."""

    paid_out: Group
    """Rows whose money has left for a card, wallet or account."""

    unpaid: Group
    """Rows that were not paid, each with its reason."""

    needs_attention: Group
    """Rows that a person must look at."""

    pending: Group
    """Rows that a resumed run goes on with."""

    balance_before: Decimal | None
    """The company's balance before the run was first started."""

    balance_after: Decimal | None
    """And now. Others may have used it too."""

    transactions: Decimal | None
    """The company's write-offs since then, less refunds, as the platform lists them. Others may have made some."""

    rows: tuple[RowResult, ...]
    """Every row of the plan, in its order."""

    @property
    def is_complete(self) -> bool:
        """Whether every row was paid."""
        return self.stopped is None and self.paid.rows + self.paid_out.rows == self.planned.rows

    @classmethod
    def read(cls, told: dict[str, Any], rows: list[RowResult]) -> Report:
        """As the core ends with it."""
        return cls(
            run=told["run"],
            stopped=told["stopped"],
            stop_code=told["stopCode"],
            stop_details=Details.read(told["stopDetails"]),
            planned=Group.read(told["planned"]),
            paid=Group.read(told["paid"]),
            paid_out=Group.read(told["paidOut"]),
            unpaid=Group.read(told["unpaid"]),
            needs_attention=Group.read(told["needsAttention"]),
            pending=Group.read(told["pending"]),
            balance_before=_amount(told["balanceBefore"]),
            balance_after=_amount(told["balanceAfter"]),
            transactions=_amount(told["transactions"]),
            rows=tuple(rows),
        )


def _amount(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
