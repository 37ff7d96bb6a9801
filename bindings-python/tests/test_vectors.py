"""The conformance vectors, for the sync and the async client: see tests/vectors/README.md."""

import asyncio
import datetime as dt
import json
import re
import warnings
from base64 import b64decode, b64encode
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
from columns import check_columns
from gigwire import (
    CallOptions,
    Challenge,
    File,
    GigwireError,
    GigwireWarning,
    ReceivedFile,
    Record,
    TokenPair,
    platforms,
)
from gigwire._core import Field, Step
from gigwire.async_client import AsyncLoginClient
from gigwire.client import LoginClient
from gigwire.errors import IncompleteRows, TwoFactorRequired

VECTORS = Path(__file__).resolve().parents[2] / "tests" / "vectors"
START = 1_640_995_200_000


def every_vector() -> list[Any]:
    found = []
    for folder in sorted(path for path in VECTORS.iterdir() if path.is_dir()):
        before = len(found)
        for path in sorted(folder.glob("*.json")):
            for vector in json.loads(path.read_text(encoding="utf-8"))["vectors"]:
                found.append(pytest.param(folder.name, vector, id=f"{folder.name}/{path.stem}: {vector['name']}"))
        assert len(found) > before + 100
    return found


def client_class(platform: str, prefix: str) -> Any:
    """The client of a platform, by its name in the catalog."""
    classes = [
        getattr(platforms, name) for name in platforms.__all__ if name.startswith("Async") == (prefix == "Async")
    ]
    return next(found for found in classes if found._platform == platform)


class Script:
    """The steps, the clock, and the server."""

    def __init__(self, vector: dict[str, Any]) -> None:
        self.steps: list[dict[str, Any]] = list(vector["steps"])
        self.time = START

    def take(self, kind: str) -> Any:
        assert self.steps, f"the script is used up, but there is: {kind}"
        assert kind in self.steps[0], f"the script says {self.steps[0]}, but there is: {kind}"
        return self.steps.pop(0)[kind]

    # What a driver needs of a host.

    def now(self) -> int:
        return self.time

    def entropy(self) -> int:
        return 1

    def pass_time(self, until: int | None) -> None:
        assert until is not None, f"the client waits for nothing; the script: {self.steps[:1]}"
        span = self.take("wait")
        assert span["min_ms"] <= until - self.time <= span["max_ms"]
        self.time = until

    # What a driver tells its user.

    def ask(self, challenge: Challenge) -> str | None:
        self.take_partially("ask", {"kind": challenge.kind, "number": challenge.number})
        return self.answer_to_ask

    def take_partially(self, kind: str, found: dict[str, Any]) -> None:
        step = self.take(kind)
        if kind == "ask":
            assert {"kind": step["challenge"]["kind"], "number": step["challenge"].get("number", "")} == found
            self.answer_to_ask: str | None = step["code"]

    def tokens(self, pair: TokenPair) -> None:
        assert self.take("tokens") == {"token": pair.token, "refresh_token": pair.refresh_token}

    # The server.

    def match(self, method: str, url: str, headers: list[tuple[str, str]], body: bytes) -> dict[str, Any]:
        """The step that this request is, taken out of the script."""
        for position, step in enumerate(self.steps):
            if "send" not in step:
                break
            send = step["send"]
            wanted = send.get("headers", {}).items()
            if (send["method"], send["url"]) == (method, url) and all(pair in headers for pair in wanted):
                if "json" in send:
                    assert json.loads(body, parse_float=Decimal) == json.loads(
                        json.dumps(send["json"]), parse_float=Decimal
                    )
                else:
                    # Files hold nothing but their own mark: see `with_files`.
                    assert body.decode() == send.get("body", "")
                return self.steps.pop(position)
        pytest.fail(f"not in the script: {method} {url} {headers}; next: {self.steps[:1]}")

    @staticmethod
    def outcome(step: dict[str, Any]) -> httpx.Response:
        if "fail" in step:
            raise transport_error(step["fail"])
        reply = step["reply"]
        content = reply["text"].encode() if "text" in reply else b64decode(reply.get("bytes", ""))
        if "json" in reply:
            content = json.dumps(reply["json"], ensure_ascii=False).encode()
        return httpx.Response(reply["status"], headers=reply.get("headers"), content=content)

    def finish(self) -> None:
        assert not self.steps, f"not used up: {self.steps[:1]}"


def transport_error(fail: dict[str, str]) -> Exception:
    kinds: dict[tuple[str, str], Callable[[str], Exception]] = {
        ("connect", "no"): httpx.ConnectError,
        ("timeout", "no"): httpx.ConnectTimeout,
        ("timeout", "maybe"): httpx.ReadTimeout,
        ("reset", "maybe"): httpx.ReadError,
        ("other", "maybe"): httpx.DecodingError,
        ("other", "no"): httpx.UnsupportedProtocol,
    }
    if fail["kind"] == "tls":
        error = httpx.ConnectError("handshake")
        error.__cause__ = __import__("ssl").SSLError("certificate verify failed")
        return error
    return kinds[fail["kind"], fail["sent"]](fail.get("detail", "on script"))


# --- sync


class HeldPool:
    """In place of threads: what is submitted counts as sent; it is answered once there is nothing more to send."""

    def __init__(self, host: "SyncHost") -> None:
        self.host = host
        self.held: list[Callable[[], None]] = []

    def submit(self, work: Callable[..., None], request: Step.Send, *args: Any) -> None:
        step = self.host.match(request.method, request.url, request.headers, request.body)

        def answer() -> None:
            self.host.matched = step
            work(request, *args)

        self.held.append(answer)

    def shutdown(self, **_options: bool) -> None:
        self.held.clear()


class SyncHost(Script):
    def __init__(self, vector: dict[str, Any]) -> None:
        super().__init__(vector)
        self.pool = HeldPool(self)
        self.matched: dict[str, Any] | None = None

    def wait(self, _changed: object, _is_due: Callable[[], bool], until: int | None) -> None:
        if self.pool.held:
            self.pool.held.pop(0)()
        else:
            self.pass_time(until)

    @contextmanager
    def stream(
        self, method: str, url: str, *, content: Any, headers: Any, timeout: float, follow_redirects: bool
    ) -> Iterator[httpx.Response]:
        assert timeout > 0
        assert not follow_redirects
        step, self.matched = self.matched, None
        yield self.outcome(step or self.match(method, url, headers, whole(content, headers)))


def whole(content: Any, headers: list[tuple[str, str]]) -> bytes:
    """A body as it goes over the wire, with the length that was announced for it."""
    if content is None or isinstance(content, bytes):
        return content or b""
    body = b"".join(content)
    assert ("content-length", str(len(body))) in headers
    return body


async def whole_async(content: Any, headers: list[tuple[str, str]]) -> bytes:
    if content is None or isinstance(content, bytes):
        return content or b""
    return whole([piece async for piece in content], headers)


def with_files(args: dict[str, Any]) -> dict[str, Any]:
    """The arguments, with files in place of their descriptions; the content of each is the mark that stands for it."""

    def convert(value: Any) -> Any:
        if isinstance(value, dict) and value.keys() == {"file"}:
            described = value["file"]
            mark = f"<<file {described['id']}>>".encode()
            return File(mark, name=described["name"], content_type=described.get("content_type"))
        return value

    return {name: convert(value) for name, value in args.items()}


def client_options(client: Any, vector: dict[str, Any], host: Any) -> dict[str, Any]:
    options = dict(vector["client"])
    options |= {f"{name}_url": url for name, url in options.pop("hosts", {}).items()}
    if "tokens" in options:
        options["tokens"] = TokenPair(**options["tokens"])
    if issubclass(client, (LoginClient, AsyncLoginClient)):
        options["on_tokens"] = host.tokens
    else:
        options.setdefault("key", None)
    return options


def call_options(start: dict[str, Any]) -> CallOptions:
    given = dict(start.get("options", {}))
    for name in ("timeout", "deadline"):
        if f"{name}_ms" in given:
            given[name] = given.pop(f"{name}_ms") / 1000
    return CallOptions(**given, in_flight=start.get("in_flight"))


@contextmanager
def expected_warnings(vector: dict[str, Any]) -> Iterator[None]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", GigwireWarning)
        yield
    wanted = vector.get("warns", [])
    assert len(caught) == len(wanted), caught
    for warning, expected in zip(caught, wanted, strict=True):
        text = str(warning.message)
        assert text.startswith(f"{expected['operation']}: {snake(expected['argument'])}: ")
        assert expected["problem"] in text


@pytest.mark.parametrize(("platform", "vector"), every_vector())
def test_sync(platform: str, vector: dict[str, Any]) -> None:
    with expected_warnings(vector):
        run_sync(platform, vector)


def run_sync(platform: str, vector: dict[str, Any]) -> None:
    host = SyncHost(vector)
    start = vector["start"]
    client = client_class(platform, "")
    try:
        api = client(**client_options(client, vector, host), http_client=host, _host=host)
        api._calls._ask_code = host.ask
        api._calls._pool = host.pool
        if "call" in start:
            answer = api._calls.call(start["call"], with_files(start.get("args", {})), call_options(start))
            compare(answer, host.take("done"), "$")
            check_columns(answer)
        elif "pages" in start:
            for page in api._calls.pages(start["pages"], start.get("args", {}), call_options(start)).pages():
                compare(page, host.take("page"), "$")
                check_columns(page)
            host.take("end")
        elif "rows" in start:
            args = start.get("args", {})
            if args.keys() - {"since", "until"}:
                # A function that does not take it is Python's own refusal.
                return
            for rows in api._calls.rows(start["rows"], args.get("since"), args.get("until"), call_options(start)):
                assert rows == host.take("rows")
            host.take("end")
        else:
            api.login()
            host.take("end")
    except GigwireError as error:
        compare_error(error, host.take("failed"))
    host.finish()


# --- async


class AsyncHost(Script):
    def __init__(self, vector: dict[str, Any]) -> None:
        super().__init__(vector)
        self.main: asyncio.Task[Any] | None = None
        self.held: list[asyncio.Event] = []

    async def wait_async(self, changed: asyncio.Event, until: int | None) -> None:
        # Every task that was launched gets as far as its request.
        for _ in range(20):
            await asyncio.sleep(0)
        if changed.is_set():
            return
        if self.held:
            self.held.pop(0).set()
            await changed.wait()
        else:
            self.pass_time(until)

    @asynccontextmanager
    async def stream(
        self, method: str, url: str, *, content: Any, headers: Any, timeout: float, follow_redirects: bool
    ) -> AsyncIterator[httpx.Response]:
        assert timeout > 0
        assert not follow_redirects
        step = self.match(method, url, headers, await whole_async(content, headers))
        if asyncio.current_task() is not self.main:
            turn = asyncio.Event()
            self.held.append(turn)
            await turn.wait()
        yield self.outcome(step)


@pytest.mark.anyio
@pytest.mark.parametrize(("platform", "vector"), every_vector())
async def test_async(platform: str, vector: dict[str, Any]) -> None:
    with expected_warnings(vector):
        await run_async(platform, vector)


async def run_async(platform: str, vector: dict[str, Any]) -> None:
    host = AsyncHost(vector)
    host.main = asyncio.current_task()
    start = vector["start"]
    client = client_class(platform, "Async")
    try:
        api = client(**client_options(client, vector, host), http_client=host, _host=host)
        api._calls._ask_code = host.ask
        if "call" in start:
            answer = await api._calls.call(start["call"], with_files(start.get("args", {})), call_options(start))
            compare(answer, host.take("done"), "$")
            check_columns(answer)
        elif "pages" in start:
            async for page in api._calls.pages(start["pages"], start.get("args", {}), call_options(start)).pages():
                compare(page, host.take("page"), "$")
                check_columns(page)
            host.take("end")
        elif "rows" in start:
            args = start.get("args", {})
            if args.keys() - {"since", "until"}:
                # A function that does not take it is Python's own refusal.
                return
            reading = api._calls.rows(start["rows"], args.get("since"), args.get("until"), call_options(start))
            async for rows in reading:
                assert rows == host.take("rows")
            host.take("end")
        else:
            await api.login()
            host.take("end")
    except GigwireError as error:
        compare_error(error, host.take("failed"))
    host.finish()


# --- comparison


def plain(value: Any) -> Any:
    """A value as the core would write it: catalog names, decimals as text, ISO dates."""
    if isinstance(value, ReceivedFile):
        text = value.content.decode(errors="replace")
        described = {"name": value.name, "content_type": value.content_type, "text": text}
        return {"file": described | {"bytes": b64encode(value.content).decode()}}
    if isinstance(value, Record):
        fields = {name: field for name, field in vars(type(value)).items() if isinstance(field, Field)}
        made = {field.name: plain(getattr(value, name)) for name, field in fields.items()}
        return made | ({"extra": plain(value.extra)} if value.extra else {})
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, dt.datetime):
        text = value.isoformat().replace("+00:00", "Z")
        return re.sub(r"(\.\d*?)0+(Z?)$", r"\1\2", text)
    if isinstance(value, dt.date):
        return value.isoformat()
    return value


def compare(found: Any, wanted: Any, path: str) -> None:
    if isinstance(found, UUID):
        # The core keeps the letters as they came; for Python's class they have no case.
        found, wanted = str(found), wanted.lower()
    found = plain(found)
    if isinstance(wanted, dict):
        assert isinstance(found, dict), path
        for key, value in wanted.items():
            assert key in found, f"{path}.{key}"
            compare(found[key], value, f"{path}.{key}")
    elif isinstance(wanted, list):
        assert isinstance(found, list), path
        assert len(found) == len(wanted), path
        for index, (one, other) in enumerate(zip(found, wanted, strict=True)):
            compare(one, other, f"{path}[{index}]")
    elif isinstance(wanted, float):
        # Undocumented JSON, where gigwire makes decimals of fractions.
        assert Decimal(found) == Decimal(str(wanted)), path
    else:
        assert found == wanted, path
        assert type(found) is type(wanted) or isinstance(found, type(wanted)), path


def compare_error(error: GigwireError, wanted: dict[str, Any]) -> None:
    wanted = dict(wanted)
    assert type(error).__name__ == wanted.pop("error")
    assert error.operation == wanted.pop("operation")
    for key, value in wanted.items():
        if key in {"message", "problem"}:
            assert value.lower() in str(error).lower()
        elif key == "found":
            assert value in error.found
        elif key == "argument":
            assert error.argument == snake(value)
        elif isinstance(error, IncompleteRows):
            assert [asdict(missing) for missing in error.missing] == value
        elif isinstance(error, TwoFactorRequired) and key == "challenge":
            assert {"kind": error.kind, "number": error.number} == value
        else:
            assert getattr(error, key) == value, key


def snake(camel: str) -> str:
    return re.sub("[A-Z]", lambda letter: "_" + letter[0].lower(), camel)
