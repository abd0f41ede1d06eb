"""Slopes against slopes that are measured by tiny moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from marathon.core.verdict import Call
from marathon.engine.checking.bench import Bench
from marathon.engine.checking.learning.broken import Broken, latest, rounded
from marathon.engine.checking.learning.plain import number, numbers

# Two lengths: a kink that lies between the ends of one move hardly lies between those of the other.
TINY = (1e-5, 1e-6)
# What rounding alone does to a measured slope, for each unit of the cost, at the longer move.
NOISE = 1e-10


def gradient(
    bench: Bench,
    slopes: Sequence[Any],
    *,
    cost: Callable[..., Any],
    at: Sequence[Any],
    directions: int = 5,
    tolerance: float = 1e-6,
) -> None:
    """`slopes` (one array for each of `at`) are those of `cost(*at)`, by central differences in float64.

    Random directions are tried, first in all of `at` together, then in each alone to name the one that is
    off. Along a direction d the measured slope is (cost(at + h d) - cost(at - h d)) / 2 h.
    """
    tried = latest(bench)
    places = [np.array(place, dtype=float) for place in at]
    said = [numbers(each, tried).astype(float) for each in slopes]
    for position, (one, place) in enumerate(zip(said, places, strict=True), 1):
        if not np.isfinite(one).all():
            why = "A slope is a finite number wherever the cost is smooth."
            raise Broken(tried, found=f"{_nth(position)} with inf or nan", wanted="finite slopes", why=why)
        if one.shape != place.shape:
            why = "Every number has a slope of its own, so slopes have the shape of what they belong to."
            raise Broken(
                tried, found=f"{_nth(position)} of shape {one.shape}", wanted=f"shape {place.shape}", why=why
            )
    meter = _Meter(lambda *moved: number(cost(*moved), latest(bench)), places, tolerance)
    chance = np.random.default_rng(bench.seed)
    for direction in _directions(chance, places, directions):
        if not meter.agrees(said, direction):
            raise _wrong(tried, said, meter, direction)


def _directions(chance: Any, places: list[Any], count: int) -> Iterator[list[Any]]:
    for _ in range(count):
        yield [chance.normal(size=place.shape) for place in places]


class _Meter:
    def __init__(self, cost: Callable[..., float], places: list[Any], tolerance: float) -> None:
        self._cost, self._places, self._tolerance = cost, places, tolerance

    def measure(self, direction: list[Any], tiny: float = TINY[0]) -> tuple[float, float]:
        """The slope along the direction, and the size of the cost there."""
        up, down = (
            self._cost(
                *(place + sign * tiny * step for place, step in zip(self._places, direction, strict=True))
            )
            for sign in (1, -1)
        )
        return (up - down) / (2 * tiny), max(abs(up), abs(down))

    def agrees(self, said: list[Any], direction: list[Any]) -> bool:
        along = _along(said, direction)
        for tiny in TINY:
            measured, size = self.measure(direction, tiny)
            allowed = self._tolerance * max(abs(measured), abs(along)) + NOISE * size * TINY[0] / tiny
            if abs(along - measured) <= allowed:
                return True
        return False


def _along(said: list[Any], direction: list[Any]) -> float:
    return float(sum((one * step).sum() for one, step in zip(said, direction, strict=True)))


def _wrong(tried: Call, said: list[Any], meter: _Meter, direction: list[Any]) -> Broken:
    """Name the first slopes that are off, and say by how much."""
    for position in range(len(said)):
        alone = [step if i == position else np.zeros_like(step) for i, step in enumerate(direction)]
        if not meter.agrees(said, alone):
            break
    measured, along = meter.measure(alone)[0], _along(said, alone)
    return Broken(
        tried,
        found=f"{_nth(position + 1)} that say {rounded(along)} for a move in a random direction",
        wanted=f"{rounded(measured)}, as the cost itself changes there",
        why=_reason(along / measured if measured else float("nan")),
    )


def _reason(ratio: float) -> str:
    if abs(ratio + 1) < 1e-3:
        return "They point the other way: look at the sign."
    if ratio > 0 and min(abs(ratio - round(ratio)), abs(1 / ratio - round(1 / ratio))) < 1e-4:
        times = f"{rounded(ratio)} times" if ratio > 1 else f"1 / {rounded(1 / ratio)} of"
        return f"They are {times} what they should be. Is it a sum where a mean is meant, or the reverse?"
    return "A slope tells how the cost changes when that one number moves by a tiny step."


def _nth(position: int) -> str:
    return {1: "the first slopes", 2: "the second slopes", 3: "the third slopes"}.get(
        position, f"slopes {position}"
    )
