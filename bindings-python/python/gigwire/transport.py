"""Sending one request with httpx, or with anything shaped like it.

Exceptions are told apart by the names of their classes, so that httpx and httpx2 need no adapter.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from gigwire.errors import FileError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from gigwire._core import Step
    from gigwire.upload import Body, Upload


class StreamedResponse(Protocol):
    """What an `HttpClient` streams."""

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> Any:
        """The headers: a mapping, with `multi_items()` if it can tell repeated ones apart."""
        ...

    def iter_bytes(self) -> Iterator[bytes]:
        """The body, decompressed."""
        ...


class AsyncStreamedResponse(Protocol):
    """What an `AsyncHttpClient` streams."""

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> Any:
        """The headers: a mapping, with `multi_items()` if it can tell repeated ones apart."""
        ...

    def aiter_bytes(self) -> AsyncIterator[bytes]:
        """The body, decompressed."""
        ...


class HttpClient(Protocol):
    """A client shaped like `httpx.Client`."""

    def stream(
        self, method: str, url: str, *, content: Any, headers: Any, timeout: Any, follow_redirects: bool
    ) -> AbstractContextManager[StreamedResponse]:
        """Sends a request; the body of the response is read within the context."""
        ...


class AsyncHttpClient(Protocol):
    """A client shaped like `httpx.AsyncClient`."""

    def stream(
        self, method: str, url: str, *, content: Any, headers: Any, timeout: Any, follow_redirects: bool
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse]:
        """Sends a request; the body of the response is read within the context."""
        ...


class Answer(NamedTuple):
    """What came back."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes


class Failure(Exception):
    """Nothing came back, as the core wants to be told of it."""

    def __init__(self, kind: str, *, certainly_not_sent: bool, detail: str) -> None:
        super().__init__(kind, detail)
        self.kind = kind
        self.certainly_not_sent = certainly_not_sent
        self.detail = detail


def send(http: HttpClient, request: Step.Send, files: tuple[Upload, ...], max_bytes: int) -> Answer:
    """Sends a request; reading stops once there are more than `max_bytes`.

    Raises:
        Failure: Nothing came back.
        FileError: A file could not be read.
    """
    upload = _body(request, files)
    headers = request.headers if upload is None else upload.headers(request.headers)
    # httpx bounds each read, not all of them: a server that drips is stopped here.
    stop_at = time.monotonic() + request.timeout
    body = bytearray()
    try:
        with http.stream(
            request.method,
            request.url,
            content=upload or request.body or None,
            headers=headers,
            timeout=request.timeout,
            follow_redirects=False,
        ) as response:
            for chunk in response.iter_bytes():
                body += chunk
                if len(body) > max_bytes:
                    break
                if time.monotonic() > stop_at:
                    raise Failure("timeout", certainly_not_sent=False, detail="the answer came too slowly")
            return Answer(response.status_code, _pairs(response.headers), bytes(body))
    except FileError:
        raise
    except Exception as error:
        raise _failure(error) from error


async def send_async(http: AsyncHttpClient, request: Step.Send, files: tuple[Upload, ...], max_bytes: int) -> Answer:
    """Sends a request; reading stops once there are more than `max_bytes`.

    Raises:
        Failure: Nothing came back.
        FileError: A file could not be read.
    """
    import asyncio

    content: Any = request.body or None
    headers = request.headers
    if (upload := _body(request, files)) is not None:
        from gigwire.upload import AsyncBody

        content, headers = AsyncBody(upload), upload.headers(request.headers)

    # httpx bounds each step, not all of them. It gets the chance to say which step it was.
    grace = 0.2
    body = bytearray()
    try:
        async with (
            asyncio.timeout(request.timeout + grace),
            http.stream(
                request.method,
                request.url,
                content=content,
                headers=headers,
                timeout=request.timeout,
                follow_redirects=False,
            ) as response,
        ):
            async for chunk in response.aiter_bytes():
                body += chunk
                if len(body) > max_bytes:
                    break
            return Answer(response.status_code, _pairs(response.headers), bytes(body))
    except FileError:
        raise
    except Exception as error:
        raise _failure(error) from error


def default_client() -> Any:
    """An `httpx.Client` for those who brought none."""
    import httpx

    return httpx.Client(headers=_USER_AGENT, timeout=None, follow_redirects=False)  # noqa: S113 (each request has one)


def default_async_client() -> Any:
    """An `httpx.AsyncClient` for those who brought none."""
    import httpx

    return httpx.AsyncClient(headers=_USER_AGENT, timeout=None, follow_redirects=False)  # noqa: S113 (as above)


_USER_AGENT = {"user-agent": "gigwire (python)"}

# By the name of the exception's class: what happened, and whether the server certainly saw nothing.
_KINDS: dict[str, tuple[str, bool]] = {
    "ConnectError": ("connect", True),
    "ConnectTimeout": ("timeout", True),
    "PoolTimeout": ("timeout", True),
    "ProxyError": ("connect", True),
    "UnsupportedProtocol": ("other", True),
    "LocalProtocolError": ("other", True),
    "InvalidURL": ("other", True),
    "ReadTimeout": ("timeout", False),
    "WriteTimeout": ("timeout", False),
    "ReadError": ("reset", False),
    "WriteError": ("reset", False),
    "CloseError": ("reset", False),
    "RemoteProtocolError": ("reset", False),
    "TimeoutException": ("timeout", False),
    "HTTPError": ("other", False),
    # Python's own, from clients that do not wrap them.
    "gaierror": ("connect", True),
    "ConnectionRefusedError": ("connect", True),
    "ConnectionError": ("reset", False),
    "TimeoutError": ("timeout", False),
    "SSLError": ("tls", False),
    "OSError": ("other", False),
}


def _body(request: Step.Send, files: tuple[Upload, ...]) -> Body | None:
    """The body, if a file goes into it."""
    if request.file is None:
        return None
    from gigwire.upload import Body

    at, which = request.file
    return Body(request, files[which], at)


def _failure(error: Exception) -> Exception:
    """A failure of the transport as the core wants to hear of it; anything else, being a bug, as it is."""
    if isinstance(error, Failure):
        return error
    for cls in type(error).__mro__:
        known = _KINDS.get(cls.__name__)
        if known is not None:
            kind, certainly_not_sent = known
            if kind == "connect" and _is_tls(error):
                kind = "tls"
            detail = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
            return Failure(kind, certainly_not_sent=certainly_not_sent, detail=detail)
    return error


def _is_tls(error: BaseException | None) -> bool:
    while error is not None:
        if any(cls.__name__ == "SSLError" for cls in type(error).__mro__):
            return True
        error = error.__cause__ or error.__context__
    return False


def _pairs(headers: Any) -> list[tuple[str, str]]:
    pairs = headers.multi_items() if hasattr(headers, "multi_items") else headers.items()
    return [(str(name), str(value)) for name, value in pairs]
