"""Typed clients, sync and async, for the APIs of freelancer platforms.

    from gigwire import SolarStaff

    with SolarStaff(username="bot@example.com", password="…") as api:
        for task in api.tasks.list(state=[3, 4]):
            print(task.id, task.title, task.price)

Each platform has a client, and one for asyncio with `Async` before its name (`gigwire.platforms` lists them). It has
one method for each documented call, named as in the reference: catalog id `tasks.accept` is `api.tasks.accept(...)`.
What goes wrong is a `GigwireError` (see `gigwire.errors`).
"""

from typing import TYPE_CHECKING

from gigwire import platforms
from gigwire._core import ReceivedFile, Record, Response, Table
from gigwire.errors import (
    ApiError,
    AuthenticationError,
    Cancelled,
    Conflict,
    DecodeError,
    FileError,
    GigwireError,
    GigwireWarning,
    IncompleteRows,
    InvalidRequest,
    JournalError,
    MissingRows,
    NotFound,
    NotOffered,
    OutcomeUnknown,
    PermissionDenied,
    RateLimited,
    ServerError,
    TransitionError,
    TransportError,
    TwoFactorRequired,
    ValidationFailed,
    WebhookError,
)
from gigwire.file import File
from gigwire.options import CallOptions
from gigwire.page import Page
from gigwire.pager import AsyncPager, Pager
from gigwire.session import Challenge, TokenPair

if TYPE_CHECKING:
    from gigwire.platforms import *  # noqa: F403
else:

    def __getattr__(name: str) -> object:
        # The clients: those who work with one platform do not wait for the others, nor for asyncio.
        if name in platforms.__all__:
            return getattr(platforms, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "ApiError",
    "AsyncPager",
    "AuthenticationError",
    "CallOptions",
    "Cancelled",
    "Challenge",
    "Conflict",
    "DecodeError",
    "File",
    "FileError",
    "GigwireError",
    "GigwireWarning",
    "IncompleteRows",
    "InvalidRequest",
    "JournalError",
    "MissingRows",
    "NotFound",
    "NotOffered",
    "OutcomeUnknown",
    "Page",
    "Pager",
    "PermissionDenied",
    "RateLimited",
    "ReceivedFile",
    "Record",
    "Response",
    "ServerError",
    "Table",
    "TokenPair",
    "TransitionError",
    "TransportError",
    "TwoFactorRequired",
    "ValidationFailed",
    "WebhookError",
]
__all__ += platforms.__all__
