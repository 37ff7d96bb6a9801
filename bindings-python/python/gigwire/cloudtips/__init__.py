# Made from core/catalog/cloudtips.json by gigwire-codegen; do not edit.
"""CloudTips.

Receivers of tips, their places, cards and payouts, and payments of tips. The source is the vendor's wiki, in
Russian: the page on receivers, as a comparison of two of its versions without marks of what was added, and what
could be read of the pages around it; the notes of a call say which reading is taken. Calls that only public client
code shows are under `experimental`.
"""

from typing import TYPE_CHECKING

from gigwire.cloudtips.calls import CloudTips

if TYPE_CHECKING:
    from gigwire.cloudtips.async_calls import AsyncCloudTips
else:

    def __getattr__(name: str) -> object:
        # asyncio takes longer to import than all the rest: those who do not use it do not wait for it.
        if name == "AsyncCloudTips":
            from gigwire.cloudtips.async_calls import AsyncCloudTips

            return AsyncCloudTips
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = ["AsyncCloudTips", "CloudTips"]
