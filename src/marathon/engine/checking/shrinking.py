"""Simpler cases of the same sort: within the bounds of the cases that the check itself gave."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

_SEQUENCES = (list, tuple, str)


class Bounds:
    """What the given cases are like: for every place in a case, the least and most of number and length."""

    def __init__(self, cases: Sequence[tuple[Any, ...]]) -> None:
        self._least: dict[tuple[Any, ...], Any] = {}
        self._most: dict[tuple[Any, ...], Any] = {}
        for case in cases:
            for position, value in enumerate(case):
                self._learn((position,), value)

    def _learn(self, place: tuple[Any, ...], value: Any) -> None:
        key = (*place, _sort(value))
        measure = _measure(value)
        if measure is not None and measure == measure:  # noqa: PLR0124  # not NaN
            self._least[key] = min(self._least.get(key, measure), measure)
            self._most[key] = max(self._most.get(key, measure), measure)
        if isinstance(value, (list, tuple)):
            for item in value:
                self._learn((*place, "item"), item)

    def allow(self, place: tuple[Any, ...], value: Any) -> bool:
        key, measure = (*place, _sort(value)), _measure(value)
        if measure is None:
            return True
        return key in self._least and bool(self._least[key] <= measure <= self._most[key])


def _sort(value: Any) -> str:
    return "number" if isinstance(value, (int, float)) else type(value).__name__


def _measure(value: Any) -> Any:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    return len(value) if isinstance(value, (*_SEQUENCES, dict, set)) else None


def size_of(case: tuple[Any, ...]) -> tuple[float, float]:
    """How large a case is: first by how much there is to read, then by its numbers."""
    length = amount = 0.0
    stack = list(case)
    while stack:
        value = stack.pop()
        length += 1
        if isinstance(value, str):
            length += len(value)
        elif isinstance(value, (int, float)):
            length += 0.5 * (isinstance(value, float) and not float(value).is_integer())
            amount += abs(value) if value == value else 0  # noqa: PLR0124  # not NaN
        elif isinstance(value, dict):
            stack += [*value.keys(), *value.values()]
        elif isinstance(value, (list, tuple, set, frozenset)):
            stack += list(value)
    return length, amount


def simpler(case: tuple[Any, ...], bounds: Bounds) -> Iterator[tuple[Any, ...]]:
    """Cases with one argument made simpler."""
    for position, value in enumerate(case):
        for smaller in _smaller(value, (position,), bounds):
            yield (*case[:position], smaller, *case[position + 1 :])


def _smaller(value: Any, place: tuple[Any, ...], bounds: Bounds) -> Iterator[Any]:
    if isinstance(value, bool):
        return
    candidates: Iterator[Any] = iter(())
    if isinstance(value, (int, float)):
        candidates = _smaller_numbers(value)
    elif isinstance(value, _SEQUENCES):
        candidates = _shorter(value)
    for candidate in candidates:
        if bounds.allow(place, candidate):
            yield candidate
    if isinstance(value, (list, tuple)):
        for index, item in enumerate(value[:20]):
            for smaller in _smaller(item, (*place, "item"), bounds):
                yield type(value)((*value[:index], smaller, *value[index + 1 :]))


def _smaller_numbers(value: Any) -> Iterator[Any]:
    if value != value or value in (float("inf"), float("-inf")):  # noqa: PLR0124  # NaN
        return
    if isinstance(value, float):
        yield from dict.fromkeys((float(round(value)), round(value, 1), round(value, 2), value / 2))
        return
    seen = {0, 1, -1, value // 2 if value > 0 else -(-value // 2), value - 1 if value > 0 else value + 1}
    yield from sorted((number for number in seen if abs(number) < abs(value)), key=abs)


def _shorter(value: Any) -> Iterator[Any]:
    half = len(value) // 2
    if half:
        yield value[:half]
        yield value[half:]
    for index in range(min(len(value), 24)):
        yield value[:index] + value[index + 1 :]
