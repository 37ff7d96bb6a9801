"""Who uses the command line: from the environment, or asked for; never from arguments, which `ps` shows to all."""

from __future__ import annotations

import getpass
import os
import sys

from gigwire.session import Challenge, TokenPair
from gigwire.solar_staff.calls import SolarStaff


class Refused(Exception):
    """What is needed of a person, and nobody is there."""


def client(base_url: str | None, company: int | None) -> SolarStaff:
    """A client for whoever that is."""
    base_url = base_url or os.environ.get("GIGWIRE_BASE_URL") or None
    if token := os.environ.get("GIGWIRE_TOKEN"):
        pair = TokenPair(token, os.environ.get("GIGWIRE_REFRESH_TOKEN") or None)
        return SolarStaff(base_url, tokens=pair, company_id=company)
    username = os.environ.get("GIGWIRE_USERNAME") or _asked("username", "GIGWIRE_USERNAME")
    password = os.environ.get("GIGWIRE_PASSWORD") or _asked("password", "GIGWIRE_PASSWORD", hidden=True)
    return SolarStaff(base_url, username=username, password=password, code=_code, company_id=company)


def _code(challenge: Challenge) -> str | None:
    if not sys.stdin.isatty():
        return None
    where = " ".join(filter(None, challenge))
    return getpass.getpass(f"The code from {where}: ").strip() or None


def _asked(what: str, variable: str, *, hidden: bool = False) -> str:
    if not sys.stdin.isatty():
        raise Refused(f"who pays? set {variable}")
    prompt = f"Solar Staff {what}: "
    answer = (getpass.getpass(prompt) if hidden else input(prompt)).strip()
    if not answer:
        raise Refused(f"without a {what} nothing can be done")
    return answer
