"""Two texts for one file, side by side, as their template shows them."""

from __future__ import annotations

from dataclasses import dataclass

from marathon.app.work import mark_of
from marathon.core.errors import ChangedMeanwhile
from marathon.web.versions import LineView, two_sides


@dataclass(frozen=True)
class ConflictView:
    """`mine` is what the window holds, `theirs` what the file holds; `mark` names the latter."""

    exercise: str
    mine: tuple[LineView, ...]
    theirs: tuple[LineView, ...]
    text: str
    mark: str


def conflict_view(exercise_id: str, fault: ChangedMeanwhile) -> ConflictView:
    mine, theirs = two_sides(fault.mine, fault.theirs)
    return ConflictView(exercise_id, mine, theirs, fault.mine, mark_of(fault.theirs))
