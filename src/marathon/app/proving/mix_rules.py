"""Rules on which exercises a lesson and a course have: kinds, levels, order."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from itertools import pairwise

from marathon.app.proving.rule import Finding, Findings, rule
from marathon.app.proving.subjects import CourseSubject, LessonSubject
from marathon.core.exercise import Exercise

# Kinds whose starter may be empty; of the others a part is always given.
WRITTEN = ("function", "program", "analysis", "scratch", "baseline", "tests", "system")
JUDGED = ("decision", "debug", "fix", "plot", "predict")


def from_empty(exercise: Exercise) -> bool:
    """Whether the learner begins with an empty function or file: names and words, no code."""
    if exercise.kind not in WRITTEN:
        return False
    try:
        trees = [ast.parse(starter) for starter in exercise.starters.values()]
    except SyntaxError:
        return False
    return all(_is_empty(tree.body) for tree in trees)


def _is_empty(body: Sequence[ast.stmt]) -> bool:
    return all(_says_nothing(statement) for statement in body)


def _says_nothing(statement: ast.stmt) -> bool:
    match statement:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            return _is_empty(statement.body)
        case ast.Import() | ast.ImportFrom() | ast.Pass() | ast.Raise() | ast.Expr(ast.Constant()):
            return True
        case ast.Expr(ast.Call(ast.Name("print"), [ast.Constant()])):
            return True
        case ast.Assign(value=ast.Constant()):
            return True
    return False


@rule("E16", "Beginning from empty")
def empty_starts(lesson: LessonSubject) -> Findings:
    """At least 30 % of a lesson's exercises begin with an empty function or file (rounded down).

    **Why:** who only fills blanks cannot begin alone.

    **Mend:** take the scaffold away from one exercise.
    """
    yield from _empty_starts(lesson.lesson.exercises, "lesson")


@rule("E16", "Beginning from empty, over a course")
def course_empty_starts(course: CourseSubject) -> Findings:
    """At least 30 % of a course's exercises begin with an empty function or file.

    **Why:** who only fills blanks cannot begin alone.

    **Mend:** take the scaffold away from some.
    """
    yield from _empty_starts(course.exercises, "course")


def _empty_starts(exercises: Sequence[Exercise], what: str) -> Findings:
    count, wanted = sum(map(from_empty, exercises)), int(0.3 * len(exercises))
    if count < wanted:
        yield Finding(
            f"{count} of the {what}'s {len(exercises)} exercises begin with an empty function or file; "
            f"{wanted} is the least.",
            "Take the scaffold away from one.",
        )


@rule("E16", "Few blanks to fill")
def fill_ins(course: CourseSubject) -> Findings:
    """At most 20 % of a course's exercises are of the kind `fill` (rounded up).

    **Why:** filling blanks is a step, not the goal.

    **Mend:** let the learner write the whole.
    """
    exercises = course.exercises
    count, limit = sum(e.kind == "fill" for e in exercises), -(-len(exercises) // 5)
    if count > limit:
        yield Finding(
            f"{count} of the course's {len(exercises)} exercises are to be filled in; {limit} may be.",
            "Let the learner write the whole in some.",
        )


@rule("E17", "Deciding and finding faults")
def judgement(lesson: LessonSubject) -> Findings:
    """A quarter of a lesson's exercises decide, find a fault or read, after the Python courses.

    Rounded down. These are the kinds decision, debug, fix, plot and predict.

    **Why:** choosing is what people find hard at work, and graders test the rest.

    **Mend:** turn one into a decision, or plant a fault.
    """
    exercises = lesson.lesson.exercises
    count, wanted = sum(e.kind in JUDGED for e in exercises), len(exercises) // 4
    if lesson.stage > 1 and count < wanted:
        yield Finding(
            f"{count} of {len(exercises)} exercises decide, find a fault or read; {wanted} is the least.",
            "Turn one into a decision, or plant a fault.",
        )


@rule("lesson.ladder", "One step at a time")
def ladder(lesson: LessonSubject) -> Findings:
    """From exercise to exercise the level never moves by two or more; no two `fill` follow each other.

    **Why:** a missing rung is where people give up.

    **Mend:** reorder them, or add a step between.
    """
    for before, after in pairwise(lesson.lesson.exercises):
        if abs(after.level - before.level) > 1:
            yield Finding(
                f"`{after.id}` (level {after.level}) follows `{before.id}` (level {before.level}).",
                "Put a step between them, or change the order.",
            )
        if before.kind == after.kind == "fill":
            yield Finding(
                f"`{before.id}` and `{after.id}` are both to be filled in.", "Put another kind between."
            )


@rule("lesson.exercises", "Three to seven exercises")
def number(lesson: LessonSubject) -> Findings:
    """A lesson has three to seven exercises, and the last of importance `core` is not its easiest.

    **Why:** practice is most of the sitting.

    **Mend:** add one in a new setting.
    """
    exercises = lesson.lesson.exercises
    if not 3 <= len(exercises) <= 7:
        yield Finding(
            f"the lesson has {len(exercises)} exercises; three to seven is right.", "Add or drop some."
        )
    if exercises and max(e.level for e in exercises) < 3:
        yield Finding("no exercise reaches level 3.", "Let the learner write one thing from a description.")


LESSON_RULES = (empty_starts, judgement, ladder, number)
COURSE_RULES = (course_empty_starts, fill_ins)
