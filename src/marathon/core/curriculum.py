"""The path: specializations, courses and lessons, in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from marathon.core.blocks import Block, CanDo, Card
from marathon.core.exam import Exam
from marathon.core.exercise import Exercise
from marathon.core.project import Project


@dataclass(frozen=True)
class OfficialFacts:
    """Facts about the official programme that a part of the path accompanies, with the day they were read.

    Texts are as published (for example "more than 1 million"); an unknown fact is an empty string.
    """

    title: str
    provider: str = ""
    instructor: str = ""
    enrolled: str = ""
    rating: str = ""
    pace: str = ""
    prerequisites: str = ""
    note: str = ""
    read_on: str = ""


@dataclass(frozen=True)
class Lesson:
    """About one sitting. A planned lesson has a title and its official weeks; a written one has the rest.

    `data` are ids of the catalogue; `data_files` are names in its folder `data/`, which lie where cells run;
    `site` names the small web that they find.
    """

    id: str
    title: str
    number: str
    weeks: tuple[str, ...]
    written: bool
    minutes: tuple[int, int] = (25, 45)
    can_do: tuple[CanDo, ...] = ()
    blocks: tuple[Block, ...] = ()
    exercises: tuple[Exercise, ...] = ()
    cards: tuple[Card, ...] = ()
    accompanies: str = ""
    data: tuple[str, ...] = ()
    data_files: tuple[str, ...] = ()
    site: str = ""
    environment: str = ""
    terms: dict[str, str] = field(default_factory=dict)
    folder: str = ""
    was: tuple[str, ...] = ()
    frameworks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Course:
    """`project` is the title of the project at its end, and `written_project` all of it, once written."""

    id: str
    title: str
    number: str
    hours: float
    summary: str
    level: str
    facts: OfficialFacts
    lessons: tuple[Lesson, ...]
    can_do: tuple[str, ...] = ()
    project: str = ""
    folder: str = ""
    was: tuple[str, ...] = ()
    exam: Exam | None = None
    written_project: Project | None = None


@dataclass(frozen=True)
class Specialization:
    """One of six. `environment` names the pinned requirements that its code runs with ("" = our own).

    `requirements` maps "" (what every framework shares) and frameworks to files, relative to the path's root;
    `preload` lists what its warm processes import in advance.
    """

    id: str
    title: str
    number: str
    summary: str
    facts: OfficialFacts
    courses: tuple[Course, ...]
    environment: str = ""
    frameworks: tuple[str, ...] = ()
    folder: str = ""
    was: tuple[str, ...] = ()
    preload: tuple[str, ...] = ()
    requirements: dict[str, str] = field(default_factory=dict)
    exam: Exam | None = None


@dataclass(frozen=True)
class Misconception:
    """A belief that many learners hold, with the id that wrong answers and pitfalls name."""

    id: str
    belief: str
    topic: str


@dataclass(frozen=True)
class Dataset:
    """An entry of the data catalogue: one file inside a published wheel, pinned by its hash."""

    id: str
    title: str
    package: str
    version: str
    wheel: str
    sha256: str
    member: str
    parser: str
    shape: str
    licence: str
    citation: str
    size_mb: float


@dataclass(frozen=True)
class Place:
    """Where something stands: its specialization, course, lesson.

    `borrowed` is another specialization, with whose libraries this one lesson runs.
    """

    specialization: Specialization
    course: Course
    lesson: Lesson
    borrowed: Specialization | None = None

    @property
    def runs_with(self) -> Specialization:
        """The specialization whose libraries its code runs with."""
        return self.borrowed or self.specialization


@dataclass(frozen=True)
class ExamPlace:
    """Where an exam stands: at the end of a course, or of a specialization (then `course` is None)."""

    specialization: Specialization
    course: Course | None
    exam: Exam

    @property
    def courses(self) -> tuple[Course, ...]:
        return (self.course,) if self.course else self.specialization.courses


@dataclass(frozen=True)
class ProjectPlace:
    """Where a project stands: at the end of a course."""

    specialization: Specialization
    course: Course
    project: Project


@dataclass(frozen=True)
class Path:
    """The whole of it. `elevation` is difficulty (0 to 1) at equal distances along the course."""

    title: str
    specializations: tuple[Specialization, ...]
    datasets: tuple[Dataset, ...] = ()
    elevation: tuple[float, ...] = ()
    misconceptions: tuple[Misconception, ...] = ()
    kilometres: float = 42.195

    def courses(self) -> Iterator[tuple[Specialization, Course]]:
        for specialization in self.specializations:
            for course in specialization.courses:
                yield specialization, course

    def places(self) -> Iterator[Place]:
        for specialization, course in self.courses():
            for lesson in course.lessons:
                yield Place(specialization, course, lesson, self._lender(lesson))

    def _lender(self, lesson: Lesson) -> Specialization | None:
        if not lesson.environment:
            return None
        return next((one for one in self.specializations if one.id == lesson.environment), None)

    def find_course(self, course_id: str) -> tuple[Specialization, Course] | None:
        return next(((s, c) for s, c in self.courses() if course_id in (c.id, *c.was)), None)

    def find_lesson(self, lesson_id: str) -> Place | None:
        return next((p for p in self.places() if lesson_id in (p.lesson.id, *p.lesson.was)), None)

    def find_exercise(self, exercise_id: str) -> tuple[Place, Exercise] | None:
        for place in self.places():
            for exercise in place.lesson.exercises:
                if exercise_id in (exercise.id, *exercise.was):
                    return place, exercise
        return None

    def exams(self) -> Iterator[ExamPlace]:
        for specialization in self.specializations:
            for course in specialization.courses:
                if course.exam:
                    yield ExamPlace(specialization, course, course.exam)
            if specialization.exam:
                yield ExamPlace(specialization, None, specialization.exam)

    def find_exam(self, exam_id: str) -> ExamPlace | None:
        return next((p for p in self.exams() if exam_id in (p.exam.id, *p.exam.was)), None)

    def projects(self) -> Iterator[ProjectPlace]:
        for specialization, course in self.courses():
            if course.written_project:
                yield ProjectPlace(specialization, course, course.written_project)

    def find_project(self, project_id: str) -> ProjectPlace | None:
        return next((p for p in self.projects() if project_id in (p.project.id, *p.project.was)), None)

    @property
    def hours(self) -> float:
        return sum(course.hours for _, course in self.courses())
