"""Typed clients, sync and async, for the APIs of freelancer platforms.

    from gigwire import SolarStaff

    with SolarStaff(username="bot@example.com", password="…") as api:
        for task in api.tasks.list(state=[3, 4]):
            print(task.id, task.title, task.price)

`SolarStaff` and `AsyncSolarStaff` have one method for each documented call, named as in the reference: catalog id
`tasks.accept` is `api.tasks.accept(...)`. What goes wrong is a `GigwireError` (see `gigwire.errors`).
"""

from typing import TYPE_CHECKING

from gigwire._core import Record, Response
from gigwire.errors import (
    ApiError,
    AuthenticationError,
    Cancelled,
    Conflict,
    DecodeError,
    FileError,
    GigwireError,
    GigwireWarning,
    InvalidRequest,
    JournalError,
    NotFound,
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
from gigwire.pager import AsyncPager, Pager
from gigwire.session import Challenge, TokenPair
from gigwire.solar_staff import SolarStaff

if TYPE_CHECKING:
    from gigwire.solar_staff import AsyncSolarStaff
else:

    def __getattr__(name: str) -> object:
        # asyncio takes longer to import than all the rest: those who do not use it do not wait for it.
        if name == "AsyncSolarStaff":
            from gigwire.solar_staff import AsyncSolarStaff

            return AsyncSolarStaff
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "ApiError",
    "AsyncPager",
    "AsyncSolarStaff",
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
    "InvalidRequest",
    "JournalError",
    "NotFound",
    "OutcomeUnknown",
    "Pager",
    "PermissionDenied",
    "RateLimited",
    "Record",
    "Response",
    "ServerError",
    "SolarStaff",
    "TokenPair",
    "TransitionError",
    "TransportError",
    "TwoFactorRequired",
    "ValidationFailed",
    "WebhookError",
]
