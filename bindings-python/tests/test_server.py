"""The clients against the sandbox as a server, over a socket."""

import asyncio
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from gigwire import AsyncSolarStaff, SolarStaff, TokenPair
from gigwire._core import Step

BOT = {"username": "bot@gigwire.test", "password": "bot-password"}
SCENARIO = Path(__file__).resolve().parents[1] / "examples" / "payout_scenario.py"


@pytest.fixture
def url(server: str) -> str:
    httpx.post(f"{server}/_sandbox/reset", json={}).raise_for_status()
    return f"{server}/solar_staff/api"


def order(url: str, fault: dict[str, object]) -> None:
    root = url.removesuffix("/solar_staff/api")
    httpx.post(f"{root}/_sandbox/faults", json={"faults": [fault]}).raise_for_status()


class Seen:
    """The paths that were asked for, by an HTTP client of our own."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.in_flight = 0
        self.most_in_flight = 0
        self._lock = threading.Lock()

    def begin(self, request: httpx.Request) -> None:
        with self._lock:
            self.paths.append(request.url.path.removeprefix("/solar_staff/api"))
            self.in_flight += 1
            self.most_in_flight = max(self.most_in_flight, self.in_flight)

    def end(self, _response: httpx.Response) -> None:
        with self._lock:
            self.in_flight -= 1


def test_a_token_that_expires_in_mid_listing_is_renewed_once(url: str) -> None:
    seen = Seen()
    kept: list[TokenPair] = []
    hooks = {"request": [seen.begin], "response": [seen.end]}
    with (
        httpx.Client(event_hooks=hooks) as http,
        SolarStaff(url, **BOT, http_client=http, on_tokens=kept.append) as api,
    ):
        expected = [task.id for task in api.tasks.list(size=500)]
        order(
            url,
            {"kind": "delay_ms", "delay_ms": 30, "times": 1000, "match": {"path_prefix": "/solar_staff/api/customer"}},
        )
        order(url, {"kind": "expire_tokens", "skip": 2, "match": {"path_prefix": "/solar_staff/api/customer/tasks"}})
        assert [task.id for task in api.tasks.list(size=8)] == expected
    assert seen.paths.count("/token/refresh") == 1
    assert seen.paths.count("/login") == 1
    assert seen.most_in_flight == 3
    assert len(kept) == 2


def test_the_same_with_asyncio(url: str) -> None:
    seen = Seen()

    async def begin(request: httpx.Request) -> None:
        seen.begin(request)

    async def end(response: httpx.Response) -> None:
        seen.end(response)

    async def read() -> tuple[list[int], list[int]]:
        hooks = {"request": [begin], "response": [end]}
        async with (
            httpx.AsyncClient(event_hooks=hooks) as http,
            AsyncSolarStaff(url, **BOT, http_client=http) as api,
        ):
            expected = [task.id async for task in api.tasks.list(size=500)]
            delay = {"kind": "delay_ms", "delay_ms": 30, "times": 1000}
            await asyncio.to_thread(order, url, {**delay, "match": {"path_prefix": "/solar_staff/api/customer"}})
            expire = {"kind": "expire_tokens", "skip": 2, "match": {"path_prefix": "/solar_staff/api/customer/tasks"}}
            await asyncio.to_thread(order, url, expire)
            return expected, [task.id async for task in api.tasks.list(size=8)]

    expected, found = asyncio.run(read())
    assert found == expected
    assert seen.paths.count("/token/refresh") == 1
    assert seen.most_in_flight == 3


def test_many_threads_share_one_login_and_one_refresh(url: str) -> None:
    seen = Seen()
    hooks = {"request": [seen.begin], "response": [seen.end]}
    limits = httpx.Limits(max_connections=20)
    with httpx.Client(event_hooks=hooks, limits=limits) as http, SolarStaff(url, **BOT, http_client=http) as api:
        order(url, {"kind": "delay_ms", "delay_ms": 100, "times": 1000})
        with ThreadPoolExecutor(10) as pool:
            first = list(pool.map(lambda _: api.companies.balance().balance_amount, range(10)))
            order(url, {"kind": "expire_tokens"})
            second = list(pool.map(lambda _: api.companies.balance().balance_amount, range(10)))
    assert len(set(first + second)) == 1
    assert seen.paths.count("/login") == 1
    assert seen.paths.count("/token/refresh") == 1


def test_a_listing_that_is_left_early_leaves_nothing_behind(url: str) -> None:
    with SolarStaff(url, **BOT) as api:
        for task in api.tasks.list(size=5):
            assert task.id
            break
        pages = api.tasks.list(size=5).pages()
        next(pages)
        next(pages)
        pages.close()
        assert api.companies.balance().balance_amount > 0
        # All machines are gone: the core answers End for what it does not know.
        assert all(isinstance(api._calls.core.poll(handle, 0), Step.End) for handle in range(1, 20))


# Interrupted while it opens a connection, as on a busy machine, httpcore leaves the socket to the garbage collector.
@pytest.mark.filterwarnings("ignore:Exception ignored in. <socket:pytest.PytestUnraisableExceptionWarning")
def test_an_interrupt_ends_the_call_and_not_the_client(url: str) -> None:
    import _thread

    with SolarStaff(url, **BOT) as api:
        api.login()
        order(
            url, {"kind": "delay_ms", "delay_ms": 1500, "match": {"path_prefix": "/solar_staff/api/customer/balance"}}
        )
        timer = threading.Timer(0.2, _thread.interrupt_main)
        timer.start()
        start = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            api.companies.balance()
            time.sleep(1)  # the interrupt may come just after the answer: then here
        assert time.monotonic() - start < 3
        assert api.companies.balance().balance_amount > 0


def test_the_example(url: str) -> None:
    run = subprocess.run(
        [sys.executable, SCENARIO, "--base-url", url, "--freelancer", "ready@gigwire.test"],
        capture_output=True,
        text=True,
        check=False,
        timeout=90,
    )
    assert run.returncode == 0, run.stderr
    lines = dict(line.strip().split(maxsplit=1) for line in run.stdout.splitlines() if line.strip())
    assert lines["payout"].endswith("done")
    assert "completed" in lines["paid"]
