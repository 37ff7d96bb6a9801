"""Pages of the other platforms, and the same for msgspec and pydantic, with the same types of values as ours."""

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
from peers import pydantic_of

_SAMPLES = json.loads((Path(__file__).parents[2] / "tests" / "benchmarks" / "pages.json").read_text())


class Contact(msgspec.Struct):
    name: str | None
    type: str
    value: str


class Duration(msgspec.Struct):
    minutes: int


class Assignee(msgspec.Struct):
    worker_uuid: UUID | None = None
    team_uuid: UUID | None = None


class PlanadoJob(msgspec.Struct):
    uuid: UUID
    external_id: str | None
    external_order_id: str | None
    serial_no: int | None
    status: str
    scheduled_at: dt.datetime | None
    scheduled_duration: Duration | None
    description: str | None
    assignee: Assignee | None
    type_uuid: UUID | None
    template_uuid: UUID | None
    client_uuid: UUID | None
    site_uuid: UUID | None
    contacts: list[Contact] | None
    territory_uuid: UUID | None
    skill_uuids: list[UUID] | None
    version: int | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None


class PlanadoPage(msgspec.Struct):
    jobs: list[PlanadoJob]


class _Camel(msgspec.Struct, rename="camel"):
    pass


class Layout(_Camel):
    id: str | None
    layout_id: str | None
    default: bool | None
    disabled: bool | None
    title: str | None
    description: str | None
    text: str | None
    background_id: str | None
    place_id: str | None
    place_name: str | None
    user_id: str | None
    external_info: str | None


class Manager(_Camel):
    manager_id: str | None
    name: str | None
    external_id: str | None
    email: str | None


class Receiver(_Camel):
    user_id: str
    phone_number: str | None
    email: str | None
    full_name: str | None
    type: int | None
    layouts: list[Layout] | None
    manager: Manager | None
    photo_id: str | None
    photo_url: str | None
    card_first_six: str | None
    card_last_four: str | None
    card_exp_date: str | None
    payout_method: int | None
    lockout_end: dt.datetime | None
    phone_number_confirmed: bool | None
    created_date: dt.datetime | None
    updated_date: dt.datetime | None


class Receivers(_Camel):
    items: list[Receiver]
    total_count: int


class CloudTipsPage(_Camel):
    succeed: bool
    data: Receivers


class Status(_Camel):
    id: str | None
    title: str | None


class QugoJob(_Camel):
    workman_id: int | None
    inn: str | None
    job_id: int | None
    receipt_url: str | None
    receipt_date: str | None
    description: str | None
    title: str | None
    act_url: str | None
    transaction_amount: Decimal | None
    tax_amount: Decimal | None
    commission_amount: Decimal | None
    name: str | None
    yearly_contract2_signed_by_workman_at: str | None
    yearly_contract2_signed_by_account_at: str | None
    yearly_contract2_created_at: str | None
    yearly_contract2_is_canceled: bool | None
    receipt_state: str | None
    state: Status | None
    budget: Decimal | None


class Meta(_Camel):
    page_index: int
    page_size: int
    total: int


class QugoPage(_Camel):
    items: list[QugoJob]
    meta: Meta


@dataclass(frozen=True)
class Listing:
    """A listing of a platform: its call, a page of it, and how others read that."""

    platform: str
    operation: str
    what: str
    client: dict[str, Any]
    body: bytes
    msgspec: Callable[[bytes], object]
    pydantic: Callable[[bytes], object]


def _repeated(page: dict[str, Any], count: int) -> bytes:
    """The page with so many items: its one item is repeated, with its number in place of 777777."""
    (items,) = (value for value in page.get("data", page).values() if isinstance(value, list))
    item = json.dumps(items[0], ensure_ascii=False)
    many = ", ".join(item.replace("777777", f"{number:06}") for number in range(count))
    return json.dumps(page, ensure_ascii=False).replace(f"[{item}]", f"[{many}]").encode()


def listings(count: int) -> list[Listing]:
    """Pages of so many items of every platform but Solar Staff."""
    login: dict[str, Any] = {"base_url": "http://127.0.0.1"}
    clients: dict[str, tuple[dict[str, Any], type[msgspec.Struct]]] = {
        "planado": ({**login, "key": "K"}, PlanadoPage),
        "cloudtips": ({**login, "token": "T", "hosts": [("identity", "http://127.0.0.1/identity")]}, CloudTipsPage),
        "qugo": ({**login, "key": "K"}, QugoPage),
    }
    return [
        Listing(
            platform,
            _SAMPLES[platform]["operation"],
            f"{_SAMPLES[platform]['what']} of {platform}",
            client,
            _repeated(_SAMPLES[platform]["page"], count),
            msgspec.json.Decoder(page).decode,
            pydantic_of(page).model_validate_json,
        )
        for platform, (client, page) in clients.items()
    ]
