"""Reads an nbgrader assignment: the instructor's notebook, and what a learner handed in."""

from __future__ import annotations

import ast
import pathlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from marathon.app.assignments.assignment import Assignment, Case, Question
from marathon.app.assignments.script import plain_python
from marathon.app.notebooks.document import Cell, Notebook, read_notebook
from marathon.core.errors import WrongUse

TOOL = "nbgrader"
MISSING = "Its cell is missing from the submission."
UNTOUCHED = "Nothing was written here."
_SOLUTION = re.compile(
    r"^([ \t]*)[^\n]*### BEGIN SOLUTION.*?### END SOLUTION[^\n]*$", re.DOTALL | re.MULTILINE
)
_STUBS = {"code": "# YOUR CODE HERE\nraise NotImplementedError()", "markdown": "YOUR ANSWER HERE"}


@dataclass(frozen=True)
class _Marked:
    """A cell that nbgrader knows."""

    name: str
    cell: Cell
    points: float
    grade: bool
    solution: bool
    locked: bool
    task: bool

    @property
    def is_test(self) -> bool:
        return self.grade and not self.solution and not self.task and self.cell.kind == "code"

    @property
    def by_hand(self) -> bool:
        return self.task or (self.grade and not self.is_test)


def read_nbgrader(source: pathlib.Path, submission: pathlib.Path) -> Assignment:
    """An assignment and a submission to it.

    `source` is the instructor's notebook, hidden tests included, or the one that was handed out. Cells of the
    submission count as nbgrader counts them: tests and locked cells are those of `source`, whatever the
    learner made of them, and of cells with the same name the last one counts.

    Raises:
        WrongUse: one of the two is no notebook, or there is nothing for nbgrader in it.
    """
    marked = _marked(read_notebook(source))
    if not any(one.grade or one.task for one in marked.values()):
        mend = "Give the instructor's notebook, from the folder source or release."
        raise WrongUse("There is no cell with points of nbgrader in it.", where=str(source), mend=mend)
    handed_in = read_notebook(submission)
    cells, cases = _in_order(marked, handed_in)
    answered = {name: cell.source for name, cell in _named(handed_in)}
    tested = {case.question for case in cases}
    questions = tuple(_question(one, answered, tested) for one in marked.values() if one.grade or one.task)
    instructors = [one.cell.source for one in marked.values() if one.cell.kind == "code" and not one.solution]
    imports = tuple(_imports(instructors + _unmarked(read_notebook(source))))
    return Assignment(TOOL, questions, tuple(cases), tuple(cells), imports)


def _in_order(marked: Mapping[str, _Marked], submission: Notebook) -> tuple[list[str], list[Case]]:
    """The cells that run, and the tests at their places between them."""
    last = dict(_named(submission))
    cells: list[str] = []
    cases: list[Case] = []
    for cell in submission.cells:
        name = _mark(cell).get("grade_id")
        ours = marked.get(name) if isinstance(name, str) and last.get(name) is cell else None
        if ours and ours.is_test:
            code = plain_python(ours.cell.source)
            cases.append(Case(ours.name, ours.points, "cell", code, len(cells), "HIDDEN TESTS" in code))
        elif ours and ours.locked and ours.cell.kind == "code":
            cells.append(ours.cell.source)
        elif cell.kind == "code":
            cells.append(cell.source)
    return cells, cases


def _question(one: _Marked, answered: Mapping[str, str], tested: set[str]) -> Question:
    """Of what is missing nbgrader gives no points, and leaves them to a person."""
    missing = _missing(one, answered, tested)
    by_hand = missing == MISSING or (one.by_hand and not missing)
    return Question(one.name, one.points, by_hand=by_hand, missing=missing)


def _missing(one: _Marked, answered: Mapping[str, str], tested: set[str]) -> str:
    if one.is_test:
        return "" if one.name in tested else MISSING
    if one.task:
        return ""
    if one.name not in answered:
        return MISSING
    said = answered[one.name].strip()
    return UNTOUCHED if said in (one.cell.source.strip(), _stub(one.cell).strip()) else ""


def _stub(cell: Cell) -> str:
    """What nbgrader puts in place of a solution when it hands a notebook out."""
    stub = _STUBS.get(cell.kind, "")

    def indented(found: re.Match[str]) -> str:
        return "\n".join(f"{found[1]}{line}" for line in stub.splitlines())

    text, number = _SOLUTION.subn(indented, cell.source)
    return text if number else stub


def _marked(book: Notebook) -> dict[str, _Marked]:
    return {name: _read_mark(name, cell, _mark(cell)) for name, cell in _named(book)}


def _read_mark(name: str, cell: Cell, mark: Mapping[str, Any]) -> _Marked:
    grade, solution, task = bool(mark.get("grade")), bool(mark.get("solution")), bool(mark.get("task"))
    locked = bool(mark.get("locked", grade and not solution))
    try:
        points = float(mark.get("points") or 0)
    except (TypeError, ValueError):
        points = 0.0
    return _Marked(name, cell, points, grade, solution, locked or (grade and not solution), task)


def _named(book: Notebook) -> Iterator[tuple[str, Cell]]:
    for cell in book.cells:
        name = _mark(cell).get("grade_id")
        if isinstance(name, str):
            yield name, cell


def _mark(cell: Cell) -> Mapping[str, Any]:
    mark = cell.metadata.get("nbgrader")
    return mark if isinstance(mark, dict) else {}


def _unmarked(book: Notebook) -> list[str]:
    return [cell.source for cell in book.cells if cell.kind == "code" and not _mark(cell)]


def _imports(sources: list[str]) -> Iterator[str]:
    """The imports of the instructor's cells: tests take them from the library, not from the learner."""
    for source in sources:
        try:
            tree = ast.parse(plain_python(source))
        except SyntaxError:
            continue
        yield from (ast.unparse(node) for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom)))
