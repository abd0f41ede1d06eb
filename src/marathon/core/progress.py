"""How far somebody is: values made from the path and the history alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from marathon.core.speed import Speed

ExerciseState = Literal["untouched", "tried", "passed", "passed_with_solution"]
State = Literal["ahead", "here", "done"]
StepKind = Literal["begin", "resume", "exercise", "finished"]


@dataclass(frozen=True)
class ExerciseProgress:
    """`tries` counts attempts in which something was checked; `tries_to_pass` is None until it is passed.

    `passed` stays for good; `passed_with_solution` tells that the solution was opened before the first pass,
    `unaided` that neither it nor a hint was. `hints_to_pass` counts the hints that were open then.
    """

    id: str
    state: ExerciseState = "untouched"
    tries: int = 0
    tries_to_pass: int | None = None
    hints_opened: int = 0
    hints_to_pass: int = 0
    solution_shown: bool = False
    passed_at: datetime | None = None
    last_at: datetime | None = None
    unaided: bool = False

    @property
    def passed(self) -> bool:
        return self.state in ("passed", "passed_with_solution")


@dataclass(frozen=True)
class Answered:
    """The latest answer to a question, and whether the very first one was right.

    `choice` is the number of the option (from 0) or the number that was typed. `sure_and_wrong`: one of the
    answers was given for sure, and was not right.
    """

    question: str
    choice: float
    right: bool
    first_right: bool
    times: int
    sure_and_wrong: bool = False


@dataclass(frozen=True)
class Predicted:
    """`choice` is the number of the option (from 0) or the typed text; `agreed` is None until it ran."""

    block: str
    choice: int | str
    agreed: bool | None


@dataclass(frozen=True)
class LessonProgress:
    """`minutes` is the lesson's share of its course's hours; `place` the anchor where one stopped ("" = top).

    `metres` is what it is worth, `metres_done` what was earned in it, `start_km` where it begins.
    `learned` is the share of its evidence that is there, 0 to 1.
    """

    id: str
    title: str
    written: bool
    state: State
    minutes: float
    start_km: float
    metres: float
    metres_done: float
    learned: float
    opened: bool = False
    place: str = ""
    done_at: datetime | None = None
    exercises: tuple[ExerciseProgress, ...] = ()
    answers: Mapping[str, Answered] = field(default_factory=dict)
    predictions: Mapping[str, Predicted] = field(default_factory=dict)
    explained: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class CourseProgress:
    """`state` is `done` only when every lesson is, planned ones included: nothing unwritten is called done.

    `begun` tells that something in it was opened or tried.
    """

    id: str
    title: str
    state: State
    begun: bool
    minutes: float
    start_km: float
    end_km: float
    metres_done: float
    lessons: tuple[LessonProgress, ...]

    @property
    def written(self) -> int:
        return sum(lesson.written for lesson in self.lessons)

    @property
    def done(self) -> int:
        return sum(lesson.state == "done" for lesson in self.lessons)

    @property
    def share(self) -> float:
        """How much of the course is done, 0 to 1."""
        length = (self.end_km - self.start_km) * 1000
        return self.metres_done / length if length else 0.0


@dataclass(frozen=True)
class SpecializationProgress:
    id: str
    title: str
    state: State
    start_km: float
    end_km: float
    metres_done: float
    courses: tuple[CourseProgress, ...]


@dataclass(frozen=True)
class NextStep:
    """The one next thing to do.

    `begin` a lesson, `resume` one at `anchor`, go on with an `exercise`, or `finished`: all that is written
    is done. `minutes` is what the step takes as stated, `span` what it takes this learner, and `metres` what
    it is worth.
    """

    kind: StepKind
    title: str = ""
    lesson: str = ""
    exercise: str = ""
    anchor: str = ""
    minutes: int = 0
    metres: float = 0.0
    span: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class Today:
    """`minutes` of activity, `metres` earned, `tries`; ids of `passed` exercises and `done` lessons."""

    minutes: float = 0.0
    metres: float = 0.0
    tries: int = 0
    passed: tuple[str, ...] = ()
    done: tuple[str, ...] = ()


@dataclass(frozen=True)
class Progress:
    """`position` is where one stands on the course; it is what was earned, laid out from the start."""

    metres: float
    kilometres: float
    next: NextStep
    today: Today
    specializations: tuple[SpecializationProgress, ...]
    speed: Speed = field(default_factory=Speed)

    @property
    def position(self) -> float:
        """Kilometres from the start."""
        return self.metres / 1000

    @property
    def courses(self) -> tuple[CourseProgress, ...]:
        return tuple(course for special in self.specializations for course in special.courses)

    @property
    def lessons(self) -> tuple[LessonProgress, ...]:
        return tuple(lesson for course in self.courses for lesson in course.lessons)

    @property
    def minutes_left(self) -> float:
        """Stated minutes of the whole course that are still ahead."""
        return sum(course.minutes * (1 - course.share) for course in self.courses)

    @property
    def untouched(self) -> bool:
        """Nobody has begun here yet."""
        return not any(course.begun for course in self.courses)

    def course(self, course_id: str) -> CourseProgress:
        """The course with this id; like the two below, raises KeyError where there is none."""
        return {course.id: course for course in self.courses}[course_id]

    def lesson(self, lesson_id: str) -> LessonProgress:
        return {lesson.id: lesson for lesson in self.lessons}[lesson_id]

    def exercise(self, exercise_id: str) -> ExerciseProgress:
        return {one.id: one for lesson in self.lessons for one in lesson.exercises}[exercise_id]
