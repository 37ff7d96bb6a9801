# Made from core/catalog/planado.json by gigwire-codegen; do not edit.
"""Planado.

Jobs of field workers: their clients, sites, templates, custom fields and reports. The vendor's document that
gigwire has is the page of the shared structures of answers (API v2, in Russian); the calls come from the vendor's
public pages (API v2), of which our copy mostly holds the beginning: each call says what. Calls that only
third-party code knows are kept apart and experimental.
"""

from typing import TYPE_CHECKING

from gigwire.planado.calls import Planado

if TYPE_CHECKING:
    from gigwire.planado.async_calls import AsyncPlanado
else:

    def __getattr__(name: str) -> object:
        # asyncio takes longer to import than all the rest: those who do not use it do not wait for it.
        if name == "AsyncPlanado":
            from gigwire.planado.async_calls import AsyncPlanado

            return AsyncPlanado
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = ["AsyncPlanado", "Planado"]
