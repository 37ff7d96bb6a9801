"""The content of a file on its way into the body of a request."""

from __future__ import annotations

import io
import os
import stat
import time
from typing import IO, TYPE_CHECKING, Any, cast

from gigwire.errors import FileError, InvalidRequest
from gigwire.file import File
from gigwire.transport import Failure

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from gigwire._core import Step

_PIECE = 256 * 1024


class Upload:
    """The file of one call: what it is called, and its content as often as it is needed."""

    def __init__(self, source: _Source, name: str, content_type: str | None) -> None:
        self.source = source
        self.name = name
        self.content_type = content_type

    @classmethod
    def of(cls, value: object, operation: str, argument: str) -> Upload:
        """From what was passed for an argument.

        Raises:
            InvalidRequest: It is no file, or one that cannot be read.
        """
        file = value if isinstance(value, File) else File(cast("Any", value))
        try:
            source = _source(file.content, operation)
        except (OSError, TypeError, ValueError) as error:
            # The path may tell more about this machine than a message should.
            problem = (error.strerror if isinstance(error, OSError) else None) or str(error)
            raise InvalidRequest(
                f"{operation}: {argument}: {problem}", operation=operation, argument=argument
            ) from error
        return cls(source, source.name if file.name is None else file.name, file.content_type)


class Body:
    """The body of a request: what stands before the file, its content, what stands after it."""

    def __init__(self, request: Step.Send, upload: Upload, at: int) -> None:
        # HTTP clients bound each write, not all of them.
        self._stop_at = time.monotonic() + request.timeout
        self._before, self._after = request.body[:at], request.body[at:]
        self._source = upload.source
        self._size = self._source.size()

    def headers(self, headers: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """The headers, with the length if it is known: without it, HTTP clients send in chunks."""
        if self._size is None:
            return headers
        length = len(self._before) + self._size + len(self._after)
        return [*headers, ("content-length", str(length))]

    def __iter__(self) -> Iterator[bytes]:
        yield self._before
        reader = self._source.open(self._size)
        try:
            while piece := reader.read():
                if time.monotonic() > self._stop_at:
                    raise Failure("timeout", certainly_not_sent=False, detail="the file went out too slowly")
                yield piece
        finally:
            reader.close()
        yield self._after


class AsyncBody:
    """The same for asyncio; the reading is done in threads."""

    def __init__(self, body: Body) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        import asyncio

        pieces = iter(self._body)
        while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
            yield piece


class _Source:
    """A content, and how to get at it."""

    name = "file"

    def __init__(self, operation: str) -> None:
        self.operation = operation

    def size(self) -> int | None:
        """How much there is, if that is known."""
        raise NotImplementedError

    def open(self, size: int | None) -> _Reader:
        """From its beginning."""
        raise NotImplementedError


class _Bytes(_Source):
    def __init__(self, operation: str, content: bytes) -> None:
        super().__init__(operation)
        self._content = content

    def size(self) -> int:
        return len(self._content)

    def open(self, size: int | None) -> _Reader:
        return _Reader(self.operation, io.BytesIO(self._content), size, owned=True)


class _Path(_Source):
    def __init__(self, operation: str, path: os.PathLike[str]) -> None:
        super().__init__(operation)
        # From here on it is the same file, whatever becomes of the working directory.
        self._path = os.path.abspath(path)
        self.name = os.path.basename(self._path)
        with open(self._path, "rb"):
            pass

    def size(self) -> int | None:
        try:
            state = os.stat(self._path)
        except OSError as error:
            raise _unreadable(self.operation, error) from error
        return state.st_size if stat.S_ISREG(state.st_mode) else None

    def open(self, size: int | None) -> _Reader:
        try:
            return _Reader(self.operation, open(self._path, "rb"), size, owned=True)
        except OSError as error:
            raise _unreadable(self.operation, error) from error


class _Stream(_Source):
    def __init__(self, operation: str, stream: IO[bytes]) -> None:
        super().__init__(operation)
        if isinstance(stream, io.TextIOBase):
            raise TypeError('is a file of text: open it with mode "rb"')
        if stream.closed:
            raise ValueError("is a closed file")
        if not stream.readable():
            raise ValueError("is a file that is not open for reading")
        name = getattr(stream, "name", None)
        if isinstance(name, str):
            self.name = os.path.basename(name) or self.name
        self._stream = stream
        self._start: int | None = None
        self._size: int | None = None
        self._begun = False
        if stream.seekable():
            self._start = stream.tell()
            self._size = max(0, stream.seek(0, os.SEEK_END) - self._start)
            stream.seek(self._start)

    def size(self) -> int | None:
        return self._size

    def open(self, size: int | None) -> _Reader:
        if self._start is not None:
            try:
                self._stream.seek(self._start)
            except (OSError, ValueError) as error:
                raise _unreadable(self.operation, error) from error
        elif self._begun:
            raise FileError(
                f"{self.operation}: the file has to be sent once more, but its content can be read only once: pass "
                "bytes, a path, or an open file that can be put back (seekable)",
                operation=self.operation,
            )
        self._begun = True
        return _Reader(self.operation, self._stream, size, owned=False)


class _Reader:
    """Reads a content once, as much of it as was announced."""

    def __init__(self, operation: str, stream: IO[bytes], size: int | None, *, owned: bool) -> None:
        self._operation = operation
        self._stream = stream
        self._left = size
        self._owned = owned

    def read(self) -> bytes:
        """The next piece; empty at the end."""
        if self._left == 0:
            return b""
        try:
            piece = self._stream.read(_PIECE if self._left is None else min(_PIECE, self._left))
        except (OSError, ValueError) as error:
            raise _unreadable(self._operation, error) from error
        if self._left is not None:
            if not piece:
                raise FileError(
                    f"{self._operation}: the file became shorter while it was sent", operation=self._operation
                )
            self._left -= len(piece)
        return piece

    def close(self) -> None:
        """Closes what was opened here."""
        if self._owned:
            self._stream.close()


def _source(content: Any, operation: str) -> _Source:
    if isinstance(content, (bytes, bytearray, memoryview)):
        return _Bytes(operation, bytes(cast("bytes", content)))
    if isinstance(content, str):
        raise TypeError("must be a file, not text: for a path pass pathlib.Path(…), for content bytes")
    if isinstance(content, os.PathLike):
        return _Path(operation, cast("os.PathLike[str]", content))
    if all(hasattr(content, name) for name in ("read", "readable", "seekable")):
        return _Stream(operation, content)
    raise TypeError(f"must be a file (bytes, pathlib.Path, an open file, gigwire.File), not {type(content).__name__}")


def _unreadable(operation: str, error: Exception) -> FileError:
    problem = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return FileError(f"{operation}: the file cannot be read: {problem}", operation=operation)
