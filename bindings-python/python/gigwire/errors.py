"""Everything that can go wrong, rooted in `GigwireError`.

`TransportError` and `OutcomeUnknown` say whether the platform may have acted; `ApiError` and what is below it are its
own answers; `InvalidRequest`, `TransitionError` and `NotOffered` were raised before anything was sent. No error holds a
secret.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from gigwire._core import Response


class GigwireError(Exception):
    """Anything that went wrong in a call.

    Attributes:
        operation: The catalog id of the call, such as `tasks.pay`.
        response: The answer that led to the error, if there was one: status, headers, body.
    """

    operation: str
    response: Response | None

    def __init__(self, message: str, *, operation: str, response: Response | None = None) -> None:
        super().__init__(message)
        self.operation = operation
        self.response = response


class GigwireWarning(UserWarning):
    """An argument is likely a mistake, although no documented rule forbids it: the call is made all the same.

    Python's `warnings` decide what becomes of it: shown once a place, ignored, or raised; then nothing is sent.
    """


class InvalidRequest(GigwireError, ValueError):
    """An argument is missing, of the wrong type, or breaks a documented rule. Nothing was sent.

    Attributes:
        argument: Which argument, such as `attributes[0].value`; empty when it is about several.
    """

    argument: str

    def __init__(self, message: str, *, operation: str, argument: str = "", response: Response | None = None) -> None:
        super().__init__(message, operation=operation, response=response)
        self.argument = argument


class TransitionError(GigwireError):
    """The life cycle does not allow the action in the state that the caller knows. Nothing was sent.

    Attributes:
        action: The action, such as `pay`.
        state: The code of the state.
        state_name: Its name, such as `waiting_acceptance`.
        reason: Why.
    """

    action: str
    state: int
    state_name: str
    reason: str

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        action: str,
        state: int,
        state_name: str,
        reason: str,
        response: Response | None = None,
    ) -> None:
        super().__init__(message, operation=operation, response=response)
        self.action = action
        self.state = state
        self.state_name = state_name
        self.reason = reason


class NotOffered(GigwireError):
    """The platform has no rows of this kind (see `gigwire.rows`). Nothing was sent.

    Attributes:
        platform: The platform, such as `planado`.
        reason: Why it has none.
    """

    platform: str
    reason: str

    def __init__(
        self, message: str, *, operation: str, platform: str, reason: str, response: Response | None = None
    ) -> None:
        super().__init__(message, operation=operation, response=response)
        self.platform = platform
        self.reason = reason


@dataclass(frozen=True, slots=True)
class MissingRows:
    """Rows that could not be read: all of one item, or those of its further pages."""

    item: str
    """The platform's id of the item that they stand below, such as a registry's; where it has none, its place in the
    answer."""
    operation: str
    """The catalog id of the call that would have told."""
    error: str
    """The name of its error, such as `NotFound`."""
    problem: str
    """What it said."""


class IncompleteRows(GigwireError):
    """A reading of rows came to its end, and some could not be read (see `gigwire.rows`).

    All others were handed over before.

    Attributes:
        missing: What is missing, in the order of the reading.
    """

    missing: tuple[MissingRows, ...]

    def __init__(
        self, message: str, *, operation: str, missing: tuple[MissingRows, ...], response: Response | None = None
    ) -> None:
        super().__init__(message, operation=operation, response=response)
        self.missing = missing


class TransportError(GigwireError):
    """No answer came, and repeating was not possible or did not help.

    Attributes:
        kind: `connect`, `timeout`, `reset`, `tls`, `too_large` or `other`.
        sent: Whether the server may have seen the last attempt: `no` or `maybe`.
        detail: What the HTTP client said.
        attempts: How many times it was tried.
    """

    kind: Literal["connect", "timeout", "reset", "tls", "too_large", "other"]
    sent: Literal["no", "maybe"]
    detail: str
    attempts: int

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        kind: Literal["connect", "timeout", "reset", "tls", "too_large", "other"],
        sent: Literal["no", "maybe"],
        detail: str,
        attempts: int,
        response: Response | None = None,
    ) -> None:
        super().__init__(message, operation=operation, response=response)
        self.kind = kind
        self.sent = sent
        self.detail = detail
        self.attempts = attempts


class OutcomeUnknown(GigwireError):
    """Something that must not be repeated got no clear answer: it may or may not have been done.

    Attributes:
        cause: What happened instead of an answer.
        check: The catalog id of the read that tells, such as `tasks.get`.
    """

    cause: str
    check: str | None

    def __init__(
        self, message: str, *, operation: str, cause: str, check: str | None, response: Response | None = None
    ) -> None:
        super().__init__(message, operation=operation, response=response)
        self.cause = cause
        self.check = check


class DecodeError(GigwireError):
    """The answer breaks the contract; its body is in `response`.

    Attributes:
        path: Where, such as `$.items[3].price`.
        expected: What the catalog says.
        found: What the answer holds.
    """

    path: str
    expected: str
    found: str

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        path: str,
        expected: str,
        found: str,
        response: Response | None = None,
    ) -> None:
        super().__init__(message, operation=operation, response=response)
        self.path = path
        self.expected = expected
        self.found = found


class FileError(GigwireError):
    """The content of a file could not be read while it was sent, or not once more when it had to be.

    The platform has not taken the file: what it got was not whole, or it refused it.
    """


class JournalError(GigwireError):
    """The journal of a flow cannot be read, written or trusted. Nothing was done that is not in it.

    Attributes:
        line: Which line, counted from 1; 0 when it is about the journal as a whole.
    """

    line: int

    def __init__(
        self, message: str, *, operation: str = "journal", line: int = 0, response: Response | None = None
    ) -> None:
        super().__init__(message, operation=operation, response=response)
        self.line = line


class WebhookError(GigwireError):
    """A webhook is not to be trusted, or cannot be read. `operation` is `webhook`.

    Attributes:
        reason: `signature`: not from the platform, a wrong secret, or the body was changed on the way. `body`: it is
            signed, but is no event.
    """

    reason: Literal["signature", "body"]

    def __init__(self, message: str, *, reason: Literal["signature", "body"], operation: str = "webhook") -> None:
        super().__init__(message, operation=operation)
        self.reason = reason


class Cancelled(GigwireError):
    """The deadline passed before anything was sent."""


class ApiError(GigwireError):
    """The platform said no.

    Attributes:
        status: The HTTP status.
        code: The platform's own code, where it gives one.
        message: What it said; empty when it said nothing.
        fields: What is wrong with which field, where it says so.
        request_id: The id that the platform gave the request, for its support.
        retry_after: How long it asks to wait, in seconds.
    """

    status: int
    code: str | None
    message: str
    fields: dict[str, str]
    request_id: str | None
    retry_after: float | None

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        status: int,
        code: str | None = None,
        said: str = "",
        fields: dict[str, str] | None = None,
        request_id: str | None = None,
        retry_after_ms: int | None = None,
        response: Response | None = None,
    ) -> None:
        super().__init__(message, operation=operation, response=response)
        self.status = status
        self.code = code
        self.message = said
        self.fields = {} if fields is None else fields
        self.request_id = request_id
        self.retry_after = None if retry_after_ms is None else retry_after_ms / 1000


class AuthenticationError(ApiError):
    """401: who are you?"""


class TwoFactorRequired(AuthenticationError):
    """A 2FA code is needed and nobody was there to ask: pass `code`.

    Attributes:
        kind: How the code reaches the person: `SMS`, `Google`.
        number: The number it was sent to, if any.
    """

    kind: str
    number: str

    def __init__(
        self, message: str, *, operation: str, kind: str, number: str, response: Response | None = None
    ) -> None:
        # The platform asks with status 200; to the caller it is a refused login.
        super().__init__(message, operation=operation, status=401, response=response)
        self.kind = kind
        self.number = number


class PermissionDenied(ApiError):
    """403: not for you."""


class NotFound(ApiError):
    """404: no such thing."""


class Conflict(ApiError):
    """409: not in this state."""


class ValidationFailed(ApiError):
    """422, or 400 with fields: these fields are wrong."""


class RateLimited(ApiError):
    """429: too many calls, and waiting as asked did not help or would take too long."""


class ServerError(ApiError):
    """5xx: the platform failed."""
