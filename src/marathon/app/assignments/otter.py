"""Reads an Otter-Grader assignment: its tests, in either of their two forms, and what a learner handed in."""

from __future__ import annotations

import ast
import pathlib
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from textwrap import dedent
from typing import Any

from marathon.app.assignments.assignment import Assignment, Case, Question, share_points
from marathon.app.notebooks.document import Cell, Notebook, read_notebook
from marathon.core.errors import WrongUse

TOOL = "otter"
LARGEST = 20 << 20
_CHECKED = re.compile(r"\.check\(\s*[\"']([^\"']+)[\"']")


@dataclass(frozen=True)
class _Test:
    """A test file: its cases have no place in a notebook yet. `key` is what a notebook calls it."""

    key: str
    name: str
    cases: tuple[Case, ...]
    all_or_nothing: bool


def read_otter(tests: pathlib.Path, submission: pathlib.Path) -> Assignment:
    """An assignment and a submission to it.

    `tests` is the autograder's zip, a folder of test files (or one with a folder `tests`), a test file, or a
    notebook with tests in its metadata. A test runs where the notebook checks it, and at the end if nowhere.

    Raises:
        WrongUse: one of the two cannot be read, or there is no test.
    """
    found = list(_tests(tests))
    if not found:
        mend = "Give autograder.zip, the folder tests, or the instructor's notebook."
        raise WrongUse("There is no test of Otter here.", where=str(tests), mend=mend)
    cells, places = _in_order(read_notebook(submission))
    cases: list[Case] = []
    for test in found:
        after = places.get(test.key, len(cells))
        cases += [_placed(case, after) for case in test.cases]
    # In the order of their places, for the submission only ever goes on.
    cases.sort(key=lambda case: case.after)
    questions = tuple(
        Question(test.name, sum(case.points for case in test.cases), all_or_nothing=test.all_or_nothing)
        for test in found
    )
    return Assignment(TOOL, questions, tuple(cases), tuple(cells))


def _placed(case: Case, after: int) -> Case:
    return Case(case.question, case.points, case.kind, case.code, after, case.hidden, case.index)


def _in_order(submission: Notebook) -> tuple[list[str], dict[str, int]]:
    """The cells that run, and after how many of them each test is checked (the last time counts)."""
    cells: list[str] = []
    places: dict[str, int] = {}
    for cell in submission.cells:
        if cell.kind != "code" or _ignored(cell):
            continue
        cells.append(cell.source)
        noted = _noted(cell).get("tests")
        names = [*_CHECKED.findall(cell.source), *(noted if isinstance(noted, list) else [])]
        places |= {str(name): len(cells) for name in names}
    return cells, places


def _ignored(cell: Cell) -> bool:
    tags = cell.metadata.get("tags")
    return bool(_noted(cell).get("ignore")) or (isinstance(tags, list) and "otter_ignore" in tags)


def _noted(cell: Cell) -> Mapping[str, Any]:
    noted = cell.metadata.get("otter")
    return noted if isinstance(noted, dict) else {}


def _tests(where: pathlib.Path) -> Iterator[_Test]:
    if where.suffix == ".ipynb":
        yield from _of_notebook(where)
        return
    for name, text in sorted(_files(where)):
        try:
            yield _read_file(name, text)
        except (ValueError, SyntaxError, KeyError, TypeError, IndexError) as fault:
            raise _odd(where, name, fault) from fault


def _odd(where: pathlib.Path, name: str, fault: Exception) -> WrongUse:
    mend = "Its test, name, points and decorators have to be written out, not computed."
    return WrongUse(f"The test {name} cannot be read: {fault}.", where=str(where), mend=mend)


def _files(where: pathlib.Path) -> Iterator[tuple[str, str]]:
    """The names (without their ending) and texts of test files."""
    try:
        if where.suffix == ".zip":
            with zipfile.ZipFile(where) as archive:
                for info in archive.infolist():
                    path = pathlib.PurePosixPath(info.filename)
                    if path.parent.name == "tests" and path.suffix == ".py" and info.file_size < LARGEST:
                        yield path.stem, archive.read(info).decode("utf-8")
            return
        folder = where / "tests" if (where / "tests").is_dir() else where
        for file in [where] if where.is_file() else folder.glob("*.py"):
            if file.stem != "__init__":
                yield file.stem, file.read_text(encoding="utf-8")
    except (OSError, zipfile.BadZipFile, UnicodeDecodeError) as fault:
        raise WrongUse(
            f"The tests cannot be read: {fault}.", where=str(where), mend="Look at the name."
        ) from fault


def _of_notebook(file: pathlib.Path) -> Iterator[_Test]:
    noted = read_notebook(file).metadata.get("otter")
    tests = noted.get("tests") if isinstance(noted, dict) else None
    for name, test in (tests if isinstance(tests, dict) else {}).items():
        try:
            yield _doctests(name, test) if isinstance(test, dict) else _functions(name, str(test))
        except (ValueError, SyntaxError, KeyError, TypeError, IndexError) as fault:
            raise _odd(file, name, fault) from fault


def _read_file(key: str, text: str) -> _Test:
    said = _written(text)
    return _doctests(key, said["test"]) if said.get("OK_FORMAT") else _functions(key, text)


def _written(text: str) -> dict[str, Any]:
    """What a file assigns at its top, as far as it is written out; nothing of it is run."""
    said: dict[str, Any] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            try:
                said[node.targets[0].id] = ast.literal_eval(node.value)
            except ValueError:
                continue
    return said


def _doctests(key: str, test: Mapping[str, Any]) -> _Test:
    """A test in the form of the OK tool."""
    (suite,) = test["suites"]
    if suite.get("type", "doctest") != "doctest" or suite.get("setup") or suite.get("teardown"):
        raise ValueError("only doctests without setup and teardown are known")
    cases, name = suite["cases"], str(test["name"])
    points = share_points(test.get("points"), [case.get("points") for case in cases])
    made = tuple(
        Case(name, worth, "doctest", dedent(case["code"]), 0, bool(case.get("hidden", True)))
        for case, worth in zip(cases, points, strict=True)
    )
    return _Test(key, name, made, bool(test.get("all_or_nothing")))


def _functions(key: str, text: str) -> _Test:
    """A test whose cases are decorated functions."""
    said = _written(text)
    name = str(said["name"])
    # Of functions with the same name, the last one counts.
    decorated = {
        node.name: noted
        for node in ast.parse(text).body
        if isinstance(node, ast.FunctionDef) and (noted := _decoration(node)) is not None
    }
    points = share_points(said.get("points"), [noted.get("points") for noted in decorated.values()])
    made = tuple(
        Case(name, worth, "function", text, 0, bool(noted.get("hidden")), index)
        for index, (noted, worth) in enumerate(zip(decorated.values(), points, strict=True))
    )
    return _Test(key, name, made, bool(said.get("all_or_nothing")))


def _decoration(function: ast.FunctionDef) -> dict[str, Any] | None:
    """What `@test_case(...)` says about a function; None where it has no such decorator."""
    for decorator in function.decorator_list:
        if isinstance(decorator, ast.Call) and ast.unparse(decorator.func).rpartition(".")[2] == "test_case":
            given = dict(zip(("name", "points", "hidden"), decorator.args, strict=False))
            given |= {keyword.arg: keyword.value for keyword in decorator.keywords if keyword.arg}
            return {name: ast.literal_eval(value) for name, value in given.items()}
    return None
