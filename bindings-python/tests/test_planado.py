"""What is Planado's own: webhooks, values of custom fields, permissions, who is told and who carries out a job."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from gigwire import DecodeError, InvalidRequest, Planado, WebhookError
from gigwire.planado import webhook
from gigwire.planado.models import DictionaryValue

UUID = "00000000-0000-4000-8000-000000000010"
SECRET = "a secret of the subscription"
FIELDS = [
    {"field_type": "input", "data_type": "string", "value": "12 м"},
    {"field_type": "checkbox", "data_type": "boolean", "value": True, "filled_at": "2020-06-01T07:17:28+00:00"},
    {"field_type": "image", "data_type": "attachment", "value": None},
    {"field_type": "dictionary", "data_type": "dictionary", "value": {"uuid": UUID, "name": "Monday"}},
    {"field_type": "thermometer", "data_type": "float", "value": 36.6},
]
JOB = {"uuid": UUID, "status": "started", "version": 7, "report_fields": FIELDS}
EVENT = {"event_uuid": UUID, "event_type": "job_started", "job": JOB}


def planado(answer: object, seen: list[httpx.Request] | None = None) -> Planado:
    """A client of a platform that answers only this."""

    def answers(request: httpx.Request) -> httpx.Response:
        if seen is not None:
            seen.append(request)
        return httpx.Response(200, json=answer)

    return Planado(key="K", http_client=httpx.Client(transport=httpx.MockTransport(answers)))


def verified(event: object, given: str | None = SECRET) -> Any:
    return webhook.verify(json.dumps(event).encode(), given, SECRET)


def test_a_webhook_is_read_as_its_model() -> None:
    event = verified(EVENT)
    assert (str(event.event_uuid), event.event_type, event.job.version) == (UUID, "job_started", 7)
    assert event.client is None
    assert [field.value for field in event.job.report_fields][:2] == ["12 м", True]


def test_a_webhook_with_another_secret_is_refused() -> None:
    for given in (None, "", SECRET[1:], SECRET.upper()):
        with pytest.raises(WebhookError) as caught:
            verified(EVENT, given)
        assert caught.value.reason == "signature"
        assert SECRET not in str(caught.value)
    with pytest.raises(WebhookError):
        webhook.verify(b"{}", "", "")


def test_the_headers_are_the_documented_ones() -> None:
    documented = (Path(__file__).parents[2] / "docs/reference/planado.md").read_text(encoding="utf-8").lower()
    for header in (webhook.SECRET_HEADER, webhook.ATTEMPT_HEADER):
        assert header in documented


@pytest.mark.parametrize("body", [[], {}, {"event_uuid": UUID}, {**EVENT, "job": {"uuid": 7}}, "text"])
def test_what_is_no_event_says_why(body: object) -> None:
    with pytest.raises(WebhookError) as caught:
        verified(body)
    assert caught.value.reason == "body"
    assert "$" in str(caught.value)


def test_versions_tell_what_is_news() -> None:
    order, known = webhook.Order, 7
    told = [webhook.order(known, version) for version in (8, 9, 7, 6)]
    assert told == [order.NEXT, order.AHEAD, order.REPEATED, order.LATE]
    assert [each.is_news for each in told] == [True, True, False, False]
    assert (webhook.order(None, 1), webhook.order(None, 3)) == (order.NEXT, order.AHEAD)


def test_the_value_of_a_custom_field_has_its_declared_type() -> None:
    with planado({"job": JOB}) as api:
        text, flag, images, entry, unknown = api.jobs.get(uuid=UUID).report_fields
    assert (text.value, flag.value, images.value) == ("12 м", True, ())
    assert isinstance(entry.value, DictionaryValue)
    assert entry.value.name == "Monday"
    assert str(unknown.value) == "36.6"
    assert flag.filled_at == dt.datetime(2020, 6, 1, 7, 17, 28, tzinfo=dt.UTC)
    assert text.filled_at is None


def test_a_value_that_does_not_fit_its_type_is_no_answer() -> None:
    broken = {"field_type": "checkbox", "data_type": "boolean", "value": "perhaps"}
    with planado({"job": {**JOB, "report_fields": [broken]}}) as api, pytest.raises(DecodeError) as caught:
        api.jobs.get(uuid=UUID)
    assert caught.value.path == "$.job.report_fields[0].value"


@pytest.mark.parametrize(
    ("arguments", "argument"),
    [
        ({"custom_fields": [{"uuid": UUID, "field_type": "input", "value": True}]}, "custom_fields[0].value"),
        ({"report_fields": [{"name": "Фото", "field_type": "image", "value": "x"}]}, "report_fields[0].value"),
        ({"report_fields": [{"field_type": "input", "value": "x"}]}, "report_fields[0]"),
        ({"assignee": {"team": {"uuid": UUID}, "worker": {"uuid": UUID}}}, "assignee"),
        ({"assignee": {}}, "assignee"),
    ],
)
def test_what_does_not_fit_is_never_sent(arguments: dict[str, Any], argument: str) -> None:
    seen: list[httpx.Request] = []
    with planado({"job_uuid": UUID}, seen) as api, pytest.raises(InvalidRequest) as caught:
        api.jobs.create(description="x", **arguments)
    assert caught.value.argument.startswith(argument)
    assert seen == []


def test_assignees_are_told_unless_it_is_said_otherwise() -> None:
    seen: list[httpx.Request] = []
    with planado({"job_uuid": UUID}, seen) as api:
        api.jobs.create(description="x", assignee={"worker": {"email": "worker@gigwire.test"}})
        api.jobs.create(description="x", notify_assignees=False)
    told, quiet = seen
    assert "x-planado-notify-assignees" not in told.headers
    assert quiet.headers["x-planado-notify-assignees"] == "false"
    assert json.loads(told.content)["assignee"] == {"worker": {"email": "worker@gigwire.test"}}


def test_permissions_are_read_by_their_names() -> None:
    permissions = {"web": {"jobs": {"view": True, "edit": False}, "jobs_export": True, "audit": {"read": True}}}
    with planado({"users": [{"uuid": UUID, "permissions": permissions}]}) as api:
        user = api.experimental.users.list().users[0]
    can = user.permissions.web.can
    assert [can(name) for name in ("jobs.view", "jobs.edit", "jobs.delete", "jobs_export", "audit.read")] == [
        True,
        False,
        False,
        True,
        True,
    ]
    assert user.permissions.can("web.jobs.view")
    assert not user.permissions.can("mobile.jobs.complete")
