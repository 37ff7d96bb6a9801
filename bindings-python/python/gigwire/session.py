"""Who we are: the token pair, and what is asked when a 2FA code is needed."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class TokenPair(NamedTuple):
    """An access token and what renews it. Not shown by `repr`."""

    token: str
    """Sent with every call."""

    refresh_token: str | None = None
    """Renews the token; without it, when the token expires, that is the end."""

    def __repr__(self) -> str:
        return "TokenPair(…)"


class Challenge(NamedTuple):
    """A 2FA code is needed."""

    kind: str
    """How the code reaches the person: `SMS`, `Google`."""

    number: str
    """The number it was sent to, if any."""


class Tokens(Protocol):
    """Anything that holds a token pair: a `TokenPair`, or the answer of `auth.refresh` or `companies.switch`."""

    @property
    def token(self) -> str:
        """Sent with every call."""
        ...

    @property
    def refresh_token(self) -> str | None:
        """Renews the token."""
        ...
