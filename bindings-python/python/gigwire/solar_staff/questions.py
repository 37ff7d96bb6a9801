"""What flows ask (docs/flows.md). A host shows it to a person, and answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias


@dataclass(frozen=True, slots=True)
class Code:
    """The code that the freelancer just got. The answer is the code, as text."""

    sent_by: str
    """How it was sent: `SMS`, `Google`; empty when the platform does not say."""

    problem: str = ""
    """What the platform said about the code before this one; empty the first time."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """A document for the freelancer to agree to. `True` means that they do; it is then signed for them."""

    url: str
    """Where it can be read."""

    template_uuid: str
    """Its template, as the platform names it."""

    reason: str
    """Why it is needed, in the platform's words; may hold HTML."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page for the freelancer, who alone can do what it asks. `True` means that it was passed on."""

    url: str
    """The page."""

    name: str
    """What it is for: `add_payout_endpoint`, or the platform's name of what it requires."""

    reason: str
    """Why, in the platform's words, if it says so; may hold HTML."""


Question: TypeAlias = Code | Agreement | Page
Answer: TypeAlias = str | bool | None


def read(asked: dict[str, Any]) -> Any:
    """A question as the core asks it."""
    match asked:
        case {"ask": "code", "sentBy": sent_by, "problem": problem}:
            return Code(sent_by, problem)
        case {"ask": "agreement", "url": url, "templateUuid": template_uuid, "reason": reason}:
            return Agreement(url, template_uuid, reason)
        case {"ask": "page", "url": url, "name": name, "reason": reason}:
            return Page(url, name, reason)
        case _:
            raise RuntimeError(f"this version of gigwire does not know the question {asked.get('ask')!r}")


def written(answer: Answer) -> str | None:
    """An answer as the core takes it."""
    if isinstance(answer, str):
        return answer
    return "yes" if answer is True else None
