"""The same page for msgspec and pydantic, with the same types of values as ours."""

import datetime as dt
import functools
import operator
import types
import typing
import uuid
from decimal import Decimal
from typing import Any

import msgspec
import pydantic


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


def pydantic_of(struct: type[msgspec.Struct], known: dict[type, type[pydantic.BaseModel]] | None = None) -> Any:
    """The pydantic model with the same fields, and those that it refers to."""
    known = {} if known is None else known
    if struct not in known:
        fields: dict[str, Any] = {}
        for field in msgspec.structs.fields(struct):
            default = ... if field.default is msgspec.NODEFAULT else field.default
            alias = pydantic.Field(default, alias=field.encode_name)
            fields[field.name] = (_translated(field.type, known), alias)
        known[struct] = pydantic.create_model(struct.__name__, **fields)
    return known[struct]


def _translated(kind: Any, known: dict[type, type[pydantic.BaseModel]]) -> Any:
    """A type of msgspec as pydantic has it."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return pydantic_of(kind, known)
    if not (arguments := typing.get_args(kind)):
        return kind
    translated = tuple(_translated(argument, known) for argument in arguments)
    if isinstance(kind, types.UnionType):
        return functools.reduce(operator.or_, translated)
    return typing.get_origin(kind)[translated]


pydantic_page = pydantic_of(Page).model_validate_json
