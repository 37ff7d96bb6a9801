"""What paying out tells: its plan, its progress, its report."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal, TypeAlias

Outcome: TypeAlias = Literal["paid_out", "unpaid", "needs_attention", "pending"]
"""What became of one receiver's.

`paid_out`: the platform took the order, the money is on its way to the default card. `unpaid`: nothing was paid out.
`needs_attention`: a person must look, the reason tells what was seen. `pending`: not done yet, the flow goes on with it
when it is started again on its journal.
"""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """What one receiver has."""

    user_id: str
    """The receiver."""

    amount: Decimal | None
    """What has accumulated, in roubles: all of it is paid out. `None` where the platform does not say."""

    amount_to_deposit: Decimal | None
    """What would reach the card of it, where the platform says so."""

    code: str | None
    """What the problem is, for programs, such as `nothing`; `None`: there is none."""

    problem: str
    """Why it cannot be paid out; empty if it can."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be paid out. Nothing has been changed."""

    rows: tuple[PlanRow, ...]
    """In the order in which the receivers were named."""

    total: Decimal
    """The sum of those that can be paid out, in roubles."""

    @classmethod
    def read(cls, asked: dict[str, Any]) -> Plan:
        """As the core asks for a go."""
        told = asked["plan"]
        rows = (
            PlanRow(row["userId"], _amount(row["amount"]), _amount(row["amountToDeposit"]), row["code"], row["problem"])
            for row in told["rows"]
        )
        return cls(tuple(rows), Decimal(told["total"]))


@dataclass(frozen=True, slots=True)
class Row:
    """What became of one receiver's."""

    user_id: str
    """The receiver."""

    result: Outcome
    """What became of it."""

    amount: Decimal | None
    """What was paid out, or would have been, in roubles."""

    code: str | None
    """What the reason is, for programs, such as `other_sum`; `None`: there is none."""

    reason: str
    """Why it was not paid out, or what else is to be known."""

    @classmethod
    def read(cls, told: dict[str, Any]) -> Row:
        """As the core tells it."""
        return cls(told["userId"], told["result"], _amount(told["amount"]), told["code"], told["reason"])


@dataclass(frozen=True, slots=True)
class Report:
    """What became of all."""

    started: bool
    """Whether there was a go. Without, nothing was paid out."""

    rows: tuple[Row, ...]
    """In the order in which the receivers were named."""

    paid_out: int
    """How many were paid out."""

    amount: Decimal
    """Their sum, in roubles."""

    @classmethod
    def read(cls, told: dict[str, Any]) -> Report:
        """As the core ends with it."""
        rows = tuple(Row.read(row) for row in told["rows"])
        return cls(told["started"], rows, told["paidOut"], Decimal(told["amount"]))


def _amount(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
