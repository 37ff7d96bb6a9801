"""Registries of Qugo against the sandbox: in process with both faces, and as a server whose clients are killed."""

import asyncio
import datetime as dt
import io
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import openpyxl
import pytest
from gigwire import InvalidRequest, JournalError
from gigwire.errors import Cancelled
from gigwire.journal import MemoryJournal, SqliteJournal
from gigwire.qugo import AsyncQugo, Qugo, registry_file
from gigwire.qugo.registries import (
    Act,
    AsyncInvitationRun,
    AsyncPayrollRun,
    InvitationRun,
    PayrollRun,
    Progress,
    RegistryStopped,
)
from gigwire.qugo.registry_file import RegistryFileError
from gigwire.testing import Sandbox

TOKEN, URL = "qugo-demo-token", "https://sandbox.invalid/qugo"
PERSON, TRADER, SELF_EMPLOYED = "770000000002", "770000000003", "770000000001"


@pytest.fixture
def sandbox(sandbox: Sandbox) -> Sandbox:
    """The platform acts at once."""
    settings = sandbox._control("GET", "settings")
    sandbox._control("POST", "settings", {"qugo": settings["qugo"] | {"step_ms": 0}})
    return sandbox


def client(sandbox: Sandbox) -> Qugo:
    return Qugo(key=TOKEN, base_url=URL, http_client=httpx.Client(transport=sandbox.transport()))


def sms(sandbox: Sandbox) -> Counter[str]:
    return Counter(message.to for message in sandbox.outbox if message.channel == "sms")


def earnings(sandbox: Sandbox) -> list[Decimal]:
    return of_performers(sandbox.ledger["entries"])


def of_performers(entries: list[dict[str, Any]]) -> list[Decimal]:
    earned = [entry for entry in entries if entry["reason"] == "earning" and "qugo" in str(entry["to"]).lower()]
    return [Decimal(str(entry["amount"])) for entry in earned]


def payout(key: str, inn: str = PERSON, price: object = "100", **more: Any) -> Any:
    return {"key": key, "inn": inn, "price": price, "title": "Доставка", "service": "courier", **more}


def workbook(rows: list[list[object]], prepare: Any = None) -> bytes:
    book: Any = openpyxl.Workbook()
    page = book.active
    page.title = "Лист 1"
    for row in rows:
        page.append(row)
    if prepare is not None:
        prepare(page)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def test_invites_from_a_file_and_tells_the_row_of_the_file(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "couriers.xlsx"
    path.write_bytes(
        workbook(
            [
                ["ФИО", "Телефон", "key", "Теги"],
                ["Анна Волкова", "8 (900) 123-45-67", "ann", "Казань, курьер"],
                [],
                ["=1+1 Боб", 79007654321, "bob", None],
                ["Вера", "+7 900 123 45 68", "vera", None],
            ],
            # Text that looks like a formula is text, where the file says so.
            lambda page: setattr(page["A4"], "data_type", "s"),
        )
    )
    rows = registry_file.read_invitations(path)
    assert [(row["line"], row["phone"]) for row in rows] == [
        (2, "8 (900) 123-45-67"),
        (4, "79007654321"),
        (5, "+7 900 123 45 68"),
    ]
    events: list[object] = []
    with client(sandbox) as api:
        api.employees.invite(phone="+79007654321")
        with InvitationRun(api, rows, journal=MemoryJournal(), pause=0.01, on_event=events.append) as registry:
            plan = registry.plan()
            assert (plan.ready, plan.can_start, plan.registry_id, plan.total) == (3, True, None, None)
            assert sms(sandbox)["+79001234567"] == 0
            report = registry.go()
        with pytest.raises(RuntimeError, match="is over"):
            registry.plan()
    assert [(row.line, row.key, row.result) for row in report.rows] == [
        (2, "ann", "invited"),
        (4, "bob", "failed"),
        (5, "vera", "invited"),
    ]
    assert report.rows[1].reason == "Дубликат: исполнитель уже приглашён"
    assert (report.counts.invited, report.is_complete, report.stopped, report.unmatched) == (2, False, None, ())
    assert set(sms(sandbox).values()) == {1}
    assert Act("upload") in events
    assert any(isinstance(event, Progress) and event.states == {"success": 2, "failed": 1} for event in events)


def test_pays_after_a_go_and_never_twice(sandbox: Sandbox) -> None:
    journal = MemoryJournal()
    rows = [
        payout("a", price=Decimal("1500.50"), act_date=dt.date(2025, 11, 30)),
        payout("b", SELF_EMPLOYED),
        payout("c", TRADER, 3, tags=["срочно"]),
    ]
    with client(sandbox) as api:
        with PayrollRun(api, rows, journal=journal, pause=0.01) as registry:
            plan = registry.plan()
            assert (plan.ready, plan.failed, plan.total, plan.can_start) == (2, 1, Decimal("1503.50"), False)
            assert [(one.key, one.code, one.message) for one in plan.problems if one.severity == "error"] == [
                ("b", "refused", "Самозанятым платят через задания")
            ]
            with pytest.raises(InvalidRequest, match="2 of 3 rows can go on"):
                registry.go()
        assert earnings(sandbox) == []
        with PayrollRun(api, journal=journal, pause=0.01, skip_invalid=True) as registry:
            report = registry.go()
        assert (report.counts.paid, report.counts.failed, report.paid) == (2, 1, Decimal("1503.50"))
        assert report.rows[0].state == "PAID"
        assert earnings(sandbox) == [Decimal("1500.5"), 3]
        with PayrollRun(api, journal=journal, pause=0.01) as registry:
            assert registry.plan().resumed
            assert registry.go().paid == Decimal("1503.50")
        with PayrollRun(api, rows, journal=MemoryJournal(), skip_invalid=True) as registry:
            with pytest.raises(InvalidRequest, match="the very same rows and its payment was ordered"):
                registry.plan()
        # By hand it is the platform that refuses.
        with pytest.raises(InvalidRequest, match="confirm"):
            api.payroll_registries.execute(registry_id=report.registry_id or 0, confirm=False)
        with pytest.raises(Exception, match="executed already"):
            api.payroll_registries.execute(registry_id=report.registry_id or 0, confirm=True)
    assert len(earnings(sandbox)) == 2


def test_the_very_same_rows_are_paid_again_only_if_that_is_said(sandbox: Sandbox) -> None:
    rows, ever_since = [payout("a")], dt.date(2020, 1, 1)
    with client(sandbox) as api:

        def pay(**options: Any) -> Decimal | None:
            with PayrollRun(api, rows, journal=MemoryJournal(), pause=0.01, **options) as registry:
                return registry.go().paid

        assert pay() == 100
        for options in ({}, {"since": ever_since}, {"since": str(ever_since)}):
            with pytest.raises(InvalidRequest, match="the very same rows and its payment was ordered"):
                pay(**options)
        with pytest.raises(InvalidRequest, match="since: must be a day such as 2026-01-31"):
            pay(since="soon")
        assert earnings(sandbox) == [100]
        assert pay(since=dt.date(2999, 1, 1)) == 100
        assert pay(again=True) == 100
    assert earnings(sandbox) == [100] * 3


def test_both_asynchronously(sandbox: Sandbox) -> None:
    heard: list[object] = []

    async def hear(event: object) -> None:
        await asyncio.sleep(0)
        heard.append(event)

    async def run() -> None:
        http = httpx.AsyncClient(transport=sandbox.transport())
        async with AsyncQugo(key=TOKEN, base_url=URL, http_client=http) as api:
            rows: Any = [{"phone": "+79001234567"}]
            async with AsyncInvitationRun(api, rows, journal=MemoryJournal(), pause=0.01, on_event=hear) as invitations:
                assert (await invitations.go()).is_complete
            async with AsyncPayrollRun(api, [payout("a")], journal=MemoryJournal(), pause=0.01) as payouts:
                assert (await payouts.plan()).total == 100
                assert (await payouts.go()).paid == 100

    asyncio.run(run())
    assert Act("upload") in heard
    assert earnings(sandbox) == [100]


def test_what_stops_it_is_told(sandbox: Sandbox) -> None:
    settings = sandbox._control("GET", "settings")
    sandbox._control("POST", "settings", {"qugo": settings["qugo"] | {"step_ms": 300}})
    with client(sandbox) as api:
        with PayrollRun(api, [payout("a")], journal=(journal := MemoryJournal())) as registry:
            registry.stop()
            with pytest.raises(RegistryStopped, match="stopped; it can be resumed") as stopped:
                registry.plan()
            assert isinstance(stopped.value, Cancelled)
            assert (stopped.value.code, stopped.value.registries) == ("stopped", ())
        with PayrollRun(api, journal=journal, pause=0.2, settle=0) as registry:
            assert registry.go().is_complete
        with pytest.raises(JournalError, match="it has 1, these are 2"):
            PayrollRun(api, [payout("a"), payout("b")], journal=journal).plan()
        with pytest.raises(InvalidRequest, match="no time to wait"):
            PayrollRun(api, journal=journal, patience=-1)
        with pytest.raises(InvalidRequest, match=r"rows\[0\].price: is a float"):
            PayrollRun(api, [payout("a", price=1.5)], journal=MemoryJournal()).plan()
        with pytest.raises(InvalidRequest, match="must be a list of rows, not a dict"):
            PayrollRun(api, payout("a"), journal=MemoryJournal())
        with pytest.raises(InvalidRequest, match="there are no rows"):
            InvitationRun(api, journal=MemoryJournal()).plan()
    assert earnings(sandbox) == [100]


def test_a_file_that_cannot_serve_is_told_with_its_places(tmp_path: Path) -> None:
    head = ["ИНН", "Сумма", "Текст чека", "Услуга", "Дата акта"]

    def merged(page: Any) -> None:
        page.merge_cells("A2:A3")

    for content, told in [
        (workbook([head, [PERSON, "=1+1", "Работа", "courier"]]), "'Лист 1', row 2, column B: holds the formula =1+1"),
        (workbook([head, [PERSON, 1, "Работа", "courier", 46387]]), "row 2, column E: holds the number 46387, not"),
        (workbook([["x"], [1]]), "row 1: the headings are missing or incomplete: there is none for ИНН, Сумма"),
        (workbook([head, [PERSON, 1, "Работа", "courier"]], merged), "the cells A2:A3 are merged"),
        (b"%PDF-1.7", "the file: the file is a PDF"),
    ]:
        with pytest.raises(RegistryFileError) as refused:
            registry_file.read_payouts(content)
        assert told in str(refused.value)
    with pytest.raises(RegistryFileError) as refused:
        rows = [[PERSON, True, "Работа", "courier", 1], [None, None, None, None, None, "x"]]
        registry_file.read_payouts(workbook([head, *rows]))
    assert [(each.row, each.column, each.code, each.value) for each in refused.value.problems] == [
        (2, "B", "flag", "TRUE"),
        (2, "E", "no_day", "1"),
        (3, "F", "no_heading", None),
    ]
    day = workbook([head, [PERSON, 1500.5, "Работа", "courier", dt.date(2026, 12, 31)]])
    assert registry_file.read_payouts(day)[0] == {
        "line": 2,
        "inn": PERSON,
        "price": "1500.5",
        "title": "Работа",
        "service": "courier",
        "act_date": "2026-12-31",
    }
    path = tmp_path / "pay.csv"
    path.write_bytes("ИНН;Сумма;Текст чека;Услуга\n770000000002;1 500,50;Работа;courier\n".encode("cp1251"))
    assert registry_file.read_payouts(path)[0]["price"] == "1500.50"
    with pytest.raises(RegistryFileError, match="there are more than 1 rows"):
        registry_file.read_payouts(workbook([head, [PERSON], [PERSON]]), most_rows=1)


PROGRAM = """
import sys
from gigwire.journal import SqliteJournal
from gigwire.qugo import Qugo
from gigwire.qugo.registries import PayrollRun
url, path, rows = sys.argv[1], sys.argv[2], int(sys.argv[3])
what = {"inn": "770000000002", "title": "T", "service": "courier"}
row = lambda number: {"key": str(number), "price": f"{number + 1}.50", **what}
with Qugo(key="qugo-demo-token", base_url=url) as api, SqliteJournal(path) as journal:
    report = PayrollRun(api, map(row, range(rows)), journal=journal, pause=0.05, settle=1).go()
print(report.paid, {row.result for row in report.rows})
"""


def test_a_process_that_is_killed_pays_once(server: str, tmp_path: Path) -> None:
    """Wherever it dies: the uploads and executions that the platform saw tell."""
    rows, journal = 40, tmp_path / "run.db"
    settings = httpx.get(f"{server}/_sandbox/settings").json()["qugo"] | {"step_ms": 150}
    httpx.post(f"{server}/_sandbox/settings", json={"qugo": settings}).raise_for_status()
    command = [sys.executable, "-c", PROGRAM, f"{server}/qugo", str(journal), str(rows)]
    wanted = sum((Decimal(number) + Decimal("1.50") for number in range(rows)), Decimal(0))
    began = time.monotonic()
    for delay in (0.4, 0.6, 0.8, 1.0):
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            time.sleep(delay)
            os.kill(process.pid, signal.SIGKILL)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, f"{wanted} {{'paid'}}"), done.stderr
    entries = httpx.get(f"{server}/_sandbox/ledger").json()["entries"]
    earned = of_performers(entries)
    assert sum(earned) == wanted, time.monotonic() - began
    with SqliteJournal(journal) as kept:
        lines = kept.read(0, 1000)
    assert sum('"is":"executed"' in line for line in lines) == 1
