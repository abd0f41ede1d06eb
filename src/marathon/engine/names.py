"""Values that cross by name: constants, types and harmless functions that both sides have."""

from __future__ import annotations

import builtins
import collections
import datetime
import decimal
import fractions
import math
import operator
import pathlib
import types
from typing import Any

SINGLETONS: dict[str, Any] = {"NotImplemented": NotImplemented, "Ellipsis": Ellipsis}

_BUILTIN_TYPES = (
    int, float, str, bytes, bool, list, dict, tuple, set, frozenset, complex, bytearray, object, range, slice,
    type, type(None), memoryview, enumerate, zip, map, filter, reversed, property, staticmethod, classmethod,
)  # fmt: skip
_LIBRARY_TYPES = (
    datetime.date, datetime.datetime, datetime.timedelta, datetime.time, datetime.timezone, decimal.Decimal,
    fractions.Fraction, collections.OrderedDict, collections.deque, collections.Counter,
    collections.defaultdict, pathlib.Path, pathlib.PurePath, types.SimpleNamespace,
)  # fmt: skip
NAMED_TYPES: dict[str, type] = {
    **{kind.__name__: kind for kind in _BUILTIN_TYPES},
    **{f"{kind.__module__}.{kind.__qualname__}": kind for kind in _LIBRARY_TYPES},
}

# Pure functions only: none of them reaches a file, a process, a module or another object's insides.
_PURE = (  # noqa: SIM905  # a list of words is read more easily so
    "abs all any ascii bin callable chr divmod format hash hex id isinstance issubclass iter len max min "
    "next oct ord pow repr round sorted sum"
).split()
NAMED_FUNCTIONS: dict[str, Any] = {
    **{name: getattr(builtins, name) for name in _PURE},
    **{f"math.{name}": item for name, item in vars(math).items() if callable(item) and name[0] != "_"},
    **{
        f"operator.{name}": item
        for name, item in vars(operator).items()
        if isinstance(item, types.BuiltinFunctionType)
        and name[0] != "_"
        and name not in ("call", "attrgetter")
    },
}
_NAMES: dict[int, list[str]] = {
    id(item): [tag, name]
    for tag, table in (("one", SINGLETONS), ("type", NAMED_TYPES), ("function", NAMED_FUNCTIONS))
    for name, item in table.items()
}


def name_of(value: Any) -> list[str] | None:
    """`[tag, name]` of a value that crosses by name. They live as long as the process, so ids are safe."""
    found = _NAMES.get(id(value))
    return list(found) if found else None
