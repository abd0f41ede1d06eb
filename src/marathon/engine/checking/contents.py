"""Containers of the submission whose classes the checks do not name: they are what is in them.

What such a class says of itself is not believed alone. But its items come over as data, and where it says the
same as its items do, it may be right.
"""

from __future__ import annotations

import argparse
import itertools
import operator
import time
import types
from collections.abc import Callable
from typing import Any

# Classes of Python that are nothing but their attributes.
_HOLDERS = (argparse.Namespace, types.SimpleNamespace)
_OF_SETS: dict[str, Callable[[Any, Any], Any]] = {
    "__and__": operator.and_, "__rand__": operator.and_,
    "__or__": operator.or_, "__ror__": operator.or_,
    "__xor__": operator.xor, "__rxor__": operator.xor,
    "__sub__": operator.sub, "__rsub__": lambda items, other: other - items,
}  # fmt: skip
_ORDERS = {"__le__": operator.le, "__lt__": operator.lt, "__ge__": operator.ge, "__gt__": operator.gt}
_SIZED = frozenset(("__iter__", "__len__"))


def compares(target: Any, name: str, other: Any) -> bool | None:
    """Whether `target == other` holds of the items, or another comparison; None where items cannot tell."""
    if name in _ORDERS and _are_sets(target, other):
        return bool(_ORDERS[name](_set_of(target), other))
    if name not in ("__eq__", "__ne__") or not set(dir_of(type(target))) >= _SIZED:
        return None
    same = _same(target, other)
    return same if same is None or name == "__eq__" else not same


def compares_attributes(target: Any, name: str, other: Any) -> bool | None:
    """The same of an object that is nothing but its attributes; None of any other."""
    if type(other) not in _HOLDERS or type(target)._marathon_library is not type(other):
        return None
    if name not in ("__eq__", "__ne__"):
        return None
    same = dict(vars(target)) == vars(other)
    return same if name == "__eq__" else not same


def combines(target: Any, name: str, other: Any) -> set[Any] | None:
    """`target & other` and its like, computed from the items; None of what is no set on both sides."""
    if name not in _OF_SETS or not _are_sets(target, other):
        return None
    return set(_OF_SETS[name](_set_of(target), other))


def _are_sets(target: Any, other: Any) -> bool:
    return isinstance(other, (set, frozenset)) and dir_of(type(target)) >= _SIZED | {"__contains__"}


def _set_of(target: Any) -> set[Any]:
    return set(itertools.islice(iter(target), len(target)))


def contains(target: Any, wanted: Any, *, seconds: float) -> bool:
    """`wanted in target`, by a look at the items.

    Raises:
        TypeError: there is no end of them.
    """
    ends = time.monotonic() + seconds
    for item in target:
        if item is wanted or item == wanted:
            return True
        if time.monotonic() > ends:
            name = type(target).__name__
            raise TypeError(f"whether this is in a {name} cannot be told: it has no end")
    return False


def dir_of(kind: type) -> set[str]:
    """The special methods of a stand-in class, without asking the other side."""
    return {name for parent in type.mro(kind) for name in type.__dict__["__dict__"].__get__(parent)}


def _same(target: Any, other: Any) -> bool | None:
    if isinstance(other, dict):
        if "__getitem__" not in dir_of(type(target)):
            return None
        keys = _items(target, len(other))
        return len(keys) == len(other) and all(key in other and target[key] == other[key] for key in keys)
    if isinstance(other, (list, tuple)):
        found = _items(target, len(other))
        return len(found) == len(other) and all(map(_equal, found, other))
    if isinstance(other, (set, frozenset)):
        items = _items(target, len(other))
        return len(items) == len(other) and all(item in other for item in items)
    return None


def _items(target: Any, expected: int) -> list[Any]:
    """The items, and one more than expected if there are more: there may be no end of them."""
    return list(itertools.islice(iter(target), expected + 1))


def _equal(first: Any, second: Any) -> bool:
    return first is second or bool(first == second)
