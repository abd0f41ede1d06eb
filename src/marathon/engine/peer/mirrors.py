"""Mirrored pairs: a mutable container that has crossed exists on both sides, and both are kept alike.

Only one side runs at a time. Whenever control is handed over, the side that gives it up sends the content of
the containers that changed since the last time, and the other side applies it in place. So aliasing, in-place
changes and cycles behave as in one process.
"""

from __future__ import annotations

import sys
from typing import Any

from marathon.engine import arrays, containers
from marathon.engine.wire import Codec, WireError

# A container referred to by its entry and by getrefcount's argument alone is of no interest to anybody.
_UNUSED = 2
MAX_PAIRS = 400_000


class _Pair:
    """One side of a mirrored pair. `picture` is None while the container is being filled."""

    __slots__ = ("kind", "picture", "value")

    def __init__(self, kind: str, value: Any) -> None:
        self.kind, self.value, self.picture = kind, value, None


class Mirrors:
    """The table of one side. The trusted side gives even numbers, the other odd ones, so they never meet."""

    def __init__(self, codec: Codec, first: int) -> None:
        self._codec = codec
        self._pairs: dict[int, _Pair] = {}
        self._numbers: dict[int, int] = {}
        self._next = first
        self._new: list[int] = []
        self._last_words: list[list[Any]] = []

    def refer(self, value: Any, kind: str) -> int:
        """The number of a container, given to it now if it has none."""
        number = self._numbers.get(id(value))
        if number is None:
            number, self._next = self._next, self._next + 2
            self._register(number, _Pair(kind, value))
            self._new.append(number)
        return number

    def find(self, number: int) -> Any:
        try:
            return self._pairs[number].value
        except KeyError:
            raise WireError("a container that nobody handed over") from None

    def _register(self, number: int, pair: _Pair) -> None:
        if len(self._pairs) > MAX_PAIRS:
            raise WireError("too many containers to hand over")
        self._pairs[number] = pair
        self._numbers[id(pair.value)] = number

    def announce(self) -> list[list[Any]]:
        """The containers referred to for the first time, with their content (which may refer to more)."""
        news = []
        while self._new:
            number = self._new.pop()
            pair = self._pairs[number]
            plain = containers.content(self._codec, pair.kind, pair.value)
            pair.picture = containers.snapshot(pair.value)
            news.append([number, pair.kind, plain, containers.extras(self._codec, pair.kind, pair.value)])
        return news

    def meet(self, news: list[list[Any]]) -> None:
        """Make the other side's new containers: all of them first, so that they may contain one another."""
        for number, kind, plain, extra in news:
            if type(number) is not int or number % 2 == self._next % 2 or number in self._pairs:
                raise WireError("a container with a number that is not its own")
            if kind in containers.ARRAYS:
                self._register(number, _Pair(kind, arrays.build(self._codec, kind, plain)))
            else:
                self._register(number, _Pair(kind, containers.make(self._codec, kind, extra)))
        for number, kind, plain, _ in news:
            pair = self._pairs[number]
            if kind not in containers.ARRAYS:
                containers.fill(self._codec, kind, pair.value, plain)
            pair.picture = containers.snapshot(pair.value)

    def changes(self) -> list[list[Any]]:
        """What changed here since control came; to be sent when control is given up."""
        found, self._last_words = self._last_words, []
        for number, pair in list(self._pairs.items()):
            if pair.picture is not None and containers.changed(pair.value, pair.picture):
                found.append([number, containers.content(self._codec, pair.kind, pair.value)])
                pair.picture = containers.snapshot(pair.value)
        return found

    def apply(self, changes: list[list[Any]]) -> None:
        for number, plain in changes:
            pair = self._pairs.get(number)
            if pair is not None:
                containers.fill(self._codec, pair.kind, pair.value, plain)
                pair.picture = containers.snapshot(pair.value)

    def drop_unused(self) -> list[int]:
        """Forget pairs that nothing here refers to any more; what changed in them is still sent."""
        gone: list[int] = []
        while True:
            before = len(gone)
            for number in list(self._pairs):
                pair = self._pairs[number]
                if sys.getrefcount(pair.value) <= _UNUSED and pair.picture is not None:
                    if containers.changed(pair.value, pair.picture):
                        plain = containers.content(self._codec, pair.kind, pair.value)
                        self._last_words.append([number, plain])
                    del pair
                    self.forget([number])
                    gone.append(number)
            if len(gone) == before:
                return gone

    def forget(self, numbers: list[int]) -> None:
        for number in numbers:
            pair = self._pairs.pop(number, None)
            if pair is not None:
                del self._numbers[id(pair.value)]
