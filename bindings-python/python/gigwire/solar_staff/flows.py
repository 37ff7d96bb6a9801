"""What takes several calls and the answers of people: bringing freelancers in, tasks, payment means, contacts.

Each function returns when it is done, which may take days: it waits as long as `patience` says, then raises
`Cancelled`. Called again with the same journal it goes on where it was. What it asks is passed to `ask`; no answer, or
`False`, means no, and ends it with `Cancelled`. The twins for asyncio are in
`gigwire.solar_staff.async_flows`.

`options` is how the calls are carried through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gigwire.client import driver_of
from gigwire.flow import carry
from gigwire.solar_staff import flow_starts
from gigwire.solar_staff.codes import TaskState
from gigwire.solar_staff.questions import Agreement, Code, Page, read, written

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from uuid import UUID

    from gigwire.journal import Journal
    from gigwire.options import CallOptions
    from gigwire.solar_staff.calls import SolarStaff
    from gigwire.solar_staff.codes import BankAccountType, WalletType
    from gigwire.solar_staff.models import BankAccount, Card, Freelancer, Task, Wallet

__all__ = [
    "Agreement",
    "Code",
    "Page",
    "add_payout_endpoint",
    "change_contacts",
    "follow_task",
    "onboard",
    "take_task",
]


def onboard(
    api: SolarStaff,
    *,
    country: str,
    email: str | None = None,
    phone: str | None = None,
    until: Literal["invited", "registered", "verified"] = "registered",
    patience: dt.timedelta | float | None = None,
    journal: Journal | None = None,
    options: CallOptions | None = None,
    **invite: object,
) -> Freelancer:
    """Finds a freelancer or invites them, and waits until they are there.

    Args:
        api: The client.
        country: Their country, as `freelancers.invite` takes it.
        email: Their email address. It, or the phone, tells who they are.
        phone: Their phone, digits only.
        until: What to wait for: that they are in the team, have registered, or have proved who they are.
        patience: How long to wait for them; a number is seconds (a day unless given).
        journal: Keeps that the invitation was sent: with it nobody is invited twice.
        options: How the calls are carried through.
        invite: Whatever else `freelancers.invite` takes.

    Raises:
        Cancelled: Patience has ended.
    """
    told = {"country": country, "email": email, "phone": phone, **invite}
    start = flow_starts.onboard(told, until, patience, journal, options)
    found: Freelancer = carry(driver_of(api), start, _nobody, None)
    return found


def take_task(
    api: SolarStaff,
    *,
    uuid: UUID | str,
    freelancer_uuid: UUID | str,
    ask: Callable[[Agreement | Page], bool],
    finish: bool = False,
    patience: dt.timedelta | float | None = None,
    journal: Journal | None = None,
    options: CallOptions | None = None,
) -> Task:
    """Takes a task for the freelancer, after whatever the platform requires first.

    Args:
        api: The client.
        uuid: The task.
        freelancer_uuid: The freelancer whom it is for.
        ask: Called with an `Agreement` to show to the freelancer, whether they agree; with a `Page` to pass on to them,
            whether that was done.
        finish: Whether to report it done as well.
        patience: How long to wait for the freelancer; a number is seconds (a day unless given).
        journal: Keeps what they agreed to and what was passed on.
        options: How the calls are carried through.

    Raises:
        Cancelled: They did not agree, or patience has ended.
    """
    start = flow_starts.take_task(uuid, freelancer_uuid, finish, patience, journal, options)
    task: Task = carry(driver_of(api), start, lambda asked: written(ask(read(asked))), None)
    return task


def follow_task(
    api: SolarStaff,
    *,
    until: Literal["taken", "finished", "paid"],
    uuid: UUID | str | None = None,
    task_id: int | None = None,
    on_state: Callable[[TaskState], object] | None = None,
    patience: dt.timedelta | float | None = None,
    options: CallOptions | None = None,
) -> Task:
    """Waits until a freelancer who works in their own account has taken or finished a task, or is paid.

    Returns, too, when the task will not get there: declined, disputed, overdue.

    Args:
        api: The client.
        until: What to wait for.
        uuid: The task, or else
        task_id: its id.
        on_state: Called with each state that it is seen in.
        patience: How long to wait; a number is seconds (a day unless given).
        options: How the calls are carried through.

    Raises:
        Cancelled: Patience has ended.
    """
    start = flow_starts.follow_task(uuid, task_id, until, patience, options)

    def tell(event: dict[str, Any]) -> None:
        if on_state is not None and event["event"] == "state":
            on_state(TaskState(event["state"]))

    task: Task = carry(driver_of(api), start, _nobody, tell)
    return task


def add_payout_endpoint(
    api: SolarStaff,
    *,
    freelancer_id: int,
    kind: Literal["card", "bank_account", "wallet"],
    ask: Callable[[Code | Page], str | bool | None],
    bank_account_type: BankAccountType | int | None = None,
    wallet_type: WalletType | int | None = None,
    redirect_url: str | None = None,
    patience: dt.timedelta | float | None = None,
    journal: Journal | None = None,
    options: CallOptions | None = None,
) -> Card | BankAccount | Wallet:
    """Adds a card, an account or a wallet, which the freelancer types in on a page of the platform.

    Args:
        api: The client.
        freelancer_id: The freelancer.
        kind: What to add.
        ask: Called with a `Code` that the freelancer got, returns it; with a `Page` to pass on to them, whether that
            was done.
        bank_account_type: For an account.
        wallet_type: For a wallet.
        redirect_url: Where the page leads when they are done.
        patience: How long to wait for them; a number is seconds (a day unless given).
        journal: Keeps the page, so that they need not get another code.
        options: How the calls are carried through.

    Returns:
        The new payment means, once it can be used.

    Raises:
        Cancelled: There was no code, or patience has ended.
    """
    start = flow_starts.add_payout_endpoint(
        freelancer_id, kind, bank_account_type, wallet_type, redirect_url, patience, journal, options
    )
    means: Card | BankAccount | Wallet = carry(driver_of(api), start, lambda asked: written(ask(read(asked))), None)
    return means


def change_contacts(
    api: SolarStaff,
    *,
    freelancer_id: int,
    ask: Callable[[Code], str | None],
    email: str | None = None,
    phone: str | None = None,
    journal: Journal | None = None,
    options: CallOptions | None = None,
) -> Freelancer:
    """Changes email or phone of a freelancer, who gets a code to confirm it.

    Args:
        api: The client.
        freelancer_id: The freelancer.
        ask: Called with the `Code` that they got, returns it.
        email: The new email, or else
        phone: the new phone.
        journal: Keeps where it is.
        options: How the calls are carried through.

    Returns:
        The freelancer as they are then.

    Raises:
        Cancelled: There was no code.
    """
    start = flow_starts.change_contacts(freelancer_id, email, phone, journal, options)
    changed: Freelancer = carry(driver_of(api), start, lambda asked: written(ask(read(asked))), None)
    return changed


def _nobody(_asked: dict[str, Any]) -> None:
    """For flows that ask nothing."""
