"""What the tests share: the sandbox in process and as a server, small servers that misbehave."""

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from gigwire.testing import Sandbox

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture(scope="session")
def sandbox_binary() -> Path:
    """The server: the one that GIGWIRE_SANDBOX names, or built now."""
    given = os.environ.get("GIGWIRE_SANDBOX")
    if given:
        return Path(given)
    subprocess.run(["cargo", "build", "--quiet", "--package", "gigwire-sandbox"], cwd=ROOT, check=True)
    return Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "debug" / "gigwire-sandbox"


@pytest.fixture(scope="module")
def server(sandbox_binary: Path) -> Iterator[str]:
    """The address of a sandbox server of this module's own."""
    command = [sandbox_binary, "--listen", "127.0.0.1:0", "--seed", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            assert process.stdout is not None
            for line in process.stdout:
                if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                    yield found[0]
                    break
            else:
                pytest.fail("the sandbox did not say where it listens")
        finally:
            process.terminate()
