"""The flows with people in them, with both faces."""

import asyncio
import time
import uuid
from decimal import Decimal

import httpx
import pytest
from gigwire import Cancelled, InvalidRequest
from gigwire.journal import MemoryJournal
from gigwire.solar_staff import async_flows, flows
from gigwire.solar_staff.codes import TaskState
from gigwire.solar_staff.flows import Agreement, Code, Page
from gigwire.solar_staff.models import Card, Freelancer, Task
from gigwire.testing import Sandbox


def new_task(api, email: str) -> tuple[uuid.UUID, Freelancer]:
    who = api.freelancers.get_by_email(email=email)
    name = uuid.uuid4()
    api.tasks.create(
        uuid=name,
        category_id=37,
        attributes=[{"id": 37, "value": "5"}],
        title="Site",
        description="Five pages",
        worker_id=who.id,
        deadline="2040-01-01 10:00:00",
        price=Decimal(1500),
    )
    return name, who


def fill_in(sandbox: Sandbox, url: str, **answers: str) -> None:
    """What the freelancer's browser sends from a page."""
    with httpx.Client(transport=sandbox.transport()) as browser:
        browser.post(url, data=answers).raise_for_status()


def settings(sandbox: Sandbox, **changed: object) -> None:
    sandbox._control("POST", "settings", changed)


def test_onboarding_waits_and_does_not_invite_twice(sandbox: Sandbox) -> None:
    settings(sandbox, registration_ms=1000)
    journal = MemoryJournal()
    with sandbox.client() as api:
        who = {"country": "RU", "email": "new@gigwire.test", "first_name": "Нина"}
        with pytest.raises(Cancelled, match="waited long enough"):
            flows.onboard(api, **who, patience=0.1, journal=journal)
        found = flows.onboard(api, **who, until="verified", journal=journal)
        assert isinstance(found, Freelancer)
        assert (found.email, found.is_registered) == ("new@gigwire.test", True)
    assert sum(message.to == "new@gigwire.test" for message in sandbox.outbox) == 1


def test_a_task_is_taken_once_the_freelancer_agrees(sandbox: Sandbox) -> None:
    asked: list[Agreement | Page] = []

    def ask(question: Agreement | Page) -> bool:
        asked.append(question)
        return len(asked) > 1

    with sandbox.client() as api:
        name, who = new_task(api, "unsigned@gigwire.test")
        assert who.uuid is not None
        with pytest.raises(Cancelled, match="not agreed"):
            flows.take_task(api, uuid=name, freelancer_uuid=who.uuid, ask=ask)
        task = flows.take_task(api, uuid=name, freelancer_uuid=str(who.uuid), ask=ask, finish=True)
    assert isinstance(task, Task)
    assert task.state == TaskState.WAITING_ACCEPTANCE
    assert [type(question) for question in asked] == [Agreement, Agreement]
    assert asked[0].url.startswith("http")


def test_a_task_is_followed(sandbox: Sandbox) -> None:
    states: list[TaskState] = []
    with sandbox.client() as api:
        name, _ = new_task(api, "ready@gigwire.test")
        with pytest.raises(Cancelled):
            flows.follow_task(api, uuid=name, until="taken", patience=0.5, on_state=states.append)
        api.tasks.set_state(uuid=name, state=2)
        assert flows.follow_task(api, uuid=name, until="taken", on_state=states.append).state == TaskState.IN_WORK
        with pytest.raises(InvalidRequest, match="one of the two"):
            flows.follow_task(api, until="paid")
    assert states == [TaskState.NOT_CONFIRMED, TaskState.IN_WORK]
    assert isinstance(states[0], TaskState)


def test_a_card_is_added_on_a_page_of_the_platform(sandbox: Sandbox) -> None:
    asked: list[Code | Page] = []

    def ask(question: Code | Page) -> str | bool | None:
        asked.append(question)
        match question:
            case Code():
                return "000" if len(asked) == 1 else sandbox.last_code()
            case Page(url=url):
                fill_in(sandbox, url, number="5213240000000006", expire="03/39", holder="X", country="RU")
                return True

    with sandbox.client() as api:
        who = api.freelancers.get_by_email(email="nomeans@gigwire.test")
        card = flows.add_payout_endpoint(api, freelancer_id=who.id, kind="card", ask=ask)
    assert isinstance(card, Card)
    assert (card.number or "").endswith("0006")
    assert [type(question) for question in asked] == [Code, Code, Page]


def test_contacts_are_changed_with_a_code(sandbox: Sandbox) -> None:
    with sandbox.client() as api:
        who = api.freelancers.get_by_email(email="ready@gigwire.test")
        with pytest.raises(Cancelled, match="there is no code"):
            flows.change_contacts(api, freelancer_id=who.id, email="other@gigwire.test", ask=lambda _question: None)
        changed = flows.change_contacts(
            api, freelancer_id=who.id, email="other@gigwire.test", ask=lambda _question: sandbox.last_code()
        )
    assert isinstance(changed, Freelancer)
    assert changed.email == "other@gigwire.test"


@pytest.mark.anyio
async def test_all_of_them_asynchronously(sandbox: Sandbox) -> None:
    settings(sandbox, registration_ms=1000)
    states: list[TaskState] = []

    async def ask(question: object) -> str | bool | None:
        await asyncio.sleep(0)
        match question:
            case Code():
                return sandbox.last_code()
            case Page(url=url):
                fill_in(sandbox, url, number="5213240000000006", expire="03/39", holder="X", country="RU")
        return True

    async def tell(state: TaskState) -> None:
        await asyncio.sleep(0)
        states.append(state)

    with sandbox.client() as api:
        name, who = new_task(api, "unsigned@gigwire.test")
        poor = api.freelancers.get_by_email(email="nomeans@gigwire.test").id
    assert who.uuid is not None
    async with sandbox.async_client() as api:
        found, task, card = await asyncio.gather(
            async_flows.onboard(api, country="RU", email="new@gigwire.test", until="invited"),
            async_flows.take_task(api, uuid=name, freelancer_uuid=who.uuid, ask=lambda _question: True),
            async_flows.add_payout_endpoint(api, freelancer_id=poor, kind="card", ask=ask),
        )
        followed = await async_flows.follow_task(api, uuid=name, until="taken", on_state=tell)
        changed = await async_flows.change_contacts(api, freelancer_id=poor, email="other@gigwire.test", ask=ask)
    assert (found.email, task.state, changed.email) == ("new@gigwire.test", TaskState.IN_WORK, "other@gigwire.test")
    assert isinstance(card, Card)
    assert followed == task
    assert states == [TaskState.IN_WORK]


@pytest.mark.anyio
async def test_a_cancelled_flow_ends_at_once(sandbox: Sandbox) -> None:
    async with sandbox.async_client() as api:
        flow = asyncio.create_task(async_flows.onboard(api, country="RU", email="new@gigwire.test", until="verified"))
        await asyncio.sleep(0.3)
        flow.cancel()
        began = time.monotonic()
        with pytest.raises(asyncio.CancelledError):
            await flow
        assert time.monotonic() - began < 1


def test_an_error_of_the_one_who_is_asked_goes_through(sandbox: Sandbox) -> None:
    def ask(_question: Code) -> str | None:
        raise ZeroDivisionError

    with sandbox.client() as api:
        who = api.freelancers.get_by_email(email="ready@gigwire.test")
        with pytest.raises(ZeroDivisionError):
            flows.change_contacts(api, freelancer_id=who.id, email="other@gigwire.test", ask=ask)
        assert api.companies.balance().balance_amount > 0


def test_a_journal_of_another_flow_is_refused(sandbox: Sandbox) -> None:
    from gigwire import JournalError

    journal = MemoryJournal()
    with sandbox.client() as api:
        who = api.freelancers.get_by_email(email="ready@gigwire.test")
        with pytest.raises(Cancelled):
            flows.change_contacts(api, freelancer_id=who.id, phone="79990001122", ask=lambda _: None, journal=journal)
        with pytest.raises(JournalError, match="was written by change_contacts"):
            flows.onboard(api, country="RU", email="new@gigwire.test", journal=journal)
