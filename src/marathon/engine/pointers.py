"""Whether two lists hold the very same objects, as fast as memory can be compared.

Item by item, Python needs 20 nanoseconds for each, and lists of a hundred thousand items are looked at
whenever control is handed over. CPython keeps the items as one block of pointers, which `memcmp` compares
65 times as fast. Where that is not so, the items are compared one by one.
"""

from __future__ import annotations

import ctypes
import operator
from typing import Any

# Below this, calling a C function costs more than it saves.
LARGE = 100
# Of a list object: reference count, type, size, and then where the items are.
_OFFSET = 3 * ctypes.sizeof(ctypes.c_void_p)
_POINTER = ctypes.sizeof(ctypes.c_void_p)
_memcmp = ctypes.pythonapi.memcmp if hasattr(ctypes.pythonapi, "memcmp") else None
if _memcmp is not None:
    _memcmp.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t)


def same_items(first: list[Any], second: list[Any]) -> bool:
    """Whether two lists (real ones, not of a subclass) have the same length and the very same items."""
    count = len(first)
    if count != len(second):
        return False
    if count < LARGE or not _FAST:
        return all(map(operator.is_, first, second))
    return _compare(first, second, count)


def _compare(first: list[Any], second: list[Any], count: int) -> bool:
    assert _memcmp is not None
    items = ctypes.c_void_p.from_address
    return bool(_memcmp(items(id(first) + _OFFSET), items(id(second) + _OFFSET), count * _POINTER) == 0)


def _works() -> bool:
    """Whether lists of this Python are laid out so."""
    if _memcmp is None or list.__basicsize__ != 5 * _POINTER:
        return False
    items = [object() for _ in range(5)]
    return _compare(items, list(items), 5) and not _compare(items, [*items[:4], object()], 5)


_FAST = _works()
