"""What the rules look at: a lesson, an exercise, a course, each in its place."""

from __future__ import annotations

import pathlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from marathon.app.proving.levels import Bars, bars_for, stage
from marathon.core.blocks import (
    Block,
    Cell,
    ExercisePlace,
    Explain,
    Explorable,
    Figure,
    Heading,
    Margin,
    Pitfall,
    Predict,
    Prose,
    Question,
    Recap,
    Stepped,
    cells,
    walk,
)  # fmt: skip
from marathon.core.curriculum import Course, ExamPlace, Lesson, Place, ProjectPlace, Specialization
from marathon.core.exam import Exam
from marathon.core.exercise import Exercise
from marathon.core.project import Project

# What a learner does, as against reads.
Action = (Cell, Predict, Question, Explorable, Stepped, ExercisePlace, Explain)


@dataclass(frozen=True)
class LessonSubject:
    """A written lesson. `root` is the path's folder."""

    place: Place
    root: pathlib.Path

    @property
    def lesson(self) -> Lesson:
        return self.place.lesson

    @property
    def file(self) -> str:
        return f"{self.lesson.folder}/lesson.md"

    @property
    def cards_file(self) -> str:
        return f"{self.lesson.folder}/cards.md"

    @property
    def bars(self) -> Bars:
        return bars_for(self.place.specialization)

    @property
    def stage(self) -> int:
        return stage(self.place.specialization)

    @cached_property
    def ways(self) -> tuple[tuple[Block, ...], ...]:
        """The blocks as each reader meets them: one way a framework, or one in all."""
        frameworks = self.lesson.frameworks or (None,)
        return tuple(walk(self.lesson.blocks, framework) for framework in frameworks)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks in reading order, those in tabs too."""
        return walk(self.lesson.blocks)

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        return cells(self.lesson.blocks)


@dataclass(frozen=True)
class ExerciseSubject:
    """An exercise, and the lesson it stands in."""

    exercise: Exercise
    place: Place
    root: pathlib.Path

    @property
    def folder(self) -> pathlib.Path:
        return self.root / self.exercise.folder

    @property
    def file(self) -> str:
        return f"{self.exercise.folder}/exercise.md"

    @property
    def checks_file(self) -> str:
        return f"{self.exercise.folder}/checks.py"

    @property
    def bars(self) -> Bars:
        return bars_for(self.place.specialization)

    @property
    def stage(self) -> int:
        return stage(self.place.specialization)

    def line(self, part: str) -> int:
        """The line of a part of exercise.md, or 0 when it is not known."""
        return self.exercise.lines.get(part.replace(" ", "-"), 0)


@dataclass(frozen=True)
class CourseSubject:
    """A course, as far as it is written."""

    specialization: Specialization
    course: Course

    @property
    def file(self) -> str:
        return f"{self.course.folder}/course.toml"

    @property
    def stage(self) -> int:
        return stage(self.specialization)

    @property
    def written(self) -> tuple[Lesson, ...]:
        return tuple(lesson for lesson in self.course.lessons if lesson.written)

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        return tuple(exercise for lesson in self.written for exercise in lesson.exercises)


@dataclass(frozen=True)
class Reading:
    """A Markdown text of a lesson, and the line that it starts at."""

    text: str
    line: int


def readings(blocks: Iterable[Block]) -> list[Reading]:
    """What everybody reads, in order. Feedback is left out: it comes after an action, and one at a time."""
    return [reading for block in blocks for reading in read(block)]


def read(block: Block) -> list[Reading]:
    """What everybody reads of one block; nothing for code, and nothing for blocks inside it."""
    match block:
        case Prose(text, line) | Heading(text=text, line=line) | Recap(text, line):
            return [Reading(text, line)]
        case Margin(title, text, line) | Figure(title, _, text, line):
            return [Reading(text, line)]
        case Predict(ask=ask, explanation=text, line=line):
            return [Reading(ask, line), Reading(text, line)]
        case Question(ask=text, line=line) | Explain(ask=text, line=line) | Explorable(intro=text, line=line):
            return [Reading(text, line)]
        case Pitfall(title=title, line=line):
            return [Reading(title, line)]
        case Stepped(intro=text, caption=caption, line=line):
            return [Reading(text, line), Reading(caption, line)]
        case _:
            return []


@dataclass(frozen=True)
class ExamSubject:
    """An exam, and what it is the exam of."""

    place: ExamPlace
    root: pathlib.Path

    @property
    def exam(self) -> Exam:
        return self.place.exam

    @property
    def file(self) -> str:
        return f"{self.exam.folder}/exam.toml"

    @property
    def planned(self) -> int:
        """How many lessons it should ask about are not written yet."""
        return sum(not lesson.written for course in self.place.courses for lesson in course.lessons)

    @property
    def programs(self) -> tuple[ExerciseSubject, ...]:
        """Its programs, as exercises of a lesson that stands for the exam."""
        exam, course = self.exam, self.place.course or self.place.specialization.courses[-1]
        written = Lesson(exam.id, exam.title, course.number, (), written=True, folder=exam.folder)
        place = Place(self.place.specialization, course, written)
        items = (item for items in exam.items.values() for item in items)
        return tuple(ExerciseSubject(item.exercise, place, self.root) for item in items if item.exercise)


@dataclass(frozen=True)
class ProjectSubject:
    """A project, and the course that it ends."""

    place: ProjectPlace
    root: pathlib.Path

    @property
    def project(self) -> Project:
        return self.place.project

    @property
    def file(self) -> str:
        return f"{self.project.folder}/project.md"
