"""Records: values, equality, what they show."""

import datetime as dt
import json
from decimal import Decimal
from typing import Any
from uuid import UUID

import httpx
import pytest
from gigwire import GigwireError, Record, SolarStaff, TokenPair
from gigwire._core import Field, _panic_for_tests
from gigwire.solar_staff import codes, models
from gigwire.solar_staff.codes import CurrencyId, TaskState
from gigwire.solar_staff.models import Currency, Task

TASK: dict[str, Any] = {
    "id": 7,
    "uuid": "123e4567-e89b-12d3-a456-426655440000",
    "state": 5,
    "title": "Задача \\ «семь»\n",
    "currency": {"id": 1, "currency": "RUB"},
    "dateCreated": "2021-08-06 11:17:13",
    "datePaid": "2021-08-06T14:17:13.250+03:00",
    "dateEnd": "-0001-11-30 00:00:00",
    "files": [{"id": 1, "name": "a.pdf"}, {"id": 2}],
    "additionalAttributes": {"rate": 0.1, "deep": [1, None]},
    "newField": {"exact": 0.30},
}


def read(answer: dict[str, Any] | str, call: str = "tasks.get") -> Any:
    """An answer through the whole client."""
    text = answer if isinstance(answer, str) else json.dumps(answer)
    with httpx.Client(transport=httpx.MockTransport(lambda _request: httpx.Response(200, text=text))) as http:
        api = SolarStaff(tokens=TokenPair("T"), http_client=http)
        match call:
            case "tasks.get":
                return api.tasks.get(task_id=7)
            case "auth.refresh":
                return api.auth.refresh(refresh_token="R")
            case "companies.balance":
                return api.companies.balance()


def test_values_have_the_types_that_the_catalog_says() -> None:
    task: Task = read(TASK)
    assert type(task) is Task
    assert task.id == 7
    assert task.uuid == UUID("123e4567-e89b-12d3-a456-426655440000")
    assert task.state is TaskState.COMPLETED
    assert task.title == "Задача \\ «семь»\n"
    assert task.currency is not None
    assert type(task.currency) is Currency
    assert task.currency.id is CurrencyId.RUB
    assert task.date_created == dt.datetime(2021, 8, 6, 11, 17, 13)
    assert task.date_created is not None
    assert task.date_created.tzinfo is None
    assert task.date_paid == dt.datetime(2021, 8, 6, 11, 17, 13, 250_000, dt.UTC)
    assert task.date_end is None
    assert task.price is None
    assert task.files is not None
    assert [file.id for file in task.files] == [1, 2]
    assert task.additional_attributes == {"rate": Decimal("0.1"), "deep": [1, None]}
    assert task.extra == {"newField": {"exact": Decimal("0.30")}}


@pytest.mark.parametrize(
    ("written", "exact"),
    [
        ("81.10", "81.10"),
        ('"81.10"', "81.10"),
        ("0.1", "0.1"),
        ("1e3", "1E+3"),
        ("9007199254740993", "9007199254740993"),
        ("12345678901234567890.12345678", "12345678901234567890.12345678"),
        ("-0.00", "-0.00"),
    ],
)
def test_money_is_exact(written: str, exact: str) -> None:
    balance = read(f'{{"balanceAmount": {written}}}', "companies.balance")
    assert isinstance(balance.balance_amount, Decimal)
    assert str(balance.balance_amount) == exact


def test_records_are_read_only() -> None:
    task = read(TASK)
    with pytest.raises(AttributeError, match="read-only"):
        task.state = 4
    with pytest.raises(AttributeError, match="read-only"):
        del task.state
    with pytest.raises(AttributeError):
        task.anything = 1
    with pytest.raises(TypeError, match="answers"):
        Task()
    with pytest.raises(TypeError):
        Record()


def test_equality() -> None:
    task, same = read(TASK), read(TASK)
    other = read({**TASK, "state": 4})
    assert task == same
    assert hash(task) == hash(same)
    assert task != other
    assert len({task, same, other}) == 2
    assert task != task.currency
    assert task != 7


def test_matching() -> None:
    match read(TASK):
        case Task(state=TaskState.COMPLETED, currency=Currency(currency="RUB"), id=number):
            assert number == 7
        case _:
            pytest.fail("did not match")


def test_as_a_dict() -> None:
    made = read(TASK).to_dict()
    assert made["currency"] == {"currency": "RUB", "id": CurrencyId.RUB}
    assert made["files"][1] == {"id": 2, "name": None, "type_id": None, "owner_id": None}
    assert made["extra"] == {"newField": {"exact": Decimal("0.30")}}
    assert made["price"] is None
    assert list(made)[:3] == ["id", "uuid", "state"]


def test_what_is_shown() -> None:
    shown = repr(read({**TASK, "title": "x" * 500, "files": [{"id": number} for number in range(50)]}))
    assert shown.startswith(
        "Task(id=7, uuid=UUID('123e4567-e89b-12d3-a456-426655440000'), state=<TaskState.COMPLETED: 5>"
    )
    assert "price" not in shown
    assert "TaskFile(id=2), … 47 more]" in shown
    assert len(shown) < 1000
    secret = read({"token": "very-secret", "refreshToken": "also-secret"}, "auth.refresh")
    assert repr(secret) == "TokenPair(token='…', refresh_token='…')"
    assert secret.token == "very-secret"
    assert "secret" not in repr(TokenPair("very-secret", "also-secret"))


def test_codes_are_open() -> None:
    task = read({"id": 7, "state": 77})
    assert task.state == 77
    assert isinstance(task.state, TaskState)
    assert (task.state.name, task.state.is_known, repr(task.state)) == ("unknown", False, "TaskState(77)")
    assert (TaskState.COMPLETED.name, TaskState.COMPLETED.is_known) == ("completed", True)
    assert repr(TaskState.COMPLETED) == "<TaskState.COMPLETED: 5>"
    assert (f"{TaskState.COMPLETED}", str(TaskState.COMPLETED), TaskState.COMPLETED + 1) == ("5", "5", 6)
    assert repr(codes.HoldType("new")) == "HoldType('new')"
    assert codes.HoldType.WITHOUT_HOLD == "without_hold"
    assert json.dumps({"state": TaskState.COMPLETED, "hold": codes.HoldType.WITHOUT_HOLD}) == (
        '{"state": 5, "hold": "without_hold"}'
    )


def test_every_field_of_every_model_is_the_catalogs() -> None:
    """A field that is misspelt would raise when it is read; all of them are, from an empty-looking answer."""
    found = {name: cls for name, cls in vars(models).items() if isinstance(cls, type) and issubclass(cls, Record)}
    del found["Record"], found["Page"]
    assert len(found) > 30
    for name, cls in found.items():
        fields = [attribute for attribute in vars(cls).values() if isinstance(attribute, Field)]
        assert fields, name
        assert "__dict__" not in dir(cls), name
        assert isinstance(getattr(cls, "__doc__", None), str), name
    task = read(TASK)
    for attribute in (name for name, value in vars(Task).items() if isinstance(value, Field)):
        getattr(task, attribute)


def test_a_field_of_another_model_is_refused() -> None:
    class Strange(Record):
        __slots__ = ()
        nothing: Field[int] = Field("nothing")

    with pytest.raises(AttributeError, match="nothing"):
        Strange.nothing.__get__(read(TASK))
    with pytest.raises(TypeError):
        Strange.nothing.__get__(7)
    assert Task.id.name == "id"
    assert Task.date_created.name == "dateCreated"
    assert str(Field[int]).endswith("Field[int]")


def test_a_panic_is_an_ordinary_error(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(GigwireError, match="please report") as caught:
        _panic_for_tests()
    assert isinstance(caught.value, Exception)
    assert "a panic for the tests" in capfd.readouterr().err
