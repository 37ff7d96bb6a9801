"""What a registry tells: its plan, its progress, its report."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal, TypeAlias

Outcome: TypeAlias = Literal["invited", "paid", "ready", "failed", "invalid", "pending", "unclear"]
"""What became of a row.

`invited`: the platform has sent the invitation. `paid`: the performer has the money. `ready`: the platform would pay
it, its payment was not ordered. `failed`: the platform refused it, `reason` tells why in its words. `invalid`: it was
not sent, something is wrong with it. `pending`: not done yet; the same journal goes on with it. `unclear`: what the
platform shows does not tell, a person must look.
"""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a registry or a row of it."""

    row: int | None
    """The row, counted from 0; `None`: the registry as a whole."""

    key: str
    """Its key, where it has one."""

    line: int | None
    """Where it stood in the file that it was read from."""

    severity: Literal["error", "warning"]
    """Whether it can be sent nevertheless: with a warning it can, with an error it cannot."""

    argument: str
    """Which entry of the row; empty when it is about several."""

    code: str
    """What it is, for programs; [the list](../../../../docs/qugo/registries.md#reasons) may grow."""

    message: str
    """What is wrong and what to do; of a row that the platform refused, its reason."""

    @classmethod
    def read(cls, told: dict[str, Any]) -> Problem:
        """As the core tells it."""
        argument = "act_date" if told["argument"] == "actDate" else told["argument"]
        return cls(told["row"], told["key"], told["line"], told["severity"], argument, told["code"], told["message"])


@dataclass(frozen=True, slots=True)
class Act:
    """Something is about to be done: it is in the journal already."""

    act: Literal["upload", "execute"]
    """What: the workbook is uploaded, or the payment of the registry is ordered."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the platform is."""

    registry_id: int
    """The registry."""

    states: dict[str, int]
    """How many rows are in which state: `success` and `failed` of invitations, `PayrollItemStatus` of payouts."""


@dataclass(frozen=True, slots=True)
class RowResult:
    """What became of a row."""

    row: int
    """The row, counted from 0."""

    key: str
    """Its key, where it has one."""

    line: int | None
    """Where it stood in the file that it was read from."""

    result: Outcome
    """What became of it."""

    code: str | None
    """What that reason is, as in `Problem`; `None`: there is none."""

    reason: str
    """Why, where it is not simply done; a refusal in the platform's words."""

    state: str | None
    """Its state as the platform has it, where it tells one."""

    @classmethod
    def read(cls, told: dict[str, Any]) -> RowResult:
        """As the core tells it."""
        return cls(told["row"], told["key"], told["line"], told["result"], told["code"], told["reason"], told["state"])


Event: TypeAlias = Problem | Act | Progress
"""What `on_event` is called with."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a go is about."""

    registry_id: int | None
    """The platform's id of the registry, if it is uploaded."""

    rows: int
    """How many rows there are."""

    ready: int
    """How many of them will be invited or paid."""

    invalid: int
    """How many are not sent, because something is wrong with them."""

    failed: int
    """How many the platform refused."""

    total: Decimal | None
    """Of payouts: what will be paid, in roubles."""

    can_start: bool
    """Whether `go` starts it."""

    again: bool
    """Whether the payment was ordered before and came to nothing: `go` orders it again."""

    resumed: bool
    """Whether all was ordered by an earlier process: `go` only follows it; only `rows` and `registry_id` are told."""

    problems: tuple[Problem, ...]
    """What is wrong, and what somebody should look at."""

    @classmethod
    def read(cls, told: dict[str, Any], problems: list[Problem]) -> Plan:
        """As the core asks it."""
        total = None if told["total"] is None else Decimal(told["total"])
        return cls(
            registry_id=told["registryId"],
            rows=told["rows"],
            ready=told["ready"],
            invalid=told["invalid"],
            failed=told["failed"],
            total=total,
            can_start=told["canStart"],
            again=told["again"],
            resumed=False,
            problems=tuple(problems),
        )

    @classmethod
    def read_resumed(cls, told: dict[str, Any]) -> Plan:
        """As the core tells it of a registry that an earlier process began."""
        return cls(
            registry_id=told["registryId"],
            rows=told["rows"],
            ready=0,
            invalid=0,
            failed=0,
            total=None,
            can_start=True,
            again=False,
            resumed=True,
            problems=(),
        )


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows ended how; see `Outcome`."""

    invited: int
    paid: int
    ready: int
    failed: int
    invalid: int
    pending: int
    unclear: int


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A row that the platform refused, and that is none of yours, or one of several that it could be."""

    row: int
    """The row of the platform's workbook, counted from 1."""

    cells: dict[str, str]
    """What it says."""

    reason: str
    """The platform's reason."""


@dataclass(frozen=True, slots=True)
class Report:
    """How a registry ended."""

    registry_id: int | None
    """The platform's id of it, if it was uploaded."""

    rows: tuple[RowResult, ...]
    """What became of each row, in order."""

    counts: Counts
    """How many rows ended how."""

    paid: Decimal | None
    """Of payouts: what is paid, in roubles."""

    stopped: str | None
    """Why it stopped before its end, if it did."""

    stop_code: str | None
    """What that reason is, for programs; [the list](../../../../docs/qugo/registries.md#reasons) may grow."""

    stop_registries: tuple[int, ...]
    """The registries that it is about, where it is about some."""

    unmatched: tuple[Unmatched, ...]
    """What the platform refused and nobody can tell whose it is."""

    @property
    def is_complete(self) -> bool:
        """Whether every row was invited or paid."""
        return self.counts.invited + self.counts.paid == len(self.rows)

    @classmethod
    def read(cls, told: dict[str, Any], rows: list[RowResult]) -> Report:
        """As the core tells it."""
        return cls(
            registry_id=told["registryId"],
            rows=tuple(rows),
            counts=Counts(**told["counts"]),
            paid=None if told["paid"] is None else Decimal(told["paid"]),
            stopped=told["stopped"],
            stop_code=told["stopCode"],
            stop_registries=tuple(told["stopRegistries"]),
            unmatched=tuple(Unmatched(**each) for each in told["unmatched"]),
        )
