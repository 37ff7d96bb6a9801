"""The platforms in process, for the tests of those who use gigwire: no socket, no server, no waiting.

from gigwire.testing import Sandbox

def test_listing():
    sandbox = Sandbox()
    with sandbox.client() as api:
        assert api.tasks.list().total > 0
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx

from gigwire._core import SandboxWorld
from gigwire.solar_staff.async_calls import AsyncSolarStaff
from gigwire.solar_staff.calls import SolarStaff

if TYPE_CHECKING:
    from collections.abc import Callable

_ROOT = "https://sandbox.invalid"


class User(NamedTuple):
    """Somebody who can log in."""

    username: str
    password: str


class Message(NamedTuple):
    """What a platform would have sent to a person."""

    channel: str
    """`sms` or `email`."""

    to: str
    """Phone number or address."""

    text: str
    """What it says."""

    code: str | None
    """The code in it, if there is one."""


class Delivery(NamedTuple):
    """A webhook on its way to a company."""

    id: int
    """Which one; the same when it is tried again."""

    url: str
    """Where to."""

    headers: dict[str, str]
    """Its headers; `x-sign` is the signature."""

    body: bytes
    """Its body: see `gigwire.solar_staff.webhook.verify`."""


class Sandbox:
    """The platforms as one world in memory, filled with people and tasks that follow from the seed.

    Args:
        seed: The same seed makes the same world.
    """

    #: Logs in without a 2FA code.
    BOT = User("bot@gigwire.test", "bot-password")
    #: Logs in with a 2FA code by SMS: see `last_code`.
    PERSON = User("demo@gigwire.test", "demo-password")
    #: Where Solar Staff is in this world; nothing but `transport()` knows the way.
    SOLAR_STAFF_URL = f"{_ROOT}/solar_staff/api"

    def __init__(self, *, seed: int = 1) -> None:
        self._world = SandboxWorld(seed, _now())

    def client(self, **options: Any) -> SolarStaff:
        """A client of this world, logged in as `BOT` unless `options` (those of `SolarStaff`) say otherwise."""
        http_client = options.pop("http_client", None) or httpx.Client(transport=self.transport())
        return SolarStaff(**self._options(options), http_client=http_client)

    def async_client(self, **options: Any) -> AsyncSolarStaff:
        """The same for asyncio."""
        http_client = options.pop("http_client", None) or httpx.AsyncClient(transport=self.transport())
        return AsyncSolarStaff(**self._options(options), http_client=http_client)

    def transport(self) -> SandboxTransport:
        """For an HTTP client of your own: `httpx.Client(transport=sandbox.transport())`."""
        return SandboxTransport(self)

    @property
    def outbox(self) -> list[Message]:
        """All messages that people would have received, oldest first."""
        messages = self._control("GET", "outbox")["messages"]
        return [Message(each["channel"], each["to"], each["text"], each.get("code")) for each in messages]

    def last_code(self) -> str | None:
        """The code that was sent last."""
        return next((message.code for message in reversed(self.outbox) if message.code is not None), None)

    def take_deliveries(self) -> list[Delivery]:
        """The webhooks that are due now, for a receiver of yours; tell `answer_delivery` what it said of each.

        What was not answered by 200 is due again later, for 24 hours of this world's time (see `advance`).
        """
        taken = self._world.take_deliveries(_now())
        return [Delivery(id, url, dict(headers), body) for id, url, headers, body in taken]

    def answer_delivery(self, delivery: Delivery, status: int | None) -> None:
        """What a receiver said to a delivery: its status, or `None` if it was not to be reached."""
        self._world.on_delivery(_now(), delivery.id, status, "not reached")

    @property
    def webhook_log(self) -> list[dict[str, Any]]:
        """All events for companies, how each stands, and every attempt to deliver it."""
        deliveries: list[dict[str, Any]] = self._control("GET", "webhooks")["deliveries"]
        return deliveries

    @property
    def ledger(self) -> dict[str, Any]:
        """All movements of money, the balances, and whether they are `sound`."""
        return self._control("GET", "ledger")

    def advance(self, seconds: float) -> None:
        """Lets time pass in this world: tokens expire, payments and payouts go their way."""
        self._control("POST", "clock", {"advance_ms": round(seconds * 1000)})

    def fail(
        self,
        kind: str,
        *,
        method: str | None = None,
        path: str | None = None,
        times: int = 1,
        skip: int = 0,
        **details: Any,
    ) -> None:
        """Orders a fault for coming requests.

        Args:
            kind: `status`, `drop_after_act`, `drop_before_act`, `delay_ms`, `expire_tokens`, `html` or `truncate`.
            method: Only requests with this method.
            path: Only requests below this path of Solar Staff's API, such as `/customer/tasks/pay`.
            times: So many requests are hit.
            skip: So many are left alone first.
            details: What the kind needs: `status`, `retry_after` (seconds), `delay_ms`.
        """
        matching: dict[str, str] = {}
        if method is not None:
            matching["method"] = method
        if path is not None:
            matching["path_prefix"] = f"/solar_staff/api{path}"
        fault = {"match": matching, "kind": kind, "times": times, "skip": skip, **details}
        self._control("POST", "faults", {"faults": [fault]})

    def reset(self) -> None:
        """Starts again from the seed."""
        self._control("POST", "reset", {})

    def _options(self, options: dict[str, Any]) -> dict[str, Any]:
        defaults: dict[str, Any] = {"base_url": self.SOLAR_STAFF_URL}
        if "tokens" not in options and "username" not in options:
            defaults |= {"username": self.BOT.username, "password": self.BOT.password}
        return defaults | options

    def _control(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        content = b"" if body is None else json.dumps(body).encode()
        answer = self._world.handle(_now(), method, f"{_ROOT}/_sandbox/{path}", [], content)
        _, status, _, text = answer if answer is not None else (0, 0, [], b"no answer")
        if status != 200:
            raise ValueError(f"the sandbox refuses {method} {path}: {text.decode()}")
        answered: dict[str, Any] = json.loads(text) if text else {}
        return answered

    def answer(self, request: Any, body: bytes, wait: Callable[[float], None] | None) -> tuple[float, Any]:
        """For `SandboxTransport`: the response, and for how long it is to be held back if `wait` did not do so."""
        # httpx2 wants its own kind of response: the library of the request has it.
        library: Any = sys.modules[type(request).__module__.partition(".")[0]]
        answer = self._world.handle(_now(), request.method, str(request.url), request.headers.multi_items(), body)
        if answer is None:
            raise library.RemoteProtocolError("the sandbox cut the connection", request=request)
        delay_ms, status, headers, content = answer
        patience = request.extensions.get("timeout", {}).get("read")
        if patience is not None and delay_ms / 1000 > patience:
            if wait is not None:
                wait(patience)
            raise library.ReadTimeout("the sandbox did not answer in time", request=request)
        if wait is not None:
            wait(delay_ms / 1000)
        return delay_ms / 1000, library.Response(status, headers=headers, content=content, request=request)


class SandboxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Takes the requests of an HTTP client to a `Sandbox`. Serves `Client` and `AsyncClient` of httpx and httpx2."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answers a request."""
        response: httpx.Response = self._sandbox.answer(request, request.read(), time.sleep)[1]
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answers a request."""
        delay, response = self._sandbox.answer(request, await request.aread(), None)
        await asyncio.sleep(delay)
        answered: httpx.Response = response
        return answered


def _now() -> int:
    return int(time.time() * 1000)
