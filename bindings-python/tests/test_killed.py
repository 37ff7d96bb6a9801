"""`gigwire pay` and the platform are killed again and again: every row is paid exactly once, and the report says so."""

import csv
import os
import random
import re
import subprocess
import time
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from paying import Server, command, environment, pay, price, served, write_plan

ROWS = 300
KILLS = 10


def test_every_row_is_paid_once_whatever_dies(
    tmp_path: Path, sandbox_binary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = int(os.environ.get("GIGWIRE_KILL_SEED") or random.SystemRandom().randrange(2**32))
    moments = random.Random(seed)
    plan, journal, report = write_plan(tmp_path / "plan.csv", ROWS), tmp_path / "run.db", tmp_path / "report.csv"
    began = time.monotonic()
    with served(sandbox_binary, tmp_path / "world.db") as server:
        server.control("settings", {"payment_ms": 100})
        before = ledger(server)
        options = (plan, "--base-url", server.url, "--journal", journal, "--act-for", "--yes", "--resume")
        options += ("--settle", "1s", "--requests-per-second", "400")
        open_rows = [killed(server, options, moments) for _ in range(KILLS)]
        last = pay(*options, "--report", report)
        after = ledger(server)
    told = f"GIGWIRE_KILL_SEED={seed}; open rows at each start: {open_rows}\n{last.stdout[-2000:]}{last.stderr}"
    assert last.returncode == 0, told

    with report.open(encoding="utf-8-sig") as file:
        results = list(csv.DictReader(file))
    assert [result["key"] for result in results] == [f"a-{index}" for index in range(ROWS)], told
    assert {result["result"] for result in results} == {"paid"}, told

    moved = [entry for entry in after["entries"] if entry["id"] > before["entries"][-1]["id"]]
    begun = {entry["taskId"] for entry in before["entries"] if entry["reason"] == "payment"}
    by_reason = {
        # Payments that were under way before go on beside ours.
        reason: Counter(each["taskId"] for each in moved if each["reason"] == reason and each["taskId"] not in begun)
        for reason in ("payment", "earning")
    }
    tasks = Counter(int(result["task_id"]) for result in results)
    assert len(tasks) == ROWS, told
    assert by_reason["payment"] == by_reason["earning"] == tasks, told
    earned = {entry["taskId"]: entry["amount"] for entry in moved if entry["reason"] == "earning"}
    for index, result in enumerate(results):
        assert Decimal(result["price"]) == earned[int(result["task_id"])] == price(index), told
    spent = sum(entry["amount"] for entry in moved if entry["reason"] == "payment")
    assert sum(Decimal(result["cost"]) for result in results) == spent == company(before) - company(after), told
    assert after["sound"] is True, told
    # The kills meant something: the run was under way at several of them.
    assert len({rows for rows in open_rows if rows is not None}) >= 3, told
    with capsys.disabled():
        seconds = time.monotonic() - began
        print(f"\n{ROWS} rows, {KILLS} kills (open rows {open_rows}), {spent} spent, {seconds:.0f} s, seed {seed}")


def killed(server: Server, options: tuple[object, ...], moments: random.Random) -> int | None:
    """Starts a run, kills it and the platform, starts that again; how many rows were open when the run came to them."""
    with subprocess.Popen(
        command(*options), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment()
    ) as run:
        time.sleep(moments.uniform(0.5, 3.5))
        first, second = (run.kill, server.kill) if moments.random() < 0.5 else (server.kill, run.kill)
        first()
        time.sleep(moments.choice([0, 0.01, 0.2]))
        second()
        said, _ = run.communicate()
    server.start()
    found = re.search(r"(\d+) of \d+ rows are open", said) or re.search(r"(\d+) can be paid", said)
    return int(found[1]) if found else None


def ledger(server: Server) -> dict[str, Any]:
    return server.control("ledger")


def company(ledger: dict[str, Any]) -> Decimal:
    return next(each["amount"] for each in ledger["balances"] if each["account"] == "company:2955")
