"""Answers that were written in a notebook become the learner's files, and are judged."""

from __future__ import annotations

import pathlib
import re
from dataclasses import dataclass

from marathon.app.find import find_exercise
from marathon.app.notebooks.document import Cell, Notebook, read_notebook
from marathon.app.notebooks.lesson import MAGIC
from marathon.app.parts import Marathon
from marathon.app.submit import Attempt, check
from marathon.app.work import read_work
from marathon.core.errors import NotFound, WrongUse

_FIRST_LINE = re.compile(rf"\s*{MAGIC}[ \t]+(\S+)[ \t]*\r?\n?")


@dataclass(frozen=True)
class Taken:
    """What became of one answer: the attempt (none: it is the starter, or what the file holds already).

    `kept` is the copy of what the file held before; `cells` how many cells of the notebook were for it.
    """

    exercise: str
    attempt: Attempt | None
    kept: pathlib.Path | None
    cells: int


@dataclass(frozen=True)
class Brought:
    """`unknown` are ids in the notebook that the path does not have."""

    taken: tuple[Taken, ...]
    unknown: tuple[str, ...]


def bring_answers(m: Marathon, file: pathlib.Path) -> Brought:
    """Put the answers of a notebook into the learner's files and judge them.

    Where several cells are for the same exercise, because a cell was copied or split, the last one counts.

    Raises:
        WrongUse: it is no notebook, or there is no answer in it.
    """
    found = answers(read_notebook(file))
    if not found:
        mend = f"An answer is a cell whose first line is `{MAGIC}` and the id of the exercise."
        raise WrongUse("There is no answer in this notebook.", where=str(file), mend=mend)
    taken, unknown = [], []
    for exercise_id, texts in found.items():
        try:
            _, exercise = find_exercise(m, exercise_id)
        except NotFound:
            unknown.append(exercise_id)
            continue
        taken.append(_take(m, exercise.id, texts))
    return Brought(tuple(taken), tuple(unknown))


def answers(book: Notebook) -> dict[str, list[str]]:
    """The answers in a notebook, by exercise, in the order of its cells."""
    found: dict[str, list[str]] = {}
    for cell in book.cells:
        if cell.kind == "code" and (named := _named(cell)):
            found.setdefault(named[0], []).append(named[1])
    return found


def _named(cell: Cell) -> tuple[str, str] | None:
    """Which exercise a cell answers, and how; by its first line, or by what the export noted about it."""
    if first := _FIRST_LINE.match(cell.source):
        return first[1], _ended(cell.source[first.end() :])
    noted = cell.metadata.get("marathon")
    exercise_id = noted.get("exercise") if isinstance(noted, dict) else None
    return (exercise_id, _ended(cell.source)) if isinstance(exercise_id, str) else None


def _ended(text: str) -> str:
    """With the newline at its end that a notebook leaves out."""
    return text if text.endswith("\n") else f"{text}\n"


def _take(m: Marathon, exercise_id: str, texts: list[str]) -> Taken:
    work, (_, exercise) = read_work(m, exercise_id), find_exercise(m, exercise_id)
    text = texts[-1]
    if text.rstrip() in (work.code.rstrip(), exercise.starter(work.framework).rstrip()):
        return Taken(exercise_id, None, None, len(texts))
    kept = None if work.untouched else m.workspace.set_aside(work.path, work.saved_at)
    return Taken(exercise_id, check(m, exercise_id, text), kept, len(texts))
