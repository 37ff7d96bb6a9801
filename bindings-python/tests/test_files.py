"""Files as arguments: what may be passed, how it is sent, and what happens when it must be sent again."""

import asyncio
import io
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest
from conftest import listening
from gigwire import (
    AsyncSolarStaff,
    CallOptions,
    File,
    FileError,
    InvalidRequest,
    OutcomeUnknown,
    SolarStaff,
    TokenPair,
)
from gigwire.file import FileArg
from gigwire.testing import Sandbox

CONTENT = bytes(range(256)) * 4096  # 1 MiB: several pieces
BOT = {"username": "bot@gigwire.test", "password": "bot-password"}


class Pipe(io.RawIOBase):
    """Readable once, of unknown length."""

    def __init__(self, content: bytes) -> None:
        self._rest = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._rest.readinto(buffer)


class Kept(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Keeps requests and answers as it is told."""

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self.bodies: list[bytes] = []
        self.headers: list[httpx.Headers] = []
        self._answers = list(answers)

    def api(self) -> SolarStaff:
        return SolarStaff(tokens=TokenPair("T", "R"), http_client=httpx.Client(transport=self))

    def async_api(self) -> AsyncSolarStaff:
        return AsyncSolarStaff(tokens=TokenPair("T", "R"), http_client=httpx.AsyncClient(transport=self))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self.handle_request(request)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/token/refresh"):
            return httpx.Response(200, json={"token": "T2", "refreshToken": "R2"})
        # A real transport leaves the body alone when it cannot connect.
        answer = self._answers.pop(0) if self._answers else httpx.Response(200)
        if isinstance(answer, httpx.ConnectError):
            raise answer
        self.bodies.append(request.read())
        self.headers.append(request.headers)
        if isinstance(answer, Exception):
            raise answer
        return answer


def sources(tmp_path: Path) -> Iterator[tuple[FileArg, str]]:
    """Every way to pass the same content, and the name that it has then."""
    path = tmp_path / "folder" / "отчёт.pdf"
    path.parent.mkdir()
    path.write_bytes(CONTENT)
    padded = io.BytesIO(b"skip" + CONTENT)
    padded.seek(4)
    yield CONTENT, "file"
    yield bytearray(CONTENT), "file"
    yield memoryview(CONTENT), "file"
    yield path, "отчёт.pdf"
    yield path.open("rb"), "отчёт.pdf"
    yield padded, "file"
    yield Pipe(CONTENT), "file"
    yield File(CONTENT, name="a.bin"), "a.bin"
    yield File(path, name="b.pdf", content_type="application/pdf"), "b.pdf"


def content_of(body: bytes, name: str) -> bytes:
    head, _, rest = body.partition(f'; filename="{name}"\r\n'.encode())
    assert head.endswith(b'form-data; name="file"')
    content, _, end = rest.partition(b"\r\n\r\n")[2].rpartition(b"\r\n--gigwire-")
    assert end.endswith(b"--\r\n")
    return content


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # files opened by `sources` are the caller's to close
def test_every_way_to_pass_a_file(tmp_path: Path) -> None:
    for source, name in sources(tmp_path):
        kept = Kept()
        kept.api().task_files.add(task_id=1, type=5, file=source)
        assert content_of(kept.bodies[0], name) == CONTENT, type(source)
        assert str(tmp_path).encode() not in kept.bodies[0]
        length = kept.headers[0].get("content-length")
        assert length == (None if isinstance(source, Pipe) else str(len(kept.bodies[0])))
        assert ("transfer-encoding" in kept.headers[0]) == isinstance(source, Pipe)
        assert not getattr(source, "closed", False)
    assert b"content-type: application/pdf\r\n" in kept.bodies[0]


@pytest.mark.anyio
@pytest.mark.filterwarnings("ignore::ResourceWarning")
async def test_every_way_asynchronously(tmp_path: Path) -> None:
    for source, name in sources(tmp_path):
        kept = Kept()
        await kept.async_api().task_files.add(task_id=1, type=5, file=source)
        assert content_of(kept.bodies[0], name) == CONTENT, type(source)
        assert ("transfer-encoding" in kept.headers[0]) == isinstance(source, Pipe)


def closed() -> io.BytesIO:
    file = io.BytesIO(b"x")
    file.close()
    return file


@pytest.mark.parametrize(
    ("file", "argument", "problem"),
    [
        ("/etc/passwd", "file", r"must be a file, not text: for a path pass pathlib.Path"),
        (Path("/no/such/secret-folder/a.pdf"), "file", "No such file"),
        (Path("/"), "file", "directory"),
        (io.StringIO("text"), "file", 'mode "rb"'),
        (closed(), "file", "closed"),
        (7, "file", "not int"),
        ({"name": "a"}, "file", "not dict"),
        (File("a.pdf"), "file", "not text"),  # type: ignore[arg-type]
        (File(b"x", name=""), "file.name", "must not be empty"),
        (File(b"x", content_type="a/b\r\nx: 1"), "file.content_type", "control character"),
    ],
)
def test_refused(file: Any, argument: str, problem: str) -> None:
    kept = Kept()
    with pytest.raises(InvalidRequest, match=problem) as caught:
        kept.api().task_files.add(task_id=1, type=5, file=file)
    assert caught.value.argument == argument
    assert "secret-folder" not in str(caught.value)
    assert kept.bodies == []


def test_a_file_where_text_is_wanted() -> None:
    with pytest.raises(InvalidRequest, match="bytes"):
        Kept().api().tasks.list(search=b"x")  # type: ignore[arg-type]


def repeats() -> list[Callable[[], httpx.Response | Exception]]:
    return [
        lambda: httpx.Response(401, json={"message": "expired"}),
        lambda: httpx.Response(429, headers={"retry-after": "0"}),
    ]


@pytest.mark.parametrize("refusal", repeats())
@pytest.mark.parametrize("wrap", [bytes, io.BytesIO, lambda content: File(io.BytesIO(content))])
def test_a_repeat_sends_all_of_it_again(wrap: Any, refusal: Any) -> None:
    kept = Kept(refusal())
    kept.api().task_files.add(task_id=1, type=5, file=wrap(CONTENT))
    assert [content_of(body, "file") == CONTENT for body in kept.bodies] == [True, True]


def test_what_can_be_read_once_is_sent_once() -> None:
    kept = Kept(httpx.ConnectError("nobody there"), httpx.Response(401))
    # Nobody read it before the connection stood; then the token has expired.
    with pytest.raises(FileError, match="only once") as caught:
        kept.api().task_files.add(task_id=1, type=5, file=Pipe(CONTENT))
    assert caught.value.operation == "task_files.add"
    assert [content_of(body, "file") for body in kept.bodies] == [CONTENT]


@pytest.mark.anyio
async def test_the_same_asynchronously() -> None:
    kept = Kept(httpx.Response(401))
    with pytest.raises(FileError, match="only once"):
        await kept.async_api().task_files.add(task_id=1, type=5, file=Pipe(CONTENT))
    kept = Kept(httpx.Response(401))
    await kept.async_api().task_files.add(task_id=1, type=5, file=io.BytesIO(CONTENT))
    assert [content_of(body, "file") for body in kept.bodies] == [CONTENT, CONTENT]


def test_a_file_that_may_have_arrived_is_not_sent_again() -> None:
    kept = Kept(httpx.ReadError("cut"))
    with pytest.raises(OutcomeUnknown) as caught:
        kept.api().task_files.add(task_id=1, type=5, file=CONTENT)
    assert caught.value.check == "tasks.get"
    assert len(kept.bodies) == 1


def test_a_file_that_fails_on_the_way(tmp_path: Path) -> None:
    class Shrinking(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            self.truncate(10)
            return super().read(size)

    with pytest.raises(FileError, match="shorter"):
        Kept().api().task_files.add(task_id=1, type=5, file=Shrinking(CONTENT))

    class Broken(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError(5, "Input/output error")

    with pytest.raises(FileError, match="Input/output"):
        Kept().api().task_files.add(task_id=1, type=5, file=Broken(CONTENT))
    gone = tmp_path / "gone"
    gone.write_bytes(CONTENT)
    kept = Kept(httpx.Response(401))
    http = httpx.Client(transport=kept, event_hooks={"response": [lambda _response: gone.unlink(missing_ok=True)]})
    with pytest.raises(FileError, match="No such file"):
        SolarStaff(tokens=TokenPair("T", "R"), http_client=http).task_files.add(task_id=1, type=5, file=gone)


def test_against_the_sandbox_in_process(sandbox: Sandbox) -> None:
    with sandbox.client() as api:
        task = next(iter(api.tasks.list()))
        api.task_files.add(task_id=task.id, type=5, file=File(CONTENT, name="права.pdf"))
        assert [file.name for file in api.tasks.get(task_id=task.id).files or ()][-1] == "права.pdf"
    with httpx2.Client(transport=sandbox.transport()) as http, sandbox.client(http_client=http) as api:
        api.task_files.add(task_id=task.id, type=5, file=io.BytesIO(CONTENT))
        assert [file.name for file in api.tasks.get(task_id=task.id).files or ()][-1] == "file"


@pytest.mark.parametrize("fault", [None, "expire_tokens"])
def test_over_a_socket(server: str, tmp_path: Path, fault: str | None) -> None:
    url = f"{server}/solar_staff/api"
    path = tmp_path / f"{fault}.bin"
    path.write_bytes(CONTENT)

    def order() -> None:
        if fault is not None:
            order = {"kind": fault, "match": {"path_prefix": "/solar_staff/api/customer/tasks/files"}}
            httpx.post(f"{server}/_sandbox/faults", json={"faults": [order]}).raise_for_status()

    with SolarStaff(url, **BOT) as api:
        task = next(iter(api.tasks.list()))
        order()
        api.task_files.add(task_id=task.id, type=5, file=path)
        api.task_files.add(task_id=task.id, type=5, file=File(Pipe(CONTENT), name=f"{fault}-pipe"))

    async def asynchronously() -> list[str | None]:
        async with AsyncSolarStaff(url, **BOT) as api:
            await api.login()
            await asyncio.to_thread(order)
            with path.open("rb") as file:
                await api.task_files.add(task_id=task.id, type=5, file=file)
            httpx2_client: Any = httpx2.AsyncClient()
            async with httpx2_client, AsyncSolarStaff(url, **BOT, http_client=httpx2_client) as other:
                await other.task_files.add(task_id=task.id, type=5, file=File(path, name=f"{fault}-2"))
            return [file.name for file in (await api.tasks.get(task_id=task.id)).files or ()]

    names = asyncio.run(asynchronously())
    assert names[-4:] == [f"{fault}.bin", f"{fault}-pipe", f"{fault}.bin", f"{fault}-2"]


LARGE = 64 << 20


def swallowing(counted: list[int]) -> Callable[[Any], None]:
    """Reads a request with a length to its end without keeping it, and answers it."""

    def behave(connection: Any) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            head += connection.recv(4096)
        head, _, rest = head.partition(b"\r\n\r\n")
        lines = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
        length, seen = int(lines[b"content-length"]), len(rest)
        buffer = bytearray(1 << 16)
        while seen < length:
            seen += connection.recv_into(buffer)
        counted.append(seen)
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")

    return behave


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_large_file_needs_little_memory(tmp_path: Path, asynchronous: bool) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(LARGE)  # sparse: takes no place on the disk
    counted: list[int] = []
    options = CallOptions(timeout=120)

    async def send(url: str) -> None:
        async with AsyncSolarStaff(url, tokens=TokenPair("T")) as api:
            await api.task_files.add(task_id=1, type=5, file=path, options=options)

    with listening(swallowing(counted)) as server:
        # What is imported and set up on the way does not count.
        with SolarStaff(server.url, tokens=TokenPair("T")) as api:
            api.task_files.add(task_id=1, type=5, file=b"x")
        tracemalloc.start()
        try:
            if asynchronous:
                asyncio.run(send(server.url))
            else:
                with SolarStaff(server.url, tokens=TokenPair("T")) as api:
                    api.task_files.add(task_id=1, type=5, file=path, options=options)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert LARGE < counted[-1] < LARGE + 1000
    assert peak < 8 << 20


def test_bytes_are_not_copied_as_a_whole() -> None:
    content = bytes(LARGE)
    counted: list[int] = []
    with listening(swallowing(counted)) as server, SolarStaff(server.url, tokens=TokenPair("T")) as api:
        tracemalloc.start()
        try:
            api.task_files.add(task_id=1, type=5, file=content, options=CallOptions(timeout=120))
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert counted[-1] > LARGE
    assert peak < 8 << 20
