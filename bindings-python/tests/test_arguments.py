"""Arguments: what may be passed, and what is refused before anything is sent."""

import datetime as dt
import json
from collections import deque
from decimal import Decimal
from enum import IntEnum
from fractions import Fraction
from typing import Any
from uuid import UUID

import httpx
import pytest
from gigwire import CallOptions, InvalidRequest, SolarStaff, TokenPair
from gigwire.solar_staff.codes import TaskSort, TaskState

REQUIRED: dict[str, Any] = {
    "category_id": 31,
    "attributes": [{"id": 1, "value": "x"}],
    "title": "t",
    "description": "d",
    "worker_id": 7,
    "deadline": "2030-01-01 00:00:00",
    "price": 1,
}


class Sent:
    """A client whose requests are only kept."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.api = SolarStaff(
            tokens=TokenPair("T"), http_client=httpx.Client(transport=httpx.MockTransport(self.keep)), max_attempts=1
        )

    def keep(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if request.method == "GET":
            return httpx.Response(200, json={"items": [], "pagination": {"total": 0, "page": 1, "pages": 0}})
        return httpx.Response(200)

    def query(self) -> list[tuple[str, str]]:
        return self.requests[-1].url.params.multi_items()

    def body(self) -> Any:
        return json.loads(self.requests[-1].content, parse_float=Decimal)


@pytest.fixture
def sent() -> Sent:
    return Sent()


def test_what_a_listing_takes(sent: Sent) -> None:
    class Mine(IntEnum):
        PAID = 5

    states = ([3, TaskState.WAITING_PAYMENT, Mine.PAID], (3, 4, 5), deque([3, 4, 5]))
    for state in states:
        list(
            sent.api.tasks.list(
                state=state,
                date_created_from=dt.date(2021, 8, 6),
                has_payout=False,
                sort=TaskSort.PRICE,
                search="a&b=ё",
                size=500,
            )
        )
        assert sent.query() == [
            ("filter[dateCreatedFrom]", "2021-08-06"),
            ("filter[hasPayout]", "0"),
            ("filter[search]", "a&b=ё"),
            ("filter[state][]", "3"),
            ("filter[state][]", "4"),
            ("filter[state][]", "5"),
            ("sort", "price"),
            ("size", "500"),
            ("page", "1"),
        ]


@pytest.mark.parametrize("price", [Decimal("1500.50"), Decimal("1500.5"), "1500.50", "1500.5"])
def test_amounts(sent: Sent, price: Decimal | str) -> None:
    sent.api.tasks.create(**{**REQUIRED, "price": price, "uuid": UUID(int=7), "adv_data": {"end_contracts": []}})
    body = sent.body()
    assert body["price"] == Decimal("1500.5")
    assert b'"price":1500.5,' in sent.requests[-1].content.replace(b" ", b"")
    assert body["uuid"] == "00000000-0000-0000-0000-000000000007"
    assert body["attributes"] == [{"id": 1, "value": "x"}]


@pytest.mark.parametrize(
    ("deadline", "written"),
    [
        (dt.datetime(2030, 1, 2, 3, 4, 5), "2030-01-02 03:04:05"),
        (dt.datetime(2030, 1, 2, 3, 4, 5, tzinfo=dt.timezone(dt.timedelta(hours=3))), "2030-01-02T00:04:05.000Z"),
        ("2030-01-02T03:04:05", "2030-01-02 03:04:05"),
    ],
)
def test_moments(sent: Sent, deadline: dt.datetime | str, written: str) -> None:
    sent.api.tasks.prolong_deadline(task_id=1, deadline=deadline)
    assert sent.body()["deadline"] == written


loop: list[Any] = []
loop.append(loop)


@pytest.mark.parametrize(
    ("argument", "value", "problem"),
    [
        ("price", 0.1, "float"),
        ("price", Decimal("0.001"), "two decimals"),
        ("price", Decimal("1" * 40), "exact decimal"),
        ("price", "1" * 40, "exact decimal"),
        ("price", Decimal("NaN"), "exact decimal"),
        ("price", Decimal("Infinity"), "exact decimal"),
        ("price", Fraction(1, 3), "Fraction"),
        ("price", True, "boolean"),
        ("title", "a\0b", "control character"),
        ("title", "\ud800", "surrogate"),
        ("title", b"bytes", "bytes"),
        ("title", 7, "text"),
        ("worker_id", 1.0, "float"),
        ("worker_id", 10**30, "whole number"),
        ("worker_id", "7", "whole number"),
        ("uuid", "not-a-uuid", "UUID"),
        ("deadline", "tomorrow", "date"),
        ("attributes", (each for each in []), "iterator"),
        ("attributes", loop, "nested too deeply"),
        ("attributes[0].value", [{"id": 1, "value": 7}], "text"),
        ("attributes[1].id", [{"id": 1, "value": "x"}, {"value": "x"}], "required"),
        ("compensation_type", 1, "together with"),
    ],
)
def test_refused(sent: Sent, argument: str, value: Any, problem: str) -> None:
    name = argument.partition("[")[0]
    with pytest.raises(InvalidRequest, match=problem) as caught:
        sent.api.tasks.create(**{**REQUIRED, name: value})
    assert caught.value.argument.startswith(argument)
    assert caught.value.operation == "tasks.create"
    assert str(caught.value).startswith("tasks.create: ")
    assert isinstance(caught.value, ValueError)
    assert sent.requests == []


def test_rules(sent: Sent) -> None:
    with pytest.raises(InvalidRequest, match="give one of"):
        sent.api.tasks.get()
    with pytest.raises(InvalidRequest, match="only one of"):
        sent.api.tasks.get(task_id=1, uuid=UUID(int=1))
    with pytest.raises(InvalidRequest, match="from 1 to 500"):
        sent.api.tasks.list(size=501)
    assert sent.requests == []


def test_secrets_are_not_in_messages() -> None:
    with pytest.raises(InvalidRequest) as caught:
        SolarStaff(username="me", password="hunter2\n", tokens=TokenPair("tok\nen"))
    assert "hunter2" not in str(caught.value)
    assert "tok" not in str(caught.value).replace("tokens", "")
    assert "hunter2" not in repr(SolarStaff(username="me", password="hunter2"))


def test_arguments_are_taken_when_the_call_is_made(sent: Sent) -> None:
    states = [3]
    pager = sent.api.tasks.list(state=states)
    states.append(4)
    list(pager)
    assert [value for name, value in sent.query() if name == "filter[state][]"] == ["3"]


def test_options() -> None:
    assert repr(CallOptions(timeout=1.5, max_attempts=2)) == "CallOptions(max_attempts=2, timeout=1.5)"
    for wrong in ({"timeout": 0}, {"max_attempts": 0}, {"in_flight": -1}, {"deadline": -1}):
        with pytest.raises(ValueError, match=next(iter(wrong))):
            CallOptions(**wrong)
    with pytest.raises(TypeError):
        CallOptions(retries=3)
