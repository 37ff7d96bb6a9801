"""What every synchronous client has in common; the calls of a platform are generated."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from gigwire._core import Client as CoreClient
from gigwire.driver import Driver
from gigwire.host import Host, SystemHost
from gigwire.options import CallOptions
from gigwire.session import Challenge, TokenPair, Tokens

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from gigwire.transport import HttpClient


class Client:
    """A client of one platform.

    Args:
        base_url: Where the platform is; its production address unless given. Plain `http` is refused off this machine.
        username: The user to log in as, with the first call that needs it.
        password: The password.
        code: A 2FA code known beforehand, or a function that gets one from a person: called with a `Challenge`, returns
            the code, or `None` to give up.
        tokens: A token pair got elsewhere, in place of a login or before one is needed.
        on_tokens: Called with every new `TokenPair`, to keep it.
        company_id: The company to act for, on platforms where a user has several.
        http_client: An `httpx.Client` of your own, or anything shaped like it; you close it. Several threads use it at
            once while a listing is read.
        timeout: Give up on one attempt after this many seconds.
        max_attempts: How many attempts a call may have, the first included.
        allow_http: Allow plain `http` everywhere.
        max_response_bytes: Answers over this size are not read (64 MiB unless given).
    """

    _platform: ClassVar[str]

    def __init__(
        self,
        base_url: str | None = None,
        *,
        username: str | None = None,
        password: str | None = None,
        code: str | Callable[[Challenge], str | None] | None = None,
        tokens: Tokens | None = None,
        on_tokens: Callable[[TokenPair], object] | None = None,
        company_id: int | None = None,
        http_client: HttpClient | None = None,
        timeout: float = 30.0,
        max_attempts: int = 4,
        allow_http: bool = False,
        max_response_bytes: int | None = None,
        _host: Host | None = None,
    ) -> None:
        core = CoreClient(
            self._platform,
            base_url=base_url,
            allow_http=allow_http,
            username=username,
            password=password,
            code=code if isinstance(code, str) else None,
            token=None if tokens is None else tokens.token,
            refresh_token=None if tokens is None else tokens.refresh_token,
            company_id=company_id,
            max_response_bytes=max_response_bytes,
        )
        self._calls = Driver(
            core,
            http_client,
            _host or SystemHost(),
            CallOptions(timeout=timeout, max_attempts=max_attempts),
            None if isinstance(code, str) else code,
            on_tokens,
        )

    def login(self) -> None:
        """Logs in now rather than with the first call; does nothing if there is a token that has not been refused."""
        self._calls.login()

    @property
    def tokens(self) -> TokenPair | None:
        """The current token pair, if there is one that has not been refused."""
        pair = self._calls.core.tokens
        return None if pair is None else TokenPair(*pair)

    def close(self) -> None:
        """Closes the connections. An `http_client` that was passed in is left open."""
        self._calls.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


def driver_of(client: Client) -> Driver:
    """What carries the calls of a client through; for flows."""
    return client._calls  # pyright: ignore[reportPrivateUsage] (the faces of one package)


class Namespace:
    """Some calls of a platform."""

    __slots__ = ("_calls",)

    def __init__(self, calls: Driver) -> None:
        self._calls = calls
