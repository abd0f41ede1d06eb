"""Says a matplotlib figure in words, for those who do not see it; kernels load it from its file."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

START = "A plot that this cell drew."
MOST_PARTS = 12


def say(figure: Any) -> str:
    """Titles, axes, and where each line, cloud of points and row of bars begins, ends and lies.

    `figure` is a `matplotlib.figure.Figure`. What cannot be read is left out: words are a help, no duty.
    """
    panels = [panel for panel in figure.axes if panel.get_visible()]
    many = len(panels) > 1
    said = [START]
    for number, panel in enumerate(panels, 1):
        parts = list(_panel(panel))
        said.append(f"Panel {number}: {' '.join(parts)}" if many else " ".join(parts))
    return " ".join(part for part in said if part)


def _panel(panel: Any) -> Iterator[str]:
    titles = [panel.get_title(loc=place) for place in ("left", "center", "right")]
    if any(titles):
        yield f"Title: {' '.join(filter(None, titles))}."
    if label := panel.get_xlabel():
        yield f"Across: {label}."
    if label := panel.get_ylabel():
        yield f"Up: {label}."
    parts = [*map(_line, panel.get_lines()), *map(_bars, panel.containers), *map(_points, panel.collections)]
    parts += [_image(image) for image in panel.images]
    told = [part for part in parts if part]
    yield from told[:MOST_PARTS]
    if len(told) > MOST_PARTS:
        yield f"And {len(told) - MOST_PARTS} more."


def _line(line: Any) -> str:
    heights = _numbers(line.get_ydata())
    if not heights:
        return ""
    name, way = _name(line) or "Line", f"from {_short(heights[0])} to {_short(heights[-1])}"
    return f"{name}: {_count(heights, 'point')}, {way}, {_range(heights)}."


def _bars(container: Any) -> str:
    heights = _numbers(bar.get_height() for bar in container if hasattr(bar, "get_height"))
    if not heights:
        return ""
    return f"{_name(container) or 'Bars'}: {_count(heights, 'bar')}, {_range(heights)}."


def _points(collection: Any) -> str:
    offsets = collection.get_offsets() if hasattr(collection, "get_sizes") else ()
    heights = _numbers(pair[1] for pair in offsets)
    if not heights:
        return ""
    across = _range(_numbers(pair[0] for pair in offsets))
    name = _name(collection) or "Points"
    return f"{name}: {_count(heights, 'point')}, across {across}, up {_range(heights)}."


def _image(image: Any) -> str:
    rows, columns = image.get_array().shape[:2]
    return f"A picture of {rows} by {columns} cells."


def _name(artist: Any) -> str:
    label = str(artist.get_label() or "")
    return "" if label.startswith("_") else label


def _numbers(values: Any) -> list[float]:
    found = []
    for value in values:
        if getattr(value, "mask", False):  # a missing one, as a scatter keeps it; float() would warn of it
            continue
        try:
            number = float(value)
        except (TypeError, ValueError):
            continue  # dates and names have no height that could be said in a word
        if not math.isnan(number):
            found.append(number)
    return found


def _count(values: list[float], what: str) -> str:
    return f"{len(values)} {what}{'' if len(values) == 1 else 's'}"


def _range(values: list[float]) -> str:
    return f"between {_short(min(values))} and {_short(max(values))}"


def _short(value: float) -> str:
    return f"{value:.4g}"
