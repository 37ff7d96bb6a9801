"""Clients of CloudTips that others wrote, against the sandbox: `cloudtipsadp` (partners) and `cloudtips` (receivers).

They run in an environment of their own and are skipped where it cannot be made (without a package index, say).
"""

import json
import os
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

import httpx
import pytest

PACKAGES = [
    "cloudtips==0.4.1",
    "cloudtipsadp==0.15.2",
    # What cloudtipsadp imports without saying so.
    "dependency-injector",
    "python-magic",
    "requests",
]
PLACE = "0d1c7e0a-6a52-4f0e-9a0e-3d9f5f0b7c11"
ACCUMULATING = "+70000000101"
NEW = "+79991234567"
CRYPTOGRAM = "01220070{}29110228SMfLeYdKp5dSQVIiO5l6ZCJiPdel4uDjdFTTz1UnXY"

# A call a line comes in, what the function gives back goes out.
ADAPTER = """
import json, sys
import cloudtipsadp
for line in sys.stdin:
    name, *args = json.loads(line)
    try:
        print(json.dumps(getattr(cloudtipsadp, name)(*args)), flush=True)
    except Exception as error:
        print(json.dumps(repr(error)), flush=True)
"""

RECEIVER = """
import asyncio, datetime, json, sys
import cloudtips, cloudtips.auth
root, token, refresh_token = sys.argv[1:]
cloudtips.auth._TOKEN_URL = root + "/cloudtips/identity/connect/token"
async def main():
    renewed = []
    auth = cloudtips.CloudTipsAuth(token, refresh_token, 0, on_token_refresh=renewed.append)
    async with cloudtips.CloudTipsClient(auth, root + "/cloudtips/api") as client:
        month = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=30)
        me, cards = await client.get_me(), await client.get_cards()
        return {
            "phone": me.phone_number,
            "method": me.payout_method,
            "cards": [card.token for card in cards],
            "fee": (await client.get_payout_fee_info()).text,
            "accumulated": (await client.get_accumulation_summary()).accumulated_amount,
            "donations": [tip.amount for tip in await client.get_all_donations(since=month)],
            "deleted": await client.delete_card(cards[0].token),
            "set": await client.set_payout_method("Instant"),
            "now": await client.get_payout_method(),
            "renewed": len(renewed),
        }
print(json.dumps(asyncio.run(main())))
"""


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment with both packages."""
    home = tmp_path_factory.mktemp("outside")
    venv.create(home, with_pip=True)
    python = home / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "1", *PACKAGES]
    try:
        done = subprocess.run(install, capture_output=True, text=True, timeout=300, check=False)
    except subprocess.TimeoutExpired:
        pytest.skip("cloudtips and cloudtipsadp could not be installed in time")
    if done.returncode:
        pytest.skip(f"cloudtips and cloudtipsadp could not be installed: {done.stderr[-200:]}")
    return python


@pytest.fixture
def root(server: str) -> str:
    httpx.post(f"{server}/_sandbox/reset", json={}).raise_for_status()
    return server


def settings(root: str, **cloudtips: object) -> None:
    httpx.post(f"{root}/_sandbox/settings", json={"cloudtips": cloudtips}).raise_for_status()


class Adapter:
    """cloudtipsadp in a process of its own: it reads its settings once and keeps one connection."""

    def __init__(self, python: Path, root: str) -> None:
        own = {
            "CTA_BASE_URL": f"{root}/cloudtips/identity/",
            "CTA_BASE_URL_API": f"{root}/cloudtips/",
            "CTA_USER_NAME": "partner@gigwire.test",
            "CTA_PASSWORD": "partner-password",
            "CTA_PLACE_ID": PLACE,
        }
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        self.process = subprocess.Popen([python, "-c", ADAPTER], env=os.environ | own, **pipes)

    def __call__(self, name: str, *args: object) -> Any:
        self.process.stdin.write(json.dumps([name, *args]) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def data(self, name: str, *args: object) -> Any:
        answer = self(name, *args)
        assert answer["succeed"] is True, answer
        return answer.get("data")


@pytest.fixture
def adapter(python: Path, root: str) -> Any:
    adapter = Adapter(python, root)
    with adapter.process:
        yield adapter


def test_a_partners_client_brings_a_receiver_from_the_first_sms_to_the_end(
    adapter: Adapter, root: str, tmp_path: Path
) -> None:
    token = adapter("token")
    assert token.startswith("Bearer ")
    assert adapter("token_refresh") not in (token, None)
    assert PLACE in [place["id"] for place in adapter.data("places_get")["items"]]

    created = adapter.data("receivers_create", NEW, "Иван")["created"][0]
    user = created["userId"]
    adapter.data("places_send_sms", user)
    assert adapter("places_send_sms", user)["succeed"] is False, "a minute has not passed"
    outbox = httpx.get(f"{root}/_sandbox/outbox").json()["messages"]
    code = [message["code"] for message in outbox if message["to"] == NEW][-1]
    adapter.data("places_confirm", user, code)
    assert user in [receiver["userId"] for receiver in adapter.data("receivers_pages")["items"]]

    photo = tmp_path / "me.png"
    photo.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    assert adapter.data("receivers_photo", user, str(photo))["photoId"]

    assert adapter.data("cards_get", user) == []
    assert adapter.data("accums_summary", user)["accumulatedAmount"] == 0
    assert adapter("accums_payout_receiver", user)["errors"] == ["Недостаточно средств"]
    assert adapter.data("payouts", {"dateFrom": "2022-08-01", "dateTo": "2022-08-31", "limit": 10})["totalCount"] == 0
    adapter.data("receivers_detach_agent", user)
    assert user not in [receiver["userId"] for receiver in adapter.data("receivers_pages")["items"]]


def test_a_partners_client_pays_out_what_has_added_up(adapter: Adapter) -> None:
    receivers = adapter.data("receivers_pages")["items"]
    user = next(receiver["userId"] for receiver in receivers if receiver["phoneNumber"] == ACCUMULATING)
    assert adapter.data("accums_summary", user)["accumulatedAmount"] > 0
    card = adapter.data("cards_get", user)[0]
    assert adapter("cards_delete", user, card["token"])["errors"] == ["Нельзя удалить карту по умолчанию"]
    adapter.data("accums_payout_receiver", user)
    assert adapter.data("accums_summary", user)["accumulatedAmount"] == 0
    assert adapter.data("payouts", {"userId": user})["totalCount"] == 1


def test_what_a_partners_client_cannot_do(adapter: Adapter, root: str) -> None:
    """Its own mistakes, and a field that a later version of the vendor's page added."""
    user = adapter.data("receivers_pages")["items"][0]["userId"]
    assert "obj_id" in adapter("receivers_get", user), "it calls itself by a wrong name"
    packet = CRYPTOGRAM.format("0007")
    assert list(adapter("cards_auth", user, packet)["validationErrors"]) == ["IpSource"]
    settings(root, needs_ip_source=False)
    checked = adapter.data("cards_auth", user, packet)
    assert checked["statusCode"] == "Canceled"
    # A form that says it is JSON.
    assert adapter("cards_add", user, str(checked["transactionId"]))["succeed"] is False
    assert adapter("cards_default", user, checked["cardToken"])["succeed"] is False


def test_a_receivers_client_does_all_that_it_can(python: Path, root: str) -> None:
    sign_in = {
        "grant_type": "password",
        "client_id": "MobilePhone",
        "username": ACCUMULATING,
        "password": "receiver-password",
    }
    tokens = httpx.post(f"{root}/cloudtips/identity/connect/token", data=sign_in).raise_for_status().json()
    command = [python, "-c", RECEIVER, root, tokens["access_token"], tokens["refresh_token"]]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert (seen["phone"], seen["method"], seen["now"]) == (ACCUMULATING, "Accumulation", "Instant")
    assert (seen["set"], seen["deleted"], seen["renewed"]) == (True, False, 1), "the default card stays"
    assert len(seen["cards"]) == 1
    assert seen["fee"]
    assert seen["accumulated"] == pytest.approx(sum(seen["donations"]))
