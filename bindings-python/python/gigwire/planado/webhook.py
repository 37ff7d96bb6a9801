"""Webhooks of Planado: checking who sent one, reading what it says, and telling what is news.

    from gigwire.planado import webhook

    event = webhook.verify(request.body, request.headers.get(webhook.SECRET_HEADER), secret)
    if event.job is not None and webhook.order(stored_version, event.job.version).is_news:
        store(event.job)

Nothing is signed: the secret is the only check, so give every subscription one, and take events over https only. Answer
2xx within 10 seconds; otherwise an event is sent again, up to 17 times over about a week. Deliveries come in any order
and more than once: go by the version of the thing, and answer 2xx to what is old too.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from gigwire._core import planado_webhook_order, verify_planado_webhook

if TYPE_CHECKING:
    from gigwire.planado.models import WebhookBody

__all__ = ["ATTEMPT_HEADER", "SECRET_HEADER", "Order", "order", "verify"]

SECRET_HEADER: Final = "x-planado-secret"  # noqa: S105
"""The header that carries the secret."""

ATTEMPT_HEADER: Final = "x-planado-delivery-attempt"
"""The header that carries the number of the attempt, from 1."""


class Order(Enum):
    """What a delivery is to somebody who knows an earlier version of the same thing."""

    NEXT = "next"
    """The version after the known one: take it."""

    AHEAD = "ahead"
    """A later one, and others before it did not come yet. Take it if the last one wins, as what was missed is older;
    refuse it (anything but 2xx) to be sent it again after the others."""

    REPEATED = "repeated"
    """The known one: it was sent again. Answer 2xx and do nothing."""

    LATE = "late"
    """An earlier one: it was overtaken. Answer 2xx and do nothing, or it is sent again for a week."""

    @property
    def is_news(self) -> bool:
        """Whether it tells something that is not known."""
        return self in (Order.NEXT, Order.AHEAD)


def verify(body: bytes, given: str | None, secret: str) -> WebhookBody:
    """Checks the secret in constant time, then reads the event.

    Args:
        body: The body as it came.
        given: The `X-Planado-Secret` header; `None` if there is none.
        secret: The secret of the subscription. An empty one fits nothing.

    Raises:
        WebhookError: The secret does not fit (answer 401 and do nothing), or the body is no event. The body is not
            looked at before the secret fits.
    """
    return verify_planado_webhook(body, given, secret)


def order(known: int | None, version: int) -> Order:
    """Whether a thing of this version, such as `event.job.version`, is news.

    Args:
        known: The version that you have; `None` if none.
        version: That of the event. Versions begin at 1, and every change adds one.
    """
    return Order(planado_webhook_order(known, version))
