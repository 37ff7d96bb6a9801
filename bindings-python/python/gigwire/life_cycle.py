"""What can be done to something in which state, as a platform documents it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Literal, TypeAlias, TypeVar

__all__ = ["Action", "Actor", "AvailableAction", "Basis", "Cell", "Elsewhere", "LifeCycle", "Outcome"]

State = TypeVar("State", bound=int)

Actor: TypeAlias = Literal["customer", "freelancer", "platform"]
"""Who acts: the company that orders and pays, the person who does the work, or the platform by itself."""

Basis: TypeAlias = Literal["documented", "inferred", "unknown", "contradictory"]
"""How sure the vendor's document is: said in so many words, follows from what is said, not said, said twice."""

Outcome: TypeAlias = Literal["to", "error", "unknown", "contradictory"]
"""What follows an action: a state, an error, nobody says, or one by one statement and an error by another."""


@dataclass(frozen=True, slots=True)
class AvailableAction(Generic[State]):
    """Something that can be done in a state."""

    name: str
    """The name, such as `accept`."""

    actor: Actor
    """Whose step it is. A freelancer's step may be called on the freelancer's behalf."""

    operation: str
    """The id of the call that performs it, such as `tasks.accept`."""

    leads_to: tuple[State, ...]
    """The states that may follow, in the order in which they may be passed through."""


@dataclass(frozen=True, slots=True)
class Cell(Generic[State]):
    """What an action does in one state."""

    state: State
    """The state before."""

    outcome: Outcome
    """What follows."""

    leads_to: tuple[State, ...]
    """The states that may follow; none for an error, or where nobody says."""

    basis: Basis
    """How this is known."""


@dataclass(frozen=True, slots=True)
class Action(Generic[State]):
    """Something that can be done through the API."""

    name: str
    """The name, such as `accept`."""

    actor: Actor
    """Whose step it is."""

    operation: str
    """The id of the call that performs it."""

    argument: tuple[str, int] | None
    """The argument that picks it, and its value, where one call performs several."""

    cells: tuple[Cell[State], ...]
    """What it does, one cell for each documented state."""


@dataclass(frozen=True, slots=True)
class Elsewhere(Generic[State]):
    """A change of state that no call makes."""

    name: str
    """The name, such as `deadline_passed`."""

    actor: Actor
    """Who makes it."""

    states: tuple[State, ...]
    """The states in which it happens."""

    leads_to: State
    """The state that follows."""

    basis: Basis
    """How this is known."""


@dataclass(frozen=True, slots=True)
class LifeCycle(Generic[State]):
    """A whole life cycle as data."""

    initial: State
    """The state in which it begins."""

    actions: tuple[Action[State], ...]
    """What can be done through the API."""

    elsewhere: tuple[Elsewhere[State], ...]
    """What happens without it."""
