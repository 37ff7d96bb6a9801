"""What gigwire knows of Solar Staff apart from its calls: see tests/rules/README.md, and the warnings of a call."""

import json
import re
import warnings
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest
from gigwire import AsyncSolarStaff, GigwireWarning, InvalidRequest, SolarStaff, TokenPair, TransitionError
from gigwire.solar_staff import exchange, life_cycle
from gigwire.solar_staff.codes import CurrencyId, TaskState
from gigwire.solar_staff.models import ExchangeRate, Task

RULES = Path(__file__).resolve().parents[2] / "tests" / "rules" / "solar_staff"


def rules(name: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((RULES / name).read_text(encoding="utf-8"))
    return read


def api_that_answers(body: str) -> SolarStaff:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, text=body))
    return SolarStaff(tokens=TokenPair("T"), http_client=httpx.Client(transport=transport))


@pytest.fixture
def rates() -> tuple[ExchangeRate, ...]:
    # As it stands in the file: Python's json would make floats of the rates.
    found = re.search(r'"rates": (\[.*?\n  \])', (RULES / "exchange.json").read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    return api_that_answers(found[1]).lookups.exchanges()


def test_conversions(rates: tuple[ExchangeRate, ...]) -> None:
    for each in rules("exchange.json")["conversions"]:
        converted = exchange.convert(Decimal(each["amount"]), each["source"], each["target"], rates)
        assert str(converted) == each["result"], each
    assert exchange.convert(1000, CurrencyId.EUR, CurrencyId.RUB, rates) == Decimal("79401")


def test_what_cannot_be_converted(rates: tuple[ExchangeRate, ...]) -> None:
    for each in rules("exchange.json")["refusals"]:
        with pytest.raises(InvalidRequest, match=each["problem"]) as caught:
            exchange.convert(each["amount"], each["source"], each["target"], rates)
        assert caught.value.argument == each["argument"]
    with pytest.raises(InvalidRequest, match="has no rate from EUR to RUB"):
        exchange.convert(1, "EUR", "RUB", rates[1:])
    with pytest.raises(InvalidRequest, match="float"):
        exchange.convert(0.1, "EUR", "RUB", rates)  # type: ignore[arg-type]


def test_what_can_be_done_in_each_state() -> None:
    for row in rules("life_cycle.json")["available"]:
        for actor in (None, "customer", "freelancer", "platform"):
            wanted = [each for each in row["actions"] if actor in {None, each["actor"]}]
            found = life_cycle.available_actions(row["state"], actor)  # type: ignore[arg-type]
            assert [
                {"name": each.name, "actor": each.actor, "operation": each.operation, "leads_to": list(each.leads_to)}
                for each in found
            ] == wanted
            assert all(isinstance(state, TaskState) for each in found for state in each.leads_to)
    with pytest.raises(ValueError, match="no actor"):
        life_cycle.available_actions(TaskState.IN_WORK, "nobody")  # type: ignore[arg-type]


def task(**fields: object) -> Task:
    return api_that_answers(json.dumps({"id": 7, **fields})).tasks.get(task_id=7)


def test_a_dispute_is_told_from_an_approval_of_changes() -> None:
    for each in rules("life_cycle.json")["told_apart"]:
        wanted = each.pop("is")
        assert life_cycle.state_of(task(**each)) == wanted, each
    waits = task(state=4)
    assert [action.name for action in life_cycle.available_actions(waits, "customer")] == ["pay", "decline"]


def test_the_table_says_how_each_cell_is_known() -> None:
    table = life_cycle.table()
    assert table.initial == TaskState.NOT_CONFIRMED
    decline = next(action for action in table.actions if action.name == "decline")
    cell = next(cell for cell in decline.cells if cell.state == TaskState.WAITING_CANCELLATION)
    assert (cell.outcome, cell.leads_to, cell.basis) == (
        "contradictory",
        (TaskState.DECLINED_BY_CUSTOMER,),
        "contradictory",
    )
    assert next(action for action in table.actions if action.name == "report_done").argument == ("state", 3)
    assert {change.name: change.leads_to for change in table.elsewhere}[
        "deadline_passed"
    ] == TaskState.CUSTOMER_DECISION


def test_what_is_not_offered_is_not_sent() -> None:
    with api_that_answers("") as api, pytest.raises(TransitionError):
        api.tasks.decline(task_id=7, known_state=TaskState.WAITING_CANCELLATION)


def add_inn(api: Any, number: str) -> Any:
    return api.freelancers.add_tax_document(freelancer_id=1, type="INN", tax_number=number)


def test_a_wrong_inn_is_warned_of_at_the_callers_line() -> None:
    with api_that_answers("") as api:
        with pytest.warns(GigwireWarning, match=r"add_tax_document: tax_number: is no INN") as caught:
            add_inn(api, "709849850600")
        assert caught[0].filename == __file__
        assert "709849850600" not in str(caught[0].message)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            add_inn(api, "709849850606")


@pytest.mark.anyio
async def test_a_wrong_inn_is_warned_of_in_asyncio() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200))
    async with AsyncSolarStaff(tokens=TokenPair("T"), http_client=httpx.AsyncClient(transport=transport)) as api:
        with pytest.warns(GigwireWarning, match="is no INN") as caught:
            await add_inn(api, "709849850600")
        assert caught[0].filename == __file__


def test_a_warning_made_an_error_keeps_the_call_from_being_sent() -> None:
    sent: list[httpx.Request] = []
    transport = httpx.MockTransport(lambda request: sent.append(request) or httpx.Response(200))
    with SolarStaff(tokens=TokenPair("T"), http_client=httpx.Client(transport=transport)) as api:
        with warnings.catch_warnings():
            warnings.simplefilter("error", GigwireWarning)
            with pytest.raises(GigwireWarning):
                add_inn(api, "709849850600")
        assert sent == []
