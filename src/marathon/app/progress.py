"""How far the learner is, and the one next step."""

from __future__ import annotations

from marathon.app.parts import Marathon, Measured
from marathon.app.recall import remember
from marathon.core.curriculum import Place
from marathon.core.measure import measure, shown
from marathon.core.progress import LessonProgress, NextStep, Progress


def progress(m: Marathon) -> Progress:
    """Everything about how far the learner is, as of now."""
    record, now = m.memory.record(), m.clock()
    last, day = m.measured, record.day(now)
    if last and last.path is m.path and last.record is record and last.day == day:
        return last.progress
    measured = measure(m.path, record, now, course=str(record.settings.get("course", "")))
    m.measured = Measured(m.path, record, day, measured)
    return measured


def next_step(m: Marathon) -> NextStep:
    """The one next thing to do."""
    return progress(m).next


def lesson_progress(m: Marathon, lesson_id: str) -> LessonProgress:
    """How far the learner is in one lesson of the path."""
    return progress(m).lesson(lesson_id)


def finish_lesson(m: Marathon, place: Place) -> bool:
    """Remember that a lesson is done, if its evidence has just become complete.

    It stays done from then on, whatever exercises are added to it later.
    """
    record = m.memory.record()
    if record.lesson(place.lesson.id).done_at or shown(place.lesson, record) < 1 - 1e-9:
        return False
    remember(m, ("lesson_done", place.lesson.id, {}))
    return True
