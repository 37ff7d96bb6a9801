"""Carrying machines through, one thread a call: poll, do what the step says, report."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING, Any

from gigwire._core import Step
from gigwire.pager import Pager, PageShape
from gigwire.session import Challenge, TokenPair
from gigwire.transport import Failure, HttpClient, default_client, send

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from concurrent.futures import ThreadPoolExecutor

    from gigwire._core import Arguments
    from gigwire._core import Client as CoreClient
    from gigwire.host import Host
    from gigwire.options import CallOptions
    from gigwire.upload import Upload

# More connections than the pool of httpx has by default would only wait there.
_THREADS = 16


class Driver:
    """Carries machines through for a client. Safe to use from several threads."""

    def __init__(
        self,
        core: CoreClient,
        http: HttpClient | None,
        host: Host,
        defaults: CallOptions,
        ask_code: Callable[[Challenge], str | None] | None,
        on_tokens: Callable[[TokenPair], object] | None,
    ) -> None:
        self.core = core
        self._http = http
        self._own_http: Any = None
        self._host = host
        self._defaults = defaults
        self._ask_code = ask_code
        self._on_tokens = on_tokens
        self._changed = threading.Condition()
        self._reports = 0
        self._pool: ThreadPoolExecutor | None = None
        self._closed = False

    def call(
        self, operation: str, arguments: dict[str, Any], options: CallOptions | None, known_state: int | None = None
    ) -> Any:
        """Carries one call through."""
        kwargs = (options or self._defaults).for_call(self._defaults, known_state)
        self._check_open()
        converted = self.core.arguments(operation, arguments)
        handle = self.core.start(operation, converted, self._host.now(), self._host.entropy(), **kwargs)
        return self._finish(handle, converted.files)

    def login(self) -> None:
        """Logs in now rather than with the first call."""
        self._check_open()
        self._finish(self.core.start_login(self._host.entropy()))

    def pages(self, operation: str, arguments: dict[str, Any], options: CallOptions | None) -> Pager[Any, Any]:
        """A listing; what is wrong with its arguments is found at once, but nothing is sent yet."""
        kwargs = (options or self._defaults).for_pages(self._defaults)
        checked = self.core.arguments(operation, arguments)
        self.core.cancel(self.core.start_pages(operation, checked, self._host.entropy(), **kwargs))

        return Pager(
            lambda: self._each_page(operation, checked, kwargs),
            PageShape(*self.core.page_shape(operation)),
            lambda: self.core.table(operation),
        )

    def rows(
        self, kind: str, since: str | None, until: str | None, options: CallOptions | None
    ) -> Generator[list[dict[str, str]], None, None]:
        """A reading of neutral rows; what is wrong with it is found at once, but nothing is sent yet."""
        kwargs = (options or self._defaults).for_pages(self._defaults)

        def start() -> int:
            return self.core.start_rows(kind, since, until, self._host.now(), self._host.entropy(), **kwargs)

        self.core.cancel(start())
        return self._each_rows(start)

    def start_flow(self, name: str, arguments: str, options: CallOptions | None = None) -> int:
        """Starts a flow with its arguments as JSON; `steps` carries it through."""
        kwargs = (options or self._defaults).for_flow(self._defaults)
        self._check_open()
        return self.core.start_flow(name, arguments, self._host.entropy(), **kwargs)

    def steps(self, handle: int) -> Generator[Step, None, None]:
        """What a flow wants of its host, step by step. Leaving before the last one gives up on it."""
        flight = _Flight()
        try:
            while True:
                yield self._advance(handle, flight)
        finally:
            self._abandon(handle, flight)

    def command(self, handle: int, command: str) -> None:
        """Tells a flow what is wanted of it, from any thread."""
        self.core.command(handle, command)
        self._note_change()

    def close(self) -> None:
        """Closes what was opened here; an HTTP client that was passed in is its owner's."""
        self._closed = True
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
        if self._own_http is not None:
            self._own_http.close()

    def _each_page(self, operation: str, arguments: Arguments, options: dict[str, Any]) -> Generator[Any, None, None]:
        self._check_open()
        handle = self.core.start_pages(operation, arguments, self._host.entropy(), **options)
        flight = _Flight()
        try:
            while isinstance(step := self._advance(handle, flight), Step.Page):
                yield step.value
        finally:
            self._abandon(handle, flight)

    def _each_rows(self, start: Callable[[], int]) -> Generator[list[dict[str, str]], None, None]:
        self._check_open()
        handle = start()
        flight = _Flight()
        try:
            while isinstance(step := self._advance(handle, flight), Step.Rows):
                yield json.loads(step.rows)
        finally:
            self._abandon(handle, flight)

    def _finish(self, handle: int, files: tuple[Upload, ...] = ()) -> Any:
        flight = _Flight(files)
        try:
            step = self._advance(handle, flight)
            return step.value if isinstance(step, Step.Done) else None
        finally:
            self._abandon(handle, flight)

    def _advance(self, handle: int, flight: _Flight) -> Step:
        """Until there is something for the caller."""
        while True:
            # Read before the poll: what is reported in between must not be slept over.
            seen = self._reports
            if flight.bug is not None:
                raise flight.bug
            match self.core.poll(handle, self._host.now()):
                case Step.Send() as request:
                    flight.queue.append(request)
                    if request.shared:
                        self._launch(flight)
                case Step.Wait(until=until):
                    if len(flight.queue) == 1 and flight.running == 0:
                        self._perform(flight.queue.pop(), flight)
                        continue
                    self._launch(flight)
                    with self._changed:
                        self._host.wait(self._changed, lambda seen=seen: self._reports != seen, until)  # type: ignore[misc]
                case Step.AskCode(kind=kind, number=number):
                    code = None if self._ask_code is None else self._ask_code(Challenge(kind, number))
                    self.core.on_code(code, self._host.now())
                    self._note_change()
                case Step.Tokens(token=token, refresh_token=refresh_token):
                    if self._on_tokens is not None:
                        self._on_tokens(TokenPair(token, refresh_token))
                case Step.Failed(error=error):
                    raise error
                case step:
                    self._launch(flight)
                    return step

    def _perform(self, request: Step.Send, flight: _Flight) -> None:
        try:
            status, headers, body = send(self._client(), request, flight.files, self.core.max_response_bytes)
        except Failure as failure:
            self.core.on_transport_error(
                request.ticket, failure.kind, failure.certainly_not_sent, failure.detail, self._host.now()
            )
        else:
            self.core.on_response(request.ticket, status, headers, body, self._host.now())
        self._note_change()

    def _launch(self, flight: _Flight) -> None:
        """Sends everything in the queue in threads of its own: an interrupt of the caller does not reach it there."""
        for request in flight.queue:
            if self._pool is None:
                from concurrent.futures import ThreadPoolExecutor

                self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="gigwire")
            flight.running += 1
            self._pool.submit(self._perform_aside, request, flight)
        flight.queue.clear()

    def _perform_aside(self, request: Step.Send, flight: _Flight) -> None:
        try:
            self._perform(request, flight)
        except BaseException as bug:  # noqa: BLE001 (raised by whoever waits for it)
            flight.bug = bug
            if request.shared:
                self.core.on_transport_error(request.ticket, "other", False, type(bug).__name__, self._host.now())
        finally:
            with self._changed:
                flight.running -= 1
            self._note_change()

    def _abandon(self, handle: int, flight: _Flight) -> None:
        """Whatever interrupted us: what this machine did for others is theirs to take over."""
        for request in flight.queue:
            if request.shared:
                self.core.on_transport_error(request.ticket, "other", True, "interrupted", self._host.now())
        self.core.cancel(handle)
        self._note_change()

    def _note_change(self) -> None:
        with self._changed:
            self._reports += 1
            self._changed.notify_all()

    def _client(self) -> HttpClient:
        if self._http is None:
            with self._changed:
                if self._own_http is None:
                    self._own_http = default_client()
                self._http = self._own_http
        return self._http

    def _check_open(self) -> None:
        if self._closed:
            raise RuntimeError("the client is closed")


class _Flight:
    """What one machine has under way."""

    __slots__ = ("bug", "files", "queue", "running")

    def __init__(self, files: tuple[Upload, ...] = ()) -> None:
        self.files = files
        self.queue: list[Step.Send] = []
        self.running = 0
        self.bug: BaseException | None = None
