"""A program in blocks that are to be put in order, with some that do not belong."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

INDENT = 4
DEEPEST = 5
NOT_WRITTEN = 'raise NotImplementedError("not written yet")'


@dataclass(frozen=True)
class Placed:
    """A block in the learner's program. `own` tells that it is none of the puzzle's."""

    text: str
    level: int
    own: bool = False


@dataclass(frozen=True)
class Distractor:
    """A block that does not belong, and the one in whose place somebody might take it."""

    text: str
    instead_of: str


@dataclass(frozen=True)
class Puzzle:
    """`before` and `after` are the lines that are given, `margin` the spaces in front of a block of level 0.

    `blocks` are in the author's order; any order that behaves right is as good.
    """

    before: str
    after: str
    margin: int
    blocks: tuple[Placed, ...]
    distractors: tuple[Distractor, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """Every block that there is to choose from, the distractors last."""
        return (*(block.text for block in self.blocks), *(one.text for one in self.distractors))


def assemble(puzzle: Puzzle, placed: Iterable[Placed]) -> str:
    """The learner's file with these blocks; without any it says that nothing is written yet."""
    lines = [
        " " * (puzzle.margin + INDENT * block.level) + line if line else ""
        for block in placed
        for line in block.text.split("\n")
    ]
    return puzzle.before + "\n".join(lines or [" " * puzzle.margin + NOT_WRITTEN]) + "\n" + puzzle.after


def find_placed(puzzle: Puzzle, code: str) -> tuple[Placed, ...] | None:
    """Which blocks a file holds, in which order; None when what was given is not there any more."""
    if not code.startswith(puzzle.before) or not code.endswith(puzzle.after):
        return None
    middle = code[len(puzzle.before) : len(code) - len(puzzle.after)]
    lines = [line for line in middle.split("\n") if line.strip()]
    left = Counter(puzzle.texts)
    found: list[Placed] = []
    while lines:
        block, count = _next_block(puzzle, lines, left)
        if block.text != NOT_WRITTEN:
            found.append(block)
        left[block.text] -= 1
        lines = lines[count:]
    return tuple(found)


def _next_block(puzzle: Puzzle, lines: list[str], left: Counter[str]) -> tuple[Placed, int]:
    """The block at the top of `lines`, the longest that fits, and how many lines it takes."""
    indent = len(lines[0]) - len(lines[0].lstrip())
    level, rest = divmod(indent - puzzle.margin, INDENT)
    for text in sorted((text for text, count in left.items() if count > 0), key=len, reverse=True):
        wanted = [" " * indent + line for line in text.split("\n") if line.strip()]
        if rest == 0 and 0 <= level <= DEEPEST and lines[: len(wanted)] == wanted:
            return Placed(text, level), len(wanted)
    return Placed(lines[0].strip(), max(0, min(level, DEEPEST)), own=True), 1


def mixed(puzzle: Puzzle, seed: int) -> tuple[tuple[str, ...], ...]:
    """Every block in an order that gives nothing away, a distractor beside the one that it stands for."""
    chance = random.Random(seed)  # noqa: S311 - a game, no secret
    rivals: dict[str, list[str]] = {}
    for one in puzzle.distractors:
        rivals.setdefault(one.instead_of, []).append(one.text)
    groups = []
    for block in puzzle.blocks:
        group = [block.text, *rivals.pop(block.text, ())]
        chance.shuffle(group)
        groups.append(tuple(group))
    in_order = list(groups)
    while groups == in_order and len(set(groups)) > 1:
        chance.shuffle(groups)
    return tuple(groups)
