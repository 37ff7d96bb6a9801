# Made from core/catalog/qugo.json by gigwire-codegen; do not edit.
"""Qugo.

Performers, jobs and payouts of a customer. The sources are the vendor's public documents (in Russian) in two
editions: A, and B ("Qugo Integration API"), the later one by its content, which is inferred. Where they contradict
themselves or each other, the notes of a call say which reading is taken. Many answers are described in prose only:
what has no documented name is marked as inferred, and nearly everything may be absent. No webhooks are documented:
poll, from every 10 seconds growing to every 5 minutes. Balance and documents are headings without calls.
"""

from typing import TYPE_CHECKING

from gigwire.qugo.calls import Qugo

if TYPE_CHECKING:
    from gigwire.qugo.async_calls import AsyncQugo
else:

    def __getattr__(name: str) -> object:
        # asyncio takes longer to import than all the rest: those who do not use it do not wait for it.
        if name == "AsyncQugo":
            from gigwire.qugo.async_calls import AsyncQugo

            return AsyncQugo
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = ["AsyncQugo", "Qugo"]
