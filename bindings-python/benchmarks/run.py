"""Decoding a page of 500 items of each platform to typed objects and to a data frame, beside others in one process.

Prints a table; the ratios are what counts. With `--check`, fails when a budget is broken.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import frames
import orjson
import others
import peers
import polars as pl
from gigwire._core import Client, Step
from page import make_page

BUDGETS = {"decoded": 0.65, "decoded, 5 fields of each read": 0.8}
FRAME_BUDGET = 0.2
IMPORT_BUDGET_MS = 60.0
COUNT = 500


SOLAR_STAFF = {"base_url": "http://127.0.0.1/api", "token": "T"}


def decoded(
    body: bytes, platform: str = "solar_staff", operation: str = "tasks.list", client: Any = SOLAR_STAFF
) -> Any:
    """The page as the driver gets it from the core."""
    core = Client(platform, **client)
    handle = core.start(operation, core.arguments(operation, {}), 0, 1)
    send = core.poll(handle, 0)
    assert isinstance(send, Step.Send)
    core.on_response(send.ticket, 200, [], body, 0)
    done = core.poll(handle, 0)
    assert isinstance(done, Step.Done)
    return done.value


def gigwire_items(body: bytes) -> object:
    return decoded(body).items


def gigwire_fields(body: bytes) -> int:
    count = 0
    for task in decoded(body).items:
        _ = task.id, task.state, task.title, task.price, task.date_created
        count += 1
    return count


def msgspec_fields(body: bytes) -> int:
    count = 0
    for task in peers.msgspec_page(body).items:
        _ = task.id, task.state, task.title, task.price, task.date_created
        count += 1
    return count


def best_ms(contenders: dict[str, Callable[[bytes], object]], body: bytes, rounds: int) -> dict[str, float]:
    """The best time of each. They take turns of ten runs, so that what else the machine does hits all alike."""
    best = dict.fromkeys(contenders, float("inf"))
    for _ in range(rounds):
        for name, run in contenders.items():
            for _ in range(10):
                start = time.perf_counter()
                run(body)
                best[name] = min(best[name], (time.perf_counter() - start) * 1000)
    return best


def import_ms() -> float:
    """What `import gigwire` adds to a bare interpreter."""
    program = "import time; t = time.perf_counter(); import gigwire; print((time.perf_counter() - t) * 1000)"
    runs = [subprocess.run([sys.executable, "-c", program], capture_output=True, check=True) for _ in range(7)]
    return min(float(run.stdout) for run in runs)


def items_of(listing: others.Listing) -> Callable[[bytes], object]:
    """What decodes a page of the listing, each item to an object."""

    def items(body: bytes) -> object:
        page = decoded(body, listing.platform, listing.operation, listing.client)
        found = page.jobs if listing.platform == "planado" else page.items
        assert len(found) == COUNT
        return found

    return items


def gigwire_frame(body: bytes) -> pl.DataFrame:
    return pl.DataFrame(decoded(body))


def show(rows: dict[str, float]) -> None:
    for name, ms in rows.items():
        print(f"  {name:28} {ms:7.2f} ms")


def frames_broken(body: bytes, rounds: int) -> bool:
    """The page as a data frame of polars; whether the budget is broken."""
    assert gigwire_frame(body).height == frames.polars_of_orjson(body).height == COUNT
    rows = best_ms({**frames.others(), "gigwire to polars": gigwire_frame}, body, rounds)
    show(rows)
    ratio = rows["gigwire to polars"] / rows["orjson + polars"]
    print(f"  page to polars: {ratio:.2f} x orjson + polars (budget {FRAME_BUDGET})")
    return ratio > FRAME_BUDGET


def show_others(rounds: int) -> None:
    """The same for the other platforms; no budget was set for them."""
    for listing in others.listings(COUNT):
        print(f"a page of {COUNT} {listing.what}, {len(listing.body):,} bytes; best of {rounds} turns of 10")
        contenders = {"orjson to dicts": orjson.loads, "pydantic": listing.pydantic, "msgspec": listing.msgspec}
        rows = best_ms({**contenders, "gigwire": items_of(listing)}, listing.body, rounds)
        show(rows)
        ratios = (f"{rows['gigwire'] / rows[peer]:.2f} x {peer}" for peer in ("msgspec", "pydantic"))
        print(f"  decoded: {', '.join(ratios)}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail when a budget is broken")
    parser.add_argument("--rounds", type=int, default=12)
    options = parser.parse_args()
    body = make_page(COUNT)
    print(f"a page of {COUNT} tasks of solar_staff, {len(body):,} bytes; best of {options.rounds} turns of 10")
    contenders: dict[str, Callable[[bytes], object]] = {
        "orjson to dicts": orjson.loads,
        "pydantic": peers.pydantic_page,
        "msgspec": peers.msgspec_page,
        "msgspec, dates left as text": peers.msgspec_text_dates,
        "gigwire": gigwire_items,
        "msgspec, 5 fields of each": msgspec_fields,
        "gigwire, 5 fields of each": gigwire_fields,
    }
    rows = best_ms(contenders, body, options.rounds)
    show(rows)
    ratios = {
        "decoded": rows["gigwire"] / rows["msgspec"],
        "decoded, 5 fields of each read": rows["gigwire, 5 fields of each"] / rows["msgspec, 5 fields of each"],
    }
    broken = False
    as_text = rows["gigwire"] / rows["msgspec, dates left as text"]
    print(f"  decoded: {as_text:.2f} x msgspec with dates left as text")
    for name, ratio in ratios.items():
        print(f"  {name}: {ratio:.2f} x msgspec (budget {BUDGETS[name]})")
        broken |= ratio > BUDGETS[name]
    broken |= frames_broken(body, options.rounds)
    spent = import_ms()
    print(f"  import gigwire: {spent:.0f} ms (budget {IMPORT_BUDGET_MS:.0f})")
    broken |= spent > IMPORT_BUDGET_MS
    show_others(options.rounds)
    return 1 if broken and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
