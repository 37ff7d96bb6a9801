# Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.
"""CloudTips: objects among the arguments of calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from gigwire.cloudtips.codes import DeviceType


class NewReceiver(TypedDict):
    """A person to make a receiver of."""

    phone_number: str
    """Phone, such as `+79991234567`; the rule is not documented, a wrong one is refused under `PhoneNumber`."""

    name: str
    """Name."""

    external_id: NotRequired[str | None]
    """Your own id of the employee, unique within the company."""

    send_password: NotRequired[bool | None]
    """Tell a person who is new to CloudTips. The platform's default: false."""


class SplitShare(TypedDict):
    """A receiver's share of a payment."""

    layout_id: NotRequired[str | None]
    """Short id of the receiver's payment page."""

    amount: NotRequired[Decimal | int | str | None]
    """The share, in roubles."""


class PayerRating(TypedDict):
    """The payer's rating."""

    score: NotRequired[int | None]
    """Score; the scale is not documented. Known only from third-party code."""

    selected_components: NotRequired[Sequence[str] | None]
    """Ids of the rating components that the payer named. Known only from third-party code."""


class Device(TypedDict):
    """The payer's device. Callers write its keys in different cases; these are the vendor's."""

    type: NotRequired[DeviceType | int | None]
    """Kind of device. Known only from third-party code."""

    os: NotRequired[str | None]
    """Operating system, such as `Android`. Known only from third-party code."""

    web_view: NotRequired[bool | None]
    """Whether the page is inside an app. Known only from third-party code."""

    browser: NotRequired[str | None]
    """Browser. Known only from third-party code."""
