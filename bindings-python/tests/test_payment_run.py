"""Payment runs against the sandbox in process, with both faces."""

import asyncio
import datetime as dt
import threading
from decimal import Decimal

import pytest
from gigwire import InvalidRequest, JournalError
from gigwire.journal import MemoryJournal
from gigwire.solar_staff.payment_run import Act, AsyncPaymentRun, Details, Limits, PaymentRun, Problem, RowResult
from gigwire.testing import Sandbox
from paying import POOR, READY, row


@pytest.fixture
def sandbox(sandbox: Sandbox) -> Sandbox:
    """Payments arrive at once."""
    sandbox._control("POST", "settings", {"payment_ms": 0, "payout_start_ms": 0, "payout_run_ms": 0})
    return sandbox


def payments(sandbox: Sandbox) -> int:
    return sum(entry["reason"] == "payment" for entry in sandbox.ledger["entries"])


def test_pays_a_plan_and_tells_what_became_of_it(sandbox: Sandbox) -> None:
    events: list[object] = []
    with sandbox.client() as api:
        before = api.companies.balance().balance_amount
        freelancer = api.freelancers.get_by_email(email=READY)
        rows = [row("a"), row("b", "200", freelancer=freelancer), row("c", 3, deadline=dt.datetime(2040, 1, 1, 9, 30))]
        with PaymentRun(api, iter(rows), journal=MemoryJournal(), act_for=True, on_event=events.append) as run:
            plan = run.plan()
            assert run.plan() is plan
            assert (plan.rows, plan.payable, plan.total, plan.currency) == (3, 3, Decimal("303.50"), "RUB")
            assert (plan.balance, plan.commission_percent, plan.can_start, plan.resumed) == (before, 9, True, False)
            assert plan.needed == Decimal("303.50") + Decimal("9.05") + 18 + Decimal("0.27")
            assert payments(sandbox) == 0 or api.companies.balance().balance_amount == before
            assert not [event for event in events if not isinstance(event, Problem)]
            report = run.go()
        assert api.companies.balance().balance_amount == report.balance_after
    assert report.is_complete
    assert report.stopped is None
    assert [(each.row, each.key, each.result, each.price) for each in report.rows] == [
        (0, "a", "paid", Decimal("100.50")),
        (1, "b", "paid", Decimal(200)),
        (2, "c", "paid", Decimal(3)),
    ]
    assert report.planned == report.paid
    assert report.paid.price == Decimal("303.50")
    assert report.balance_before == before
    assert before - (report.balance_after or 0) == report.paid.cost == report.transactions
    assert [event.act for event in events if isinstance(event, Act) and event.key == "a"] == [
        "create",
        "take",
        "finish",
        "accept",
        "pay",
    ]
    ended = [event for event in events if isinstance(event, RowResult)]
    assert sorted(ended, key=lambda each: each.row) == list(report.rows)
    with pytest.raises(RuntimeError, match="the run is over"):
        run.go()


def test_the_same_asynchronously(sandbox: Sandbox) -> None:
    events: list[object] = []

    async def hear(event: object) -> None:
        await asyncio.sleep(0)
        events.append(event)

    async def pay():
        async with sandbox.async_client() as api:
            run = AsyncPaymentRun(api, [row("a"), row("b")], journal=MemoryJournal(), act_for=True, on_event=hear)
            async with run:
                plan = await run.plan()
                assert plan.total == Decimal(201)
                return await run.go()

    report = asyncio.run(pay())
    assert report.is_complete
    assert [each.key for each in report.rows] == ["a", "b"]
    assert sum(isinstance(event, Act) for event in events) == 10


def test_go_alone_plans_and_pays(sandbox: Sandbox) -> None:
    with sandbox.client() as api:
        assert PaymentRun(api, [row("a")], journal=MemoryJournal(), act_for=True).go().is_complete


def test_a_plan_changes_nothing_and_names_what_is_wrong(sandbox: Sandbox) -> None:
    rows = [
        row("a"),
        row("a"),
        row("b", email="nobody@gigwire.test"),
        row("c", "10.005"),
        row("d", 5000),
        row("e", email=POOR),
    ]
    journal = MemoryJournal()
    with sandbox.client() as api:
        before = sandbox.ledger
        with PaymentRun(api, rows, journal=journal, act_for=True, payout=True, limits=Limits(price="1000")) as run:
            plan = run.plan()
        wrong = sorted((problem.row, problem.key, problem.argument) for problem in plan.errors)
        assert wrong == [
            (1, "a", "key"),
            (2, "b", "freelancer"),
            (3, "c", "price"),
            (4, "d", "price"),
            (5, "e", "payout"),
        ]
        assert all(problem.severity == "error" for problem in plan.errors)
        codes = {problem.row: (problem.code, problem.details) for problem in plan.errors}
        assert codes[1] == ("same_key", Details(row=0))
        assert (codes[2][0], codes[5][0]) == ("unknown_freelancer", "no_means")
        assert codes[4][0] in ("over_limit", "not_acceptable")
        assert (plan.payable, plan.can_start) == (1, False)
        assert sandbox.ledger["entries"] == before["entries"]
        assert journal.lines == []
        run = PaymentRun(api, rows, journal=journal, act_for=True, limits=Limits(price=Decimal(1000)))
        with pytest.raises(InvalidRequest, match=r"2 of 6 rows can be paid, with 4 errors"):
            run.go()
        assert journal.lines == []
        report = PaymentRun(
            api, rows, journal=journal, act_for=True, skip_invalid=True, limits=Limits(price=Decimal(1000))
        ).go()
    assert [each.result for each in report.rows] == ["paid", "unpaid", "unpaid", "unpaid", "unpaid", "paid"]
    assert "same key" in report.rows[1].reason
    assert (report.rows[1].code, report.rows[1].details) == ("same_key", Details(row=0))
    assert (report.stop_code, report.stop_details) == (None, Details())


@pytest.mark.parametrize(
    ("rows", "argument", "problem"),
    [
        ([row("a", 100.5)], "rows[0].price", "is a float, which is not exact"),
        ([row("a"), row("b", attributes=[{"id": 37, "value": 0.1}])], "rows[1].attributes[0].value", "is a float"),
        ([row("a", Decimal("NaN"))], "rows[0].price", "NaN is no amount"),
        ([row("a", title=b"x")], "rows[0].title", "bytes cannot be sent"),
        (["a"], "rows[0]", "must be a mapping, not str"),
    ],
)
def test_what_cannot_be_sent_is_refused_by_its_place(sandbox: Sandbox, rows, argument: str, problem: str) -> None:
    with sandbox.client() as api:
        with pytest.raises(InvalidRequest, match=problem) as caught:
            PaymentRun(api, rows, journal=MemoryJournal()).plan()
    assert caught.value.argument == argument


@pytest.mark.parametrize(
    ("told", "argument"),
    [
        ({"rows": {"key": "a"}}, "rows"),
        ({"rows": "plan.csv"}, "rows"),
        ({"limits": Limits(total=100.5)}, "limits.total"),  # type: ignore[arg-type]
        ({"commission_percent": 0.5}, "commission_percent"),
        ({"patience": -1}, "patience"),
        ({"settle": float("inf")}, "settle"),
    ],
)
def test_options_that_cannot_be_meant_are_refused(sandbox: Sandbox, told, argument: str) -> None:
    with sandbox.client() as api:
        with pytest.raises(InvalidRequest) as caught:
            PaymentRun(api, **{"journal": MemoryJournal(), **told})
    assert caught.value.argument == argument


def test_a_stopped_run_goes_on_with_its_journal_alone(sandbox: Sandbox) -> None:
    journal = MemoryJournal()
    rows = [row(f"a-{index}", 10 + index) for index in range(20)]
    with sandbox.client() as api:

        def hear(event: object) -> None:
            if isinstance(event, Act) and event.act == "take":
                first.stop()

        first = PaymentRun(
            api, rows, journal=journal, act_for=True, concurrency=2, requests_per_second=1000, on_event=hear, run="m"
        )
        report = first.go()
        assert report.stopped == "stopped"
        assert not report.is_complete
        assert report.pending.rows > 0
        second = PaymentRun(api, journal=journal, settle=0)
        plan = second.plan()
        assert (plan.resumed, plan.rows, plan.can_start, plan.needed) == (True, 20, True, None)
        assert plan.payable == 20 - report.paid.rows
        assert plan.total == report.planned.price - report.paid.price
        paid = payments(sandbox)
        again = second.go()
        assert again.is_complete
        assert (again.run, again.paid.rows) == (report.run, 20)
        assert payments(sandbox) - paid == plan.payable
        third = PaymentRun(api, rows, journal=journal)
        assert third.plan().payable == 0
        assert third.go().rows == again.rows
        with pytest.raises(JournalError, match="another plan: row 1 differs") as caught:
            PaymentRun(api, [row("other")], journal=journal).plan()
        assert caught.value.line == 2


def test_a_cancelled_run_is_closed_for_good(sandbox: Sandbox) -> None:
    journal = MemoryJournal()
    with sandbox.client() as api:
        run = PaymentRun(api, [row("a"), row("b")], journal=journal, act_for=True, concurrency=1)
        run.plan()
        run.cancel()
        assert run.go().stopped == "cancelled"
        with pytest.raises(JournalError, match="the run was cancelled"):
            PaymentRun(api, journal=journal).plan()


def test_a_pause_begins_nothing_until_it_ends(sandbox: Sandbox) -> None:
    paused, reports = threading.Event(), []
    acts: list[Act] = []

    def hear(event: object) -> None:
        if isinstance(event, Act):
            acts.append(event)
            if event.key == "a" and event.act == "finish":
                run.pause()
                paused.set()

    with sandbox.client() as api:
        run = PaymentRun(api, [row("a"), row("b")], journal=MemoryJournal(), act_for=True, concurrency=1, on_event=hear)
        thread = threading.Thread(target=lambda: reports.append(run.go()))
        thread.start()
        assert paused.wait(20)
        thread.join(0.7)
        assert thread.is_alive()
        assert acts[-1] == Act(0, "a", "finish")
        run.resume()
        thread.join(30)
    assert reports
    assert reports[0].is_complete


def test_an_asynchronous_run_is_stopped_from_another_thread(sandbox: Sandbox) -> None:
    async def pay():
        async with sandbox.async_client() as api:

            async def hear(event: object) -> None:
                if isinstance(event, Act) and event.act == "take":
                    await asyncio.to_thread(run.stop)

            rows = [row(f"a-{index}") for index in range(10)]
            run = AsyncPaymentRun(api, rows, journal=MemoryJournal(), act_for=True, concurrency=1, on_event=hear)
            return await run.go()

    assert asyncio.run(pay()).stopped == "stopped"


class Broken(MemoryJournal):
    """Cannot keep more than so many lines."""

    def __init__(self, room: int) -> None:
        super().__init__()
        self.room = room

    def append(self, after: int, lines: list[str]) -> None:
        if after + len(lines) > self.room:
            raise OSError("no space left on the device")
        super().append(after, lines)


@pytest.mark.parametrize("asynchronous", [False, True])
def test_without_a_journal_nothing_is_done(sandbox: Sandbox, asynchronous: bool) -> None:
    journal = Broken(3)
    before = payments(sandbox)
    tasks = task_count(sandbox)
    with pytest.raises(JournalError, match="no space left on the device") as caught:
        if asynchronous:
            asyncio.run(go_async(sandbox, journal))
        else:
            with sandbox.client() as api:
                PaymentRun(api, [row("a")], journal=journal, act_for=True).go()
    assert isinstance(caught.value.__cause__, OSError)
    assert caught.value.line == 4
    assert (payments(sandbox), task_count(sandbox)) == (before, tasks)
    journal.room = 1000
    with sandbox.client() as api:
        assert PaymentRun(api, journal=journal, settle=0).go().is_complete


async def go_async(sandbox: Sandbox, journal: MemoryJournal):
    async with sandbox.async_client() as api:
        return await AsyncPaymentRun(api, [row("a")], journal=journal, act_for=True).go()


def task_count(sandbox: Sandbox) -> int | None:
    with sandbox.client() as api:
        return api.tasks.list().total


def test_a_journal_that_cannot_be_read_is_told(sandbox: Sandbox) -> None:
    class Unreadable(MemoryJournal):
        def read(self, after: int, limit: int) -> list[str]:
            raise OSError("input/output error")

    with sandbox.client() as api, pytest.raises(JournalError, match="input/output error"):
        PaymentRun(api, [row("a")], journal=Unreadable()).plan()


@pytest.mark.parametrize("kind", ["drop_after_act", "drop_before_act", "html"])
def test_lost_answers_do_not_pay_twice(sandbox: Sandbox, kind: str) -> None:
    with sandbox.client() as api:
        before = payments(sandbox)
        sandbox.fail(kind, path="/customer/tasks/pay", times=2)
        rows = [row(f"a-{index}") for index in range(4)]
        report = PaymentRun(api, rows, journal=MemoryJournal(), act_for=True, settle=dt.timedelta(seconds=0.2)).go()
    assert report.is_complete
    assert payments(sandbox) - before == 4


def test_the_money_goes_on_to_a_card(sandbox: Sandbox) -> None:
    with sandbox.client() as api:
        means = api.finance.payout_endpoints.list(freelancer_id=api.freelancers.get_by_email(email=READY).id)
        wallet = (means.wallets or ())[0]
        rows = [row("a"), row("b", payout={"type": 2, "id": wallet.id})]
        report = PaymentRun(api, rows, journal=MemoryJournal(), act_for=True, payout=True).go()
    assert [each.result for each in report.rows] == ["paid_out", "paid_out"]
    assert report.is_complete


def test_tasks_that_exist_are_paid(sandbox: Sandbox) -> None:
    with sandbox.client() as api:
        task = api.tasks.list(state=[3]).first()
        assert task is not None
        report = PaymentRun(api, [{"key": "a", "task": task}], journal=MemoryJournal()).go()
    assert [(each.task_id, each.price, each.result) for each in report.rows] == [(task.id, task.price, "paid")]


@pytest.mark.parametrize("by", ["email", "id"])
def test_offers_are_signed_however_the_freelancer_is_named(sandbox: Sandbox, by: str) -> None:
    with sandbox.client() as api:
        who = api.freelancers.get_by_email(email="unsigned@gigwire.test")
        rows = [row("a", freelancer={by: getattr(who, by)})]
        unsigned = PaymentRun(api, rows, journal=MemoryJournal(), act_for=True).go()
        assert unsigned.rows[0].result == "needs_attention"
        assert (
            PaymentRun(api, rows, journal=MemoryJournal(), act_for=True, sign_agreements=True, settle=0)
            .go()
            .is_complete
        )


def test_an_abandoned_plan_leaves_nothing_behind(sandbox: Sandbox) -> None:
    with sandbox.client() as api:
        with PaymentRun(api, [row("a")], journal=MemoryJournal()) as run:
            run.plan()
        from gigwire._core import Step

        assert all(isinstance(api._calls.core.poll(handle, 0), Step.End) for handle in range(1, 10))
        run.close()
        with pytest.raises(RuntimeError, match="the run is over"):
            run.plan()


def test_cancelling_the_task_of_a_run_leaves_its_journal_to_go_on_with(sandbox: Sandbox) -> None:
    journal = MemoryJournal()

    async def pay():
        async with sandbox.async_client() as api:
            task: asyncio.Task = asyncio.current_task()  # type: ignore[assignment]

            def hear(event: object) -> None:
                if isinstance(event, Act) and event.act == "accept":
                    task.cancel()

            rows = [row("a"), row("b")]
            await AsyncPaymentRun(api, rows, journal=journal, act_for=True, on_event=hear).go()

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(pay())
    with sandbox.client() as api:
        assert PaymentRun(api, journal=journal).plan().resumed
