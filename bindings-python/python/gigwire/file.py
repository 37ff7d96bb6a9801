"""Files among the arguments of calls."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import os

FileArg: TypeAlias = "bytes | bytearray | memoryview | os.PathLike[str] | IO[bytes] | File"
"""What a call takes for a file: its content, its path (as `pathlib.Path`; text is none), or a file opened for reading
bytes; a `File` to say more about it."""


class File:
    """A file to send, with the name and the media type that the platform is told.

    The content is read while it is sent, in pieces, so a large file needs little memory; give it time with
    `CallOptions(timeout=…)`, which counts the sending too. A call may have to send it twice (after a token was renewed,
    say): an open file is put back to where it was. One that cannot be put back, such as a pipe, is sent once; then
    `FileError` is raised. Open files stay open.

    Args:
        content: The bytes, a path, or a file opened for reading bytes.
        name: What to call it; unless given, the last part of the path or of the open file's name, else `file`.
        content_type: Its media type; `application/octet-stream` unless given.
    """

    __slots__ = ("content", "content_type", "name")

    def __init__(
        self,
        content: bytes | bytearray | memoryview | os.PathLike[str] | IO[bytes],
        *,
        name: str | None = None,
        content_type: str | None = None,
    ) -> None:
        self.content = content
        self.name = name
        self.content_type = content_type

    def __repr__(self) -> str:
        return f"<File {self.name!r}>" if self.name is not None else "<File>"
