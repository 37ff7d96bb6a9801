# Made from core/catalog/solar_staff.json by gigwire-codegen; do not edit.
"""Solar Staff.

Tasks, freelancers and payouts of a company. The source is the vendor's document (API v2, in Russian); where it
contradicts itself, the notes of a call say which reading is taken.
"""

from gigwire.solar_staff.async_calls import AsyncSolarStaff
from gigwire.solar_staff.calls import SolarStaff

__all__ = ["AsyncSolarStaff", "SolarStaff"]
