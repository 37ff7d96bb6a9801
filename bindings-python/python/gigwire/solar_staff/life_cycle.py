"""What can be done to a task in which state (section «Управление задачами», Task management).

    from gigwire.solar_staff.life_cycle import available_actions

    for action in available_actions(task, "customer"):
        print(action.name, action.operation, action.leads_to)

It is read off the documented matrix of states and actions. Where the vendor's document says nothing, or says two things
(declining a task whose cancellation waits for the freelancer), the action is neither offered nor, for a call with
`known_state`, allowed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from gigwire import _core
from gigwire.life_cycle import Action, Actor, AvailableAction, Cell, Elsewhere, LifeCycle
from gigwire.solar_staff.codes import TaskState
from gigwire.solar_staff.models import Task

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["TaskAction", "TaskLifeCycle", "available_actions", "state_of", "table"]

TaskAction: TypeAlias = AvailableAction[TaskState]
"""Something that can be done to a task."""

TaskLifeCycle: TypeAlias = LifeCycle[TaskState]
"""All that is documented of the states of a task."""

_PLATFORM, _NAME = "solar_staff", "task"


def available_actions(task: Task | TaskState | int, actor: Actor | None = None) -> tuple[TaskAction, ...]:
    """What can be done to a task.

    Args:
        task: The task, or its state.
        actor: Only what this one does; all if left out.

    Raises:
        ValueError: There is no such actor.
    """
    state = state_of(task) if isinstance(task, Task) else task
    found = _core.available_actions(_PLATFORM, _NAME, int(state), actor)
    return tuple(AvailableAction(name, whose, operation, _states(to)) for name, whose, operation, to in found)


def state_of(task: Task) -> TaskState:
    """The state of a task, with a dispute told from an approval of changes.

    The vendor's document prints 13 for both, and numbers the approval 16 elsewhere. A task tells them apart: 13 with an
    open approval (`active_changeset_id`) and without an open dispute (`active_dispute`) is 16. Nothing else changes.
    """
    return TaskState(_core.task_state_of(int(task.state), task.active_dispute, task.active_changeset_id))


def table() -> TaskLifeCycle:
    """The whole table: every action in every state, and how the vendor's document lets one know."""
    initial, actions, elsewhere = _core.life_cycle_table(_PLATFORM, _NAME)
    return LifeCycle(
        TaskState(initial),
        tuple(
            Action(
                name,
                actor,
                operation,
                argument,
                tuple(Cell(TaskState(state), outcome, _states(to), basis) for state, outcome, to, basis in cells),
            )
            for name, actor, operation, argument, cells in actions
        ),
        tuple(
            Elsewhere(name, actor, _states(states), TaskState(to), basis)
            for name, actor, states, to, basis in elsewhere
        ),
    )


def _states(codes: Iterable[int]) -> tuple[TaskState, ...]:
    return tuple(map(TaskState, codes))
