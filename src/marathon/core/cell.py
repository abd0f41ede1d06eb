"""What a running cell says, piece by piece, and what it may use."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

# restarted  the kernel had gone (or was ended while idle) and is a fresh one: variables are lost
# stream     printed text; `name` is stdout or stderr
# result     the value of the last line, as `data`
# display    something shown, such as a picture, as `data`
# update     what was shown under `name` becomes `data`
# clear      what was shown so far goes away
# error      an exception ended the cell: `name` is its class, `text` its message; `traceback`
# input      the cell asks: `text` is the prompt, `secret` whether the answer is hidden
# done       always the last; `name` tells how it ended, `seconds` how long it took
CellEventKind = Literal[
    "restarted", "stream", "result", "display", "update", "clear", "error", "input", "done"
]
# How a cell ended. After timed_out, too_much_output and interrupted the variables are usually still there;
# after `died`, and `out_of_room` (it took too much memory or disk), they are gone.
CellEnding = Literal["ok", "error", "interrupted", "timed_out", "too_much_output", "out_of_room", "died"]


@dataclass(frozen=True)
class CellEvent:
    """One piece. `data` maps media types to text (pictures other than SVG in base64)."""

    kind: CellEventKind
    name: str = ""
    text: str = ""
    data: dict[str, str] = field(default_factory=dict)
    traceback: str = ""
    secret: bool = False
    seconds: float = 0.0


@dataclass(frozen=True)
class CellLimits:
    """What a cell may use: seconds (waiting for input not counted), characters of output, MB of memory."""

    seconds: float = 60.0
    output: int = 400_000
    pictures: int = 6_000_000
    memory_mb: int = 4096
