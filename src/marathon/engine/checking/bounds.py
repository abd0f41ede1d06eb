"""What the cases of a check are like: a smaller one that is shown could have been among them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from marathon.engine import arrays

Place = tuple[Any, ...]


class Bounds:
    """For every place in a case, the least and most of number and length, and the characters of texts."""

    def __init__(self, cases: Sequence[tuple[Any, ...]]) -> None:
        self._least: dict[Place, Any] = {}
        self._most: dict[Place, Any] = {}
        self._letters: dict[Place, set[str]] = {}
        for case in cases:
            for position, value in enumerate(case):
                self._learn((position,), value)

    def _learn(self, place: Place, value: Any) -> None:
        for key, measure in _measures(place, value):
            if measure == measure:  # noqa: PLR0124  # not NaN
                self._least[key] = min(self._least.get(key, measure), measure)
                self._most[key] = max(self._most.get(key, measure), measure)
        if isinstance(value, str):
            self._letters.setdefault(place, set()).update(value)
        for inner, item in parts_of(value):
            self._learn((*place, *inner), item)

    def allow(self, place: Place, value: Any) -> bool:
        return all(
            key in self._least and bool(self._least[key] <= measure <= self._most[key])
            for key, measure in _measures(place, value)
        )

    def letters(self, place: Place) -> set[str]:
        """The characters that the given texts at a place are made of."""
        return self._letters.get(place, set())


def parts_of(value: Any) -> list[tuple[Place, Any]]:
    """What a container holds. Items of a sequence share a place; each value of a dictionary has its own."""
    if isinstance(value, (list, tuple)):
        return [(("item",), item) for item in value]
    if isinstance(value, dict):
        return [(("value", repr(key)), item) for key, item in value.items()]
    return []


def _measures(place: Place, value: Any) -> list[tuple[Place, Any]]:
    """What is measured of a value, by where it stands and of what sort it is."""
    if isinstance(value, bool):
        return []
    if isinstance(value, (int, float)):
        return [((*place, "number"), value)]
    if isinstance(value, (str, list, tuple, dict, set, frozenset)):
        found: list[tuple[Place, Any]] = [((*place, type(value).__name__), len(value))]
        number = number_in(value) if isinstance(value, str) else None
        return found if number is None else [*found, ((*place, "digits"), number)]
    kind = arrays.kind_of(value)
    if kind == "ndarray":
        return _measures_of_array((*place, "array", value.dtype.kind), value)
    return [((*place, kind), len(value))] if kind in ("DataFrame", "Series") else []


def _measures_of_array(place: Place, array: Any) -> list[tuple[Place, Any]]:
    found = [((*place, axis), length) for axis, length in enumerate(array.shape)]
    if array.dtype.kind in "iuf" and array.size:
        finite = array[array == array]  # noqa: PLR0124  # not NaN
        if finite.size:
            found += [((*place, "entry"), finite.min().item()), ((*place, "entry"), finite.max().item())]
    return found


def number_in(text: str) -> int | float | None:
    """The number that a text is, as one would type it; None for every other text."""
    if not text.strip("+-.0123456789") and any(letter.isdigit() for letter in text):
        try:
            return int(text) if text.lstrip("+-").isdigit() else float(text)
        except ValueError:
            return None
    return None
