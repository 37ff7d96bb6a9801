"""What the tests share: the sandbox in process and as a server, small servers that misbehave."""

import os
import re
import signal
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import SimpleNamespace

import pytest
from gigwire.testing import Sandbox

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session", autouse=True)
def interrupts() -> Iterator[None]:
    """Ctrl-C works here and in what tests start, also in the background, where a shell switches it off."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture(scope="session")
def sandbox_binary() -> Path:
    """The server: the one that GIGWIRE_SANDBOX_BIN names, or built now."""
    given = os.environ.get("GIGWIRE_SANDBOX_BIN")
    if given:
        return Path(given)
    subprocess.run(["cargo", "build", "--quiet", "--package", "gigwire-sandbox"], cwd=ROOT, check=True)
    return Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "debug" / "gigwire-sandbox"


@pytest.fixture(scope="module")
def server(sandbox_binary: Path) -> Iterator[str]:
    """The address of a sandbox server of this module's own."""
    command = [sandbox_binary, "--listen", "127.0.0.1:0", "--seed", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            assert process.stdout is not None
            for line in process.stdout:
                if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                    yield found[0]
                    break
            else:
                pytest.fail("the sandbox did not say where it listens")
        finally:
            process.terminate()


@contextmanager
def listening(behave: Callable[[socket.socket], None]) -> Iterator[SimpleNamespace]:
    """A server on this machine that does this to each connection; `url`, and how many `connections` there were."""
    server = SimpleNamespace(connections=0, url="")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server.url = f"http://127.0.0.1:{listener.getsockname()[1]}/api"

        def one(connection: socket.socket) -> None:
            with connection:
                with suppress(OSError):  # the client went away first
                    behave(connection)

        def serve() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                server.connections += 1
                threading.Thread(target=one, args=(connection,), daemon=True).start()

        threading.Thread(target=serve, daemon=True).start()
        yield server
        # Wakes the accept() that would otherwise keep the port.
        listener.shutdown(socket.SHUT_RDWR)


def answering(status: int, body: bytes, *, headers: str = "") -> Callable[[socket.socket], None]:
    """Reads a request, answers it, and hangs up."""

    def behave(connection: socket.socket) -> None:
        connection.recv(65536)
        head = f"HTTP/1.1 {status} X\r\ncontent-length: {len(body)}\r\nconnection: close\r\n{headers}\r\n"
        connection.sendall(head.encode() + body)

    return behave
