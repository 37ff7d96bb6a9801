"""How far a run is: one line that changes on a terminal, a line for each row elsewhere."""

from __future__ import annotations

import shutil
import sys
import time
from collections import Counter

from gigwire.cli import summary
from gigwire.solar_staff.payment_run import Act, Event, Problem, RowResult

_EVERY = 0.1


class Progress:
    """Hears the events of a run."""

    def __init__(self) -> None:
        self._is_terminal = sys.stdout.isatty()
        self._rows = 0
        self._ended: Counter[str] = Counter()
        self._drawn_at = 0.0
        self._is_drawn = False

    def begin(self, rows: int) -> None:
        """So many rows are to be paid."""
        self._rows = rows

    def hear(self, event: Event) -> None:
        """Shows an event."""
        match event:
            case Problem():
                pass  # shown with the plan
            case Act(key=key, act=act):
                self._draw(f"{key}: {act}")
            case RowResult():
                self._ended[event.result] += 1
                if not self._is_terminal or event.result in ("unpaid", "needs_attention"):
                    self._clear()
                    print(f"[{self._ended.total()}/{self._rows}] {summary.ended(event)}", flush=True)
                self._draw("", is_last=self._ended.total() == self._rows)

    def _draw(self, now: str, *, is_last: bool = False) -> None:
        if not self._is_terminal or (time.monotonic() - self._drawn_at < _EVERY and not is_last):
            return
        counts = ", ".join(f"{count} {name}" for name, count in self._ended.items())
        line = summary.safe(f"[{self._ended.total()}/{self._rows}] {counts}  {now}").replace("\n", " ")
        width = shutil.get_terminal_size().columns - 1
        self._clear()
        print(line[:width], end="\n" if is_last else "", flush=True)
        self._drawn_at, self._is_drawn = time.monotonic(), not is_last

    def _clear(self) -> None:
        if self._is_drawn:
            print("\r\x1b[K", end="")
            self._is_drawn = False
