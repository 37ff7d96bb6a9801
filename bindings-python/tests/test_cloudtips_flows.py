"""The flows of CloudTips, with both faces. The client's clock is the real one: what waits a minute is tried in Rust."""

import asyncio
import datetime as dt
from decimal import Decimal

import httpx
import pytest
from gigwire import AsyncCloudTips, Cancelled, CloudTips, InvalidRequest
from gigwire.cloudtips import async_flows, flows
from gigwire.cloudtips.flows import AGAIN, Code, Plan, Row
from gigwire.cloudtips.models import Receiver
from gigwire.journal import MemoryJournal
from gigwire.testing import Sandbox

PLACE = "0d1c7e0a-6a52-4f0e-9a0e-3d9f5f0b7c11"
PHONE = "+79990001122"
PERSON = {"place_id": PLACE, "phone_number": PHONE, "name": "Анна Новикова"}
PARTNER = {
    "base_url": "https://sandbox.invalid/cloudtips/api",
    "identity_url": "https://sandbox.invalid/cloudtips/identity",
    "username": "partner@gigwire.test",
    "password": "partner-password",
}


def partner(sandbox: Sandbox) -> CloudTips:
    return CloudTips(**PARTNER, http_client=httpx.Client(transport=sandbox.transport()))


def async_partner(sandbox: Sandbox) -> AsyncCloudTips:
    return AsyncCloudTips(**PARTNER, http_client=httpx.AsyncClient(transport=sandbox.transport()))


def codes(sandbox: Sandbox) -> list[str]:
    return [message.code for message in sandbox.outbox if message.to == PHONE and message.code is not None]


def test_a_receiver_is_attached_by_the_code(sandbox: Sandbox) -> None:
    asked: list[Code] = []
    journal = MemoryJournal()

    def ask(question: Code) -> str | None:
        asked.append(question)
        return [None, "000"][len(asked) - 1] if len(asked) < 3 else codes(sandbox)[-1]

    with partner(sandbox) as api:
        with pytest.raises(Cancelled, match="no code"):
            flows.attach_receiver(api, **PERSON, ask=ask, journal=journal)
    # Another process: the code that was sent still serves, and no other is sent.
    with partner(sandbox) as api:
        receiver = flows.attach_receiver(api, **PERSON, ask=ask, journal=journal)
    assert isinstance(receiver, Receiver)
    assert receiver.phone_number == PHONE
    assert [(question.sent_to, question.problem) for question in asked] == [
        (PHONE, ""),
        (PHONE, ""),
        (PHONE, "SmsCode: Неверный код"),
    ]
    assert dt.timedelta(seconds=55) < asked[1].another_in <= dt.timedelta(seconds=60)
    assert len(codes(sandbox)) == 1


def test_and_for_asyncio(sandbox: Sandbox) -> None:
    waits: list[dt.timedelta] = []

    async def run() -> Receiver:
        asked = 0

        async def ask(_: Code) -> str:
            nonlocal asked
            asked += 1
            await asyncio.sleep(0)
            return AGAIN if asked == 1 else codes(sandbox)[-1]

        async def on_wait(left: dt.timedelta) -> None:
            waits.append(left)
            raise TimeoutError

        async with async_partner(sandbox) as api:
            journal = MemoryJournal()
            # What waits is given up here, and goes on where it was.
            with pytest.raises(TimeoutError):
                await async_flows.attach_receiver(api, **PERSON, ask=ask, on_wait=on_wait, journal=journal)
            return await async_flows.attach_receiver(api, **PERSON, ask=ask, journal=journal)

    assert asyncio.run(run()).phone_number == PHONE
    assert len(waits) == 1
    assert dt.timedelta(seconds=55) < waits[0] <= dt.timedelta(seconds=60)
    assert len(codes(sandbox)) == 1


def test_who_is_named_twice_or_not_at_all(sandbox: Sandbox) -> None:
    def ask(_: Code) -> None:
        raise AssertionError

    with partner(sandbox) as api:
        with pytest.raises(InvalidRequest) as refused:
            flows.attach_receiver(api, place_id=PLACE, user_id="x", phone_number=PHONE, name="N", ask=ask)
        assert refused.value.argument == "user_id"
        with pytest.raises(InvalidRequest, match=r"card number.*cryptogram"):
            flows.attach_receiver(api, **{**PERSON, "name": "Анна 4111 1111 1111 1111"}, ask=ask)


def test_a_second_sms_within_the_minute_is_refused(sandbox: Sandbox) -> None:
    with partner(sandbox) as api:
        created = api.receivers.create_many(place_id=PLACE, receivers=[{"phone_number": PHONE, "name": "Анна"}]).created
        assert created is not None
        api.places.attach_send_sms(place_id=PLACE, user_id=created[0].user_id)
        with pytest.raises(InvalidRequest, match=r"may be sent again in \d+ s; between two SMS") as refused:
            api.places.attach_send_sms(place_id=PLACE, user_id=created[0].user_id)
    assert refused.value.argument == "user_id"
    assert len(codes(sandbox)) == 1


def test_what_has_accumulated_is_paid_out_once(sandbox: Sandbox) -> None:
    plans: list[Plan] = []
    rows: list[Row] = []

    def go(plan: Plan) -> bool:
        plans.append(plan)
        return len(plans) > 1

    with partner(sandbox) as api:
        anna = next(iter(api.receivers.list(phone_number="+70000000101"))).user_id
        declined = flows.pay_out(api, user_ids=[anna], go=go)
        assert (declined.started, declined.rows[0].result) == (False, "unpaid")
        with pytest.raises(InvalidRequest, match="limit: 1 is exceeded"):
            flows.pay_out(api, user_ids=[anna], go=go, limit=1)
        sandbox.fail("drop_after_act", match={"path_prefix": "/cloudtips/api/accumulations/payout"})
        journal = MemoryJournal()
        report = flows.pay_out(api, user_ids=[anna], go=go, settle=0.1, on_row=rows.append, journal=journal)
        assert (report.paid_out, report.rows[0].result) == (1, "paid_out")
        assert report.amount == plans[0].total == plans[0].rows[0].amount
        assert isinstance(report.amount, Decimal)
        assert report.amount > 0
        assert tuple(rows) == report.rows
        assert flows.pay_out(api, user_ids=[anna], go=go, journal=journal) == report
        assert api.experimental.accumulations.summary(user_id=anna).accumulated_amount == 0


def test_paying_out_for_asyncio(sandbox: Sandbox) -> None:
    async def run() -> None:
        async def go(plan: Plan) -> bool:
            await asyncio.sleep(0)
            return not plan.rows[0].problem

        async with async_partner(sandbox) as api:
            found = [receiver async for receiver in api.receivers.list(phone_number="+70000000101")]
            report = await async_flows.pay_out(api, user_ids=[found[0].user_id], go=go, limit=Decimal(1_000_000))
            assert report.paid_out == 1

    asyncio.run(run())
