# Made from core/catalog by gigwire-codegen; do not edit.
"""The clients of all platforms."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gigwire.cloudtips import AsyncCloudTips, CloudTips
    from gigwire.planado import AsyncPlanado, Planado
    from gigwire.qugo import AsyncQugo, Qugo
    from gigwire.solar_staff import AsyncSolarStaff, SolarStaff
else:
    _MODULES = {
        "AsyncCloudTips": "gigwire.cloudtips",
        "AsyncPlanado": "gigwire.planado",
        "AsyncQugo": "gigwire.qugo",
        "AsyncSolarStaff": "gigwire.solar_staff",
        "CloudTips": "gigwire.cloudtips",
        "Planado": "gigwire.planado",
        "Qugo": "gigwire.qugo",
        "SolarStaff": "gigwire.solar_staff",
    }

    def __getattr__(name: str) -> object:
        # Those who work with one platform do not wait for the others.
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(_MODULES[name]), name)


__all__ = [
    "AsyncCloudTips",
    "AsyncPlanado",
    "AsyncQugo",
    "AsyncSolarStaff",
    "CloudTips",
    "Planado",
    "Qugo",
    "SolarStaff",
]
