"""What the tests of flows share: rows to pay, the command line, a server that can be killed."""

import csv
import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx

READY, SECOND, POOR = "ready@gigwire.test", "second@gigwire.test", "nomeans@gigwire.test"
COLUMNS = ("key", "email", "service", "attribute 37", "title", "description", "price", "deadline")


def row(key: str, price: object = Decimal("100.50"), *, email: str = READY, **more: object) -> dict[str, object]:
    """A row that can be paid."""
    return {
        "key": key,
        "freelancer": {"email": email},
        "service": 37,
        "attributes": [{"id": 37, "value": "5"}],
        "title": "Site",
        "description": "Five pages",
        "deadline": "2040-01-01T10:00:00",
        "price": price,
        **more,
    }


def price(index: int) -> Decimal:
    """Of the row of this number in `write_plan`: all kopecks occur."""
    return Decimal(10_000 + 100 * (index % 7) + index % 100) / 100


def write_plan(path: Path, rows: int) -> Path:
    """A table of so many rows, each for one of two freelancers."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for index in range(rows):
            who = (READY, SECOND)[index % 2]
            writer.writerow([f"a-{index}", who, 37, 5, f"Site {index}", "Five pages", price(index), "31.12.2040"])
    return path


def command(*arguments: object) -> list[str]:
    """The command line."""
    return [sys.executable, "-m", "gigwire", "pay", *map(str, arguments)]


def environment() -> dict[str, str]:
    """Of who pays."""
    known = {name: value for name, value in os.environ.items() if not name.startswith("GIGWIRE_")}
    return known | {"GIGWIRE_USERNAME": "bot@gigwire.test", "GIGWIRE_PASSWORD": "bot-password"}


def pay(*arguments: object, given: str | None = None) -> subprocess.CompletedProcess[str]:
    """Runs it to its end."""
    return subprocess.run(
        command(*arguments), input=given, capture_output=True, text=True, timeout=120, check=False, env=environment()
    )


class Server:
    """A sandbox server that keeps its world in a file, so that it can be killed and come back."""

    def __init__(self, binary: Path, store: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port = free.getsockname()[1]
        self._command = [str(binary), "--listen", f"127.0.0.1:{self._port}", "--seed", "1", "--store", str(store)]
        self._process: subprocess.Popen[str] | None = None

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def url(self) -> str:
        return f"{self.root}/solar_staff/api"

    def start(self) -> None:
        # Its console is a pipe that nobody reads further: what it prints is little.
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if re.search(r"listening on", line):
                return
        raise AssertionError("the sandbox did not start")

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            assert self._process.stdout is not None
            self._process.stdout.close()
            self._process = None

    def control(self, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        url = f"{self.root}/_sandbox/{path}"
        answer = httpx.get(url) if body is None else httpx.post(url, json=body)
        answer.raise_for_status()
        found: dict[str, Any] = json.loads(answer.text, parse_float=Decimal)
        return found


@contextmanager
def served(binary: Path, store: Path) -> Iterator[Server]:
    """A server that is there for as long."""
    server = Server(binary, store)
    server.start()
    try:
        yield server
    finally:
        server.kill()


def wait_for(condition: Any, seconds: float = 20) -> None:
    """Until something has come true."""
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it did not come true"
        time.sleep(0.02)
