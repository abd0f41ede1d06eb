"""A program in blocks, and one with gaps, as their templates show them."""

from __future__ import annotations

import json
from dataclasses import dataclass

from markupsafe import Markup

from marathon.app.tasks import seed_of
from marathon.core.exercise import Exercise
from marathon.core.gaps import GAP, find_filled, pieces
from marathon.core.puzzle import Puzzle, find_placed, mixed
from marathon.web.highlight import highlight
from marathon.web.language import say


@dataclass(frozen=True)
class BlockView:
    text: str
    html: Markup


@dataclass(frozen=True)
class PuzzleView:
    """`groups` holds the blocks to choose from; two in a group are one or the other.

    `placed` is, as JSON, what the learner's file holds: texts, levels, and which are none of the puzzle's.
    """

    before: str
    before_html: Markup
    after: str
    after_html: Markup
    margin: int
    groups: tuple[tuple[BlockView, ...], ...]
    placed: str


def puzzle_view(exercise: Exercise, code: str) -> PuzzleView | None:
    """The blocks of an exercise; None where it has none, or the file is not made of them any more."""
    puzzle = exercise.puzzle
    placed = find_placed(puzzle, code) if puzzle else None
    if puzzle is None or placed is None:
        return None
    return PuzzleView(
        before=puzzle.before,
        before_html=highlight(puzzle.before) if puzzle.before.strip() else Markup(),
        after=puzzle.after,
        after_html=highlight(puzzle.after) if puzzle.after.strip() else Markup(),
        margin=puzzle.margin,
        groups=_groups(puzzle, seed_of(exercise)),
        placed=json.dumps([{"text": one.text, "level": one.level, "own": one.own} for one in placed]),
    )


@dataclass(frozen=True)
class GapsView:
    """`html` has a field for each gap; `pieces` is, as JSON, what stands around them."""

    html: Markup
    pieces: str


def gaps_view(exercise: Exercise, framework: str, code: str) -> GapsView | None:
    """The gaps of an exercise; None where it has none, or the file is not made of them any more."""
    template = exercise.starter(framework)
    filled = find_filled(template, code) if exercise.kind == "fill" and GAP in template else None
    if filled is None:
        return None
    html = str(highlight(template))
    for number, text in enumerate(filled, 1):
        size = max(6, len(text) + 1)
        field = Markup(
            '<input class="gap" data-gap size="{}" value="{}" aria-label="{}" spellcheck="false"'
            ' autocomplete="off" autocapitalize="off">'
        ).format(size, text, say("Gap %(number)s of %(all)s", number=number, all=len(filled)))
        html = html.replace(GAP, field, 1)
    return GapsView(Markup(html), json.dumps(pieces(template)))  # noqa: S704 - made of escaped parts


def _groups(puzzle: Puzzle, seed: int) -> tuple[tuple[BlockView, ...], ...]:
    return tuple(tuple(BlockView(text, highlight(text)) for text in group) for group in mixed(puzzle, seed))
