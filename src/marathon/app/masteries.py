"""How well the learner has each can-do of the path."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from marathon.app.parts import Marathon
from marathon.app.progress import progress
from marathon.core.mastery import Mastery, Recall, of_lesson
from marathon.core.progress import State


@dataclass(frozen=True)
class CourseMastery:
    """The can-dos of a course's written lessons, in order."""

    id: str
    title: str
    state: State
    begun: bool
    skills: tuple[Mastery, ...]


def masteries(
    m: Marathon,
    *,
    recalls: Mapping[str, Sequence[Recall]] | None = None,
    due: Mapping[str, int] | None = None,
) -> tuple[CourseMastery, ...]:
    """Course by course. `recalls` of cards and how many are `due`, by the id of their can-do."""
    now, record = progress(m), m.memory.record()
    lessons = {lesson.id: lesson for lesson in now.lessons}
    made: list[CourseMastery] = []
    for _, course in m.path.courses():
        past = now.course(course.id)
        skills = tuple(
            skill
            for lesson in course.lessons
            for skill in of_lesson(
                lesson,
                lessons[lesson.id],
                recalls or {},
                due=due or {},
                proven_at=record.proven.get(course.id),
            )
        )
        made.append(CourseMastery(course.id, course.title, past.state, past.begun, skills))
    return tuple(made)
