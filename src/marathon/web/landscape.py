"""Turns the path's table of elevations into the lines and areas of its maps.

Home, stretch rows and course pages all ask this one table, so that everywhere the same hills are seen.
Heights are 0 (the foot of the drawing) to 1 (its highest hill); places are kilometres.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

Point = tuple[float, float]

# How high the lowest ground lies, and how much of the rest the hills take: hills stand on land.
FOOT = 0.10
GAIN = 0.90
# Between these heights lies the relief of a part of the land.
LOW, TOP = 0.2, 0.92


@dataclass(frozen=True)
class Land:
    """The elevations at equal distances over `kilometres`. Fewer than two of them make flat land.

    Beyond its ends the land runs out to a plain, or, as a `part` of more land, goes on as it is.
    """

    elevation: tuple[float, ...]
    kilometres: float
    is_part: bool = False

    def part(self, start: float, end: float, *, most: float) -> Land:
        """The land between two places, its relief stretched to fill a drawing, `most` times at most."""
        points = self.profile(start, end, 90)
        low, high = min(y for _, y in points), max(y for _, y in points)
        factor = min((TOP - LOW) / (high - low), most) if high > low else 1.0
        raised = tuple((LOW + (y - low) * factor - FOOT) / GAIN for _, y in points)
        return Land(raised, end - start, is_part=True)

    def height(self, km: float) -> float:
        """How high the ground lies at a place; beyond start and finish it runs out to the plain."""
        if km < 0 or km > self.kilometres:
            return self._beyond(km)
        return FOOT + GAIN * self._elevation(km)

    def summit(self) -> float:
        """The kilometre of the highest ground."""
        return max(_between(0.0, self.kilometres, 400), key=self.height)

    def profile(self, start: float, end: float, count: int) -> tuple[Point, ...]:
        """`count` points of the ground, as (share of the way from `start` to `end`, height)."""
        span = (end - start) or 1.0
        return tuple(((km - start) / span, self.height(km)) for km in _between(start, end, count))

    def _elevation(self, km: float) -> float:
        table = self.elevation if len(self.elevation) > 1 else (0.1, 0.1)
        place = km / self.kilometres * (len(table) - 1) if self.kilometres else 0.0
        index = min(int(place), len(table) - 2)
        near = [table[min(max(index + step, 0), len(table) - 1)] for step in (-1, 0, 1, 2)]
        return min(max(_curve(near, place - index), 0.0), 1.0)

    def _beyond(self, km: float) -> float:
        edge = 0.0 if km < 0 else self.kilometres
        away = abs(km - edge) / (self.kilometres or 1.0)
        if self.is_part:
            return self.height(edge) * (1 + 0.05 * math.sin(away * 9))
        plain = FOOT * (0.72 + 0.12 * math.sin(away * 21 + (0 if km < 0 else 2)))
        return plain + (self.height(edge) - plain) * math.exp(-away * 22)


def ridge(points: Sequence[Point], width: float, height: float) -> str:
    """The points as a smooth line, in the words of an SVG path; (0, 0) is the top left corner."""
    # Rounded first: relative curves then add up to the right place, however many there are.
    spots = [(round(x * width, 1), round(height * (1 - y), 1)) for x, y in points]
    parts = [f"M{_number(spots[0][0])} {_number(spots[0][1])}"]
    for before, start, end, after in zip(
        [spots[0], *spots], spots, spots[1:], [*spots[2:], spots[-1]], strict=False
    ):
        first = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        second = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        parts.append(_bend(start, (first, second, end)))
    return "".join(parts)


def ground(points: Sequence[Point], width: float, height: float) -> str:
    """The area between the line and the foot of the drawing."""
    line = ridge(points, width, height)
    return f"{line}V{_number(height)}H{_number(points[0][0] * width)}Z"


def far_ridge(seed: float, base: float, swing: float) -> tuple[Point, ...]:
    """Hills behind the hills, from one full width before the drawing to one behind it."""
    return tuple(
        (x, base + swing * (math.sin(x * 5.1 + seed) + 0.55 * math.sin(x * 11.3 + seed * 2.3)))
        for x in _between(-1.0, 2.0, 30)
    )


def _bend(start: Point, spots: tuple[Point, Point, Point]) -> str:
    """One relative cubic curve: shorter than the same in absolute numbers."""
    numbers = (value for x, y in spots for value in (x - start[0], y - start[1]))
    return "c" + " ".join(_number(value) for value in numbers)


def _between(start: float, end: float, count: int) -> list[float]:
    return [start + (end - start) * step / (count - 1) for step in range(count)]


def _curve(near: Sequence[float], share: float) -> float:
    """Between the middle two of four heights: a cubic that never overshoots (Fritsch and Carlson, 1980)."""
    slopes = [near[1] - near[0], near[2] - near[1], near[3] - near[2]]
    start, end = _tangent(slopes[0], slopes[1]), _tangent(slopes[1], slopes[2])
    square, cube = share * share, share * share * share
    return (
        near[1] * (2 * cube - 3 * square + 1)
        + start * (cube - 2 * square + share)
        + near[2] * (3 * square - 2 * cube)
        + end * (cube - square)
    )


def _tangent(before: float, after: float) -> float:
    return 2 * before * after / (before + after) if before * after > 0 else 0.0


def _number(value: float) -> str:
    """At most one decimal, and none where it says nothing."""
    text = f"{value:.1f}"
    return "0" if text == "-0.0" else text.removesuffix(".0")
