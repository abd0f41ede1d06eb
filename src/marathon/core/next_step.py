"""The one next step: there is always exactly one, and it lies in the course that is under way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from marathon.core.curriculum import Course, Lesson, Path
from marathon.core.distance import evidence
from marathon.core.exercise import Exercise
from marathon.core.progress import LessonProgress, NextStep
from marathon.core.record import Record


def find_next(
    path: Path, record: Record, lessons: Mapping[str, LessonProgress], *, chosen: str = ""
) -> NextStep:
    """What to do now: in the `chosen` course or else the first one with something left, then onwards.

    In that course one goes on where one stopped, or begins its first lesson that is not done.
    Planned lessons are passed over; from the last course one comes back to what was left out.
    """
    for course in _from(path, chosen):
        left = [lesson for lesson in course.lessons if lesson.written and lessons[lesson.id].state != "done"]
        if left:
            return _Choice(record, lessons).step(left)
    return NextStep("finished")


def _from(path: Path, chosen: str) -> list[Course]:
    courses = [course for _, course in path.courses()]
    start = next((i for i, course in enumerate(courses) if chosen in (course.id, *course.was)), 0)
    return courses[start:] + courses[:start] if chosen else courses


@dataclass(frozen=True)
class _Choice:
    record: Record
    lessons: Mapping[str, LessonProgress]

    def step(self, left: list[Lesson]) -> NextStep:
        # The order of the list decides between lessons that nobody has touched.
        lesson = max(left, key=self._touched)
        exercise = self._exercise(lesson)
        if exercise:
            return self._at_exercise(lesson, exercise)
        past, worth = self.lessons[lesson.id], self.lessons[lesson.id]
        left_share = 1 - worth.learned
        return NextStep(
            kind="resume" if past.opened else "begin",
            title=lesson.title,
            lesson=lesson.id,
            anchor=past.place,
            minutes=max(1, round(sum(lesson.minutes) / 2 * left_share)),
            metres=worth.metres * left_share,
        )

    def _touched(self, lesson: Lesson) -> int:
        """When the lesson was last worked in, as a place in the row of events; 0: never."""
        return max([self.record.lesson(lesson.id).last, *(self._worked(e) for e in lesson.exercises)])

    def _worked(self, exercise: Exercise) -> int:
        touched = self.record.exercises.get(exercise.id)
        return touched.last if touched else 0

    def _exercise(self, lesson: Lesson) -> Exercise | None:
        """The exercise to go on with, if the last thing done in the lesson was at an exercise."""
        latest = max(lesson.exercises, key=self._worked, default=None)
        if latest is None or self._worked(latest) <= self.record.lesson(lesson.id).last:
            return None
        if not self.record.exercise(latest.id).passed:
            return latest
        needed = evidence(lesson)
        left = [e for e in lesson.exercises if e.id in needed and not self.record.exercise(e.id).passed]
        return left[0] if left else None

    def _at_exercise(self, lesson: Lesson, exercise: Exercise) -> NextStep:
        worth = evidence(lesson).get(exercise.id, 0.0) * self.lessons[lesson.id].metres
        return NextStep(
            kind="exercise",
            title=exercise.title,
            lesson=lesson.id,
            exercise=exercise.id,
            minutes=exercise.minutes,
            metres=worth,
        )
