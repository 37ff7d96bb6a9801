"""What each flow is started with; the same for both faces."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from gigwire.flow import Start
from gigwire.flow_arguments import milliseconds

if TYPE_CHECKING:
    from uuid import UUID

    from gigwire.journal import Journal
    from gigwire.options import CallOptions

_Patience = dt.timedelta | float | None


def onboard(
    invite: dict[str, object], until: str, patience: _Patience, journal: Journal | None, options: CallOptions | None
) -> Start:
    """Of `flows.onboard`."""
    told = {
        "invite": {name: value for name, value in invite.items() if value is not None},
        "until": until,
        "patienceMs": milliseconds("onboard", "patience", patience),
    }
    return Start("onboard", told, journal, options=options)


def take_task(
    uuid: UUID | str,
    freelancer_uuid: UUID | str,
    finish: bool,
    patience: _Patience,
    journal: Journal | None,
    options: CallOptions | None,
) -> Start:
    """Of `flows.take_task`."""
    told = {
        "uuid": str(uuid),
        "freelancerUuid": str(freelancer_uuid),
        "finish": finish,
        "patienceMs": milliseconds("take_task", "patience", patience),
    }
    return Start("take_task", told, journal, options=options)


def follow_task(
    uuid: UUID | str | None, task_id: int | None, until: str, patience: _Patience, options: CallOptions | None
) -> Start:
    """Of `flows.follow_task`."""
    told = {
        "uuid": None if uuid is None else str(uuid),
        "taskId": task_id,
        "until": until,
        "patienceMs": milliseconds("follow_task", "patience", patience),
    }
    return Start("follow_task", told, options=options)


def add_payout_endpoint(
    freelancer_id: int,
    kind: str,
    bank_account_type: int | None,
    wallet_type: int | None,
    redirect_url: str | None,
    patience: _Patience,
    journal: Journal | None,
    options: CallOptions | None,
) -> Start:
    """Of `flows.add_payout_endpoint`."""
    told: dict[str, Any] = {
        "freelancerId": freelancer_id,
        "kind": kind,
        "bankAccountType": bank_account_type,
        "walletType": wallet_type,
        "redirectUrl": redirect_url,
        "patienceMs": milliseconds("add_payout_endpoint", "patience", patience),
    }
    return Start("add_payout_endpoint", told, journal, options=options)


def change_contacts(
    freelancer_id: int, email: str | None, phone: str | None, journal: Journal | None, options: CallOptions | None
) -> Start:
    """Of `flows.change_contacts`."""
    told = {"freelancerId": freelancer_id, "email": email, "phone": phone}
    return Start("change_contacts", told, journal, options=options)
