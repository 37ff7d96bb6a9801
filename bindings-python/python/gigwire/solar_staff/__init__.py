# Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
"""Solar Staff.

Tasks, freelancers and payouts of a company. The source is the vendor's document (API v2, in Russian); where it
contradicts itself, the notes of a call say which reading is taken.
"""

from typing import TYPE_CHECKING

from gigwire.solar_staff.calls import SolarStaff

if TYPE_CHECKING:
    from gigwire.solar_staff.async_calls import AsyncSolarStaff
else:

    def __getattr__(name: str) -> object:
        # asyncio takes longer to import than all the rest: those who do not use it do not wait for it.
        if name == "AsyncSolarStaff":
            from gigwire.solar_staff.async_calls import AsyncSolarStaff

            return AsyncSolarStaff
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = ["AsyncSolarStaff", "SolarStaff"]
