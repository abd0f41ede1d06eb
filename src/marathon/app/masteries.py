"""How well the learner has each can-do of the path."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from marathon.app.parts import Marathon
from marathon.app.progress import progress
from marathon.app.review import sitting
from marathon.core.mastery import Mastery, Recall, of_lesson
from marathon.core.progress import State
from marathon.core.record import Record
from marathon.core.reviews import recalls


@dataclass(frozen=True)
class CourseMastery:
    """The can-dos of a course's written lessons, in order."""

    id: str
    title: str
    state: State
    begun: bool
    skills: tuple[Mastery, ...]


def masteries(m: Marathon) -> tuple[CourseMastery, ...]:
    """Course by course, with what was recalled in reviews and how many cards of each can-do are due."""
    now, record = progress(m), m.memory.record()
    lessons = {lesson.id: lesson for lesson in now.lessons}
    due = _due(m)
    made: list[CourseMastery] = []
    for _, course in m.path.courses():
        past = now.course(course.id)
        skills = tuple(
            skill
            for lesson in course.lessons
            for skill in of_lesson(
                lesson,
                lessons[lesson.id],
                {promise.id: _recalls(record, promise.id) for promise in lesson.can_do},
                due=due,
                proven_at=record.proven.get(course.id),
            )
        )
        made.append(CourseMastery(course.id, course.title, past.state, past.begun, skills))
    return tuple(made)


def _recalls(record: Record, can_do: str) -> list[Recall]:
    return [(at, True) for at in recalls(record, can_do)]


def _due(m: Marathon) -> Counter[str]:
    """How many things that were learned before are to be recalled now, by their can-do."""
    found = sitting(m).found
    return Counter(can_do for item in (*found.again, *found.old) for can_do in item.can_do)
