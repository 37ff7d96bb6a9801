"""Pages and listings as Arrow data. That columns hold what the objects of a page do is checked with the vectors."""

import asyncio
import datetime as dt
import gc
import json
import resource
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import polars as pl
import pytest
from columns import SECRETS, check_columns
from gigwire import (
    CloudTips,
    DecodeError,
    NotFound,
    Page,
    Planado,
    Record,
    SolarStaff,
    Table,
    TokenPair,
)
from gigwire._core import Client as Core
from gigwire.solar_staff.models import TaskPage
from gigwire.testing import Sandbox

CATALOGS = Path(__file__).resolve().parents[2] / "core" / "catalog"
ADDRESSES: dict[str, dict[str, Any]] = {
    "solar_staff": {"token": "T"},
    "qugo": {"base_url": "http://127.0.0.1", "key": "K"},
    "cloudtips": {"token": "T"},
    "planado": {"key": "K"},
}

TASK: dict[str, Any] = {
    "id": 7,
    "uuid": "123E4567-E89B-12D3-A456-426655440000",
    "state": 5,
    "title": "Задача \\ «семь»\n",
    "price": 1500.50,
    "currency": {"id": 1, "currency": "RUB"},
    "dateCreated": "2021-08-06 11:17:13.123456789",
    "dateEnd": "-0001-11-30 00:00:00",
    "files": [{"id": 1, "name": "a.pdf"}, {"id": 2}],
    "additionalAttributes": {"rate": 0.10, "deep": [1, None]},
    "hold": {"type": "without_hold"},
    "newField": {"exact": 0.30},
}


def served(answer: dict[str, Any] | str, client: Any = SolarStaff, **options: Any) -> Any:
    """A client whose every call is answered so."""
    text = answer if isinstance(answer, str) else json.dumps(answer)
    http = httpx.Client(transport=httpx.MockTransport(lambda _request: httpx.Response(200, text=text)))
    return client(http_client=http, **(options or {"tokens": TokenPair("T")}))


def tasks(*items: dict[str, Any] | str) -> TaskPage:
    texts = [item if isinstance(item, str) else json.dumps({"id": 1, "state": 1} | item) for item in items]
    paging = {"total": len(items), "page": 1, "pages": 1}
    page = served(f'{{"items": [{", ".join(texts)}], "pagination": {json.dumps(paging)}}}').tasks.list().first_page()
    assert type(page) is TaskPage
    return page


def column(name: str, *items: dict[str, Any] | str) -> list[Any]:
    page = tasks(*items)
    check_columns(page)
    return pl.DataFrame(page)[name].to_list()


def test_values_are_what_they_are() -> None:
    frame = pl.DataFrame(tasks(TASK))
    row = frame.row(0, named=True)
    told = {
        "id": 7,
        "uuid": "123e4567-e89b-12d3-a456-426655440000",
        "state": "completed",
        "title": "Задача \\ «семь»\n",
        "price": Decimal("1500.5"),
        "currency": {"currency": "RUB", "id": "rub"},
        "date_created": dt.datetime(2021, 8, 6, 11, 17, 13, 123456),
        "date_end": None,
        "date_paid": None,
        "files": [
            {"id": 1, "name": "a.pdf", "type_id": None, "owner_id": None},
            {"id": 2, "name": None, "type_id": None, "owner_id": None},
        ],
        "additional_attributes": '{"rate": 0.1, "deep": [1, null]}',
        "hold": {"type": "without_hold", "is_active": None},
        "extra": '{"newField":{"exact": 0.3}}',
    }
    assert {name: row[name] for name in told} == told
    types = {
        "id": pl.Int64(),
        "state": pl.String(),
        "price": pl.Decimal(38, 18),
        "currency": pl.Struct({"currency": pl.String(), "id": pl.String()}),
        "date_created": pl.Datetime("us"),
        "need_report": pl.Boolean(),
        "messages": pl.List(pl.String()),
        "extra": pl.String(),
    }
    assert {name: frame.schema[name] for name in types} == types
    check_columns(tasks(TASK, {}, TASK))


def test_columns_are_told_by_the_tables_and_not_by_the_values() -> None:
    schema = pl.DataFrame(tasks(TASK)).schema
    for page in (tasks(), tasks({}), tasks(TASK, {}), tasks({"id": 2, "files": []})):
        assert pl.DataFrame(page).schema == schema
    assert pl.DataFrame(tasks()).shape == (0, len(schema))
    whole_list = served({"items": [{"id": 1}], "pagination": {"total": 1, "page": 1, "pages": 1}}).companies.list()
    assert isinstance(whole_list, Page)
    assert pl.DataFrame(whole_list)["id"].to_list() == [1]


def test_every_listing_has_typed_columns() -> None:
    """Of all platforms, in an empty table: the attributes in their order, no secrets, nothing without a type."""
    listings = 0
    for path in (CATALOGS / f"{name}.json" for name in ADDRESSES):
        core = Core(path.stem, **ADDRESSES[path.stem], allow_http=True)
        for operation, declared in json.loads(path.read_text(encoding="utf-8"))["operations"].items():
            if "paging" not in declared:
                continue
            listings += 1
            schema = pl.DataFrame(core.table(operation)).schema
            assert list(schema)[-1] == "extra"
            whole = pl.Struct(dict(schema))
            assert not SECRETS & set(names_within(whole)), operation
            assert pl.Null not in kinds_within(whole), operation
    assert listings > 25


def names_within(kind: Any) -> list[str]:
    match kind:
        case pl.Struct(fields=fields):
            return [name for field in fields for name in (field.name, *names_within(field.dtype))]
        case pl.List(inner=inner):
            return names_within(inner)
        case _:
            return []


def kinds_within(kind: Any) -> list[Any]:
    match kind:
        case pl.Struct(fields=fields):
            return [inner for field in fields for inner in kinds_within(field.dtype)]
        case pl.List(inner=inner):
            return kinds_within(inner)
        case _:
            return [kind]


def test_absent_and_null_are_null_and_empty_is_empty() -> None:
    missing = {"price": None, "files": None, "worker": None, "title": None}
    assert column("title", {}, missing, {"title": ""}) == [None, None, ""]
    assert column("files", {}, missing, {"files": []}) == [None, None, []]
    assert column("worker", {}, missing) == [None, None]
    found = column("worker", {"worker": {}}, {}, {"worker": {"id": 3}})
    assert [worker and worker["id"] for worker in found] == [None, None, 3]
    assert [worker is None for worker in found] == [False, True, False]


def test_codes_are_names_and_unknown_ones_are_kept() -> None:
    states = column("state", {"state": 3}, {"state": 77}, {"state": "5"}, {"state": "new one"})
    assert states == ["waiting_acceptance", "77", "completed", "new one"]
    holds = column("hold", {"hold": {"type": "without_hold"}}, {"hold": {"type": "for_ever"}})
    assert [hold["type"] for hold in holds] == ["without_hold", "for_ever"]


@pytest.mark.parametrize(
    "amount",
    [
        "0",
        "-0.01",
        "12345678901234567890.12",
        "99999999999999999999",
        "-99999999999999999999.99999999",
        "79.40100000000000001",
        "0.000000000000000001",
        "1.5e3",
        "5.00000000000000000000000",
    ],
)
def test_amounts_are_exact(amount: str) -> None:
    (found,) = column("price", f'{{"id": 1, "state": 1, "price": {amount}}}')
    assert found == Decimal(amount)
    (found,) = column("price", f'{{"id": 1, "state": 1, "price": "{amount}"}}')
    assert found == Decimal(amount)


@pytest.mark.parametrize("amount", ["100000000000000000000", "0.0000000000000000001", "1e-28", "1e27"])
def test_an_amount_that_does_not_fit_is_told_with_its_row(amount: str) -> None:
    item = f'{{"id": 1, "state": 1, "price": {amount}}}'
    page = tasks({"price": 1}, {"price": 2}, item)
    with pytest.raises(DecodeError) as refused:
        pl.DataFrame(page)
    assert refused.value.path == "$.items[2].price"
    assert refused.value.found == amount
    assert "20 digits before the point and 18 after" in refused.value.expected
    assert refused.value.operation == "tasks.list"
    assert page.items[2].price == Decimal(amount)


def test_moments_have_a_zone_or_none_by_their_field() -> None:
    job = {
        "uuid": "123e4567-e89b-12d3-a456-426655440000",
        "created_at": "2021-08-06T14:17:13.25+03:00",
        "status": "posted",
        "scheduled_at": "2021-08-06T11:17:13",
    }
    page = (
        served({"jobs": [job, job | {"scheduled_at": "2021-08-06T11:17:13Z"}]}, Planado, key="K")
        .jobs.list()
        .first_page()
    )
    check_columns(page)
    frame = pl.DataFrame(page)
    assert frame.schema["created_at"] == pl.Datetime("us", "UTC")
    assert frame["created_at"][0] == dt.datetime(2021, 8, 6, 11, 17, 13, 250_000, dt.UTC)
    # The documents show it with a zone and without: none is made up, none is lost.
    assert frame["scheduled_at"].to_list() == ["2021-08-06T11:17:13", "2021-08-06T11:17:13Z"]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("1969-12-31 23:59:59.9999999", dt.datetime(1969, 12, 31, 23, 59, 59, 999_999)),
        ("0001-01-01 00:00:00", dt.datetime(1, 1, 1)),
        ("9999-12-31 23:59:59.999999", dt.datetime(9999, 12, 31, 23, 59, 59, 999_999)),
        ("2024-02-29", dt.datetime(2024, 2, 29)),
    ],
)
def test_moments_of_all_times(text: str, moment: dt.datetime) -> None:
    assert column("date_paid", {"datePaid": text}) == [moment]


def test_a_moment_of_the_other_kind_is_told_and_no_zone_is_made_up() -> None:
    with pytest.raises(DecodeError) as refused:
        pl.DataFrame(tasks({}, {"datePaid": "2021-08-06T11:17:13Z"}))
    assert refused.value.path == "$.items[1].datePaid"
    assert "without a zone" in refused.value.expected
    with pytest.raises(DecodeError) as refused:
        pl.DataFrame(tasks({}, {"deadline": {"triggerDate": "2021-08-06T11:17:13Z"}}))
    assert refused.value.path == "$.items[1].deadline.triggerDate"
    place = {"id": "p", "createdDate": "2021-08-06T11:17:13"}
    answer = {"succeed": True, "data": {"items": [place], "totalCount": 1}}
    with pytest.raises(DecodeError) as refused:
        pl.DataFrame(served(answer, CloudTips, tokens=TokenPair("T")).places.list().first_page())
    assert refused.value.path == "$.items[0].createdDate"
    assert "with a zone" in refused.value.expected


def test_days() -> None:
    written = ["1969-12-31", "2024-02-29", "06.08.2021", "0001-01-01", "9999-12-31", "", None]
    people = [{"id": number, "taxationBlockedTill": day} for number, day in enumerate(written)]
    paging = {"total": len(people), "page": 1, "pages": 1}
    page = served({"items": people, "pagination": paging}).freelancers.list().first_page()
    check_columns(page)
    days = pl.DataFrame(page)["taxation_blocked_till"]
    assert days.dtype == pl.Date
    assert [day and day.isoformat() for day in days] == [*written[:2], "2021-08-06", *written[3:5], None, None]


def test_secrets_are_no_columns() -> None:
    hook = {"uuid": "123e4567-e89b-12d3-a456-426655440000", "url": "https://x.example", "secret": "sesame"}
    page = served({"webhooks": [hook]}, Planado, key="K").webhooks.list().first_page()
    assert page.webhooks[0].secret == "sesame"
    frame = pl.DataFrame(page)
    assert "secret" not in frame.columns
    assert "sesame" not in str(frame.to_dicts())
    assert frame["url"].to_list() == ["https://x.example"]


def test_a_listing_is_all_of_its_pages(sandbox: Sandbox) -> None:
    with sandbox.client() as api:
        listing = api.tasks.list(size=30)
        table = listing.arrow()
        assert isinstance(table, Table)
        items = list(listing)
        assert len(table) == len(items) > 60
        for _ in range(2):  # it can be taken more than once
            frame = pl.DataFrame(table)
            assert frame["id"].to_list() == [task.id for task in items]
            assert frame["price"].to_list() == [task.price for task in items]
        assert pl.concat(pl.DataFrame(page) for page in listing.pages()).equals(frame)
        nothing = api.tasks.list(worker_id=987654321).arrow()
        assert pl.DataFrame(nothing).schema == frame.schema
        assert len(nothing) == 0
        assert repr(nothing).startswith("<Table of 0 rows: id, uuid, state,")


def test_the_same_with_await(sandbox: Sandbox) -> None:
    async def read() -> tuple[Table, list[int]]:
        async with sandbox.async_client() as api:
            listing = api.tasks.list(size=30)
            return await listing.arrow(), [task.id async for task in listing]

    table, ids = asyncio.run(read())
    assert pl.DataFrame(table)["id"].to_list() == ids
    assert len(ids) > 60


def test_what_goes_wrong_while_pages_are_read_is_raised_as_it_is(sandbox: Sandbox) -> None:
    sandbox.fail("status", path="/customer/tasks", status=404)
    with sandbox.client() as api, pytest.raises(NotFound):
        api.tasks.list().arrow()


def test_a_table_takes_pages_of_its_own_listing_alone() -> None:
    core = Core("solar_staff", base_url="http://127.0.0.1", token="T")
    table = core.table("tasks.list")
    page = tasks(TASK)
    table._add(page)
    with pytest.raises(TypeError, match="TaskPage"):
        table._add(page.items[0])
    with pytest.raises(DecodeError):
        table._add(tasks({}, {"price": 10**25}))
    assert len(table) == 1
    for other in ("tasks.get", "tasks.nothing"):
        with pytest.raises(ValueError, match="not a listing"):
            core.table(other)


def test_a_record_is_no_table() -> None:
    task = tasks(TASK).items[0]
    assert isinstance(task, Record)
    assert not hasattr(task, "__arrow_c_stream__")


def test_columns_outlive_the_page() -> None:
    page = tasks(*[TASK | {"title": f"Задача {number}"} for number in range(500)])
    frame = pl.DataFrame(page)
    del page
    gc.collect()
    tasks(*[{"title": "x" * 100}] * 500)
    assert frame["title"].to_list() == [f"Задача {number}" for number in range(500)]


def test_capsules() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    page = tasks(TASK, {})
    capsule = page.__arrow_c_stream__()
    table = pyarrow.RecordBatchReader._import_from_c_capsule(capsule).read_all()
    table.validate(full=True)
    assert table.num_rows == 2
    with pytest.raises(pyarrow.ArrowInvalid, match="released"):
        pyarrow.RecordBatchReader._import_from_c_capsule(capsule)
    schema = pyarrow.schema(page)
    assert schema == table.schema == pyarrow.schema(tasks()) == pyarrow.table(page).schema
    assert schema.field("price").type == pyarrow.decimal128(38, 18)
    assert schema.field("date_paid").type == pyarrow.timestamp("us")
    # Another schema cannot be had: whoever asks for one sees that he did not get it.
    wanted = pyarrow.schema([("id", pyarrow.int32())]).__arrow_c_schema__()
    stream = pyarrow.RecordBatchReader._import_from_c_capsule(page.__arrow_c_stream__(wanted))
    assert stream.schema == schema


def test_pandas_takes_it() -> None:
    pytest.importorskip("pyarrow")
    pandas = pytest.importorskip("pandas", minversion="3")
    frame = pandas.DataFrame.from_arrow(tasks(TASK, {}))
    assert frame["price"].to_list() == [Decimal("1500.5"), None]
    assert str(frame.dtypes["date_created"]) == "datetime64[us]"
    assert pandas.DataFrame.from_arrow(tasks()).shape == (0, frame.shape[1])


@pytest.mark.parametrize("consumed", [True, False])
def test_what_nobody_needs_any_more_is_given_back(consumed: bool) -> None:
    page = tasks(*[TASK | {"description": "long " * 1000}] * 500)

    def use() -> None:
        for _ in range(20):
            capsule = page.__arrow_c_stream__()
            if consumed:
                assert pl.DataFrame(Once(capsule)).height == 500

    use()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(5):
        use()
    # Each is 2.5 MB.
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60_000


class Once:
    def __init__(self, capsule: object) -> None:
        self.capsule = capsule

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self.capsule


def test_no_data_frame_library_is_imported() -> None:
    program = (
        "import sys, gigwire.testing; api = gigwire.testing.Sandbox().client(); "
        "api.tasks.list().first_page().__arrow_c_stream__(); api.tasks.list().arrow(); "
        "print({'polars', 'pandas', 'pyarrow', 'numpy'} & set(sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True).stdout
    assert found.strip() == "set()"
