"""Plans and reports as text for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from gigwire.solar_staff.payment_run import Group, Plan, Problem, Report, RowResult
    from gigwire.solar_staff.plan_file import PlanRows

_SHOWN = 200
_PLACES = 8


def safe(text: str) -> str:
    """Without what would command a terminal: the platform's words are not ours."""
    return "".join(letter if letter.isprintable() or letter == "\n" else "\N{REPLACEMENT CHARACTER}" for letter in text)


def plain(amount: Decimal) -> str:
    """As one would type it."""
    return format(amount, ".2f") if amount == round(amount, 2) else format(amount, "f")


def money(amount: Decimal | None, currency: str = "") -> str:
    """For reading."""
    if amount is None:
        return "not known"
    return f"{plain(amount)} {currency}".rstrip()


def show_plan(plan: Plan, rows: PlanRows) -> None:
    """What is to be paid, and what is wrong."""
    if plan.resumed:
        print(f"goes on with run {plan.run}: {plan.payable} of {plan.rows} rows are open, {money(plan.total)} in all")
        return
    print(f"{plan.rows} rows, of which {plan.payable} can be paid")
    percent = "unknown commission" if plan.commission_percent is None else f"commission {plan.commission_percent}%"
    lines = [("prices", plan.total), (f"with {percent}", plan.needed), ("balance", plan.balance)]
    for name, amount in lines:
        print(f"  {name:<24} {safe(money(amount, plan.currency)):>24}")
    # What is wrong with many rows alike is told once.
    alike: dict[tuple[str, str, str], list[Problem]] = {}
    for problem in (*plan.errors, *plan.warnings):
        alike.setdefault((problem.severity, problem.argument, problem.message), []).append(problem)
    for problems in list(alike.values())[:_SHOWN]:
        print(f"  {problems[0].severity:<8} {safe(_about(problems, rows))}")
    if len(alike) > _SHOWN:
        print(f"  and {len(alike) - _SHOWN} more kinds of problems")


def show_report(report: Report) -> None:
    """What became of the rows."""
    if report.stopped is not None:
        print(f"stopped before its end: {safe(report.stopped)}")
    names = ("paid", "paid_out", "unpaid", "needs_attention", "pending", "planned")
    for name in names:
        group: Group = getattr(report, name)
        if group.rows or name == "planned":
            print(f"  {name:<16} {group.rows:>7} rows  {plain(group.price):>16}  cost {plain(group.cost):>16}")
    troubled = [row for row in report.rows if row.result in ("unpaid", "needs_attention")]
    for row in troubled[:_SHOWN]:
        print(f"  {ended(row)}")
    if len(troubled) > _SHOWN:
        print(f"  and {len(troubled) - _SHOWN} more; --report writes all of them")
    print(f"  balance before {money(report.balance_before)}, after {money(report.balance_after)}")
    print(f"  written off since by the platform's list: {money(report.transactions)}")


def ended(row: RowResult) -> str:
    """How a row ended, in one line."""
    said = "" if row.price is None else f" {plain(row.price)}"
    why = f": {row.reason}" if row.reason else ""
    return safe(f"{row.key} {row.result}{said}{why}").replace("\n", " ")


def _about(problems: list[Problem], rows: PlanRows) -> str:
    """One thing that is wrong, and with which rows."""
    places = [_place(problem.row, problem.key, rows) for problem in problems if problem.row is not None]
    where = ", ".join(places[:_PLACES])
    if len(places) > _PLACES:
        where += f" and {len(places) - _PLACES} more"
    argument = f"{problems[0].argument}: " if problems[0].argument else ""
    return f"{f'line {where}: ' if where else ''}{argument}{problems[0].message}"


def _place(row: int, key: str, rows: PlanRows) -> str:
    line = rows.numbers[row] if row < len(rows) else row + 1
    return f"{line} ({key})" if key else str(line)
