"""How a call is carried through."""

from __future__ import annotations

from typing import Any


class CallOptions:
    """How one call is carried through. What is not given is as the client has it.

    Args:
        timeout: Give up on one attempt after this many seconds.
        deadline: Give up on the call as a whole after this many seconds (120 unless given); the time in which a person
            is asked for a code does not count.
        max_attempts: How many attempts there may be, the first included.
        company_id: The company to act for.
        known_state: The state in which you last saw what you act on. If the life cycle does not allow the action there,
            `TransitionError` is raised and nothing is sent.
        in_flight: How many pages of a listing may be on their way at once (3 unless given).
    """

    __slots__ = ("company_id", "deadline", "in_flight", "known_state", "max_attempts", "timeout")

    def __init__(
        self,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        max_attempts: int | None = None,
        company_id: int | None = None,
        known_state: int | None = None,
        in_flight: int | None = None,
    ) -> None:
        for name, value in (("timeout", timeout), ("max_attempts", max_attempts), ("in_flight", in_flight)):
            if value is not None and not value > 0:
                raise ValueError(f"{name} must be more than 0, not {value}")
        if deadline is not None and not deadline >= 0:
            raise ValueError(f"deadline must not be less than 0, not {deadline}")
        self.timeout = timeout
        self.deadline = deadline
        self.max_attempts = max_attempts
        self.company_id = company_id
        self.known_state = known_state
        self.in_flight = in_flight

    def __repr__(self) -> str:
        given = ((name, getattr(self, name)) for name in self.__slots__)
        return f"CallOptions({', '.join(f'{name}={value!r}' for name, value in given if value is not None)})"

    def for_call(self, defaults: CallOptions, known_state: int | None) -> dict[str, Any]:
        """As the core takes them for a call."""
        options = self._for_any(defaults)
        options["known_state"] = self.known_state if known_state is None else known_state
        return options

    def for_pages(self, defaults: CallOptions) -> dict[str, Any]:
        """As the core takes them for a listing."""
        options = self._for_any(defaults)
        options["in_flight"] = self.in_flight
        return options

    def for_flow(self, defaults: CallOptions) -> dict[str, Any]:
        """As the core takes them for the calls of a flow."""
        return self._for_any(defaults)

    def _for_any(self, defaults: CallOptions) -> dict[str, Any]:
        return {
            "timeout_ms": _milliseconds(self.timeout, defaults.timeout),
            "deadline_ms": _milliseconds(self.deadline, defaults.deadline),
            "max_attempts": defaults.max_attempts if self.max_attempts is None else self.max_attempts,
            "company_id": self.company_id,
        }


def _milliseconds(seconds: float | None, default: float | None) -> int | None:
    seconds = default if seconds is None else seconds
    return None if seconds is None else round(seconds * 1000)
