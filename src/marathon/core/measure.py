"""How far somebody is: from the path, what the history adds up to, and the time of asking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from marathon.core.curriculum import Course, Lesson, Path, Place, Specialization
from marathon.core.distance import Stretch, evidence, stretches
from marathon.core.exam import Exam
from marathon.core.exercise import Exercise
from marathon.core.next_step import find_next
from marathon.core.progress import (
    CourseProgress,
    LessonProgress,
    NextStep,
    Progress,
    SpecializationProgress,
    State,
    Today,
)
from marathon.core.project import Project
from marathon.core.record import LessonRecord, Record
from marathon.core.speed import Speed, measure_speed


def measure(path: Path, record: Record, now: datetime, *, course: str = "") -> Progress:
    """Progress on `path`; `course` is the one that the learner chose to go on with, if they did.

    A course is finished when its evidence is there, or when an exam says that it is known (`record.proven`).
    """
    lengths = stretches(path)
    lessons = {
        place.lesson.id: _lesson(
            place.lesson, lengths[place.lesson.id], record, proven=place.course.id in record.proven
        )
        for place in path.places()
    }
    speed = learners_speed(path, record, lessons)
    step = find_next(path, record, lessons, chosen=course)
    step = replace(step, span=_span(path, step, speed))
    if step.lesson:
        lessons[step.lesson] = replace(lessons[step.lesson], state="here")
    specializations = _Laying(lessons, step.lesson).lay(path)
    return Progress(
        metres=sum(lesson.metres_done for lesson in lessons.values()),
        kilometres=path.kilometres,
        next=step,
        today=_today(path, record, lessons, now=now),
        specializations=specializations,
        speed=speed,
    )


def learners_speed(path: Path, record: Record, lessons: Mapping[str, LessonProgress]) -> Speed:
    """From the lessons that were done here: what they took beside what is stated."""
    done = sorted(
        (
            place.lesson
            for place in path.places()
            if place.lesson.written and lessons[place.lesson.id].done_at
        ),
        key=lambda lesson: lessons[lesson.id].done_at or datetime.min,
    )
    return measure_speed([(sum(lesson.minutes) / 2, _spent(lesson, record) / 60) for lesson in done])


def _spent(lesson: Lesson, record: Record) -> float:
    parts = [lesson.id, *(exercise.id for exercise in lesson.exercises)]
    return sum(record.spent.get(part, 0.0) for part in parts)


def _span(path: Path, step: NextStep, speed: Speed) -> tuple[float, float]:
    """What the step will take this learner: a lesson's range as far as it is left, or about an exercise's."""
    place = path.find_lesson(step.lesson) if step.lesson and not step.exercise else None
    if place is None:
        return speed.around(step.minutes)
    shortest, longest = place.lesson.minutes
    left = step.minutes / (sum(place.lesson.minutes) / 2 or 1)
    return speed.span(shortest * left, longest * left)


def renamed(path: Path) -> dict[str, str]:
    """Old ids of all that has one, and what each is called now: of two heirs, the first on the path."""
    named: list[Lesson | Exercise | Course | Exam | Project] = [
        *(place.lesson for place in path.places()),
        *(exercise for place in path.places() for exercise in place.lesson.exercises),
        *(course for _, course in path.courses()),
        *(place.exam for place in path.exams()),
        *(place.project for place in path.projects()),
    ]
    found: dict[str, str] = {}
    for one in named:
        for old in one.was:
            found.setdefault(old, one.id)
    return found


def shown(lesson: Lesson, record: Record) -> float:
    """Which share of a lesson's evidence is there, 0 to 1."""
    past = record.lesson(lesson.id)
    if past.done_at is not None:
        return 1.0
    return sum(weight for name, weight in evidence(lesson).items() if _is_there(name, past, record))


def _is_there(name: str, past: LessonRecord, record: Record) -> bool:
    if name.startswith("#"):
        return name[1:] in past.answers or name[1:] in past.predictions
    return record.exercise(name).passed


def _lesson(lesson: Lesson, stretch: Stretch, record: Record, *, proven: bool) -> LessonProgress:
    past = record.lesson(lesson.id)
    # Who passed the exam of a course has shown all of it, what is still unwritten too.
    learned = 1.0 if proven else shown(lesson, record)
    done = learned > 1 - 1e-9
    return LessonProgress(
        id=lesson.id,
        title=lesson.title,
        written=lesson.written,
        state="done" if done else "ahead",
        minutes=stretch.minutes,
        start_km=stretch.start / 1000,
        metres=stretch.metres,
        metres_done=stretch.metres * learned,
        learned=learned,
        opened=past.opened,
        place=past.place,
        done_at=past.done_at,
        exercises=tuple(record.exercise(exercise.id) for exercise in lesson.exercises),
        answers=past.answers,
        predictions=past.predictions,
        explained=past.explained,
    )


@dataclass(frozen=True)
class _Laying:
    """Lays lessons out as the path has them."""

    lessons: Mapping[str, LessonProgress]
    here: str

    def lay(self, path: Path) -> tuple[SpecializationProgress, ...]:
        found: list[SpecializationProgress] = []
        for specialization in path.specializations:
            start = found[-1].end_km if found else 0.0
            found.append(self._specialization(specialization, start))
        return tuple(found)

    def _specialization(self, specialization: Specialization, start: float) -> SpecializationProgress:
        courses: list[CourseProgress] = []
        for course in specialization.courses:
            courses.append(self._course(course, courses[-1].end_km if courses else start))
        return SpecializationProgress(
            id=specialization.id,
            title=specialization.title,
            state=_state([course.state for course in courses]),
            start_km=start,
            end_km=courses[-1].end_km if courses else start,
            metres_done=sum(course.metres_done for course in courses),
            courses=tuple(courses),
        )

    def _course(self, course: Course, start: float) -> CourseProgress:
        lessons = tuple(self.lessons[lesson.id] for lesson in course.lessons)
        return CourseProgress(
            id=course.id,
            title=course.title,
            state=_state([lesson.state for lesson in lessons]),
            begun=any(map(_begun, lessons)),
            minutes=sum(lesson.minutes for lesson in lessons),
            start_km=start,
            end_km=start + sum(lesson.metres for lesson in lessons) / 1000,
            metres_done=sum(lesson.metres_done for lesson in lessons),
            lessons=lessons,
        )


def _begun(lesson: LessonProgress) -> bool:
    return lesson.opened or lesson.learned > 0 or any(e.last_at for e in lesson.exercises)


def _state(states: list[State]) -> State:
    if states and all(state == "done" for state in states):
        return "done"
    return "here" if "here" in states else "ahead"


def _today(path: Path, record: Record, lessons: Mapping[str, LessonProgress], *, now: datetime) -> Today:
    day = record.day(now)
    passed = {
        name: touched.progress.passed_at
        for name, touched in record.exercises.items()
        if touched.progress.passed_at is not None and record.day(touched.progress.passed_at) == day
    }
    done = tuple(
        lesson.id for lesson in lessons.values() if lesson.done_at and record.day(lesson.done_at) == day
    )
    return Today(
        minutes=record.seconds.get(day, 0.0) / 60,
        metres=sum(_earned(place, lessons[place.lesson.id], passed) for place in path.places()),
        tries=record.tries.get(day, 0),
        passed=tuple(sorted(passed, key=lambda name: (passed[name], name))),
        done=done,
    )


def _earned(place: Place, lesson: LessonProgress, passed: Mapping[str, object]) -> float:
    weights = evidence(place.lesson)
    return lesson.metres * sum(weight for name, weight in weights.items() if name in passed)
