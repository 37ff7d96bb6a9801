"""Journals: where a flow writes down what it is about to do, so that it can go on after its process has died.

A journal is a list of lines. The core writes, numbers, checks and reads them; a journal only keeps them.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Protocol

from gigwire.errors import JournalError

if TYPE_CHECKING:
    import sqlite3
    from types import TracebackType
    from typing import Self


class Journal(Protocol):
    """What a flow needs of a journal. One flow uses it at a time; the methods may be called from different threads."""

    def read(self, after: int, limit: int) -> list[str]:
        """The lines that come after so many, at most `limit`; none at the end."""
        ...

    def append(self, after: int, lines: list[str]) -> None:
        """Keeps lines after the first `after`, in place of whatever there is beyond these.

        Returns when the lines would survive a loss of power. Raises whatever keeps it from that: the flow then ends
        with a `JournalError`, without having done what the lines announce.
        """
        ...


class MemoryJournal:
    """A journal that ends with the process: for tests, and for flows that nobody needs to resume."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        """The lines so far."""

    def read(self, after: int, limit: int) -> list[str]:
        """The lines that come after so many, at most `limit`."""
        return self.lines[after : after + limit]

    def append(self, after: int, lines: list[str]) -> None:
        """Keeps lines after the first `after`."""
        self.lines[after:] = lines


class SqliteJournal:
    """A journal in one file, which is this object's alone until it is closed.

    It holds what the flow was given (names, contacts, prices), so that only its owner may read it. It holds no secrets.

    Args:
        path: The file; made if there is none.

    Raises:
        JournalError: It is in use by another run, or it is no journal, or it is damaged.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        import sqlite3

        self._path = os.fspath(path)
        self._lock = threading.Lock()
        self._sqlite: sqlite3.Connection | None = None
        # Made here and not by SQLite, so that nobody else can read it from the first moment on.
        try:
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
            connection = sqlite3.connect(self._path, timeout=0, isolation_level=None, check_same_thread=False)
        except (OSError, sqlite3.Error) as error:
            raise self._error(f"cannot be opened: {error}") from error
        try:
            self._begin(connection)
        except BaseException as error:
            connection.close()
            if isinstance(error, sqlite3.Error):
                raise self._explained(error) from error
            raise
        self._sqlite = connection

    def read(self, after: int, limit: int) -> list[str]:
        """The lines that come after so many, at most `limit`."""
        import sqlite3

        with self._lock:
            try:
                found = self._open().execute(
                    "SELECT text FROM line WHERE number > ? ORDER BY number LIMIT ?", (after, limit)
                )
                return [text for (text,) in found]
            except sqlite3.Error as error:
                raise self._explained(error) from error

    def append(self, after: int, lines: list[str]) -> None:
        """Keeps lines after the first `after`; they are on disk when this returns."""
        import sqlite3

        with self._lock:
            connection = self._open()
            try:
                connection.execute("BEGIN IMMEDIATE")
                connection.execute("DELETE FROM line WHERE number > ?", (after,))
                kept = connection.execute("SELECT coalesce(max(number), 0) FROM line").fetchone()[0]
                if kept != after:
                    raise self._error(f"holds {kept} lines and not the {after} that were written")
                connection.executemany(
                    "INSERT INTO line (number, text) VALUES (?, ?)", enumerate(lines, start=after + 1)
                )
                connection.execute("COMMIT")
            except BaseException as error:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                if isinstance(error, sqlite3.Error):
                    raise self._explained(error) from error
                raise

    def close(self) -> None:
        """Lets go of the file."""
        with self._lock:
            if self._sqlite is not None:
                self._sqlite.close()
                self._sqlite = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<SqliteJournal {self._path!r}>"

    def _begin(self, connection: sqlite3.Connection) -> None:
        # A rollback journal, not a write-ahead log: the lines are in this one file whenever nobody writes.
        for setting in ("locking_mode = EXCLUSIVE", "journal_mode = DELETE", "synchronous = FULL"):
            connection.execute(f"PRAGMA {setting}")
        # In this mode the lock of the first transaction stays until the connection is closed.
        connection.execute("BEGIN EXCLUSIVE")
        application, version, tables = (
            connection.execute(question).fetchone()[0]
            for question in ("PRAGMA application_id", "PRAGMA user_version", "SELECT count(*) FROM sqlite_master")
        )
        if application == 0 and tables == 0:
            connection.execute("CREATE TABLE line (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")
            connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {_VERSION}")
        elif application != _APPLICATION_ID:
            raise self._error("is a database of another program")
        elif version != _VERSION:
            raise self._error(f"is of version {version}, this is version {_VERSION}: use the gigwire that made it")
        connection.execute("COMMIT")
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise self._error(f"is damaged ({verdict}): restore it from a copy")

    def _open(self) -> sqlite3.Connection:
        if self._sqlite is None:
            raise self._error("is closed")
        return self._sqlite

    def _explained(self, error: sqlite3.Error) -> JournalError:
        code = getattr(error, "sqlite_errorcode", None)
        match None if code is None else code & 0xFF:
            case 5 | 6:  # busy, locked
                return self._error("is in use by another run")
            case 26:  # not a database
                return self._error("is no journal: give the run a file of its own")
            case 11:  # corrupt
                return self._error(f"is damaged ({error}): restore it from a copy")
            case 13:  # full
                return self._error("cannot be written: the disk is full")
            case _:
                return self._error(f"cannot be used: {error}")

    def _error(self, problem: str) -> JournalError:
        return JournalError(f"the journal {self._path} {problem}")


# "gigw", as other programs see whose file it is.
_APPLICATION_ID = 0x67696777
_VERSION = 1
