"""What a driver needs of the machine it runs on, time and chance, so that tests can bring their own."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import asyncio
    import threading
    from collections.abc import Callable


class Host(Protocol):
    """Tells the time, waits, and throws dice."""

    def now(self) -> int:
        """Milliseconds since the Unix epoch; never runs backwards."""
        ...

    def entropy(self) -> int:
        """Any 64 random bits."""
        ...

    def wait(self, changed: threading.Condition, is_due: Callable[[], bool], until: int | None) -> None:
        """Waits, with the condition held, until something is due or the time has come."""
        ...

    async def wait_async(self, changed: asyncio.Event, until: int | None) -> None:
        """Waits until something changed or the time has come."""
        ...


class SystemHost:
    """This machine. Its clock, once set by the time of day, follows the monotonic one."""

    def __init__(self) -> None:
        self._start = time.time() - time.monotonic()

    def now(self) -> int:
        """Milliseconds since the Unix epoch."""
        return int((self._start + time.monotonic()) * 1000)

    def entropy(self) -> int:
        """Any 64 random bits."""
        return int.from_bytes(os.urandom(8), "little")

    def wait(self, changed: threading.Condition, is_due: Callable[[], bool], until: int | None) -> None:
        """Waits, with the condition held, until something is due or the time has come."""
        changed.wait_for(is_due, self._seconds(until))

    async def wait_async(self, changed: asyncio.Event, until: int | None) -> None:
        """Waits until something changed or the time has come."""
        import asyncio

        try:
            async with asyncio.timeout(self._seconds(until)):
                await changed.wait()
        except TimeoutError:
            pass

    def _seconds(self, until: int | None) -> float | None:
        # A millisecond more, or rounding would have us poll just before the time.
        return None if until is None else max(0, until - self.now() + 1) / 1000
