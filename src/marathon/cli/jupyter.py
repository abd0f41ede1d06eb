"""In a notebook: `%load_ext marathon`, cells that are answers, and `check("overtime-pay")`."""

from __future__ import annotations

import atexit
import io
from typing import Any

from rich.console import Console

from marathon.app.find import find_exercise
from marathon.app.submit import Attempt
from marathon.app.submit import check as check_answer
from marathon.app.wiring import Marathon, open_marathon
from marathon.cli.show import attempt_view
from marathon.core.errors import MarathonError
from marathon.core.exercise import Exercise

WIDTH = 100
MAGIC = "exercise"
# What is run for its own sake, with somebody who types: the judge does that, and the cell would only wait.
_NOT_RUN = ("program",)

_opened: list[Marathon] = []


class Shown:
    """An attempt as a notebook shows it: text with colours where it can, plain text elsewhere."""

    def __init__(self, attempt: Attempt, exercise: Exercise) -> None:
        self.attempt = attempt
        self._exercise = exercise

    def __repr__(self) -> str:
        return self._drawn().export_text(styles=False).rstrip()

    def _repr_html_(self) -> str:
        form = '<pre style="line-height:1.45;white-space:pre-wrap">{code}</pre>'
        return self._drawn().export_html(inline_styles=True, code_format=form)

    def _drawn(self) -> Console:
        console = Console(record=True, file=io.StringIO(), width=WIDTH, highlight=False)
        console.print(attempt_view(self.attempt, self._exercise))
        return console


def check(exercise_id: str, code: str | None = None) -> Shown:
    """Judge an answer, as the pages do: `code`, or without it what the learner's file holds.

    Raises:
        MarathonError: it cannot be judged; the message says what to do.
    """
    m = _marathon()
    _, exercise = find_exercise(m, exercise_id)
    return Shown(check_answer(m, exercise.id, code), exercise)


def load(shell: Any) -> None:
    """What `%load_ext marathon` does: the cell magic `%%exercise ID`."""

    def answer(line: str, cell: str) -> Shown | None:
        try:
            shown = check(line.strip(), cell if cell.endswith("\n") else f"{cell}\n")
        except MarathonError as trouble:
            print(trouble)  # noqa: T201 - said under the cell, as everything that a cell says
            return None
        _, exercise = find_exercise(_marathon(), line.strip())
        if exercise.kind not in _NOT_RUN and shown.attempt.verdict.outcome != "could_not_start":
            shell.run_cell(cell)
        return shown

    shell.register_magic_function(answer, "cell", MAGIC)


def _marathon() -> Marathon:
    """One for the whole notebook, so that its processes stay warm."""
    if not _opened:
        _opened.append(open_marathon(warm=False))
        atexit.register(_close)
    return _opened[0]


def _close() -> None:
    while _opened:
        _opened.pop().close()
