"""The maps: the whole course, one course of it, and the small profiles of the stretches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from marathon.web.landscape import Land, far_ridge, ground, ridge
from marathon.web.language import say

# Of the big drawing, which the page stretches to its own width and height.
WIDTH, HEIGHT = 1200.0, 260.0
SMALL_WIDTH, SMALL_HEIGHT = 1000.0, 40.0
# How far the land is drawn beyond its ends, as a share of the way: wide screens show that much.
BEYOND = 1.2
FAR = ((0.4, 0.25, 0.045), (2.9, 0.16, 0.03))
# Labels nearer to one another than this, in per cent of the width, would touch.
TOUCHING = 9.0
LOW_GROUND = 72.0

Side = Literal["start", "middle", "end"]
Stage = tuple[float, float]
"""From one kilometre to another."""


@dataclass(frozen=True)
class Mark:
    """Something on a map: `x` and `y` in per cent of the drawing, from its top left corner.

    `side` tells which part of the text stands at the mark.
    """

    x: float
    y: float
    text: str = ""
    side: Side = "middle"


@dataclass(frozen=True)
class Span:
    """A part of the way that is done, in per cent of the drawing."""

    x: float
    width: float


@dataclass(frozen=True)
class Map:
    """A drawing of the land: `ridge`, `ground` and `far` are SVG paths, everything else is in per cent.

    `dividers` stand where parts of it begin, as high as the land there. `done` is where the land is blue
    and `done_top` the highest point of it. `place` is None where the learner does not stand on this map,
    and `finish` where the way goes on.
    """

    ridge: str
    ground: str
    far: tuple[str, ...]
    dividers: tuple[Mark, ...]
    ticks: tuple[Mark, ...]
    landmarks: tuple[Mark, ...]
    done: tuple[Span, ...]
    done_top: float
    place: Mark | None
    finish: Mark | None

    def covers(self, x: float) -> bool:
        """Whether the land is blue there."""
        return any(span.x <= x <= span.x + span.width for span in self.done)


@dataclass(frozen=True)
class Piece:
    """What a course takes of the drawing of its stretch: from `start`, so wide, of it `done`."""

    start: float
    width: float
    done: float


@dataclass(frozen=True)
class Profile:
    """A small map of one stretch; `done` is the length of it that is behind."""

    ridge: str
    ground: str
    done: float
    pieces: tuple[Piece, ...]


def whole_map(land: Land, position: float, bounds: Sequence[float]) -> Map:
    """The whole course and the place on it; `bounds` are the kilometres where a next stretch begins."""
    return _draw(
        land,
        bounds=bounds,
        ticks=tuple(_mark(land, km, say("%(number)s km", number=km)) for km in (10, 20, 30, 40)),
        landmarks=(
            _beside(
                land,
                land.kilometres / 2,
                say("Half way · km %(position)s", position=f"{land.kilometres / 2:.1f}"),
            ),
            _mark(land, land.summit(), say("The wall · km %(position)s", position=f"{land.summit():.0f}")),
        ),
        done=((0.0, position),),
        place=position,
    )


def course_map(
    land: Land,
    bounds: Sequence[float],
    *,
    names: Sequence[str],
    done: Sequence[Stage],
    place: float | None,
    top: str,
) -> Map:
    """One course on its part of the land. `bounds` are the kilometres, from its start, where lessons begin.

    `names` are said under the lessons and `top` at the summit; `done` is what is behind, lesson by lesson.
    """
    middles = [(start + end) / 2 for start, end in zip(bounds, [*bounds[1:], land.kilometres], strict=True)]
    return _draw(
        land,
        bounds=bounds[1:],
        ticks=tuple(_mark(land, km, name) for km, name in zip(middles, names, strict=True)),
        landmarks=(_mark(land, land.summit(), top),) if top else (),
        done=done,
        place=place,
    )


def profile(land: Land, bounds: Sequence[float], *, done: float) -> Profile:
    """The hills of one stretch; `done` is a share of it, `bounds` where its courses begin (km)."""
    points = land.profile(0.0, land.kilometres, 60)
    length = done * SMALL_WIDTH
    spots = [km / (land.kilometres or 1.0) * SMALL_WIDTH for km in bounds]
    return Profile(
        ridge=ridge(points, SMALL_WIDTH, SMALL_HEIGHT),
        ground=ground(points, SMALL_WIDTH, SMALL_HEIGHT),
        done=round(length, 1),
        pieces=tuple(
            Piece(round(start, 1), round(end - start, 1), round(min(max(length - start, 0), end - start), 1))
            for start, end in zip(spots, [*spots[1:], SMALL_WIDTH], strict=True)
        ),
    )


def _draw(
    land: Land,
    *,
    bounds: Sequence[float],
    ticks: tuple[Mark, ...],
    landmarks: tuple[Mark, ...],
    done: Sequence[Stage],
    place: float | None,
) -> Map:
    points = _with_ends(land)
    here = None if place is None else _place(land, place)
    finish = _mark(land, land.kilometres)
    taken = [finish] if here is None else [here, finish]
    return Map(
        ridge=ridge(points, WIDTH, HEIGHT),
        ground=ground(points, WIDTH, HEIGHT),
        far=tuple(ground(far_ridge(*far), WIDTH, HEIGHT) for far in FAR),
        dividers=tuple(_mark(land, km) for km in bounds),
        ticks=tuple(tick for tick in ticks if here is None or not _hides(here, tick)),
        landmarks=tuple(mark for mark in landmarks if not _touches(mark, taken)),
        done=_spans(land, done),
        done_top=min((_highest(land, stage) for stage in done if stage[1] > stage[0]), default=0.0),
        place=here,
        finish=None if land.is_part else finish,
    )


def _spans(land: Land, stages: Sequence[Stage]) -> tuple[Span, ...]:
    """The stages as parts of the drawing; those that touch become one, and those of no length none."""
    found: list[Span] = []
    for start, end in stages:
        left, right = _mark(land, start).x, _mark(land, end).x
        if right <= left:
            continue
        if found and left - found[-1].x - found[-1].width < 0.01:
            left = found.pop().x
        found.append(Span(left, round(right - left, 3)))
    return tuple(found)


def _highest(land: Land, stage: Stage) -> float:
    start, end = stage
    return min(_mark(land, start + (end - start) * step / 40).y for step in range(41))


def _with_ends(land: Land) -> list[tuple[float, float]]:
    """The land and what lies beyond its ends, closer together where it is looked at."""
    far = BEYOND * land.kilometres
    before = land.profile(-far, 0.0, 30)[:-1]
    after = land.profile(land.kilometres, land.kilometres + far, 30)[1:]
    way = land.profile(0.0, land.kilometres, 140)
    return [
        *(((x - 1) * BEYOND, y) for x, y in before),
        *way,
        *((1 + x * BEYOND, y) for x, y in after),
    ]


def _mark(land: Land, km: float, text: str = "", side: Side = "middle") -> Mark:
    x = 100 * km / (land.kilometres or 1.0)
    return Mark(round(x, 3), round(100 * (1 - land.height(km)), 2), text, side)


def _beside(land: Land, km: float, text: str) -> Mark:
    """A mark whose text stands on the side where the land goes down."""
    falls = land.height(km + 0.5) <= land.height(km)
    return _mark(land, km, text, "start" if falls else "end")


def _place(land: Land, km: float) -> Mark:
    share = km / (land.kilometres or 1.0)
    side: Side = "start" if share < 0.12 else "end" if share > 0.88 else "middle"
    return _mark(land, km, side=side)


def _hides(place: Mark, tick: Mark) -> bool:
    """On low ground the place's mark stands where the number at the foot would be."""
    return place.y > LOW_GROUND and abs(place.x - tick.x) < TOUCHING / 4


def _touches(mark: Mark, taken: Sequence[Mark]) -> bool:
    return any(abs(mark.x - other.x) < TOUCHING for other in taken)
