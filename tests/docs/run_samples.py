"""Runs the samples of the root README and of docs/, and the Rust example, against a sandbox over real sockets.

A sample is a fenced block after a comment: `<!-- run: python -->` or `<!-- run: javascript -->` is run with BASE_URL
(Solar Staff) and SANDBOX (the root of all platforms) set; `<!-- as in: FILE -->` must stand word for word in FILE, whose own tests run it. (The Rust block is a doc test.)

usage: run_samples.py SANDBOX_BINARY
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
SAMPLE = re.compile(r"<!-- (?P<how>run|as in): (?P<what>\S+) -->\n+```\w+\n(?P<code>.*?)```", re.DOTALL)


# One row, for a freelancer of the sandbox.
PLAN = json.dumps(
    {
        "key": "one",
        "freelancer": {"email": "ready@gigwire.test"},
        "service": 37,
        "attributes": [{"id": 37, "value": "5"}],
        "title": "Site",
        "description": "Five pages",
        "deadline": "2030-01-01 10:00:00",
        "price": "1500.50",
    }
)


def run(name: str, command: list[str], cwd: Path, said_to_it: str = "") -> bool:
    done = subprocess.run(command, cwd=cwd, input=said_to_it, capture_output=True, text=True, timeout=300, check=False)
    said = (done.stdout + done.stderr).strip()
    ok = done.returncode == 0 and bool(done.stdout.strip())
    print(f"{'ok    ' if ok else 'FAILED'} {name}")
    if not ok:
        print(said)
    return ok


def run_sample(page: str, what: str, code: str, sandbox: str, folder: Path) -> bool:
    base_url = f"{sandbox}/solar_staff/api"
    if what == "python":
        script = folder / "sample.py"
        script.write_text(f"BASE_URL, SANDBOX = {base_url!r}, {sandbox!r}\n{code}")
        return run(f"{page}: Python", [sys.executable, str(script)], folder)
    # Beside the built package, so that its name resolves as it would for a user.
    package = ROOT / "bindings-wasm/npm"
    script = package / ".sample.mjs"
    script.write_text(f"const [BASE_URL, SANDBOX] = [{base_url!r}, {sandbox!r}];\n{code}")
    try:
        return run(f"{page}: JavaScript", ["node", str(script)], package)
    finally:
        script.unlink()


def main() -> None:
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    samples = [(str(page.relative_to(ROOT)), sample) for page in pages for sample in SAMPLE.finditer(page.read_text())]
    shown = {(sample["how"], sample["what"]) for page, sample in samples if page == "README.md"}
    if not shown >= {("run", "python"), ("run", "javascript")}:
        sys.exit("README.md has lost its samples")
    outcomes = []
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen(
            [sys.argv[1], "--listen", "127.0.0.1:0", "--seed", "1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            assert server.stdout is not None
            address = next(
                found[1] for line in server.stdout if (found := re.search(r"http://(127\.0\.0\.1:\d+)", line))
            )
            for page, sample in samples:
                if sample["how"] == "as in":
                    ok = sample["code"] in (ROOT / sample["what"]).read_text()
                    print(f"{'ok    ' if ok else 'FAILED'} {page}: the same as in {sample['what']}")
                    outcomes.append(ok)
                else:
                    outcomes.append(run_sample(page, sample["what"], sample["code"], f"http://{address}", Path(folder)))
            by_hand = ["cargo", "run", "--quiet", "--package", "gigwire", "--example", "by_hand", "--"]
            outcomes.append(
                run("core/examples/by_hand.rs", [*by_hand, address, "bot@gigwire.test", "bot-password"], ROOT)
            )
            plan, journal = Path(folder, "plan.jsonl"), Path(folder, "run.db")
            plan.write_text(PLAN)
            pay = ["cargo", "run", "--quiet", "--package", "gigwire-journal", "--example", "pay", "--"]
            pay += [address, "bot@gigwire.test", "bot-password", str(plan), str(journal)]
            outcomes.append(run("journal/examples/pay.rs", pay, ROOT, "go\n"))
            outcomes.append(run("journal/examples/pay.rs, again on its journal", pay, ROOT))
        finally:
            server.terminate()
            server.wait()
    print(f"{outcomes.count(True)} passed, {outcomes.count(False)} failed")
    sys.exit(0 if all(outcomes) else 1)


if __name__ == "__main__":
    main()
