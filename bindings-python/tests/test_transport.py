"""What the network does to us, over real sockets."""

import asyncio
import json
import socket
import ssl
import struct
import threading
import time
from pathlib import Path

import httpx
import httpx2
import pytest
from conftest import answering, listening
from gigwire import (
    AsyncSolarStaff,
    CallOptions,
    DecodeError,
    InvalidRequest,
    OutcomeUnknown,
    SolarStaff,
    TokenPair,
    TransportError,
)

TOKENS = TokenPair("T", "R")
ONCE = CallOptions(max_attempts=1)
QUICK = CallOptions(max_attempts=1, timeout=0.3)
CLIENTS = {"httpx": httpx.Client, "httpx2": httpx2.Client}
ASYNC_CLIENTS = {"httpx": httpx.AsyncClient, "httpx2": httpx2.AsyncClient}


@pytest.fixture(params=CLIENTS)
def library(request: pytest.FixtureRequest) -> str:
    return request.param


def failed_read(url: str, library: str, options: CallOptions = ONCE) -> TransportError:
    """The error of a read, the same for both clients."""
    with CLIENTS[library]() as http, SolarStaff(url, tokens=TOKENS, http_client=http) as api:
        with pytest.raises(TransportError) as sync:
            api.companies.balance(options=options)

    async def read() -> None:
        async with (
            ASYNC_CLIENTS[library]() as http,
            AsyncSolarStaff(url, tokens=TOKENS, http_client=http) as api,
        ):
            await api.companies.balance(options=options)

    with pytest.raises(TransportError) as asynchronous:
        asyncio.run(read())
    assert (sync.value.kind, sync.value.sent) == (asynchronous.value.kind, asynchronous.value.sent)
    return sync.value


def unknown_payment(url: str, library: str, options: CallOptions = ONCE) -> OutcomeUnknown:
    with (
        CLIENTS[library]() as http,
        SolarStaff(url, tokens=TOKENS, http_client=http) as api,
        pytest.raises(OutcomeUnknown) as caught,
    ):
        api.tasks.pay(task_id=7, options=options)
    return caught.value


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def test_connection_refused(library: str) -> None:
    url = f"http://127.0.0.1:{free_port()}/api"
    error = failed_read(url, library)
    assert (error.kind, error.sent, error.attempts) == ("connect", "no", 1)
    # Even a payment may be repeated then, so it is known that it was not made.
    with CLIENTS[library]() as http, SolarStaff(url, tokens=TOKENS, http_client=http) as api:
        with pytest.raises(TransportError) as caught:
            api.tasks.pay(task_id=7, options=ONCE)
    assert caught.value.operation == "tasks.pay"


def test_refused_connections_are_tried_again() -> None:
    with SolarStaff(f"http://127.0.0.1:{free_port()}/api", tokens=TOKENS) as api:
        with pytest.raises(TransportError) as caught:
            api.companies.balance(options=CallOptions(max_attempts=2))
    assert caught.value.attempts == 2


def test_connection_reset(library: str) -> None:
    def reset(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    with listening(reset) as server:
        error = failed_read(server.url, library)
        assert (error.kind, error.sent) == ("reset", "maybe")
        unknown = unknown_payment(server.url, library)
    assert unknown.check == "tasks.get"
    assert "reset" in unknown.cause
    assert server.connections == 3


def test_hung_up_without_an_answer(library: str) -> None:
    with listening(lambda connection: connection.recv(65536) and None) as server:
        assert failed_read(server.url, library).kind == "reset"
        unknown_payment(server.url, library)


def test_no_answer_in_time(library: str) -> None:
    with listening(lambda connection: time.sleep(3)) as server:
        start = time.monotonic()
        error = failed_read(server.url, library, QUICK)
        assert (error.kind, error.sent) == ("timeout", "maybe")
        unknown_payment(server.url, library, QUICK)
        assert time.monotonic() - start < 2.5


def test_an_answer_that_drips_is_too_slow(library: str) -> None:
    def drip(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n")
        for _ in range(100):
            connection.sendall(b" ")
            time.sleep(0.05)

    with listening(drip) as server:
        start = time.monotonic()
        assert failed_read(server.url, library, QUICK).kind == "timeout"
        assert time.monotonic() - start < 2.5


def test_an_enormous_answer_is_not_read(library: str) -> None:
    sent = []

    def pour(connection: socket.socket) -> None:
        connection.recv(65536)
        total = 100 << 20
        connection.sendall(f"HTTP/1.1 200 OK\r\ncontent-length: {total}\r\n\r\n".encode())
        chunk = b"x" * 65536
        poured = 0
        try:
            while poured < total:
                connection.sendall(chunk)
                poured += len(chunk)
        finally:
            sent.append(poured)

    with listening(pour) as server:
        with (
            CLIENTS[library]() as http,
            SolarStaff(server.url, tokens=TOKENS, http_client=http, max_response_bytes=1 << 20) as api,
        ):
            with pytest.raises(TransportError) as caught:
                api.companies.balance()
            assert (caught.value.kind, caught.value.attempts) == ("too_large", 1)
            with pytest.raises(OutcomeUnknown):
                api.tasks.pay(task_id=7)
        deadline = time.monotonic() + 5
        while len(sent) < 2 and time.monotonic() < deadline:
            time.sleep(0.01)
    # What the buffers of both sides hold, but not 100 MiB.
    assert len(sent) == 2
    assert max(sent) < 20 << 20


def test_untrusted_encryption(tmp_path: Path, library: str) -> None:
    def plain_text(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 400 this is not TLS\r\n\r\n")

    with listening(plain_text) as server:
        error = failed_read(server.url.replace("http://", "https://"), library)
    assert (error.kind, error.sent) == ("tls", "no")
    assert ssl.SSLError.__name__ in error.detail or "SSL" in error.detail


def test_html_instead_of_an_answer(library: str) -> None:
    page = b"<html><body>502 Bad Gateway</body></html>"
    with listening(answering(200, page)) as server:
        with CLIENTS[library]() as http, SolarStaff(server.url, tokens=TOKENS, http_client=http) as api:
            with pytest.raises(DecodeError) as caught:
                api.companies.balance()
            error = caught.value
            assert (error.path, error.expected, error.found) == ("$", "JSON", "HTML or XML")
            assert error.response is not None
            assert error.response.body == page
            with pytest.raises(OutcomeUnknown) as unknown:
                api.tasks.pay(task_id=7)
            assert unknown.value.response is not None
            assert unknown.value.response.status == 200


def test_truncated_json() -> None:
    with listening(answering(200, b'{"balanceAmount": 12')) as server, SolarStaff(server.url, tokens=TOKENS) as api:
        with pytest.raises(DecodeError) as caught:
            api.companies.balance()
    assert caught.value.operation == "companies.balance"
    assert "ends too early" in caught.value.found
    assert caught.value.response is not None
    assert caught.value.response.text == '{"balanceAmount": 12'


def test_a_wrong_value_names_its_place() -> None:
    items = [{"id": 1, "state": 1}, {"id": "x", "state": 2}]
    body = json.dumps({"items": items, "pagination": {"total": 2, "page": 1, "pages": 1}}).encode()
    with listening(answering(200, body)) as server, SolarStaff(server.url, tokens=TOKENS) as api:
        with pytest.raises(DecodeError) as caught:
            list(api.tasks.list())
    assert (caught.value.path, caught.value.expected) == ("$.items[1].id", "a whole number")


def test_redirects_are_not_followed() -> None:
    with listening(answering(302, b"", headers="location: http://127.0.0.1:1/\r\n")) as server:
        with (
            httpx.Client(follow_redirects=True) as http,
            SolarStaff(server.url, tokens=TOKENS, http_client=http) as api,
            pytest.raises(Exception, match="302"),
        ):
            api.companies.balance()
        assert server.connections == 1


def test_plain_http_only_on_this_machine() -> None:
    with pytest.raises(InvalidRequest, match="https"):
        SolarStaff("http://example.com/api", tokens=TOKENS)
    SolarStaff("http://example.com/api", tokens=TOKENS, allow_http=True)
    SolarStaff("http://localhost:1/api", tokens=TOKENS)


def test_a_bug_of_the_http_client_is_not_a_lost_connection() -> None:
    class Broken:
        def stream(self, *_args: object, **_options: object) -> object:
            raise ZeroDivisionError("a bug")

    with SolarStaff(tokens=TOKENS, http_client=Broken()) as api:
        with pytest.raises(ZeroDivisionError):
            api.companies.balance()


def test_a_listing_in_threads_reports_their_bugs_too() -> None:
    lock = threading.Lock()
    calls = []

    def handle(request: httpx.Request) -> httpx.Response:
        with lock:
            calls.append(request)
        if "page=1" not in str(request.url):
            raise ZeroDivisionError("a bug")
        page = {"items": [{"id": 1, "state": 1}], "pagination": {"total": 4, "page": 1, "pages": 4}}
        return httpx.Response(200, json=page)

    with httpx.Client(transport=httpx.MockTransport(handle)) as http:
        with SolarStaff(tokens=TOKENS, http_client=http) as api, pytest.raises(ZeroDivisionError):
            list(api.tasks.list())
