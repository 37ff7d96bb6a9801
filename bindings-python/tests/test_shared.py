"""What all calls of a client live by, a login or a refresh, is carried through when its caller gives up."""

import asyncio
import threading
import time

import httpx
import pytest
from gigwire.testing import Sandbox

REFRESH = "/token/refresh"


def expired(sandbox: Sandbox) -> None:
    sandbox.fail("expire_tokens")
    sandbox.fail("delay_ms", path=REFRESH, delay_ms=400)


@pytest.mark.anyio
async def test_a_refresh_outlives_the_task_that_sent_it(sandbox: Sandbox) -> None:
    seen: list[str] = []
    refreshing = asyncio.Event()

    async def see(request: httpx.Request) -> None:
        seen.append(request.url.path)
        if request.url.path.endswith(REFRESH):
            refreshing.set()

    async with httpx.AsyncClient(transport=sandbox.transport(), event_hooks={"request": [see]}) as http:
        async with sandbox.async_client(http_client=http) as api:
            await api.login()
            expired(sandbox)
            call = asyncio.create_task(api.companies.balance())
            await refreshing.wait()
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            assert (await api.companies.balance()).balance_amount > 0
    assert sum(path.endswith(REFRESH) for path in seen) == 1
    assert sum(path.endswith("/login") for path in seen) == 1


@pytest.mark.anyio
async def test_a_call_that_only_waited_is_no_worse_for_the_cancelled_one(sandbox: Sandbox) -> None:
    async with sandbox.async_client() as api:
        await api.login()
        expired(sandbox)
        first, second = (asyncio.create_task(api.companies.balance()) for _ in range(2))
        await asyncio.sleep(0.2)
        first.cancel()
        assert (await second).balance_amount > 0


@pytest.mark.anyio
async def test_closing_does_not_wait_for_it(sandbox: Sandbox) -> None:
    before = asyncio.all_tasks()
    api = sandbox.async_client()
    sandbox.fail("delay_ms", path="/login", delay_ms=5000)
    login = asyncio.create_task(api.login())
    await asyncio.sleep(0.1)
    login.cancel()
    began = time.monotonic()
    await api.close()
    with pytest.raises(asyncio.CancelledError):
        await login
    assert time.monotonic() - began < 2
    await asyncio.sleep(0)
    assert asyncio.all_tasks() == before


def test_a_refresh_outlives_an_interrupt(sandbox: Sandbox) -> None:
    import _thread

    seen: list[str] = []
    hooks = {"request": [lambda request: seen.append(request.url.path)]}
    with httpx.Client(transport=sandbox.transport(), event_hooks=hooks) as http:
        with sandbox.client(http_client=http) as api:
            api.login()
            expired(sandbox)

            def interrupt() -> None:
                while not any(path.endswith(REFRESH) for path in seen):
                    time.sleep(0.01)
                _thread.interrupt_main()

            threading.Thread(target=interrupt).start()
            with pytest.raises(KeyboardInterrupt):
                api.companies.balance()
                time.sleep(1)
            assert api.companies.balance().balance_amount > 0
    assert sum(path.endswith(REFRESH) for path in seen) == 1
    assert sum(path.endswith("/login") for path in seen) == 1


@pytest.mark.anyio
async def test_a_bug_in_the_http_client_is_told_and_ends_nobody_elses_wait(sandbox: Sandbox) -> None:
    class Buggy(httpx.AsyncBaseTransport):
        def __init__(self) -> None:
            self.works = False

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if not self.works:
                await asyncio.sleep(0.05)
                raise KeyError("a bug")
            return await sandbox.transport().handle_async_request(request)

    transport = Buggy()
    async with httpx.AsyncClient(transport=transport) as http, sandbox.async_client(http_client=http) as api:
        outcomes = await asyncio.wait_for(
            asyncio.gather(api.companies.balance(), api.companies.balance(), return_exceptions=True), 10
        )
        assert isinstance(outcomes[0], KeyError)
        assert isinstance(outcomes[1], Exception)
        transport.works = True
        assert (await api.companies.balance()).balance_amount > 0
