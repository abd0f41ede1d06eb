"""The objects that one side has handed over by handle, and keeps until the other releases them."""

from __future__ import annotations

import sys
import types
from typing import Any

from marathon.engine.wire import WireError

# An object referred to by the table, the loop that looks, and getrefcount's argument alone is held by nobody.
_UNHELD = 3


class Exports:
    """Numbers start higher in every new process of one attempt, so that no old number means something new."""

    def __init__(self) -> None:
        self._objects: dict[int, Any] = {}
        self._numbers: dict[int, int] = {}
        self._weak: set[int] = set()
        self._next = self._first = 1

    def start_at(self, number: int) -> None:
        self._next = self._first = number

    def number(self, value: Any) -> int:
        """The handle of a value; the same one as long as it is not released."""
        number = self._numbers.get(id(value))
        if number is None:
            number, self._next = self._next, self._next + 1
            self._objects[number] = value
            self._numbers[id(value)] = number
        return number

    def find(self, number: int) -> Any:
        try:
            return self._objects[number]
        except KeyError:
            if type(number) is int and number < self._first:
                raise ReferenceError("this object was lost when its process had to be ended") from None
            raise WireError("a handle that nobody handed over") from None

    def release(self, numbers: list[int]) -> None:
        for number in numbers:
            value = self._objects.get(number)
            if value is not None and not isinstance(value, (type, types.ModuleType)):
                del self._objects[number]
                self._numbers.pop(id(value), None)
                self._weak.discard(number)

    def only_weakly(self, numbers: list[int]) -> None:
        """The other side has no references to these any more but weak ones."""
        self._weak.update(number for number in numbers if number in self._objects)

    def unheld(self) -> list[int]:
        """Those of them that nobody here holds either, each once: in one process they would be gone now."""
        found = []
        for number in self._weak:
            value = self._objects[number]
            if sys.getrefcount(value) <= _UNHELD:
                found.append(number)
        self._weak.difference_update(found)
        return found
