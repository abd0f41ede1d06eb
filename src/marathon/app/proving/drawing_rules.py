"""Rules on figures and explorables: drawn from the code of today, with tasks that can be missed."""

from __future__ import annotations

import json
import pathlib
from collections.abc import Iterator
from typing import Any

from marathon.app.lesson_files import read_lesson_files
from marathon.app.proving.rule import Finding, Findings, rule
from marathon.app.proving.subjects import ExerciseSubject, LessonSubject
from marathon.app.trace import kept_trace, trace_file
from marathon.core.blocks import Block, Explorable, Figure, Stepped
from marathon.core.exercise import Exercise
from marathon.engine.renderer import Sketch, sketches


@rule("L9", "Pictures of today")
def current(lesson: LessonSubject) -> Findings:
    """Every figure and explorable is drawn from its code as it is now, and each code is used in the lesson.

    The product holds a hash of its source and of the program that draws.

    **Why:** a picture that shows something else than the text is worse than none.

    **Mend:** run `marathon render` on the lesson, and look at what came out.
    """
    used = {_source(lesson, block) for block in _drawn(lesson)}
    used |= {file for exercise in lesson.lesson.exercises for file in _figures_of(exercise, lesson.root)}
    for sketch in sketches(lesson.root / lesson.lesson.folder):
        file = sketch.source.relative_to(lesson.root).as_posix()
        if sketch.source not in used:
            yield Finding(f"this {sketch.kind} is not in the lesson.", "Place it, or remove it.", 0, file)
        elif sketch.stale:
            mend = f"Run `marathon render {lesson.lesson.id}`."
            yield Finding(f"this {sketch.kind} is not drawn from its code of today.", mend, 0, file)
    for block in _drawn(lesson):
        if not _source(lesson, block).is_file():
            what = f"`{block.id}` has no file `{_source(lesson, block).name}`."
            yield Finding(what, "Write the code that draws it.", block.line)


def figure_faults(subject: ExerciseSubject) -> Findings:
    """The figures of an exercise that are not drawn from their code of today."""
    for source in _figures_of(subject.exercise, subject.root):
        if Sketch(source, "figure").stale:
            mend = f"Run `marathon render {subject.place.lesson.id}`."
            name = source.relative_to(subject.root).as_posix()
            yield Finding("this figure is not drawn from its code of today.", mend, 0, name)


def _figures_of(exercise: Exercise, root: pathlib.Path) -> list[pathlib.Path]:
    blocks = (block for block in exercise.questions if isinstance(block, Figure))
    return [root / exercise.folder / "figures" / f"{block.id}.py" for block in blocks]


def _drawn(lesson: LessonSubject) -> Iterator[Figure | Explorable]:
    return (block for block in lesson.blocks if isinstance(block, (Figure, Explorable)))


def _source(lesson: LessonSubject, block: Block) -> pathlib.Path:
    assert isinstance(block, (Figure, Explorable))
    part = "figures" if isinstance(block, Figure) else "explorables"
    return lesson.root / lesson.lesson.folder / part / f"{block.id}.py"


@rule("L9", "Tasks that can be solved and missed")
def solvable(lesson: LessonSubject) -> Findings:
    """An explorable asks for a prediction with a right option, and has a task that some settings solve.

    At least one setting is no answer; every setting says why it is one or not.

    **Why:** predicting, setting and explaining teaches; watching does not.

    **Mend:** define ASK, OPTIONS, ANSWER, TASK and `verdict`.
    """
    for block in lesson.blocks:
        if isinstance(block, Explorable):
            product = Sketch(_source(lesson, block), "explorable").product
            for what in _lacks(_document(product)) if product.is_file() else ():
                yield Finding(
                    f"explorable `{block.id}` {what}", "Look at its code, and render it.", block.line
                )


def _document(file: pathlib.Path) -> dict[str, Any]:
    try:
        document = json.loads(file.read_text("utf-8"))
    except ValueError:
        return {}
    return document if isinstance(document, dict) else {}


def _lacks(document: dict[str, Any]) -> Iterator[str]:
    frames = document.get("frames") or [{}]
    if not document.get("ask") or document.get("answer") not in (document.get("options") or []):
        yield "asks for no prediction, or has no right one (ASK, OPTIONS, ANSWER)."
    if not document.get("task"):
        yield "has no task (TASK)."
    elif {bool(frame.get("right")) for frame in frames} != {True, False}:
        yield "has a task that every setting solves, or none."
    elif not all(str(frame.get("verdict", "")).strip() for frame in frames):
        yield "has a setting without a sentence in its verdict."


MOST_STEPS = 40


@rule("L9", "Traces of today")
def traces(lesson: LessonSubject) -> Findings:
    """Every trace was computed from its program as it is now, comes to its end, and has at most 40 steps.

    A program that stops on purpose, to show why, is fine.

    **Why:** steps that were not taken teach what is not so, and nobody goes through a hundred of them.

    **Mend:** run `marathon render` on the lesson; make a long program shorter.
    """
    folder = lesson.root / lesson.lesson.folder
    files, used = read_lesson_files(lesson.root, lesson.lesson), set()
    for block in lesson.blocks:
        if isinstance(block, Stepped):
            used.add(trace_file(folder, block))
            trace = kept_trace(folder, block, files=files)
            if trace is None:
                what = f"trace `{block.id}` is not computed from its program of today."
                yield Finding(what, f"Run `marathon render {lesson.lesson.id}`.", block.line)
            elif trace.ended not in ("returned", "raised"):
                what = f"trace `{block.id}` does not come to its end ({trace.ended.replace('_', ' ')})."
                yield Finding(what, "Let it end; `:stdin:` gives what is typed.", block.line)
            elif len(trace.steps) > MOST_STEPS:
                what = f"trace `{block.id}` has {len(trace.steps)} steps; {MOST_STEPS} may be."
                yield Finding(what, "Make the program shorter.", block.line)
    for file in sorted(folder.glob("traces/*.json")):
        if file not in used:
            name = file.relative_to(lesson.root).as_posix()
            yield Finding("this trace is not in the lesson.", "Place it, or remove it.", 0, name)


RULES = (current, solvable, traces)
