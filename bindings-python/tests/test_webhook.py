"""Webhooks of Solar Staff: what is signed is read, what is not is refused."""

from decimal import Decimal
from uuid import UUID

import pytest
from gigwire import GigwireError, WebhookError
from gigwire.solar_staff import webhook
from gigwire.testing import Sandbox

# The document's own example.
BODY = b'{"timestamp":1674539549,"name":"cardAdded","payload":{"ownerId":6,"id":11}}'
SECRET = "bb940556f36a5ae58063f151e51f5318"
SIGNATURE = "9eb23eb63888b150299a0e5442721e64da7a795d81b9f219e24c1136d5f24606"
FREELANCER = UUID("b2e2671d-f850-493f-83ba-f236d3192974")


def read(name: str, payload: str) -> webhook.Event:
    body = f'{{"timestamp": "1674539549", "name": "{name}", "payload": {payload}}}'.encode()
    return webhook.verify(body, webhook.sign(body, SECRET), SECRET)


def test_the_documented_event() -> None:
    assert webhook.sign(BODY, SECRET) == SIGNATURE
    event = webhook.verify(BODY, SIGNATURE.upper(), SECRET)
    assert (event.timestamp, event.name) == (1674539549, "cardAdded")
    assert event.payload == {"ownerId": 6, "id": 11}
    match event.kind:
        case webhook.PayoutEndpointAdded(owner_id=owner, id=endpoint):
            assert (owner, endpoint) == (6, 11)
        case other:
            pytest.fail(f"read as {other}")


def test_a_changed_byte_is_refused() -> None:
    for place in range(len(BODY)):
        changed = bytearray(BODY)
        changed[place] ^= 1
        with pytest.raises(WebhookError) as caught:
            webhook.verify(bytes(changed), SIGNATURE, SECRET)
        assert caught.value.reason == "signature"


@pytest.mark.parametrize(
    ("signature", "secret"),
    [(None, SECRET), ("", SECRET), (SIGNATURE[1:], SECRET), (SIGNATURE, "other"), (webhook.sign(BODY, ""), "")],
)
def test_another_signature_or_secret_is_refused(signature: str | None, secret: str) -> None:
    with pytest.raises(WebhookError, match="does not fit") as caught:
        webhook.verify(BODY, signature, secret)
    assert isinstance(caught.value, GigwireError)
    assert caught.value.operation == "webhook"
    assert secret == "" or secret not in str(caught.value)


@pytest.mark.parametrize("body", [b"", b"\xff", b"[]", b"{}", b'{"timestamp": 1.5, "name": "x"}', b'{"timestamp": 1}'])
def test_a_signed_body_that_is_no_event(body: bytes) -> None:
    with pytest.raises(WebhookError) as caught:
        webhook.verify(body, webhook.sign(body, SECRET), SECRET)
    assert caught.value.reason == "body"


@pytest.mark.parametrize(
    ("name", "payload", "kind"),
    [
        ("walletAdded", '{"ownerId": "6", "id": 11}', webhook.PayoutEndpointAdded(6, 11)),
        ("cardDeleted", '{"id": 11}', webhook.PayoutEndpointRemoved(None, 11)),
        ("a", f'{{"uuid": "{FREELANCER}"}}', webhook.FreelancerRegistered(FREELANCER)),
        ("b", f'{{"w": "{FREELANCER}", "s": 3}}', webhook.TaxationStatusChanged(FREELANCER, 3)),
        ("c", f'{{"w": "{FREELANCER}", "on": false}}', webhook.TaxPaymentSwitched(FREELANCER, on=False)),
        ("taskPaid", '{"x": {"y": 1}}', webhook.Unknown()),
    ],
)
def test_every_kind(name: str, payload: str, kind: webhook.Kind) -> None:
    assert read(name, payload).kind == kind


def test_a_repetition_has_the_same_fingerprint() -> None:
    spaced = b'{"timestamp": 1674539549, "name": "cardAdded", "payload": {"id": 11, "ownerId": 6}}'
    later = BODY.replace(b"549", b"550")
    first, again, other = (webhook.verify(body, webhook.sign(body, SECRET), SECRET) for body in (BODY, spaced, later))
    assert first.fingerprint == again.fingerprint != other.fingerprint
    assert len({first, again, other}) == 2


def test_events_are_read_only_and_decimals_exact() -> None:
    event = read("x", '{"sum": 0.10}')
    assert event.payload == {"sum": Decimal("0.10")}
    with pytest.raises(AttributeError):
        event.name = "y"  # type: ignore[misc]


def test_webhooks_of_the_sandbox_reach_a_receiver(sandbox: Sandbox) -> None:
    with sandbox.client() as api:
        api.webhooks.set(url="https://company.example/hook", status="enabled")
        secret = api.webhooks.get().secret
        assert secret is not None
        assert sandbox.take_deliveries() == []
        api.freelancers.invite(email="new@gigwire.test", country="RU")
        sandbox.advance(60)
        registered, *_ = sandbox.take_deliveries()
        assert registered.url == "https://company.example/hook"
        event = webhook.verify(registered.body, registered.headers[webhook.SIGNATURE_HEADER], secret)
        assert isinstance(event.kind, webhook.FreelancerRegistered)
        sandbox.answer_delivery(registered, 204)
        assert sandbox.take_deliveries() == [], "it waits before it tries again"
        sandbox.advance(60)
        again = next(each for each in sandbox.take_deliveries() if each.id == registered.id)
        repeated = webhook.verify(again.body, again.headers[webhook.SIGNATURE_HEADER], secret)
        assert repeated.fingerprint == event.fingerprint
        sandbox.answer_delivery(again, 200)
    logged = next(each for each in sandbox.webhook_log if each["id"] == registered.id)
    assert logged["standing"] == "delivered"
    assert [attempt["status"] for attempt in logged["attempts"]] == [204, 200]
