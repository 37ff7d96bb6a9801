"""`gigwire pay`: a payment run from a table."""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import re
import signal
import sys
import threading
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from gigwire.cli import summary
from gigwire.cli.progress import Progress
from gigwire.cli.sign_in import Refused, client
from gigwire.errors import GigwireError, InvalidRequest
from gigwire.journal import MemoryJournal, SqliteJournal
from gigwire.solar_staff import plan_file, report_file
from gigwire.solar_staff.payment_run import Limits, PaymentRun

if TYPE_CHECKING:
    from collections.abc import Generator
    from types import FrameType

    from gigwire.solar_staff.payment_run import Plan
    from gigwire.solar_staff.plan_file import PlanRows

PAID, NOT_ALL_PAID, USAGE, NOTHING_CHANGED, FAILED, ABORTED = 0, 1, 2, 3, 4, 130

_DESCRIPTION = """\
Pays the rows of a table over Solar Staff, each exactly once, whatever dies in between.

The table (CSV or .xlsx) has a row for each payment. Its first line names the columns: key (your own unique name for
the payment), email, phone, freelancer_id or freelancer_uuid (or task_id or task_uuid of an existing task), service,
attribute <id>, title, description, price, deadline; payout_type and payout_id if the payout has a place of its own.

First the plan is checked and shown, and nothing is changed. It starts when the sum has been typed in. Before every
request that moves something the journal says so; a run that was stopped or killed goes on with --resume and the same
journal. Ctrl-C once carries through what is under way, twice aborts.
"""

_EPILOG = """\
environment:
  GIGWIRE_USERNAME, GIGWIRE_PASSWORD   who pays; asked for if they are not set
  GIGWIRE_TOKEN, GIGWIRE_REFRESH_TOKEN in their place, a token pair
  GIGWIRE_BASE_URL                     in place of --base-url

exit codes:
  0    every row is paid (with --dry-run: the plan can be started)
  1    the run has ended or was stopped, and not every row is paid
  2    the command line is wrong
  3    nothing was changed: the plan cannot be read or started, or nobody confirmed it
  4    an error ended the run (login, network, journal, report); go on with --resume
  130  aborted; go on with --resume
"""


def add_to(commands: Any) -> None:
    """Declares the command."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "pay",
        help="pay the rows of a table, each exactly once",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("plan", nargs="?", metavar="PLAN", help="the table: .csv or .xlsx; not needed with --resume")
    parser.add_argument("--journal", metavar="FILE", help="where the run writes down what it does")
    parser.add_argument("--sheet", help="which sheet of the Excel file; the first unless given")
    parser.add_argument("--report", metavar="FILE", help="write how each row ended: .csv or .xlsx")
    what = parser.add_argument_group("what is done")
    what.add_argument("--dry-run", action="store_true", help="check the plan, also with the platform; never start it")
    what.add_argument("--resume", action="store_true", help="go on with the journal's run, as it was begun")
    what.add_argument("--yes", action="store_true", help="start without having the sum typed in, for scripts")
    what.add_argument("--act-for", action="store_true", help="take and finish the tasks for the freelancers")
    what.add_argument("--payout", action="store_true", help="send the money on to their cards or accounts")
    what.add_argument("--sign-agreements", action="store_true", help="sign what they must sign; they must have agreed")
    what.add_argument("--skip-invalid", action="store_true", help="go on without the rows that cannot be paid")
    what.add_argument("--validate", action="store_true", help="ask the platform about every task first")
    limits = parser.add_argument_group("limits")
    limits.add_argument("--limit-total", type=_amount, metavar="SUM", help="of all prices")
    limits.add_argument("--limit-price", type=_amount, metavar="SUM", help="of each price")
    limits.add_argument("--failures-in-a-row", type=int, metavar="N", help="stop after so many (10; 0: never)")
    how = parser.add_argument_group("how")
    how.add_argument("--base-url", metavar="URL", help="another address than the platform's own")
    how.add_argument("--company", type=int, metavar="ID", help="the company to act for, if the user has several")
    how.add_argument(
        "--name",
        help="a name for the run: two journals of one name and plan cannot pay twice (the rows and the month)",
    )
    how.add_argument("--commission", type=_amount, metavar="PERCENT", help="reckoned with (that of the newest task)")
    how.add_argument("--concurrency", type=int, metavar="N", help="rows at once (8)")
    how.add_argument("--requests-per-second", type=int, metavar="N", help="(10)")
    how.add_argument("--patience", type=_time, metavar="TIME", help="how long to wait for others: 90, 30m, 2h, 1d (1d)")
    how.add_argument(
        "--settle", type=_time, metavar="TIME", help="how long after an unclear answer the platform may still act (2m)"
    )


def run(told: argparse.Namespace) -> int:
    """Does it."""
    if not told.plan and not told.resume:
        return _say(USAGE, "name the plan, or say --resume")
    if not told.journal and not told.dry_run:
        return _say(USAGE, "name a file for the --journal; what is not in a journal cannot be resumed")
    try:
        rows = plan_file.read(told.plan, sheet=told.sheet) if told.plan else plan_file.PlanRows()
    except (InvalidRequest, OSError, ImportError) as error:
        return _say(NOTHING_CHANGED, str(error))
    began = [False]
    try:
        with contextlib.ExitStack() as stack:
            journal = MemoryJournal() if told.dry_run else stack.enter_context(SqliteJournal(told.journal))
            if journal.read(0, 1) and not told.resume:
                return _say(NOTHING_CHANGED, f"{told.journal} holds a run already: go on with it by --resume")
            api = stack.enter_context(client(told.base_url, told.company))
            progress = Progress()
            run = stack.enter_context(PaymentRun(api, rows, journal=journal, on_event=progress.hear, **_options(told)))
            if rows:
                print(f"checking {len(rows)} rows", flush=True)
            plan = run.plan()
            progress.begin(plan.payable)
            return _go(run, plan, rows, told, began)
    except Refused as error:
        return _say(NOTHING_CHANGED, str(error))
    except GigwireError as error:
        code = FAILED if began[0] or not isinstance(error, InvalidRequest) else NOTHING_CHANGED
        return _say(code, f"{error}{_advice(told, began)}")
    except KeyboardInterrupt:
        return _say(ABORTED, f"aborted{_advice(told, began)}")


def _go(run: PaymentRun, plan: Plan, rows: PlanRows, told: argparse.Namespace, began: list[bool]) -> int:
    summary.show_plan(plan, rows)
    if told.dry_run:
        return PAID if plan.can_start else NOTHING_CHANGED
    if not plan.can_start:
        can_be_skipped = plan.payable > 0 and all(problem.row is not None for problem in plan.errors)
        hint = ", or leave out what cannot be paid with --skip-invalid" if can_be_skipped else ""
        return _say(NOTHING_CHANGED, f"the plan cannot be started: correct it{hint}")
    if not (plan.resumed or told.yes or _is_confirmed(plan)):
        return _say(NOTHING_CHANGED, "not confirmed; nothing was changed")
    began[0] = True
    with _interruptible(run):
        report = run.go()
    summary.show_report(report)
    if not report.is_complete and report.pending.rows:
        print(f"go on: gigwire pay --resume --journal {told.journal}")
    if told.report:
        try:
            report_file.write(report, told.report)
        except (OSError, ImportError) as error:
            return _say(FAILED, f"the run has ended as above, but its report cannot be written: {error}")
    return PAID if report.is_complete else NOT_ALL_PAID


def _is_confirmed(plan: Plan) -> bool:
    if not sys.stdin.isatty():
        raise Refused("nobody is there to confirm the sum: say --yes to start without")
    wanted = summary.plain(plan.total)
    typed = input(f"Type the sum, {wanted}, to pay {plan.payable} rows; anything else ends it here: ")
    with contextlib.suppress(InvalidOperation):
        return Decimal(re.sub(r"\s", "", typed).replace(",", ".")) == plan.total
    return False


@contextlib.contextmanager
def _interruptible(run: PaymentRun) -> Generator[None]:
    """Ctrl-C or SIGTERM once stops the run, twice aborts it."""
    times = 0

    def interrupted(_signal: int, _frame: FrameType | None) -> None:
        nonlocal times
        times += 1
        if times > 1:
            raise KeyboardInterrupt
        print("\nstopping: what is under way is carried through; once more aborts", file=sys.stderr, flush=True)
        # Not here: the interrupted thread may hold what stop() needs.
        threading.Thread(target=run.stop, daemon=True).start()

    before = {number: signal.signal(number, interrupted) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _options(told: argparse.Namespace) -> dict[str, Any]:
    return {
        "act_for": told.act_for,
        "payout": told.payout,
        "sign_agreements": told.sign_agreements,
        "skip_invalid": told.skip_invalid,
        "validate": told.validate or told.dry_run,
        "commission_percent": told.commission,
        "limits": Limits(told.limit_total, told.limit_price, told.failures_in_a_row),
        "concurrency": told.concurrency,
        "requests_per_second": told.requests_per_second,
        "patience": told.patience,
        "settle": told.settle,
        "run": told.name,
    }


def _amount(text: str) -> Decimal:
    try:
        amount = Decimal(text.replace(",", "."))
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite() or amount < 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no amount")
    return amount


_UNITS = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86400}


def _time(text: str) -> dt.timedelta:
    found = re.fullmatch(r"(\d+(?:\.\d+)?)([smhd]?)", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no time: 90, 30s, 5m, 2h, 1d")
    return dt.timedelta(seconds=float(found[1]) * _UNITS[found[2]])


def _advice(told: argparse.Namespace, began: list[bool]) -> str:
    return f"\ngo on: gigwire pay --resume --journal {told.journal}" if began[0] else "; nothing was changed"


def _say(code: int, problem: str) -> int:
    print(f"gigwire: {summary.safe(problem)}", file=sys.stderr)
    return code
