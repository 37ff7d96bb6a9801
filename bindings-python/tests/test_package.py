"""The package as a whole: the README, how long importing takes, the generated faces."""

import asyncio
import inspect
import io
import json
import re
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import gigwire
import pytest
from gigwire import CallOptions
from gigwire.async_client import AsyncNamespace
from gigwire.client import Namespace
from gigwire.solar_staff import AsyncSolarStaff, SolarStaff
from gigwire.testing import Sandbox

PACKAGE = Path(__file__).resolve().parents[1]


def python(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(("document", "least"), [("README.md", 10), ("../docs/flows.md", 3)])
def test_the_documents_are_true(document: str, least: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every block of Python in them is run, against the sandbox."""
    blocks = re.findall(r"```python\n(.*?)```", (PACKAGE / document).read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) >= least
    # Journals and reports go there.
    monkeypatch.chdir(tmp_path)
    sandbox = Sandbox()
    monkeypatch.setattr(gigwire, "SolarStaff", lambda **options: sandbox.client(**credentials(options)))
    monkeypatch.setattr(
        gigwire, "AsyncSolarStaff", lambda **options: sandbox.async_client(**credentials(options)), raising=False
    )
    said = io.StringIO()
    for block in blocks:
        with redirect_stdout(said):
            exec(compile(block, document, "exec"), {"__name__": "document"})
    assert "RUB" in said.getvalue()


def credentials(options: dict[str, Any]) -> dict[str, Any]:
    return {**options, "username": Sandbox.BOT.username, "password": Sandbox.BOT.password}


def test_importing_leaves_the_heavy_ones_out() -> None:
    heavy = python("import sys, gigwire; print(*sys.modules)").split()
    assert not {"asyncio", "httpx", "decimal", "json", "ssl", "gigwire.testing"} & set(heavy)
    assert python("from gigwire import AsyncSolarStaff; print(AsyncSolarStaff.__name__)").strip() == "AsyncSolarStaff"
    with pytest.raises(AttributeError, match="nothing"):
        gigwire.nothing  # noqa: B018


@pytest.mark.parametrize("what", ["import gigwire", "from gigwire import CloudTips, Planado, Qugo, SolarStaff"])
def test_importing_is_within_its_budget(what: str) -> None:
    """60 ms, of which a third is used. Time of the processor, and the best of some: other programs run here too."""
    program = f"import time; start = time.process_time(); {what}; print(time.process_time() - start)"
    assert min(float(python(program)) for _ in range(7)) < 0.060
    assert "httpx" not in python(f"{what}\nimport sys; print(*sys.modules)").split()


def methods(api: object, base: type) -> dict[str, Any]:
    """Every call of a client by its catalog id."""
    found: dict[str, Any] = {}
    for name, member in inspect.getmembers(api, lambda member: isinstance(member, base)):
        for verb, method in inspect.getmembers(member, inspect.ismethod):
            if not verb.startswith("_"):
                found[f"{name}.{verb}"] = method
        found |= {f"{name}.{rest}": method for rest, method in methods(member, base).items()}
    return found


class Recorder:
    """In place of a driver: keeps what the generated methods pass on."""

    def __init__(self) -> None:
        self.seen: tuple[Any, ...] = ()

    def call(self, *passed: Any) -> None:
        self.seen = passed

    pages = call


class AsyncRecorder(Recorder):
    async def call(self, *passed: Any) -> None:
        self.seen = passed


@pytest.mark.parametrize("asynchronous", [False, True])
def test_every_call_passes_on_what_it_is_given(asynchronous: bool) -> None:
    api: Any = (AsyncSolarStaff if asynchronous else SolarStaff)()
    recorder = AsyncRecorder() if asynchronous else Recorder()
    api._calls = recorder
    calls = methods(api, AsyncNamespace if asynchronous else Namespace)
    catalog = json.loads((PACKAGE.parent / "core" / "catalog" / "solar_staff.json").read_text(encoding="utf-8"))
    assert calls.keys() == catalog["operations"].keys()
    for operation, method in calls.items():
        parameters = inspect.signature(method).parameters
        assert all(parameter.kind is parameter.KEYWORD_ONLY for parameter in parameters.values())
        given: dict[str, Any] = {name: object() for name in parameters}
        given["options"] = CallOptions()
        outcome = method(**given)
        if inspect.isawaitable(outcome):
            asyncio.run(waited(outcome))
        known_state = (given.pop("known_state"),) if "known_state" in given else ()
        options = given.pop("options")
        assert recorder.seen == (operation, given, options, *known_state)
        assert inspect.getdoc(method)


async def waited(outcome: Any) -> Any:
    return await outcome


def test_both_faces_are_alike() -> None:
    sync, asynchronous = methods(SolarStaff(), Namespace), methods(AsyncSolarStaff(), AsyncNamespace)
    assert sync.keys() == asynchronous.keys()
    for operation, method in sync.items():
        assert inspect.signature(method).parameters == inspect.signature(asynchronous[operation]).parameters


def test_the_stub_tells_the_truth() -> None:
    pytest.importorskip("mypy")
    run = subprocess.run([sys.executable, "-m", "mypy.stubtest", "gigwire._core"], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout


def test_everything_public_is_documented() -> None:
    undocumented = [name for name in gigwire.__all__ if not inspect.getdoc(getattr(gigwire, name))]
    assert undocumented == []
