"""Webhooks of Solar Staff: checking who sent one, and reading what it says (section «Веб-хуки», Webhooks).

    from gigwire.solar_staff import webhook

    event = webhook.verify(request.body, request.headers.get(webhook.SIGNATURE_HEADER), secret)
    match event.kind:
        case webhook.PayoutEndpointAdded(owner_id=owner, id=endpoint):
            ...

Verify the raw body, as it came: JSON that was read and written again has another signature. Answer with status 200
exactly; anything else counts as a failure and is repeated for 24 hours. There is no event id: `Event.fingerprint` tells
a repetition. Tasks and payouts send no events.

The document prints one name, `cardAdded`, and describes four more kinds without their names or keys. Those are told by
the shape of their payload, which is a guess; what does not fit is `Unknown`, and nothing is lost either way.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from gigwire._core import sign_webhook, verify_webhook

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

__all__ = [
    "SIGNATURE_HEADER",
    "Event",
    "FreelancerRegistered",
    "Kind",
    "PayoutEndpointAdded",
    "PayoutEndpointRemoved",
    "TaxPaymentSwitched",
    "TaxationStatusChanged",
    "Unknown",
    "sign",
    "verify",
]

SIGNATURE_HEADER: Final = "x-sign"
"""The header that carries the signature."""


@dataclass(frozen=True, slots=True)
class PayoutEndpointAdded:
    """`cardAdded`: a freelancer added a means of payout. Wallets and accounts are read by the same payload."""

    owner_id: int
    """The freelancer."""

    id: int
    """The means."""


@dataclass(frozen=True, slots=True)
class PayoutEndpointRemoved:
    """A means of payout was removed (announced; told by the name)."""

    owner_id: int | None
    """The freelancer, if the payload says."""

    id: int | None
    """The means, if the payload says."""


@dataclass(frozen=True, slots=True)
class FreelancerRegistered:
    """A freelancer registered (told by the payload: a UUID alone)."""

    freelancer: UUID
    """The freelancer."""


@dataclass(frozen=True, slots=True)
class TaxationStatusChanged:
    """A freelancer's taxation status changed (told by the payload: a UUID and a number)."""

    freelancer: UUID
    """The freelancer."""

    status: int
    """The new status."""


@dataclass(frozen=True, slots=True)
class TaxPaymentSwitched:
    """A freelancer switched automatic tax payment on or off (told by the payload: a UUID and a flag)."""

    freelancer: UUID
    """The freelancer."""

    on: bool
    """Whether it is on now."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """Anything else: see `Event.name` and `Event.payload`."""


Kind: TypeAlias = (
    PayoutEndpointAdded
    | PayoutEndpointRemoved
    | FreelancerRegistered
    | TaxationStatusChanged
    | TaxPaymentSwitched
    | Unknown
)
"""What an event says."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened."""

    timestamp: int
    """When, in seconds since the Unix epoch. Repetitions carry the first time."""

    name: str
    """The platform's name for it."""

    kind: Kind
    """What it says."""

    payload: Any = field(hash=False)
    """The payload as it came (decimals exact)."""

    fingerprint: str
    """The same for every repetition of one event: keep those of the last 24 hours to tell repetitions."""


_KINDS: dict[str, Callable[..., Kind]] = {
    "PayoutEndpointAdded": PayoutEndpointAdded,
    "PayoutEndpointRemoved": PayoutEndpointRemoved,
    "FreelancerRegistered": FreelancerRegistered,
    "TaxationStatusChanged": TaxationStatusChanged,
    "TaxPaymentSwitched": TaxPaymentSwitched,
    "Unknown": Unknown,
}


def verify(body: bytes, signature: str | None, secret: str) -> Event:
    """Checks the signature over the raw body, in constant time, then reads the event.

    Args:
        body: The body as it came.
        signature: The `X-Sign` header; `None` if there is none.
        secret: The secret of the company's webhook.

    Raises:
        WebhookError: The signature does not fit (answer 401 and do nothing), or the body is no event. The body is not
            looked at before the signature fits.
    """
    timestamp, name, kind, says, payload, fingerprint = verify_webhook(body, signature, secret)
    return Event(timestamp, name, _KINDS[kind](**says), payload, fingerprint)


def sign(body: bytes, secret: str) -> str:
    """The signature that the platform puts on this body: for tests, and for checking by other means."""
    return sign_webhook(body, secret)
