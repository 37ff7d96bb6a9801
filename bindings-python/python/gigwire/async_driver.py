"""Carrying machines through with asyncio: poll, do what the step says, report."""

from __future__ import annotations

import asyncio
import inspect
import json
from typing import TYPE_CHECKING, Any

from gigwire._core import Step
from gigwire.pager import AsyncPager, PageShape
from gigwire.session import Challenge, TokenPair
from gigwire.transport import AsyncHttpClient, Failure, default_async_client, send_async

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

    from gigwire._core import Arguments
    from gigwire._core import Client as CoreClient
    from gigwire.host import Host
    from gigwire.options import CallOptions
    from gigwire.upload import Upload


class AsyncDriver:
    """Carries machines through for a client, within one event loop."""

    def __init__(
        self,
        core: CoreClient,
        http: AsyncHttpClient | None,
        host: Host,
        defaults: CallOptions,
        ask_code: Callable[[Challenge], str | Awaitable[str | None] | None] | None,
        on_tokens: Callable[[TokenPair], object] | None,
    ) -> None:
        self.core = core
        self._http = http
        self._own_http: Any = None
        self._host = host
        self._defaults = defaults
        self._ask_code = ask_code
        self._on_tokens = on_tokens
        self._changed = asyncio.Event()
        # What all calls live by: it outlives the call that happened to send it.
        self._shared: set[asyncio.Task[None]] = set()
        self._closed = False

    async def call(
        self, operation: str, arguments: dict[str, Any], options: CallOptions | None, known_state: int | None = None
    ) -> Any:
        """Carries one call through."""
        kwargs = (options or self._defaults).for_call(self._defaults, known_state)
        self._check_open()
        converted = self.core.arguments(operation, arguments)
        handle = self.core.start(operation, converted, self._host.now(), self._host.entropy(), **kwargs)
        return await self._finish(handle, converted.files)

    async def login(self) -> None:
        """Logs in now rather than with the first call."""
        self._check_open()
        await self._finish(self.core.start_login(self._host.entropy()))

    def pages(self, operation: str, arguments: dict[str, Any], options: CallOptions | None) -> AsyncPager[Any, Any]:
        """A listing; what is wrong with its arguments is found at once, but nothing is sent yet."""
        kwargs = (options or self._defaults).for_pages(self._defaults)
        checked = self.core.arguments(operation, arguments)
        self.core.cancel(self.core.start_pages(operation, checked, self._host.entropy(), **kwargs))

        return AsyncPager(
            lambda: self._each_page(operation, checked, kwargs),
            PageShape(*self.core.page_shape(operation)),
            lambda: self.core.table(operation),
        )

    def rows(
        self, kind: str, since: str | None, until: str | None, options: CallOptions | None
    ) -> AsyncGenerator[list[dict[str, str]], None]:
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

    async def steps(self, handle: int) -> AsyncGenerator[Step, None]:
        """What a flow wants of its host, step by step. Leaving before the last one gives up on it."""
        flight = _Flight()
        try:
            while True:
                yield await self._advance(handle, flight)
        finally:
            self._abandon(handle, flight)

    def command(self, handle: int, command: str) -> None:
        """Tells a flow what is wanted of it, from within the event loop."""
        self.core.command(handle, command)
        self._note_change()

    async def close(self) -> None:
        """Closes what was opened here; an HTTP client that was passed in is its owner's."""
        self._closed = True
        for task in self._shared:
            task.cancel()
        if self._own_http is not None:
            await self._own_http.aclose()

    async def _each_page(
        self, operation: str, arguments: Arguments, options: dict[str, Any]
    ) -> AsyncGenerator[Any, None]:
        self._check_open()
        handle = self.core.start_pages(operation, arguments, self._host.entropy(), **options)
        flight = _Flight()
        try:
            while isinstance(step := await self._advance(handle, flight), Step.Page):
                yield step.value
        finally:
            self._abandon(handle, flight)

    async def _each_rows(self, start: Callable[[], int]) -> AsyncGenerator[list[dict[str, str]], None]:
        self._check_open()
        handle = start()
        flight = _Flight()
        try:
            while isinstance(step := await self._advance(handle, flight), Step.Rows):
                yield json.loads(step.rows)
        finally:
            self._abandon(handle, flight)

    async def _finish(self, handle: int, files: tuple[Upload, ...] = ()) -> Any:
        flight = _Flight(files)
        try:
            step = await self._advance(handle, flight)
            return step.value if isinstance(step, Step.Done) else None
        finally:
            self._abandon(handle, flight)

    async def _advance(self, handle: int, flight: _Flight) -> Step:
        """Until there is something for the caller."""
        while True:
            # Taken before the poll: what is reported in between must not be slept over.
            changed = self._changed
            if flight.bug is not None:
                raise flight.bug
            match self.core.poll(handle, self._host.now()):
                case Step.Send() as request:
                    flight.queue.append(request)
                    if request.shared:
                        self._launch(flight)
                case Step.Wait(until=until):
                    if len(flight.queue) == 1 and not flight.tasks:
                        await self._perform(flight.queue.pop(), flight)
                        continue
                    self._launch(flight)
                    await self._host.wait_async(changed, until)
                case Step.AskCode(kind=kind, number=number):
                    code = None if self._ask_code is None else self._ask_code(Challenge(kind, number))
                    code = await code if inspect.isawaitable(code) else code
                    self.core.on_code(code, self._host.now())
                    self._note_change()
                case Step.Tokens(token=token, refresh_token=refresh_token):
                    if self._on_tokens is not None:
                        kept = self._on_tokens(TokenPair(token, refresh_token))
                        if inspect.isawaitable(kept):
                            await kept
                case Step.Failed(error=error):
                    raise error
                case step:
                    self._launch(flight)
                    return step

    async def _perform(self, request: Step.Send, flight: _Flight) -> None:
        try:
            status, headers, body = await send_async(
                self._client(), request, flight.files, self.core.max_response_bytes
            )
        except Failure as failure:
            self.core.on_transport_error(
                request.ticket, failure.kind, failure.certainly_not_sent, failure.detail, self._host.now()
            )
        else:
            self.core.on_response(request.ticket, status, headers, body, self._host.now())
        self._note_change()

    def _launch(self, flight: _Flight) -> None:
        """Sends everything in the queue in tasks of its own."""
        for request in flight.queue:
            task = asyncio.create_task(self._perform(request, flight))
            (self._shared if request.shared else flight.tasks).add(task)
            task.add_done_callback(lambda task, request=request: self._landed(flight, request, task))  # type: ignore[misc]
        flight.queue.clear()

    def _landed(self, flight: _Flight, request: Step.Send, task: asyncio.Task[None]) -> None:
        flight.tasks.discard(task)
        self._shared.discard(task)
        bug = None if task.cancelled() else task.exception()
        flight.bug = flight.bug or bug
        if request.shared and (bug is not None or task.cancelled()):
            # Somebody may wait for it: nobody else will report it.
            detail = "the client was closed" if bug is None else type(bug).__name__
            self.core.on_transport_error(request.ticket, "other", False, detail, self._host.now())
        self._note_change()

    def _abandon(self, handle: int, flight: _Flight) -> None:
        """Whatever interrupted us: what this machine did for others is theirs to take over."""
        for task in flight.tasks:
            task.cancel()
        self.core.cancel(handle)
        self._note_change()

    def _note_change(self) -> None:
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()

    def _client(self) -> AsyncHttpClient:
        if self._http is None:
            self._http = self._own_http = default_async_client()
        return self._http

    def _check_open(self) -> None:
        if self._closed:
            raise RuntimeError("the client is closed")


class _Flight:
    """What one machine has under way."""

    __slots__ = ("bug", "files", "queue", "tasks")

    def __init__(self, files: tuple[Upload, ...] = ()) -> None:
        self.files = files
        self.queue: list[Step.Send] = []
        self.tasks: set[asyncio.Task[None]] = set()
        self.bug: BaseException | None = None
