"""A full screen of text: a head, a body that can be longer than there is room for, a foot."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.padding import Padding
from rich.segment import Segment
from rich.text import Text

_MARGIN = (0, 2)
_Lines = list[list[Segment]]


@dataclass
class Window:
    """`top` is the first line of the body that shows; it is put right where it is beyond the end.

    What does not fit at the bottom is told in the foot, and `room` is how many lines of the body fit.
    """

    head: RenderableType
    body: RenderableType
    foot: RenderableType
    top: int = 0
    room: int = 0

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        height = options.height or console.height
        inner = options.update(height=None)
        head, body, foot = (_lines(console, part, inner) for part in (self.head, self.body, self.foot))
        blank = [[Segment(" " * inner.max_width)]]
        if len(head) + len(foot) + 4 > height:  # a very low window keeps what matters: the body
            head, foot = [], foot[:1]
        # An empty line above and below the body, and one above the head.
        around = [*blank, *head, *blank] if head else []
        self.room = max(1, height - len(around) - len(foot) - 1)
        self.top = max(0, min(self.top, len(body) - self.room))
        shown = body[self.top : self.top + self.room]
        left = len(body) - self.top - len(shown)
        more = _lines(console, Text(_more(self.top, left), style="dim"), inner) if self.top or left else blank
        lines = [*around, *shown, *blank * (self.room - len(shown)), *more, *foot][:height]
        for number, line in enumerate(lines):
            yield from chain(line, () if number == len(lines) - 1 else (Segment.line(),))


def _lines(console: Console, part: RenderableType, options: ConsoleOptions) -> _Lines:
    return console.render_lines(Padding(part, _MARGIN), options, pad=True)


def _more(above: int, below: int) -> str:
    parts = [f"{above} more above" if above else "", f"{below} more below" if below else ""]
    return ", ".join(part for part in parts if part) + ": arrow keys"
