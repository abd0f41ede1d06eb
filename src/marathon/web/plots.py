"""Draws a frame of an explorable as SVG; frontend/src/plot.ts draws the same while it moves."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup, escape

from marathon.web.language import counted, say

TONES = ("blue", "amber", "ink", "green")
WIDTH, HEIGHT = 640.0, 260.0
TOP, BOTTOM, LEFT = 26.0, 40.0, 44.0
LETTER = 6.6  # about one letter of a 12 px label
LEVELS = 16

Numbers = Sequence[float]


@dataclass(frozen=True)
class Area:
    """Where a plot's numbers lie on the drawing, in pixels."""

    width: float
    right: float
    xmin: float
    xmax: float
    ymin: float
    ymax: float
    height: float = HEIGHT

    def x(self, value: float) -> float:
        return LEFT + (value - self.xmin) / (self.xmax - self.xmin) * (self.width - self.right - LEFT)

    def y(self, value: float) -> float:
        bottom = self.height - BOTTOM
        return bottom - (value - self.ymin) / (self.ymax - self.ymin) * (bottom - TOP)


def draw_plot(panel: Mapping[str, Any], width: float = WIDTH) -> Markup:
    """The lines, points and bars of a panel; "" when it has none."""
    lines, points, bars = panel.get("lines", ()), panel.get("points", ()), panel.get("bars")
    if not (lines or points or bars):
        return Markup()
    area = _area(panel, width)
    axes = panel.get("axes", {})
    parts = [*_axes(area, axes, bars), *_bars(area, bars)]
    parts += [part for number, line in enumerate(lines) for part in _line(area, line, number)]
    parts += [part for dots in points for part in _dots(area, dots, 4.5)]
    parts += _end_labels(area, lines)
    box = f'viewBox="0 0 {_n(area.width)} {_n(area.height)}"'
    label = escape(describe(panel))
    return Markup(f'<svg class="plot" {box} role="img" aria-label="{label}">{"".join(parts)}</svg>')  # noqa: S704


def draw_grid(grid: Sequence[Numbers]) -> Markup:
    """Numbers from 0 to 1 as an image, a path for every shade."""
    rows, columns = len(grid), max((len(row) for row in grid), default=0)
    shades: dict[int, list[str]] = {}
    for y, row in enumerate(grid):
        for x, value in enumerate(row):
            shade = round(min(1.0, max(0.0, value)) * (LEVELS - 1))
            shades.setdefault(shade, []).append(f"M{x} {y}h1v1h-1z")
    paths = [
        f'<path class="shade" fill-opacity="{_n(shade / (LEVELS - 1))}" d="{"".join(cells)}"/>'
        for shade, cells in sorted(shades.items())
        if shade
    ]
    label = escape(say("An image of %(rows)s rows and %(columns)s columns.", rows=rows, columns=columns))
    return Markup(  # noqa: S704 (numbers only)
        f'<svg class="grid-image" viewBox="0 0 {columns} {rows}" role="img" aria-label="{label}"'
        f' shape-rendering="crispEdges">{"".join(paths)}</svg>'
    )


def describe(panel: Mapping[str, Any]) -> str:
    """A plot in one or two sentences, for those who do not see it."""
    axes = panel.get("axes", {})
    said = [say("Across: %(axis)s.", axis=axes["x"])] if axes.get("x") else []
    said += [say("Up: %(axis)s.", axis=axes["y"])] if axes.get("y") else []
    for line in panel.get("lines", ()):
        if line["y"]:
            ends = {"first": f"{line['y'][0]:g}", "last": f"{line['y'][-1]:g}"}
            name = line.get("label") or say("A line")
            said.append(say("%(line)s goes from %(first)s to %(last)s.", line=name, **ends))
    for dots in panel.get("points", ()):
        said.append(counted("One point.", "%(num)s points.", len(dots["x"])))
    bars = panel.get("bars")
    if bars:
        pairs = zip(bars["labels"], bars["values"], strict=True)
        said.append("; ".join(f"{label} {value:g}" for label, value in pairs) + ".")
    return " ".join(said)


def ticks(low: float, high: float, about: int = 4) -> list[float]:
    """Round numbers between `low` and `high`, in round steps."""
    rough = (high - low) / about
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 2.5, 4, 5, 10) if power * factor >= rough * 0.999)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [float(f"{number * step:.12g}") for number in range(first, last + 1)]


def _area(panel: Mapping[str, Any], width: float) -> Area:
    axes, bars = panel.get("axes", {}), panel.get("bars")
    series = [*panel.get("lines", ()), *panel.get("points", ())]
    xs = [value for one in series for value in one["x"]]
    ys = [value for one in series for value in one["y"]]
    if bars:
        xs, ys = [0, len(bars["values"])], [*bars["values"], 0, *ys]
    xmin, xmax = _range(xs, axes.get("xmin"), axes.get("xmax"))
    ymin, ymax = _range(ys, axes.get("ymin"), axes.get("ymax"))
    labels = [len(line.get("label", "")) for line in panel.get("lines", ())]
    right = 14 + LETTER * max(labels, default=0)
    return Area(width=width, right=right, xmin=xmin, xmax=xmax, ymin=ymin, ymax=ymax)


def _range(values: Iterable[float], low: float | None, high: float | None) -> tuple[float, float]:
    known = list(values) or [0.0, 1.0]
    low = min(known) if low is None else low
    high = max(known) if high is None else high
    return (low, high) if high > low else (low - 0.5, low + 0.5)


def _axes(area: Area, axes: Mapping[str, Any], bars: Mapping[str, Any] | None) -> list[str]:
    end = area.width - area.right
    bottom = area.height - BOTTOM
    parts = []
    for value in ticks(area.ymin, area.ymax):
        y = _n(area.y(value))
        parts.append(f'<path class="rule" d="M{_n(LEFT)} {y}H{_n(end)}"/>')
        at = f'x="{_n(LEFT - 9)}" y="{y}" dy="4"'
        parts.append(f'<text class="tick" {at} text-anchor="end">{value:g}</text>')
    for value in [] if bars else ticks(area.xmin, area.xmax, 5):
        at = f'x="{_n(area.x(value))}" y="{_n(bottom + 17)}"'
        parts.append(f'<text class="tick" {at} text-anchor="middle">{value:g}</text>')
    if axes.get("x"):
        middle = _n((LEFT + end) / 2)
        label = escape(axes["x"])
        parts.append(
            f'<text class="axis" x="{middle}" y="{_n(area.height - 5)}" text-anchor="middle">{label}</text>'
        )
    if axes.get("y"):
        parts.append(f'<text class="axis" x="{_n(LEFT - 26)}" y="12">{escape(axes["y"])}</text>')
    return parts


def _line(area: Area, line: Mapping[str, Any], number: int) -> list[str]:
    tone = _tone(line, number)
    places = [f"{_n(area.x(x))} {_n(area.y(y))}" for x, y in zip(line["x"], line["y"], strict=True)]
    parts = [f'<path class="trace tone-{tone}" d="M{"L".join(places)}"/>'] if places else []
    return parts + (_dots(area, {**line, "tone": tone}, 2.6) if line.get("marks") else [])


def _dots(area: Area, dots: Mapping[str, Any], radius: float) -> list[str]:
    tone = _tone(dots, 2)
    return [
        f'<circle class="dot tone-{tone}" cx="{_n(area.x(x))}" cy="{_n(area.y(y))}" r="{_n(radius)}"/>'
        for x, y in zip(dots["x"], dots["y"], strict=True)
    ]


def _bars(area: Area, bars: Mapping[str, Any] | None) -> list[str]:
    parts = []
    floor = area.y(max(0.0, area.ymin))
    for number, value in enumerate(bars["values"] if bars else ()):
        left, right = area.x(number + 0.2), area.x(number + 0.8)
        top = area.y(value)
        high = _n(abs(floor - top))
        tone = _tone(bars or {}, 0)
        parts.append(
            f'<rect class="bar tone-{tone}" x="{_n(left)}" y="{_n(min(top, floor))}"'
            f' width="{_n(right - left)}" height="{high}" rx="3"/>'
        )
        middle, label = _n((left + right) / 2), escape(bars["labels"][number] if bars else "")
        below = _n(area.height - BOTTOM + 17)
        parts.append(f'<text class="tick" x="{middle}" y="{below}" text-anchor="middle">{label}</text>')
    return parts


def _end_labels(area: Area, lines: Sequence[Mapping[str, Any]]) -> list[str]:
    """Names at the ends of the lines, moved apart where they would touch."""
    wanted = [
        (area.y(line["y"][-1]), area.x(line["x"][-1]), _tone(line, number), line["label"])
        for number, line in enumerate(lines)
        if line.get("label") and line["y"]
    ]
    parts, last = [], -math.inf
    for y, x, tone, label in sorted(wanted):
        last = max(y, last + 15)
        parts.append(
            f'<text class="name tone-{tone}" x="{_n(x + 8)}" y="{_n(last)}" dy="4">{escape(label)}</text>'
        )
    return parts


def _tone(series: Mapping[str, Any], number: int) -> str:
    tone = str(series.get("tone", TONES[number % len(TONES)]))
    return tone if tone in (*TONES, "ink-3") else "ink"


def _n(value: float) -> str:
    return f"{round(value, 2) + 0.0:g}"
