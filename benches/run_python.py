"""Times the Python package against what its users would otherwise pick, in one process, and prints one JSON object a row.

gigwire is timed through its public client, driver and all; the opponents get the bytes and decode to Decimal and UUID too
(msgspec keeps dates as text: it has no type for the platform's "2021-08-06 11:17:13").

usage: run_python.py PAGE
"""

import contextlib
import datetime as dt
import json
import statistics
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import orjson
import polars
import pydantic
from pydantic.alias_generators import to_camel

import gigwire

ROUNDS = 31


class CamelStruct(msgspec.Struct, rename="camel"):
    pass


class CamelModel(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(alias_generator=to_camel)


def models(base: Any, date: Any) -> Any:
    """The same typed models for msgspec and pydantic."""

    def model(name: str, /, **fields: Any) -> Any:
        return type(name, (base,), {"__annotations__": fields, "__module__": __name__})

    category = model("Category", id=int, title=str, title_en=str, title_doc=str, title_doc_en=str)
    parent = model("Parent", id=int, title=str, title_en=str)
    worker = model("Worker", id=int, email=str, first_name=str, last_name=str, is_verified=bool)
    task = model(
        "Task",
        additional_attributes=Any,
        category=category,
        parent_category=parent,
        commission_amount=Decimal,
        commission_percent=Decimal,
        copyright=bool,
        create_type=str,
        currency=model("Currency", currency=str, id=int),
        customer=model("Customer", id=int, title=str),
        creator=model("Creator", id=int, full_name=str),
        worker=worker,
        date_created=date,
        date_accepted=date | None,
        date_end=date,
        date_finished=date | None,
        date_paid=date | None,
        date_pay_at=date | None,
        document_date=date,
        description=str,
        uuid=uuid.UUID,
        files=list[model("File", id=int, name=str, type_id=int, owner_id=int)],
        id=int,
        need_report=bool,
        price=Decimal,
        state=int,
        title=str,
        deadline=model("Deadline", type=int, trigger_date=date | None, is_coming_up=bool),
        hold=model("Hold", type=str, is_active=bool),
        insurance=model("Insurance", status=int),
        group=model("Group", id=int, title=str),
        message_count=int,
        active_dispute=bool | None,
        active_changeset_id=int | None,
    )
    pagination = model("Pagination", count=int, total=int, per_page=int, page=int, pages=int)
    return model("Page", items=list[task], pagination=pagination)


class Canned:
    """An HTTP client that has the answer already: what is timed is decoding, not sockets."""

    status_code = 200
    headers: dict[str, str] = {}

    def __init__(self, body: bytes) -> None:
        self.body = body

    @contextlib.contextmanager
    def stream(self, *_: Any, **__: Any) -> Iterator[Any]:
        yield self

    def iter_bytes(self) -> Iterator[bytes]:
        yield self.body


def median_ms(work: Callable[[], object]) -> float:
    work()
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1e3


def import_ms(module: str) -> float:
    code = f"import time; t = time.perf_counter(); import {module}; print(time.perf_counter() - t)"
    times = [float(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout) for _ in range(9)]
    return statistics.median(times) * 1e3


def row(what: str, ours: float, budget: float | None, reference: str, references: dict[str, float], unit: str = "ms") -> None:
    print(json.dumps({"what": what, "ours": ours, "unit": unit, "budget": budget, "reference": reference, "references": references}))


def read_five(tasks: Any) -> None:
    for task in tasks:
        task.id, task.title, task.state, task.uuid, task.price  # noqa: B018


def main() -> None:
    raw = Path(sys.argv[1]).read_bytes()
    api = gigwire.SolarStaff(tokens=gigwire.TokenPair("token"), http_client=Canned(raw))
    msgspec_page = msgspec.json.Decoder(models(CamelStruct, str))
    pydantic_page = models(CamelModel, dt.datetime)

    def ours() -> Any:
        return list(api.tasks.list(size=500))

    first, theirs = ours(), msgspec_page.decode(raw).items
    assert len(first) == len(theirs) == 500
    assert (first[7].id, first[7].price, first[7].uuid) == (theirs[7].id, theirs[7].price, theirs[7].uuid)

    decode = {
        "msgspec": median_ms(lambda: msgspec_page.decode(raw)),
        "pydantic": median_ms(lambda: pydantic_page.model_validate_json(raw)),
        "orjson to dicts": median_ms(lambda: orjson.loads(raw)),
        "json to dicts": median_ms(lambda: json.loads(raw)),
    }
    row("Python: page of 500 tasks → typed objects", median_ms(ours), 0.65, "msgspec", decode)
    fields = {
        "msgspec": median_ms(lambda: read_five(msgspec_page.decode(raw).items)),
        "pydantic": median_ms(lambda: read_five(pydantic_page.model_validate_json(raw).items)),
    }
    row("the same, then 5 fields of each read", median_ms(lambda: read_five(ours())), 0.8, "msgspec", fields)
    frames = {"orjson + polars": median_ms(lambda: polars.DataFrame(orjson.loads(raw)["items"], infer_schema_length=None))}
    if hasattr(api.tasks.list(), "to_polars"):
        row("Python: page → polars", median_ms(lambda: api.tasks.list(size=500).to_polars()), 0.2, "orjson + polars", frames)
    imports = {"httpx": import_ms("httpx"), "pydantic": import_ms("pydantic"), "nothing": import_ms("sys")}
    row("Python: import gigwire (budget 60 ms)", import_ms("gigwire"), None, "httpx", imports)


if __name__ == "__main__":
    main()
