"""The clients against the sandbox in process."""

import asyncio
import datetime as dt
import sys
from decimal import Decimal
from pathlib import Path

import httpx
import httpx2
import pytest
from gigwire import (
    AsyncSolarStaff,
    AuthenticationError,
    CallOptions,
    Challenge,
    Conflict,
    NotFound,
    OutcomeUnknown,
    SolarStaff,
    TokenPair,
    TransitionError,
    TwoFactorRequired,
    ValidationFailed,
)
from gigwire.solar_staff.codes import TaskState
from gigwire.solar_staff.models import Task
from gigwire.testing import Sandbox

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"


def test_the_whole_way_to_a_payout(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(EXAMPLES)
    import payout_scenario

    def code(challenge: Challenge) -> str | None:
        assert challenge.kind == "SMS"
        return sandbox.last_code()

    with sandbox.client(username=sandbox.PERSON.username, password=sandbox.PERSON.password, code=code) as api:
        before = api.companies.balance().balance_amount
        task = payout_scenario.run(api, "unsigned@gigwire.test", Decimal("1500.50"), sandbox.advance)
        after = api.companies.balance().balance_amount
    assert task.state == TaskState.COMPLETED
    assert task.price == Decimal("1500.50")
    assert task.commission_amount is not None
    assert before - after == task.price + task.commission_amount
    assert sandbox.ledger["sound"] is True
    del sys.modules["payout_scenario"]


@pytest.mark.anyio
async def test_the_same_calls_asynchronously(sandbox: Sandbox) -> None:
    async def code(_challenge: Challenge) -> str | None:
        await asyncio.sleep(0)
        return sandbox.last_code()

    kept: list[TokenPair] = []

    async def keep(pair: TokenPair) -> None:
        kept.append(pair)

    async with sandbox.async_client(
        username=sandbox.PERSON.username, password=sandbox.PERSON.password, code=code, on_tokens=keep
    ) as api:
        await api.login()
        assert [pair.token for pair in kept] == [api.tokens.token if api.tokens else None]
        pager = api.tasks.list(state=[TaskState.COMPLETED], size=10)
        tasks = [task async for task in pager]
        assert len(tasks) == await pager.total
        assert len(tasks) > 10
        assert {task.state for task in tasks} == {TaskState.COMPLETED}
        first = await pager.first()
        assert first == tasks[0]
        assert await api.tasks.get(task_id=tasks[0].id) != tasks[1]


def test_pagers(sandbox: Sandbox) -> None:
    with sandbox.client() as api:
        pager = api.tasks.list(size=7)
        pages = list(pager.pages())
        tasks = list(pager)
        assert [task.id for page in pages for task in page.items] == [task.id for task in tasks]
        assert len(tasks) == pager.total == pages[0].pagination.total
        assert len(pages) == -(-len(tasks) // 7)
        assert pager.first() == tasks[0]
        # A page to start from is respected; only that far is skipped.
        assert [task.id for task in api.tasks.list(size=7, page=3)] == [task.id for task in tasks[14:]]
        nothing = api.tasks.list(search="no task is called like this")
        assert (nothing.first(), nothing.total, list(nothing)) == (None, 0, [])


def test_no_more_is_read_than_asked_for() -> None:
    sandbox = Sandbox()
    seen: list[str] = []
    with (
        httpx.Client(
            transport=sandbox.transport(), event_hooks={"request": [lambda request: seen.append(str(request.url))]}
        ) as http,
        sandbox.client(http_client=http) as api,
    ):
        api.login()
        seen.clear()
        assert api.tasks.list(size=5).first() is not None
        assert len(seen) == 1
        for _ in api.tasks.list(size=5).pages():
            break
        assert len(seen) == 2


def test_nobody_to_ask_for_the_code(sandbox: Sandbox) -> None:
    with sandbox.client(username=sandbox.PERSON.username, password=sandbox.PERSON.password) as api:
        with pytest.raises(TwoFactorRequired) as caught:
            api.companies.balance()
    assert caught.value.kind == "SMS"
    assert caught.value.number.startswith("+7")
    assert caught.value.operation == "auth.login"
    assert isinstance(caught.value, AuthenticationError)


def test_a_code_known_beforehand(sandbox: Sandbox) -> None:
    with sandbox.client(username=sandbox.PERSON.username, password=sandbox.PERSON.password) as api:
        with pytest.raises(TwoFactorRequired):
            api.login()
    code = sandbox.last_code()
    with sandbox.client(username=sandbox.PERSON.username, password=sandbox.PERSON.password, code=code) as api:
        api.login()
        assert api.tokens is not None


def test_asking_that_fails_ends_the_call_and_nothing_else(sandbox: Sandbox) -> None:
    answers = iter([KeyboardInterrupt(), None, "right"])

    def code(_challenge: Challenge) -> str | None:
        answer = next(answers)
        if isinstance(answer, BaseException):
            raise answer
        return sandbox.last_code() if answer == "right" else answer

    with sandbox.client(username=sandbox.PERSON.username, password=sandbox.PERSON.password, code=code) as api:
        with pytest.raises(KeyboardInterrupt):
            api.companies.balance()
        with pytest.raises(TwoFactorRequired):
            api.companies.balance()
        assert api.companies.balance().balance_amount > 0


def test_tokens_got_elsewhere(sandbox: Sandbox) -> None:
    with sandbox.client() as api:
        api.login()
        pair = api.tokens
        answer = api.auth.login(username=sandbox.BOT.username, password=sandbox.BOT.password)
    assert pair is not None
    kept: list[TokenPair] = []
    with sandbox.client(tokens=pair, on_tokens=kept.append) as api:
        api.companies.balance()
        assert kept == []
        sandbox.advance(3600)
        api.companies.balance()
        assert len(kept) == 1
        assert api.tokens == kept[0]
    # The answer of a login is a token pair too.
    sandbox_tokens = TokenPair(answer.token or "", answer.refresh_token)
    assert "…" in repr(answer)
    assert (answer.token or "x") not in repr(answer)
    with sandbox.client(tokens=sandbox_tokens) as api:
        assert api.companies.list().items


def test_errors_of_the_platform(sandbox: Sandbox) -> None:
    with sandbox.client() as api:
        with pytest.raises(NotFound) as missing:
            api.tasks.get(task_id=1)
        assert (missing.value.status, missing.value.operation) == (404, "tasks.get")
        assert missing.value.response is not None
        assert missing.value.response.status == 404
        done = api.tasks.list(state=[TaskState.COMPLETED]).first()
        assert done is not None
        with pytest.raises(Conflict) as conflict:
            api.tasks.pay(task_id=done.id)
        assert conflict.value.message
        soon = dt.datetime.now(dt.UTC) + dt.timedelta(hours=1)
        # By our clock it lies ahead, so it is sent.
        sandbox.advance(2 * 86400)
        with pytest.raises(ValidationFailed) as invalid:
            api.tasks.prolong_deadline(task_id=done.id, deadline=soon)
        assert "deadline" in invalid.value.fields
        with pytest.raises(TransitionError) as refused:
            api.tasks.pay(task_id=done.id, known_state=done.state)
        assert (refused.value.action, refused.value.state, refused.value.state_name) == ("pay", 5, "completed")
        assert refused.value.response is None
    with sandbox.client(password="wrong") as api, pytest.raises(AuthenticationError) as denied:
        api.companies.balance()
    assert "wrong" not in str(denied.value)


def accepted_task(api: SolarStaff) -> Task:
    task = api.tasks.list(state=[TaskState.WAITING_ACCEPTANCE]).first()
    assert task is not None
    api.tasks.accept(task_id=task.id)
    return task


def test_a_payment_is_never_made_twice(sandbox: Sandbox) -> None:
    with sandbox.client() as api:
        task = accepted_task(api)
        sandbox.fail("drop_after_act", method="POST", path="/customer/tasks/pay")
        with pytest.raises(OutcomeUnknown) as caught:
            api.tasks.pay(task_id=task.id)
        assert caught.value.check == "tasks.get"
        assert api.tasks.get(task_id=task.id).state != TaskState.WAITING_PAYMENT
        payments = [entry for entry in sandbox.ledger["entries"] if str(task.id) in str(entry)]
        assert payments
    assert sandbox.ledger["sound"] is True


def test_a_busy_platform_is_asked_again(sandbox: Sandbox) -> None:
    with sandbox.client() as api:
        api.login()
        sandbox.fail("status", status=429, retry_after=1)
        assert api.companies.balance().balance_amount > 0


def test_the_company_of_a_call(sandbox: Sandbox) -> None:
    seen: list[str | None] = []
    with (
        httpx.Client(
            transport=sandbox.transport(),
            event_hooks={"request": [lambda request: seen.append(request.headers.get("x-company-id"))]},
        ) as http,
        sandbox.client(http_client=http, company_id=2955) as api,
    ):
        api.companies.balance()
        companies = api.companies.list().items
        api.companies.balance(options=CallOptions(company_id=companies[-1].id))
    assert seen == [None, "2955", "2955", str(companies[-1].id)]


def test_httpx2_sync(sandbox: Sandbox) -> None:
    with httpx2.Client(transport=sandbox.transport()) as http, sandbox.client(http_client=http) as api:
        assert len(list(api.tasks.list(size=10))) == api.tasks.list().total
        sandbox.fail("drop_before_act")
        assert api.companies.balance().balance_amount > 0


@pytest.mark.anyio
async def test_httpx2_async(sandbox: Sandbox) -> None:
    async with (
        httpx2.AsyncClient(transport=sandbox.transport()) as http,
        sandbox.async_client(http_client=http) as api,
    ):
        assert len([task async for task in api.tasks.list(size=10)]) == await api.tasks.list().total


def test_a_closed_client_says_so(sandbox: Sandbox) -> None:
    api = sandbox.client()
    api.close()
    with pytest.raises(RuntimeError, match="closed"):
        api.companies.balance()


@pytest.mark.anyio
async def test_cancelling_a_task_frees_what_it_did_for_others(sandbox: Sandbox) -> None:
    async with sandbox.async_client() as api:
        # The first call logs in for both. It is cancelled on the way; the second takes the login over.
        sandbox.fail("delay_ms", path="/login", delay_ms=300)
        first = asyncio.create_task(api.companies.balance())
        await asyncio.sleep(0.05)
        second = asyncio.create_task(api.companies.balance())
        await asyncio.sleep(0.05)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        assert (await asyncio.wait_for(second, 5)).balance_amount > 0


@pytest.mark.anyio
async def test_many_tasks_log_in_once(sandbox: Sandbox) -> None:
    logins: list[str] = []

    async def note(request: httpx.Request) -> None:
        if request.url.path.endswith("/login"):
            logins.append(request.method)

    async with httpx.AsyncClient(transport=sandbox.transport(), event_hooks={"request": [note]}) as http:
        api: AsyncSolarStaff = sandbox.async_client(http_client=http)
        sandbox.fail("delay_ms", path="/login", delay_ms=100)
        balances = await asyncio.gather(*(api.companies.balance() for _ in range(20)))
        await api.close()
    assert len(balances) == 20
    assert logins == ["POST"]
