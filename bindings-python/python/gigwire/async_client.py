"""What every client for asyncio has in common; the calls of a platform are generated."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from gigwire._core import Client as CoreClient
from gigwire.async_driver import AsyncDriver
from gigwire.host import Host, SystemHost
from gigwire.options import CallOptions
from gigwire.session import Challenge, TokenPair, Tokens

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from types import TracebackType
    from typing import Self

    from gigwire.transport import AsyncHttpClient


class AsyncClient:
    """A client of one platform, for asyncio. One event loop may use it; any number of its tasks at once.

    What it is told is documented where its platform is.
    """

    _platform: ClassVar[str]

    def __init__(
        self,
        base_url: str | None = None,
        *,
        environment: str | None = None,
        hosts: Mapping[str, str | None] | None = None,
        path_prefix: str | None = None,
        calls_per_minute: int | None = None,
        key: str | None = None,
        username: str | None = None,
        password: str | None = None,
        code: str | Callable[[Challenge], str | Awaitable[str | None] | None] | None = None,
        tokens: Tokens | None = None,
        on_tokens: Callable[[TokenPair], object] | None = None,
        company_id: int | None = None,
        http_client: AsyncHttpClient | None = None,
        timeout: float = 30.0,
        max_attempts: int = 4,
        allow_http: bool = False,
        max_response_bytes: int | None = None,
        _host: Host | None = None,
    ) -> None:
        core = CoreClient(
            self._platform,
            environment=environment,
            base_url=base_url,
            hosts=[(name, url) for name, url in (hosts or {}).items() if url is not None],
            path_prefix=path_prefix,
            calls_per_minute=calls_per_minute,
            allow_http=allow_http,
            key=key,
            username=username,
            password=password,
            code=code if isinstance(code, str) else None,
            token=None if tokens is None else tokens.token,
            refresh_token=None if tokens is None else tokens.refresh_token,
            company_id=company_id,
            max_response_bytes=max_response_bytes,
        )
        self._calls = AsyncDriver(
            core,
            http_client,
            _host or SystemHost(),
            CallOptions(timeout=timeout, max_attempts=max_attempts),
            None if isinstance(code, str) else code,
            on_tokens,
        )

    async def close(self) -> None:
        """Closes the connections. An `http_client` that was passed in is left open."""
        await self._calls.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class AsyncLoginClient(AsyncClient):
    """A client of a platform that one logs in to."""

    async def login(self) -> None:
        """Logs in now rather than with the first call; does nothing if there is a token that has not been refused."""
        await self._calls.login()

    @property
    def tokens(self) -> TokenPair | None:
        """The current token pair, if there is one that has not been refused."""
        pair = self._calls.core.tokens
        return None if pair is None else TokenPair(*pair)


def driver_of(client: AsyncClient) -> AsyncDriver:
    """What carries the calls of a client through; for flows."""
    return client._calls  # pyright: ignore[reportPrivateUsage] (the faces of one package)


class AsyncNamespace:
    """Some calls of a platform, for asyncio."""

    __slots__ = ("_calls",)

    def __init__(self, calls: AsyncDriver) -> None:
        self._calls = calls
