"""One panel of an explorable's frame for the templates: drawing, image, marked code and numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from marathon.web.highlight import highlight
from marathon.web.plots import draw_grid, draw_plot


@dataclass(frozen=True)
class PanelView:
    """Each part may be empty; `readout` holds names and their values."""

    title: str
    plot: Markup
    grid: Markup
    code: Markup
    readout: tuple[tuple[str, str], ...]


def panels(frame: Mapping[str, Any]) -> tuple[PanelView, ...]:
    """The panels of a frame; a frame without `panels` is one itself."""
    return tuple(_panel(each) for each in frame.get("panels", [frame]))


def _panel(panel: Mapping[str, Any]) -> PanelView:
    return PanelView(
        title=str(panel.get("title", "")),
        plot=draw_plot(panel),
        grid=draw_grid(panel["grid"]) if panel.get("grid") else Markup(),
        code=marked_code(panel["code"], panel.get("mark", ())) if panel.get("code") else Markup(),
        readout=tuple((str(name), str(value)) for name, value in panel.get("readout", {}).items()),
    )


def marked_code(code: str, marks: tuple[int, ...] | list[int]) -> Markup:
    """Code with some of its lines (counted from 1) marked, for eyes and for ears."""
    lines = highlight(code).split("\n")
    for number in marks:
        if 1 <= number <= len(lines):
            lines[number - 1] = Markup("<mark>{}</mark>").format(Markup(lines[number - 1]))  # noqa: S704
    return Markup('<pre class="code code-marked" tabindex="0"><code>{}</code></pre>').format(
        Markup("\n").join(lines)
    )
