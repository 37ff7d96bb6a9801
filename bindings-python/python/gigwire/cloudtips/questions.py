"""What flows ask (docs/flows.md). A host shows it to a person, and answers."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Final

AGAIN: Final = "again"
"""The answer to `Code` that asks for another SMS. The flow waits until one may be sent."""


@dataclass(frozen=True, slots=True)
class Code:
    """The code that the receiver just got by SMS. The answer is the code, as text, or `AGAIN`."""

    sent_to: str
    """The phone it was sent to; empty when that is not known."""

    problem: str
    """What went wrong before: with the code before this one, or with sending this one. Empty where nothing did."""

    another_in: dt.timedelta
    """After this time another SMS may be sent."""


def read(asked: dict[str, Any]) -> Code:
    """A question as the core asks it."""
    match asked:
        case {"ask": "code", "sentTo": sent_to, "problem": problem, "anotherInMs": another_in_ms}:
            return Code(sent_to, problem, dt.timedelta(milliseconds=another_in_ms))
        case _:
            raise RuntimeError(f"this version of gigwire does not know the question {asked.get('ask')!r}")
