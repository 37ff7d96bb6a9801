# Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
"""Solar Staff: objects among the arguments of calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from uuid import UUID


class TaskAttribute(TypedDict):
    """A value for one attribute of the service."""

    id: int
    """Attribute id (from `lookups.service_attributes`)."""

    value: str
    """The value; for a select attribute the text of the option, not its id."""


class AdvData(TypedDict):
    """Ad-marking data.

    Several contracts make a re-allocation: a task sum above the sum of the contracts leaves the rest as ad
    production, one below it is refused.
    """

    end_contracts: NotRequired[Sequence[AdvContract] | None]
    """Contracts."""


class AdvContract(TypedDict):
    """A contract that an advertising task belongs to."""

    uuid: NotRequired[UUID | str | None]
    """Contract UUID."""

    sum: NotRequired[Decimal | int | str | None]
    """Share of this contract (typed integer by the table). Required if there is more than one contract."""
