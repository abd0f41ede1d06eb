"""The page of what the written lessons cover: course by course, and week by week of the official courses."""

# ruff: noqa: E501 - the page has one sentence a line, however long it is

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from marathon.app.proving.checks_rules import written_checks
from marathon.core.blocks import Explorable, Figure, Predict, Question, Stepped, walk
from marathon.core.curriculum import Course, Lesson, Path, Specialization
from marathon.curriculum import read_path, where_is_path

HEAD = """# What the path covers

`marathon prove --page coverage` writes this page from the path itself; a test holds it to be of today.
How many mutants die, how wrong answers are recognised and how long proofs take is what `marathon prove PLACE` says.
How algorithms that are written from scratch agree with a library is in [beside](beside.md), and how far the bars of "beat the baseline" exercises lie from what answers reach in [bars](bars.md).
"""
PICTURES = (Figure, Explorable, Stepped)
COLUMNS = (
    "course", "lessons", "minutes", "exercises", "by kind", "by level", "from empty", "checks",
    "wrong answers", "alternates", "cards", "questions", "predictions", "figures", "explorables", "traces",
    "project", "exam",
)  # fmt: skip
# Kinds in which the learner begins with nothing but a name.
FROM_EMPTY = ("function", "program", "scratch", "baseline", "tests", "system")


def coverage_page() -> str:
    """All of it, as Markdown."""
    path = read_path(where_is_path()).path
    return "\n".join((HEAD, *_lines(path))) + "\n"


def _lines(path: Path) -> Iterator[str]:
    for specialization in path.specializations:
        yield f"## {specialization.number} {specialization.title}\n"
        yield from _table(COLUMNS, map(_course_row, specialization.courses))
        yield from _weeks(specialization)


def _course_row(course: Course) -> list[str]:
    written = [lesson for lesson in course.lessons if lesson.written]
    exercises = [exercise for lesson in written for exercise in lesson.exercises]
    blocks = Counter(type(block) for lesson in written for block in walk(lesson.blocks))
    begun = sum(exercise.kind in FROM_EMPTY for exercise in exercises)
    return [
        f"{course.number} {course.title}",
        f"{len(written)} of {len(course.lessons)}",
        f"{sum(lesson.minutes[0] for lesson in written)} to {sum(lesson.minutes[1] for lesson in written)}",
        str(len(exercises)),
        _counted(exercise.kind for exercise in exercises),
        _counted(str(exercise.level) for exercise in exercises),
        f"{begun / len(exercises):.0%}" if exercises else "",
        str(sum(len(written_checks(exercise.checks)) for exercise in exercises)),
        str(sum(len(exercise.wrong) for exercise in exercises)),
        str(sum(len(exercise.alternates) for exercise in exercises)),
        str(sum(len(lesson.cards) for lesson in written)),
        *(str(blocks[kind]) for kind in (Question, Predict, *PICTURES)),
        "yes" if course.written_project else "no",
        "yes" if course.exam else "no",
    ]


def _counted(names: Iterable[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(Counter(names).items()))


def _weeks(specialization: Specialization) -> Iterator[str]:
    for course in specialization.courses:
        if not any(lesson.written for lesson in course.lessons):
            continue
        yield f"### {course.number}, by official week\n"
        columns = ("week", "lesson", "what one can do after it", "exercises", "cards", "questions")
        yield from _table(columns, (row for lesson in course.lessons for row in _lesson_rows(lesson)))


def _lesson_rows(lesson: Lesson) -> Iterator[list[str]]:
    weeks, title = ", ".join(lesson.weeks), f"{lesson.number} {lesson.title}"
    if not lesson.written:
        yield [weeks, title, "not written yet", "", "", ""]
    asked = Counter(block.can_do for block in walk(lesson.blocks) if isinstance(block, Question))
    cards = Counter(card.can_do for card in lesson.cards)
    for promise in lesson.can_do:
        practised = [f"`{exercise.id}`" for exercise in lesson.exercises if promise.id in exercise.can_do]
        counts = (str(cards[promise.id]), str(asked[promise.id]))
        yield [weeks, title, promise.text, ", ".join(practised), *counts]
        weeks = title = ""


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(columns)} |"
    yield f"|{' --- |' * len(columns)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
    yield ""
