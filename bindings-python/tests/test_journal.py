"""Journals: what they keep, who may use them, what they say when they cannot."""

import asyncio
import os
import sqlite3
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from gigwire import JournalError
from gigwire.journal import Journal, MemoryJournal, SqliteJournal
from gigwire.solar_staff import async_flows
from gigwire.testing import Sandbox


@pytest.fixture(params=["memory", "sqlite"])
def journal(request: pytest.FixtureRequest, tmp_path: Path):
    if request.param == "memory":
        yield MemoryJournal()
    else:
        with SqliteJournal(tmp_path / "run.db") as journal:
            yield journal


def test_keeps_lines_in_order_and_hands_them_over_in_pieces(journal: Journal) -> None:
    assert journal.read(0, 10) == []
    journal.append(0, ["one", "two"])
    journal.append(2, ["три", "four"])
    assert journal.read(0, 3) == ["one", "two", "три"]
    assert journal.read(3, 3) == ["four"]
    assert journal.read(4, 3) == []


def test_what_stands_beyond_is_replaced(journal: Journal) -> None:
    journal.append(0, ["one", "two", "torn"])
    journal.append(2, ["three"])
    assert journal.read(0, 10) == ["one", "two", "three"]


def test_lines_are_there_for_the_next_one(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    with SqliteJournal(path) as journal:
        journal.append(0, ["one"])
    with SqliteJournal(str(path)) as journal:
        assert journal.read(0, 10) == ["one"]
    assert list(tmp_path.iterdir()) == [path]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_second_one_is_kept_out_until_the_first_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    opened = "import sys; from gigwire.journal import SqliteJournal; SqliteJournal(sys.argv[1])"
    with SqliteJournal(path):
        other = subprocess.run([sys.executable, "-c", opened, path], capture_output=True, text=True, check=False)
        assert f"JournalError: the journal {path} is in use by another run" in other.stderr
        with pytest.raises(JournalError, match="in use by another run"):
            SqliteJournal(path)
    subprocess.run([sys.executable, "-c", opened, path], check=True)


def test_it_is_free_again_when_its_process_is_killed_and_keeps_what_was_kept(tmp_path: Path) -> None:
    path = tmp_path / "run.db"
    program = """
import os, signal, sys
from gigwire.journal import SqliteJournal
journal = SqliteJournal(sys.argv[1])
journal.append(0, ["one"])
connection = journal._sqlite
connection.execute("BEGIN IMMEDIATE")
connection.executemany("INSERT INTO line VALUES (?, ?)", [(number, "x" * 1000) for number in range(2, 5000)])
connection.execute("PRAGMA cache_spill = 1")
os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", program, path], check=False)
    with SqliteJournal(path) as journal:
        assert journal.read(0, 10) == ["one"]


def foreign(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE anything (x)")
    other.close()


def later(path: Path) -> None:
    SqliteJournal(path).close()
    with sqlite3.connect(path) as other:
        other.execute("PRAGMA user_version = 99")
    other.close()


def cut_off(path: Path) -> None:
    with SqliteJournal(path) as journal:
        journal.append(0, ["x" * 1000] * 100)
    os.truncate(path, path.stat().st_size // 2)


def overwritten(path: Path) -> None:
    with SqliteJournal(path) as journal:
        journal.append(0, ["x" * 1000] * 100)
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (lambda path: path.write_text("key;price\n" * 100), "is no journal: give the run a file of its own"),
        (foreign, "is a database of another program"),
        (later, "is of version 99, this is version 1"),
        (cut_off, "is damaged"),
        (overwritten, "is damaged"),
        (lambda path: path.mkdir(), "cannot be opened"),
    ],
)
def test_a_file_that_is_none_is_refused_and_left_alone(tmp_path: Path, spoil, problem: str) -> None:
    path = tmp_path / "run.db"
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(JournalError, match=problem) as caught:
        SqliteJournal(path)
    assert (caught.value.operation, caught.value.line) == ("journal", 0)
    assert str(path) in str(caught.value)
    assert before is None or path.read_bytes() == before


def test_a_full_disk_is_told_and_nothing_is_half_kept(tmp_path: Path) -> None:
    with SqliteJournal(tmp_path / "run.db") as journal:
        journal.append(0, ["one"])
        assert journal._sqlite is not None
        journal._sqlite.execute("PRAGMA max_page_count = 4")
        with pytest.raises(JournalError, match="the disk is full"):
            journal.append(1, ["x" * 1000] * 100)
        assert journal.read(0, 10) == ["one"]
        journal._sqlite.execute("PRAGMA max_page_count = 1000")
        journal.append(1, ["two"])
        assert journal.read(0, 10) == ["one", "two"]


def test_lines_that_vanished_are_not_passed_over(tmp_path: Path) -> None:
    with SqliteJournal(tmp_path / "run.db") as journal:
        journal.append(0, ["one"])
        with pytest.raises(JournalError, match="holds 1 lines and not the 5"):
            journal.append(5, ["six"])


class Slow(MemoryJournal):
    def __init__(self) -> None:
        super().__init__()
        self.under_way = 0

    def append(self, after: int, lines: list[str]) -> None:
        self.under_way += 1
        time.sleep(0.3)
        super().append(after, lines)
        self.under_way -= 1


@pytest.mark.anyio
async def test_a_cancelled_flow_lets_go_of_its_journal_before_it_ends() -> None:
    journal = Slow()
    async with Sandbox().async_client() as api:
        flow = asyncio.create_task(
            async_flows.change_contacts(api, freelancer_id=1, email="a@b.c", ask=lambda _: None, journal=journal)
        )
        while not journal.under_way:  # noqa: ASYNC110 (a thread sets it)
            await asyncio.sleep(0.01)
        flow.cancel()
        with pytest.raises(asyncio.CancelledError):
            await flow
        assert journal.under_way == 0
        assert len(journal.lines) == 1


def test_a_closed_one_says_so(tmp_path: Path) -> None:
    journal = SqliteJournal(tmp_path / "run.db")
    journal.close()
    journal.close()
    with pytest.raises(JournalError, match="is closed"):
        journal.append(0, ["one"])
