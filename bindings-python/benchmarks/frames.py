"""The page as a data frame: ours through Arrow, beside what others do of the parsed JSON."""

import importlib.util
from collections.abc import Callable
from typing import Any

import orjson
import polars as pl


def polars_of_orjson(body: bytes) -> pl.DataFrame:
    """Objects become structs and lists lists, as ours; numbers become floats, dates and UUIDs stay texts."""
    return pl.DataFrame(orjson.loads(body)["items"])


def others() -> dict[str, Callable[[bytes], Any]]:
    """What is installed of the others."""
    found: dict[str, Callable[[bytes], Any]] = {"orjson + polars": polars_of_orjson}
    if importlib.util.find_spec("pandas"):
        import pandas

        found["orjson + json_normalize"] = lambda body: pandas.json_normalize(orjson.loads(body)["items"])
    return found
