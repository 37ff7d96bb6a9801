"""The same page for msgspec and pydantic, with the same types of values as ours."""

import datetime as dt
import uuid
from decimal import Decimal
from typing import Any

import msgspec
import pydantic
from pydantic.alias_generators import to_camel


class _Struct(msgspec.Struct, rename="camel"):
    pass


class Category(_Struct):
    id: int
    title: str
    title_en: str | None = None
    title_doc: str | None = None
    title_doc_en: str | None = None


class Currency(_Struct):
    id: int
    currency: str


class Titled(_Struct):
    id: int
    title: str


class Creator(_Struct):
    id: int
    full_name: str


class Worker(_Struct):
    id: int
    email: str
    first_name: str
    last_name: str
    is_verified: bool


class File(_Struct):
    id: int
    name: str
    type_id: int
    owner_id: int


class Deadline(_Struct):
    type: int
    trigger_date: dt.datetime | None
    is_coming_up: bool


class Hold(_Struct):
    type: str
    is_active: bool


class Insurance(_Struct):
    status: int


class Task(_Struct):
    category: Category
    parent_category: Category
    commission_amount: Decimal
    commission_percent: Decimal
    copyright: bool
    create_type: str
    currency: Currency
    customer: Titled
    creator: Creator
    worker: Worker
    date_created: dt.datetime
    date_accepted: dt.datetime | None
    date_end: dt.datetime | None
    date_finished: dt.datetime | None
    date_paid: dt.datetime | None
    date_pay_at: dt.datetime | None
    document_date: dt.datetime | None
    description: str
    uuid: uuid.UUID
    files: list[File]
    id: int
    need_report: bool
    price: Decimal
    state: int
    title: str
    deadline: Deadline
    hold: Hold
    insurance: Insurance
    group: Titled | None
    message_count: int
    active_dispute: bool | None
    active_changeset_id: int | None
    additional_attributes: Any = None


class Pagination(_Struct):
    count: int
    total: int
    per_page: int
    page: int
    pages: int


class Page(_Struct):
    items: list[Task]
    pagination: Pagination


msgspec_page = msgspec.json.Decoder(Page).decode


class TaskWithTextDates(Task):
    """What msgspec is quickest at: dates left as text."""

    date_created: str
    date_accepted: str | None
    date_end: str | None
    date_finished: str | None
    date_paid: str | None
    date_pay_at: str | None
    document_date: str | None


class PageWithTextDates(_Struct):
    items: list[TaskWithTextDates]
    pagination: Pagination


msgspec_text_dates = msgspec.json.Decoder(PageWithTextDates).decode


def _model_of(struct: type[_Struct], known: dict[str, Any]) -> Any:
    """The pydantic model with the same fields."""
    fields: dict[str, Any] = {}
    for field in msgspec.structs.fields(struct):
        kind = field.type
        if isinstance(kind, type) and kind.__name__ in known:
            kind = known[kind.__name__]
        if field.name == "files":
            kind = list[known["File"]]
        if field.name == "items":
            kind = list[known["Task"]]
        if field.name == "group":
            kind = known["Titled"] | None
        required = field.default is msgspec.NODEFAULT
        fields[field.name] = (kind, ... if required else field.default)
    config = pydantic.ConfigDict(alias_generator=to_camel)
    model = pydantic.create_model(struct.__name__, __config__=config, **fields)
    known[struct.__name__] = model
    return model


_known: dict[str, Any] = {}
for _struct in (Category, Currency, Titled, Creator, Worker, File, Deadline, Hold, Insurance, Task, Pagination, Page):
    _model_of(_struct, _known)
pydantic_page = _known["Page"].model_validate_json
