"""Which framework an exercise or a lesson runs with, from what it offers and what the learner chose."""

from __future__ import annotations

from marathon.app import settings
from marathon.app.parts import Marathon
from marathon.core.curriculum import Place
from marathon.core.exercise import Exercise


def framework_for(m: Marathon, place: Place, exercise: Exercise | None = None) -> str:
    """The learner's framework where it matters, the only one on offer where there is one, else ""."""
    offered = exercise.frameworks if exercise else place.lesson.frameworks
    offered = offered or (place.runs_with.frameworks if exercise is None else ())
    if not offered:
        return ""
    chosen = settings.get(m).framework
    return chosen if chosen in offered else offered[0]
