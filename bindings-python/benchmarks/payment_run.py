"""How much memory and time a payment run of many rows takes beside its requests: its plan, its journal, its report.

usage: payment_run.py [ROWS]

Each stage is a process of its own, on the sandbox in process. All rows are for two freelancers, so that hardly any
request is made; the run is stopped before it pays.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from gigwire.journal import SqliteJournal
from gigwire.solar_staff.payment_run import PaymentRun
from gigwire.testing import Sandbox

TASK = {"service": 37, "attributes": [{"id": 37, "value": "5"}], "title": "Site", "deadline": "2040-01-01 18:00"}


def rows(count: int):
    for index in range(count):
        who = ("ready", "second")[index % 2]
        yield {
            "key": f"payment-{index}",
            "freelancer": {"email": f"{who}@gigwire.test"},
            "description": f"Five pages for project {index}",
            "price": "10.50",
            **TASK,
        }


def stage(name: str, path: Path, count: int) -> None:
    with Sandbox().client() as api, SqliteJournal(path) as journal:
        api.login()
        before = peak()
        began = time.monotonic()
        given = list(rows(count)) if name == "first" else ()
        run = PaymentRun(api, given, journal=journal, act_for=True, run="many")
        plan = run.plan()
        planned = time.monotonic()
        assert (plan.rows, plan.resumed) == (count, name == "resumed")
        run.stop()
        report = run.go()
        assert report.pending.rows == count
        ended = time.monotonic()
    figures = {
        "plan_s": round(planned - began, 1),
        "go_s": round(ended - planned, 1),
        "before_mib": before // 1024,
        "peak_mib": peak() // 1024,
        "journal_mib": path.stat().st_size // 2**20,
    }
    print(json.dumps({"stage": name, "rows": count, **figures}))


def peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "run.db"
        for name in ("first", "resumed"):
            subprocess.run([sys.executable, __file__, "--stage", name, str(path), str(count)], check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--stage"]:
        stage(sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]))
    else:
        main()
