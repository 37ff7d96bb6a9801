"""Neutral rows: one report over the sandboxes of all platforms, held against the sandbox's own books."""

import datetime as dt
import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import FrozenInstanceError, asdict, fields
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest
from gigwire import (
    AsyncCloudTips,
    AsyncPlanado,
    AsyncQugo,
    CallOptions,
    CloudTips,
    InvalidRequest,
    NotOffered,
    Planado,
    Qugo,
    SolarStaff,
    async_rows,
    rows,
)
from gigwire.client import Client
from gigwire.qugo.inputs import PayrollRow
from gigwire.rows import Balance, Payout, PayoutState, Person, PersonState, WorkItem, WorkState
from gigwire.testing import Sandbox

ROOT = Path(__file__).resolve().parents[2]
WORLD = "https://sandbox.invalid"
TIPS: dict[str, Any] = {"username": "partner@gigwire.test", "password": "partner-password"}


@pytest.fixture
def solar(sandbox: Sandbox) -> SolarStaff:
    return sandbox.client()


@pytest.fixture
def qugo(sandbox: Sandbox) -> Qugo:
    http = httpx.Client(transport=sandbox.transport())
    return Qugo(f"{WORLD}/qugo", key="qugo-demo-token", http_client=http)


@pytest.fixture
def tips(sandbox: Sandbox) -> CloudTips:
    http = httpx.Client(transport=sandbox.transport())
    return CloudTips(f"{WORLD}/cloudtips/api", identity_url=f"{WORLD}/cloudtips/identity", **TIPS, http_client=http)


@pytest.fixture
def planado(sandbox: Sandbox) -> Planado:
    http = httpx.Client(transport=sandbox.transport())
    return Planado(f"{WORLD}/planado", key="planado-demo-key", http_client=http)


@pytest.fixture
def clients(solar: SolarStaff, qugo: Qugo, tips: CloudTips, planado: Planado) -> list[Client]:
    return [solar, qugo, tips, planado]


def pay_performers(sandbox: Sandbox, qugo: Qugo) -> None:
    """Two registries. Whom is paid by registry the documents contradict each other in: here not the self-employed."""
    [group, *_] = qugo.services_groups.list().items
    service = (group.services or ())[0].code or ""
    for title, pay in {
        "June": [("770000000002", "1500.50"), ("770000000003", "99.99")],
        "July": [("770000000002", "0.51"), ("770000000001", "700")],
    }.items():
        lines: list[PayrollRow] = [{"type": service, "title": title, "inn": inn, "price": price} for inn, price in pay]
        registry = qugo.payroll_registries.upload_json(rows=lines)
        assert registry.id is not None
        sandbox.advance(60)
        qugo.payroll_registries.execute(registry_id=registry.id, confirm=True)
    sandbox.advance(600)


def booked(sandbox: Sandbox) -> list[dict[str, Any]]:
    """The movements of money, exact."""
    text = json.dumps(sandbox.ledger["entries"])
    entries: list[dict[str, Any]] = json.loads(text, parse_float=Decimal, parse_int=Decimal)
    return entries


def total(amounts: Iterator[Decimal | None]) -> Decimal:
    return sum((amount for amount in amounts if amount is not None), Decimal(0))


def gather(clients: list[Client], kind: Callable[[Client], Iterator[Any]]) -> tuple[list[Any], set[str]]:
    """What all have of one kind, and who has none."""
    found, none = [], set()
    for api in clients:
        try:
            found += kind(api)
        except NotOffered as error:
            none.add(error.platform)
    return found, none


def test_one_report_over_all_platforms(sandbox: Sandbox, clients: list[Client], qugo: Qugo) -> None:
    pay_performers(sandbox, qugo)
    people, nobody = gather(clients, rows.people)
    items, no_work = gather(clients, rows.work_items)
    payouts, no_payouts = gather(clients, rows.payouts)
    balances, no_balances = gather(clients, rows.balances)

    assert (nobody, no_work) == (set(), {"cloudtips"})
    assert (no_payouts, no_balances) == ({"cloudtips", "planado"}, {"qugo", "planado"})
    assert {row.platform for row in people} == {"solar_staff", "qugo", "cloudtips", "planado"}
    assert {row.platform for row in items} >= {"solar_staff", "planado"}
    assert all(row.id for row in people + items + payouts)
    assert not any(row.state == "unknown" for row in items + payouts)

    # Paid is what the books have as earned, task by task and row by row.
    paid = [row for row in payouts if row.state is PayoutState.PAID]
    tasks = {row.work_item_id for row in paid if row.platform == "solar_staff"}
    entries = booked(sandbox)
    earned = [each["amount"] for each in entries if each["reason"] == "earning" and str(each["taskId"]) in tasks]
    performers = [each["amount"] for each in entries if each["to"].startswith("qugo_performer:")]
    assert len(earned) == len(tasks) > 0
    assert total(row.amount for row in paid if row.platform == "solar_staff") == sum(earned)
    assert total(row.amount for row in paid if row.platform == "qugo") == sum(performers) == Decimal("1601.00")
    assert {row.currency for row in paid} == {"RUB"}

    # A balance is what went in less what went out.
    inside: Counter[str] = Counter()
    for each in entries:
        inside[each["to"], each["currency"]] += each["amount"]
        inside[each["from"], each["currency"]] -= each["amount"]
    tipped = [amount for (account, _), amount in inside.items() if account.startswith("tip_receiver:")]
    mine = [row.amount for row in balances if row.platform == "cloudtips"]
    # Others' receivers are in the books too.
    assert Counter(filter(None, mine)) <= Counter(filter(None, tipped))
    assert len(mine) == 21
    assert total(iter(mine)) > 0
    [company] = [row for row in balances if row.platform == "solar_staff"]
    assert company.amount == inside["company:2955", "RUB"]
    assert sandbox.ledger["sound"]


def test_states_are_the_platforms_own_in_common_terms(
    sandbox: Sandbox, solar: SolarStaff, qugo: Qugo, planado: Planado
) -> None:
    pay_performers(sandbox, qugo)
    for found, own in (
        (rows.work_items(solar), Counter(str(int(task.state)) for task in solar.tasks.list())),
        (rows.work_items(planado), Counter(str(job.status) for job in planado.jobs.list())),
    ):
        assert Counter(row.own_state for row in found) == own
    terms = {row.own_state: row.state for row in rows.work_items(solar)}
    assert terms["2"] is WorkState.IN_PROGRESS
    assert terms["5"] is WorkState.PAID
    states = {row.person_tax_id: (row.state, row.own_state) for row in rows.payouts(qugo)}
    assert states["770000000001"] == (PayoutState.FAILED, "VALIDATION_FAILED")
    people = {row.tax_id: (row.state, row.own_state) for row in rows.people(qugo)}
    assert people["770000000004"] == (PersonState.REGISTERED, "MODERATION")
    assert people["770000000005"] == (PersonState.BLOCKED, "DISABLED")


def test_days_pick_rows(solar: SolarStaff, planado: Planado) -> None:
    for api in (solar, planado):
        every = list(rows.work_items(api))
        days = sorted({row.created.date() for row in every if row.created is not None})
        first, last = days[1], days[-2]
        expected = [row for row in every if row.created is not None and first <= row.created.date() <= last]
        assert 0 < len(expected) < len(every)
        assert list(rows.work_items(api, since=first, until=last.isoformat())) == expected
    paid = list(rows.payouts(solar, since="2026-01-01"))
    assert paid == [row for row in rows.payouts(solar) if row.paid is not None]


def test_another_company_is_read_with_its_id(solar: SolarStaff) -> None:
    ids = [company.id for company in solar.companies.list().items]
    balances = [next(rows.balances(solar, options=CallOptions(company_id=company))) for company in ids]
    assert len({balance.currency for balance in balances}) > 1


@pytest.mark.anyio
async def test_async_rows_are_the_same(sandbox: Sandbox, clients: list[Client], qugo: Qugo) -> None:
    pay_performers(sandbox, qugo)
    http = httpx.AsyncClient(transport=sandbox.transport())
    identity = f"{WORLD}/cloudtips/identity"
    twins = [
        sandbox.async_client(),
        AsyncQugo(f"{WORLD}/qugo", key="qugo-demo-token", http_client=http),
        AsyncCloudTips(f"{WORLD}/cloudtips/api", identity_url=identity, **TIPS, http_client=http),
        AsyncPlanado(f"{WORLD}/planado", key="planado-demo-key", http_client=http),
    ]
    for api, twin in zip(clients, twins, strict=True):
        assert [row async for row in async_rows.people(twin)] == list(rows.people(api))
    assert [row async for row in async_rows.payouts(twins[1])] == list(rows.payouts(clients[1]))
    assert [row async for row in async_rows.balances(twins[2])] == list(rows.balances(clients[2]))
    work = list(rows.work_items(clients[3]))
    days = sorted({row.created.date() for row in work if row.created is not None})
    picked = [row async for row in async_rows.work_items(twins[3], since=days[1], until=str(days[-2]))]
    assert picked == list(rows.work_items(clients[3], since=days[1], until=days[-2]))
    assert 0 < len(picked) < len(work)
    with pytest.raises(NotOffered, match="planado has none: it plans field work"):
        async_rows.balances(twins[3])


def test_what_cannot_be_read_is_told_before_anything_is_sent(qugo: Qugo, solar: SolarStaff, planado: Planado) -> None:
    with pytest.raises(NotOffered, match="qugo has none: balance is a heading") as error:
        rows.balances(qugo)
    assert (error.value.operation, error.value.platform) == ("rows.balances", "qugo")
    assert error.value.reason == "balance is a heading of its documents without a call"
    with pytest.raises(InvalidRequest, match="qugo does not tell by which day its people could be picked"):
        rows.people(qugo, since="2026-01-01")
    with pytest.raises(InvalidRequest, match="since: must be a day such as 2026-01-31"):
        rows.work_items(solar, since=dt.datetime(2026, 1, 1, 12))
    with pytest.raises(InvalidRequest, match="since: is after until"):
        rows.payouts(solar, since="2026-01-02", until="2026-01-01")


def test_rows_are_frozen_and_plain(solar: SolarStaff) -> None:
    item = next(rows.work_items(solar))
    with pytest.raises(FrozenInstanceError):
        item.amount = Decimal(1)  # type: ignore[misc]
    cells = asdict(item)
    assert type(cells["amount"]) is Decimal
    assert type(cells["created"]) is dt.datetime
    assert cells["platform"] == "solar_staff"


def test_the_classes_know_every_column_and_term_of_the_catalogs() -> None:
    classes = {"people": Person, "work_items": WorkItem, "payouts": Payout, "balances": Balance}
    states = {"people": PersonState, "work_items": WorkState, "payouts": PayoutState}
    catalogs = [path for path in (ROOT / "core/catalog").glob("*.json") if path.name != "schema.json"]
    for path in catalogs:
        for kind, declared in json.loads(path.read_text(encoding="utf-8"))["rows"].items():
            if "absent" in declared:
                continue
            names = {field.name.replace("_", "") for field in fields(classes[kind])}
            assert {column.lower() for column in declared["columns"]} <= names
            for state in declared.get("states", []):
                assert {term for term in state["terms"].values() if term} <= set(states[kind])
    assert len(catalogs) == 4
