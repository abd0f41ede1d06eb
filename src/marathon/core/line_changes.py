"""What changed between two texts, line by line, and which words of a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Kind = Literal["same", "gone", "new", "left_out"]
Part = tuple[str, bool]
"""A piece of a line, and whether the other text does not have it."""

CONTEXT = 3
# Two lines that share less than this are two lines, and not one that was changed.
ALIKE = 0.5
_WORD = re.compile(r"\w+|\s+|.")


@dataclass(frozen=True)
class ChangedLine:
    """`before` and `after` are its numbers in the two texts; of `left_out` lines `count` tells how many."""

    kind: Kind
    parts: tuple[Part, ...] = ()
    before: int | None = None
    after: int | None = None
    count: int = 0


def line_changes(before: str, after: str, *, context: int = CONTEXT) -> tuple[ChangedLine, ...]:
    """The lines that changed with `context` lines around them; nothing when the texts are the same."""
    old, new = before.splitlines(), after.splitlines()
    if old == new:
        return ()
    return tuple(_shortened(list(_all_lines(old, new)), context))


def changed_counts(before: str, after: str) -> tuple[int, int]:
    """How many lines are gone, and how many are new."""
    lines = line_changes(before, after, context=0)
    return sum(line.kind == "gone" for line in lines), sum(line.kind == "new" for line in lines)


def _all_lines(old: Sequence[str], new: Sequence[str]) -> Iterator[ChangedLine]:
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            for step in range(b - a):
                yield ChangedLine("same", ((old[a + step], False),), a + step + 1, c + step + 1)
            continue
        pairs = _pairs(old[a:b], new[c:d])
        gone = {i: _words(old[a + i], new[c + j])[0] for i, j in pairs.items()}
        come = {j: _words(old[a + i], new[c + j])[1] for i, j in pairs.items()}
        for i in range(b - a):
            yield ChangedLine("gone", gone.get(i, ((old[a + i], False),)), before=a + i + 1)
        for j in range(d - c):
            yield ChangedLine("new", come.get(j, ((new[c + j], False),)), after=c + j + 1)


def _pairs(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Which old line became which new one, in order."""
    found: dict[int, int] = {}
    start = 0
    for i, line in enumerate(old):
        for j in range(start, len(new)):
            if SequenceMatcher(None, line.strip(), new[j].strip(), autojunk=False).ratio() >= ALIKE:
                found[i], start = j, j + 1
                break
    return found


def _words(old: str, new: str) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    mine, theirs = _WORD.findall(old), _WORD.findall(new)
    left: list[Part] = []
    right: list[Part] = []
    for kind, a, b, c, d in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        if a < b:
            left.append(("".join(mine[a:b]), kind != "equal"))
        if c < d:
            right.append(("".join(theirs[c:d]), kind != "equal"))
    return tuple(left), tuple(right)


def _shortened(lines: Sequence[ChangedLine], context: int) -> Iterator[ChangedLine]:
    near = {
        number
        for place, line in enumerate(lines)
        if line.kind != "same"
        for number in range(place - context, place + context + 1)
    }
    left_out = 0
    for place, line in enumerate(lines):
        if place in near:
            if left_out:
                yield ChangedLine("left_out", count=left_out)
            left_out = 0
            yield line
        else:
            left_out += 1
    if left_out:
        yield ChangedLine("left_out", count=left_out)
