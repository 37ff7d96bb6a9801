"""From a freelancer's email address to money on their card: the whole way of a task, step by step.

    python payout_scenario.py --base-url http://127.0.0.1:8787/solar_staff/api

runs against the sandbox (`gigwire-sandbox`, or `make demo`), where nothing is real. What is particular to the sandbox
is in `sandbox_code`: with the real platform, ask a person for the code instead.
"""

from __future__ import annotations

import argparse
import datetime as dt
import time
import uuid
from collections.abc import Callable
from decimal import Decimal

import httpx
from gigwire import Challenge, NotFound, OutcomeUnknown, SolarStaff
from gigwire.solar_staff.codes import CardStatus, PayoutEndpointType, PayoutStatus, SettableTaskState, TaskState
from gigwire.solar_staff.models import Freelancer, ServiceAttribute, Task

Pause = Callable[[float], None]


def main() -> None:
    """Reads the command line and runs the scenario."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base-url", required=True, help="where Solar Staff's API is")
    parser.add_argument("--username", default="demo@gigwire.test")
    parser.add_argument("--password", default="demo-password")
    parser.add_argument("--freelancer", default="unsigned@gigwire.test", help="whom to pay: an email address")
    parser.add_argument("--amount", type=Decimal, default=Decimal("1500.50"))
    options = parser.parse_args()

    def sandbox_code(challenge: Challenge) -> str:
        root = options.base_url.removesuffix("/solar_staff/api")
        messages = httpx.get(f"{root}/_sandbox/outbox").json()["messages"]
        code: str = [message["code"] for message in messages if message.get("code")][-1]
        step("2FA code", f"{challenge.kind} to {challenge.number}")
        return code

    with SolarStaff(options.base_url, username=options.username, password=options.password, code=sandbox_code) as api:
        run(api, options.freelancer, options.amount, time.sleep)


def run(api: SolarStaff, email: str, amount: Decimal, pause: Pause) -> Task:
    """The scenario. `pause` lets time pass between two looks at something that takes its time."""
    api.login()
    balance = api.companies.balance()
    step("balance before", f"{balance.balance_amount} {balance.currency.currency if balance.currency else ''}")

    freelancer = find_or_invite(api, email, pause)
    step("freelancer", f"{freelancer.id}  {freelancer.name}")

    task = create_task(api, freelancer, amount)
    step("task created", f"{task.id}  {task.title!r} for {task.price}  [{task.state.name}]")

    sign_what_is_required(api, task, freelancer)
    api.tasks.set_state(task_id=task.id, state=SettableTaskState.TAKE_TO_WORK)
    step("taken to work", look(api, task).state.name)
    api.tasks.set_state(task_id=task.id, state=SettableTaskState.REPORT_DONE)
    step("reported done", look(api, task).state.name)

    # `known_state` has gigwire refuse what the life cycle does not allow before anything is sent.
    api.tasks.accept(task_id=task.id, known_state=look(api, task).state)
    step("accepted", look(api, task).state.name)
    pay_once(api, task)
    task = wait_for(task, api, TaskState.COMPLETED, pause)
    step("paid", f"{task.price} + {task.commission_amount} commission  [{task.state.name}]")

    kind, endpoint, name = choose_endpoint(api, freelancer)
    step("payout to", name)
    api.finance.create_payout(task_id=task.id, payout_endpoint_type=kind, payout_endpoint_id=endpoint)
    status = api.finance.payout_status(task_id=task.id).payout_status
    while status in (PayoutStatus.CREATED, PayoutStatus.IN_PROGRESS):
        pause(2)
        status = api.finance.payout_status(task_id=task.id).payout_status
    step("payout", status.name)
    step("balance after", str(api.companies.balance().balance_amount))
    if status != PayoutStatus.DONE:
        raise SystemExit(f"the payout ended as {status!r}")
    return task


def find_or_invite(api: SolarStaff, email: str, pause: Pause) -> Freelancer:
    """The freelancer of this address, registered."""
    try:
        freelancer = api.freelancers.get_by_email(email=email)
    except NotFound:
        api.freelancers.invite(email=email, country="RU", send_email=True)
        step("invited", email)
        freelancer = api.freelancers.get_by_email(email=email)
    while not (freelancer.is_registered and freelancer.is_verified):
        pause(5)
        freelancer = api.freelancers.get_by_email(email=email)
    return freelancer


def create_task(api: SolarStaff, freelancer: Freelancer, amount: Decimal) -> Task:
    """A task for the first service of the first category."""
    category = api.lookups.categories().items[0]
    service = api.lookups.services(category_id=category.id).first()
    if service is None:
        raise SystemExit(f"{category.title} has no services")
    # Our own UUID makes creating repeatable: a second task with it is refused, not made.
    task_uuid = uuid.uuid4()
    api.tasks.create(
        uuid=task_uuid,
        category_id=service.id,
        title="A text about gigwire",
        description="About 3,000 characters, by the style guide.",
        attributes=[
            {"id": attribute.id, "value": some_value(attribute)}
            for attribute in api.lookups.service_attributes(service_id=service.id)
        ],
        worker_id=freelancer.id,
        deadline=dt.datetime.now(dt.UTC) + dt.timedelta(days=3),
        price=amount,
    )
    return api.tasks.get(uuid=task_uuid)


def some_value(attribute: ServiceAttribute) -> str:
    """Something to fill in: the first choice, if there are choices."""
    return (attribute.options[0].value if attribute.options else None) or "1"


def sign_what_is_required(api: SolarStaff, task: Task, freelancer: Freelancer) -> None:
    """Signs every agreement that keeps the freelancer from taking the task."""
    if task.uuid is None or freelancer.uuid is None:
        raise SystemExit("the platform did not say the UUIDs of task and freelancer")
    while requirement := api.tasks.check_requirements(task_uuid=task.uuid, freelancer_uuid=freelancer.uuid):
        template = requirement.data.template_uuid if requirement.data else None
        if template is None:
            raise SystemExit(f"only the freelancer can do this: {requirement}")
        api.freelancers.sign_agreement(freelancer_uuid=freelancer.uuid, template_uuid=template)
        step("agreement signed", str(template))


def pay_once(api: SolarStaff, task: Task) -> None:
    """Pays. When nobody knows whether it was paid, looks before doing anything else."""
    try:
        api.tasks.pay(task_id=task.id, known_state=look(api, task).state)
    except OutcomeUnknown:
        if look(api, task).state == TaskState.WAITING_PAYMENT:
            raise


def wait_for(task: Task, api: SolarStaff, state: TaskState, pause: Pause) -> Task:
    """The task, once it is in the state."""
    for _ in range(60):
        task = look(api, task)
        if task.state == state:
            return task
        pause(2)
    raise SystemExit(f"task {task.id} is still {task.state!r}")


def choose_endpoint(api: SolarStaff, freelancer: Freelancer) -> tuple[PayoutEndpointType, int, str]:
    """Where to send the money: a confirmed card, else a bank account, else a wallet."""
    endpoints = api.finance.payout_endpoints.list(freelancer_id=freelancer.id)
    for card in endpoints.cards or ():
        if card.status == CardStatus.CONFIRMED:
            return PayoutEndpointType.CARD, card.id, f"card {card.number}"
    for account in endpoints.ibans or ():
        return PayoutEndpointType.BANK_ACCOUNT, account.id, f"account {account.number}"
    for wallet in endpoints.wallets or ():
        return PayoutEndpointType.WALLET, wallet.id, f"wallet {wallet.number}"
    raise SystemExit(f"freelancer {freelancer.id} has nowhere to send money to")


def look(api: SolarStaff, task: Task) -> Task:
    """The task as it is now."""
    return api.tasks.get(task_id=task.id)


def step(what: str, result: str) -> None:
    """A line of the report."""
    print(f"  {what:<18} {result}")


if __name__ == "__main__":
    main()
