"""What documented codes are: whole numbers or text with named constants, open to codes that nobody documented."""

from __future__ import annotations

from typing import Any, ClassVar


def code(wire: int | str) -> Any:
    """Declares a constant of a code class.

    As in `PAID: ClassVar[State] = code(5)`.
    """
    return _Declared(wire)


class _Declared:
    __slots__ = ("wire",)

    def __init__(self, wire: int | str) -> None:
        self.wire = wire


def _make_constants(cls: type) -> dict[Any, str]:
    """Turns the declarations of a class into its instances; returns their names by code."""
    names: dict[Any, str] = {}
    for name, declared in list(vars(cls).items()):
        if isinstance(declared, _Declared):
            setattr(cls, name, cls(declared.wire))
            names[declared.wire] = name
    return names


class IntCode(int):
    """A documented whole-number code. Compares equal to the number; `name` is the name of its constant."""

    __slots__ = ()
    _names: ClassVar[dict[int, str]] = {}

    def __init_subclass__(cls) -> None:
        """Makes the constants."""
        super().__init_subclass__()
        cls._names = _make_constants(cls)

    @property
    def name(self) -> str:
        """The name in the catalog, such as `in_work`; `unknown` for a code that is not documented."""
        return self._names.get(int(self), "UNKNOWN").lower()

    @property
    def is_known(self) -> bool:
        """Whether the code is documented."""
        return int(self) in self._names

    def __repr__(self) -> str:
        return _shown(type(self), self._names.get(int(self)), int(self))

    def __str__(self) -> str:
        return int.__repr__(self)


class StrCode(str):
    """A documented text code. Compares equal to the text; `name` is the name of its constant."""

    __slots__ = ()
    _names: ClassVar[dict[str, str]] = {}

    def __init_subclass__(cls) -> None:
        """Makes the constants."""
        super().__init_subclass__()
        cls._names = _make_constants(cls)

    @property
    def name(self) -> str:
        """The name in the catalog; `unknown` for a code that is not documented."""
        return self._names.get(str(self), "UNKNOWN").lower()

    @property
    def is_known(self) -> bool:
        """Whether the code is documented."""
        return str(self) in self._names

    def __repr__(self) -> str:
        return _shown(type(self), self._names.get(str(self)), str(self))

    def __str__(self) -> str:
        return str.__str__(self)


def _shown(cls: type, name: str | None, wire: int | str) -> str:
    return f"{cls.__name__}({wire!r})" if name is None else f"<{cls.__name__}.{name}: {wire!r}>"
