"""What one part of the path says about another: everything that is named has to exist."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from marathon.core.blocks import Question, walk
from marathon.core.curriculum import Course, ExamPlace, Lesson, Path, Place
from marathon.core.exercise import Exercise
from marathon.core.faults import Fault
from marathon.curriculum.ids import did_you_mean


def check_references(path: Path) -> list[Fault]:
    """What the lessons of `path` name and nobody has."""
    can_dos = {promise.id for place in path.places() for promise in place.lesson.can_do}
    datasets = {dataset.id for dataset in path.datasets}
    faults: list[Fault] = []
    for place in path.places():
        faults += _check_can_dos(place.lesson, can_dos)
        faults += _check_data(place.lesson, datasets)
        faults += _check_frameworks(place)
        faults += _check_environment(place, [one.id for one in path.specializations if one.environment])
    for _, course in path.courses():
        faults += _check_modules(course)
    for exam_place in path.exams():
        faults += _check_exam(exam_place, can_dos)
    return faults


def _check_exam(place: ExamPlace, can_dos: Collection[str]) -> Iterable[Fault]:
    """Its groups are can-dos of its courses, word for word; its slots name can-dos of lessons."""
    file = f"{place.exam.folder}/exam.toml"
    promised = [text for course in place.courses for text in course.can_do]
    for group in place.exam.groups:
        if group.text not in promised:
            mend = did_you_mean(group.text, promised, otherwise="Copy one of `can_do` in course.toml.")
            what = f"No course promises `{group.text}`."
            yield Fault(file, group.line, "exam.group", what, mend)
    for slot in place.exam.slots:
        for name in slot.can_do:
            if name not in can_dos:
                mend = did_you_mean(name, can_dos, otherwise="Name a can-do of a written lesson.")
                yield Fault(file, slot.line, "can-do.unknown", f"No lesson promises `{name}`.", mend)


def _check_can_dos(lesson: Lesson, known: Collection[str]) -> Iterable[Fault]:
    for file, line, name in _named_can_dos(lesson):
        if name not in known:
            mend = did_you_mean(name, known, otherwise="Add it to the `[[can_do]]` of a lesson.")
            yield Fault(file, line, "can-do.unknown", f"No lesson promises `{name}`.", mend)


def _named_can_dos(lesson: Lesson) -> Iterable[tuple[str, int, str]]:
    for block in walk(lesson.blocks):
        if isinstance(block, Question) and block.can_do:
            yield f"{lesson.folder}/lesson.md", block.line, block.can_do
    for card in lesson.cards:
        if card.can_do:
            yield f"{lesson.folder}/cards.md", card.line, card.can_do
    for exercise in lesson.exercises:
        for name in exercise.can_do:
            yield _sheet_of(exercise), exercise.lines["can_do"], name


def _check_data(lesson: Lesson, known: Collection[str]) -> Iterable[Fault]:
    uses = [(f"{lesson.folder}/lesson.md", 1, name) for name in lesson.data]
    for exercise in lesson.exercises:
        uses += [(_sheet_of(exercise), exercise.lines["data"], name) for name in exercise.data]
    for file, line, name in uses:
        if name not in known:
            mend = did_you_mean(name, known, otherwise="Add it to data/catalogue.toml.")
            yield Fault(file, line, "data.unknown", f"The catalogue has no data set `{name}`.", mend)


def _check_frameworks(place: Place) -> Iterable[Fault]:
    for exercise in place.lesson.exercises:
        if exercise.frameworks and not place.runs_with.frameworks:
            what = f"{place.runs_with.title} has no frameworks, and this exercise is written for some."
            mend = "Leave `frameworks` out, or add them to specialization.toml."
            yield Fault(_sheet_of(exercise), 1, "exercise.frameworks", what, mend)


def _check_environment(place: Place, known: Collection[str]) -> Iterable[Fault]:
    name = place.lesson.environment
    if name and name not in known:
        what = f"No specialization with packages of its own is called `{name}`."
        mend = did_you_mean(name, known, otherwise="Name one that has a requirements.txt.")
        yield Fault(f"{place.lesson.folder}/lesson.md", 1, "lesson.environment", what, mend)


def _check_modules(course: Course) -> Iterable[Fault]:
    """The learner's files of a course lie in one folder, so their names must differ."""
    first: dict[str, str] = {}
    for lesson in course.lessons:
        for exercise in lesson.exercises:
            owner = first.setdefault(exercise.filename, exercise.id)
            if owner != exercise.id:
                what = f"The exercise `{owner}` of this course has a module `{exercise.module}` too."
                mend = "Choose another name for one of the two."
                yield Fault(_sheet_of(exercise), exercise.lines["module"], "exercise.module", what, mend)


def _sheet_of(exercise: Exercise) -> str:
    return f"{exercise.folder}/exercise.md"
