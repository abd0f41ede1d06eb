"""The attempt that stands: the latest one, as long as the learner's text is still what was judged."""

from __future__ import annotations

from marathon.app.diagnosing import diagnosed_later
from marathon.app.find import find_exercise
from marathon.app.parts import Marathon
from marathon.app.submit import Attempt
from marathon.app.work import Work
from marathon.core.verdict import from_document


def standing_attempt(m: Marathon, work: Work, *, patience: float = 0.0) -> Attempt | None:
    """The latest attempt if it judged this very text by these very checks, as it was told then.

    A diagnosis that was late then is in it, if it is known within `patience` seconds.
    """
    place, exercise = find_exercise(m, work.exercise)
    event = m.store.last("attempt", exercise.id)
    if event is None or event.data.get("code") != work.code:
        return None
    if event.data.get("content") != m.hashes.get(exercise.id, ""):
        return None
    if event.data.get("framework", "") != work.framework:
        return None
    try:
        verdict = from_document(event.data["verdict"])
    except (KeyError, TypeError, ValueError):  # of another version of Marathon
        return None
    verdict, late = diagnosed_later(
        m, place, exercise, verdict=verdict, framework=work.framework, patience=patience
    )
    number = work.attempts if event.data.get("counted", True) else 0
    return Attempt(
        exercise=exercise.id,
        verdict=verdict,
        number=number,
        first_pass=False,
        metres=0.0,
        lesson_done=False,
        code=work.code,
        framework=work.framework,
        late=late,
    )
