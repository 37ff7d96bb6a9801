"""`gigwire pay` as a process, against the sandbox as a server."""

import csv
import os
import pty
import re
import select
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from paying import COLUMNS, READY, command, environment, pay, wait_for, write_plan


@pytest.fixture
def url(server: str) -> str:
    httpx.post(f"{server}/_sandbox/reset", json={}).raise_for_status()
    httpx.post(f"{server}/_sandbox/settings", json={"payment_ms": 0}).raise_for_status()
    return f"{server}/solar_staff/api"


def paid(url: str) -> int:
    """How many payments there are."""
    entries = httpx.get(f"{url.removesuffix('/solar_staff/api')}/_sandbox/ledger").json()["entries"]
    return sum(entry["reason"] == "payment" for entry in entries)


def order(url: str, **fault: object) -> None:
    root = url.removesuffix("/solar_staff/api")
    httpx.post(f"{root}/_sandbox/faults", json={"faults": [fault]}).raise_for_status()


class Terminal:
    """A command on a terminal of its own."""

    def __init__(self, arguments: list[str], known: dict[str, str]) -> None:
        self.said = ""
        self._end, end = pty.openpty()
        self.process = subprocess.Popen(arguments, stdin=end, stdout=end, stderr=end, env=known, start_new_session=True)
        os.close(end)

    def expect(self, pattern: str, seconds: float = 30) -> str:
        until = time.monotonic() + seconds
        while (found := re.search(pattern, self.said)) is None:
            assert time.monotonic() < until, self.said
            if select.select([self._end], [], [], 0.1)[0]:
                try:
                    self.said += os.read(self._end, 65536).decode()
                except OSError:  # the command has ended
                    found = re.search(pattern, self.said)
                    assert found, self.said
                    return found[0]
        return found[0]

    def type(self, text: str) -> None:
        os.write(self._end, f"{text}\n".encode())

    def ended(self, seconds: float = 30) -> int:
        until = time.monotonic() + seconds
        while self.process.poll() is None:
            assert time.monotonic() < until, self.said
            if select.select([self._end], [], [], 0.1)[0]:
                try:
                    self.said += os.read(self._end, 65536).decode()
                except OSError:
                    break
        return self.process.wait(5)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self._end)


@pytest.fixture
def terminal() -> Iterator[object]:
    opened: list[Terminal] = []

    def run(*arguments: object, known: dict[str, str] | None = None) -> Terminal:
        opened.append(Terminal(command(*arguments), environment() if known is None else known))
        return opened[-1]

    yield run
    for each in opened:
        each.close()


def test_pays_after_the_sum_was_typed_in(url: str, tmp_path: Path, terminal) -> None:
    plan, journal, report = write_plan(tmp_path / "plan.csv", 3), tmp_path / "run.db", tmp_path / "report.csv"
    before = paid(url)
    run = terminal(plan, "--base-url", url, "--journal", journal, "--act-for", "--report", report)
    assert run.expect(r"Type the sum, [\d.]+") == "Type the sum, 303.03"
    assert re.search(r"prices +303\.03 RUB", run.said)
    assert re.search(r"with commission 9% +330\.32 RUB", run.said)
    assert paid(url) == before
    run.type("303,03")
    assert run.ended() == 0, run.said
    assert "[3/3] 3 paid" in run.said
    assert re.search(r"paid +3 rows +303\.03 +cost +330\.30", run.said)
    assert paid(url) == before + 3
    with report.open(encoding="utf-8-sig") as file:
        assert [(row["key"], row["result"], row["price"]) for row in csv.DictReader(file)] == [
            ("a-0", "paid", "100.00"),
            ("a-1", "paid", "101.01"),
            ("a-2", "paid", "102.02"),
        ]


@pytest.mark.parametrize("typed", ["yes", "303", "303.04", ""])
def test_anything_else_than_the_sum_pays_nothing(url: str, tmp_path: Path, terminal, typed: str) -> None:
    before = paid(url)
    plan = write_plan(tmp_path / "plan.csv", 3)
    run = terminal(plan, "--base-url", url, "--journal", tmp_path / "run.db", "--act-for")
    run.expect("Type the sum")
    run.type(typed)
    assert run.ended() == 3
    assert "not confirmed; nothing was changed" in run.said
    assert paid(url) == before


def test_without_a_terminal_it_wants_a_yes(url: str, tmp_path: Path) -> None:
    before = paid(url)
    options = (write_plan(tmp_path / "plan.csv", 2), "--base-url", url, "--act-for", "--journal", tmp_path / "run.db")
    refused = pay(*options, given="201.01\n")
    assert (refused.returncode, paid(url)) == (3, before)
    assert "say --yes" in refused.stderr
    done = pay(*options, "--yes")
    assert (done.returncode, paid(url)) == (0, before + 2), done.stderr
    assert "[2/2] a-" in done.stdout
    assert "\x1b" not in done.stdout
    again = pay(*options, "--yes")
    assert (again.returncode, paid(url)) == (3, before + 2)
    assert "holds a run already: go on with it by --resume" in again.stderr
    resumed = pay("--resume", "--base-url", url, "--journal", tmp_path / "run.db")
    assert (resumed.returncode, paid(url)) == (0, before + 2)
    assert "0 of 2 rows are open" in resumed.stdout
    unwritten = pay(
        "--resume", "--base-url", url, "--journal", tmp_path / "run.db", "--report", tmp_path / "no" / "r.csv"
    )
    assert unwritten.returncode == 4
    assert "its report cannot be written" in unwritten.stderr


def test_a_dry_run_asks_the_platform_and_changes_nothing(url: str, tmp_path: Path) -> None:
    plan = write_plan(tmp_path / "plan.csv", 2)
    before = paid(url)
    done = pay(plan, "--base-url", url, "--dry-run", "--act-for", "--yes", "--journal", tmp_path / "run.db")
    assert done.returncode == 0, done.stderr
    assert "2 rows, of which 2 can be paid" in done.stdout
    assert paid(url) == before
    assert not (tmp_path / "run.db").exists()
    # What only the platform knows is found, too.
    plan.write_text(plan.read_text().replace(",37,5,", ",999999,5,"))
    found = pay(plan, "--base-url", url, "--dry-run")
    assert found.returncode == 3
    assert "error" in found.stdout
    assert "0 can be paid" in found.stdout


def test_what_is_wrong_with_rows_is_told_by_their_lines(url: str, tmp_path: Path) -> None:
    plan = tmp_path / "plan.csv"
    cells = (37, 5, "Site", "Five pages")
    with plan.open("w", newline="") as file:
        csv.writer(file).writerows(
            [
                COLUMNS,
                ("a", READY, *cells, "100", "31.12.2040"),
                ("a", READY, *cells, "100", "31.12.2040"),
                (),
                ("b", "nobody@gigwire.test", *cells, "1 000,50", "31.12.2040"),
                ("c", "nobody@gigwire.test", *cells, "10", "31.12.2040"),
            ]
        )
    before = paid(url)
    options = (plan, "--base-url", url, "--journal", tmp_path / "run.db", "--act-for", "--yes")
    refused = pay(*options)
    assert (refused.returncode, paid(url)) == (3, before)
    assert "error    line 3 (a): key: row 1 has the same key" in refused.stdout
    assert "error    line 5 (b), 6 (c): freelancer: the platform does not know" in refused.stdout
    assert "--skip-invalid" in refused.stderr
    done = pay(*options, "--skip-invalid")
    assert (done.returncode, paid(url)) == (1, before + 1)
    assert re.search(r"unpaid +3 rows", done.stdout)
    plan.write_text("key,salary\na,1\n")
    unreadable = pay(*options)
    assert unreadable.returncode == 3
    assert "plan.csv, line 1, column salary: is none that a plan has" in unreadable.stderr
    assert pay("nowhere.csv", "--journal", "x.db").returncode == 3


def test_limits_hold(url: str, tmp_path: Path) -> None:
    before = paid(url)
    plan = write_plan(tmp_path / "plan.csv", 2)
    options = (plan, "--base-url", url, "--journal", tmp_path / "run.db", "--act-for", "--yes")
    over = pay(*options, "--limit-total", "201")
    assert (over.returncode, paid(url)) == (3, before)
    assert "the prices add up to 201.01, the limit is 201" in over.stdout
    assert "--skip-invalid" not in over.stderr


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ([], "name the plan"),
        (["plan.csv"], "name a file for the --journal"),
        (["plan.csv", "--journal", "x", "--limit-total", "much"], "'much' is no amount"),
        (["plan.csv", "--journal", "x", "--settle", "soon"], "'soon' is no time"),
        (["plan.csv", "--password", "x"], "unrecognized arguments: --password"),
    ],
)
def test_a_wrong_command_line_is_told(arguments: list[str], problem: str) -> None:
    done = pay(*arguments)
    assert done.returncode == 2
    assert problem in done.stderr


def test_a_second_process_is_kept_out(url: str, tmp_path: Path) -> None:
    from gigwire.journal import SqliteJournal

    with SqliteJournal(tmp_path / "run.db"):
        done = pay(write_plan(tmp_path / "plan.csv", 1), "--base-url", url, "--journal", tmp_path / "run.db", "--yes")
    assert done.returncode == 4
    assert "is in use by another run" in done.stderr


def test_who_pays_is_asked_for_and_never_shown(url: str, tmp_path: Path, terminal) -> None:
    known = {name: value for name, value in environment().items() if not name.startswith("GIGWIRE_")}
    plan = write_plan(tmp_path / "plan.csv", 1)
    run = terminal(plan, "--base-url", url, "--dry-run", known=known)
    run.expect("username: ")
    run.type("demo@gigwire.test")
    run.expect("password: ")
    run.type("demo-password")
    run.expect(r"The code from SMS \+\d+")
    messages = httpx.get(f"{url.removesuffix('/solar_staff/api')}/_sandbox/outbox").json()["messages"]
    run.type(messages[-1]["code"])
    assert run.ended() == 0, run.said
    assert "demo-password" not in run.said
    assert messages[-1]["code"] not in run.said
    nobody = subprocess.run(
        command(plan, "--base-url", url, "--dry-run"),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env=known,
    )
    assert nobody.returncode == 3
    assert "set GIGWIRE_USERNAME" in nobody.stderr


def test_a_wrong_password_is_told(url: str, tmp_path: Path) -> None:
    plan = write_plan(tmp_path / "plan.csv", 1)
    done = subprocess.run(
        command(plan, "--base-url", url, "--dry-run"),
        capture_output=True,
        text=True,
        env=environment() | {"GIGWIRE_PASSWORD": "wrong-secret"},
    )
    assert done.returncode == 4
    assert "HTTP 401" in done.stderr
    assert "wrong-secret" not in done.stdout + done.stderr


@pytest.mark.parametrize("which", [signal.SIGINT, signal.SIGTERM])
def test_one_interrupt_stops_and_resuming_ends_it(url: str, tmp_path: Path, which: signal.Signals) -> None:
    before = paid(url)
    plan, journal = write_plan(tmp_path / "plan.csv", 30), tmp_path / "run.db"
    options = (plan, "--base-url", url, "--journal", journal, "--act-for", "--yes", "--requests-per-second", "40")
    with subprocess.Popen(
        command(*options, "--settle", "0s"),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment(),
    ) as run:
        wait_for(lambda: paid(url) > before + 2)
        run.send_signal(which)
        said, _ = run.communicate(timeout=30)
    assert run.returncode == 1, said
    assert "stopping: what is under way is carried through" in said
    assert "stopped before its end: stopped" in said
    assert f"gigwire pay --resume --journal {journal}" in said
    between = paid(url)
    assert before < between < before + 30
    resumed = pay("--resume", "--base-url", url, "--journal", journal)
    assert resumed.returncode == 0, resumed.stderr
    assert paid(url) == before + 30


def test_two_interrupts_abort(url: str, tmp_path: Path) -> None:
    plan, journal = write_plan(tmp_path / "plan.csv", 3), tmp_path / "run.db"
    before = paid(url)
    order(url, kind="delay_ms", delay_ms=8000, match={"path_prefix": "/solar_staff/api/customer/tasks/pay"}, times=3)
    options = (plan, "--base-url", url, "--journal", journal, "--act-for", "--yes", "--settle", "0s")
    with subprocess.Popen(
        command(*options), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment()
    ) as run:
        wait_for(lambda: paid(url) == before + 3)
        began = time.monotonic()
        run.send_signal(signal.SIGINT)
        time.sleep(0.3)
        run.send_signal(signal.SIGINT)
        said, _ = run.communicate(timeout=30)
    assert run.returncode == 130, said
    assert time.monotonic() - began < 4
    assert "aborted" in said
    resumed = pay("--resume", "--base-url", url, "--journal", journal)
    assert resumed.returncode == 0, resumed.stderr
    assert paid(url) == before + 3


def test_the_platforms_words_do_not_command_the_terminal() -> None:
    from gigwire.cli.summary import safe

    assert (
        safe("bad\x1b[2Jword\r\x07\nline")
        == "bad\N{REPLACEMENT CHARACTER}[2Jword" + "\N{REPLACEMENT CHARACTER}" * 2 + "\nline"
    )
