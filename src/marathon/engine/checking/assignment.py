"""The checks of a notebook assignment: its cells run in the sandbox, its checks stay with the judge.

The file of checks that `app/assignments` writes makes an `Assignment` of what lies beside it as JSON, and has
one test for each case.
"""

from __future__ import annotations

import ast
import contextlib
import doctest
import io
import json
import sys
import types
from pathlib import Path
from typing import Any

from marathon.core.verdict import Evidence

SPEC = "assignment.json"
# Where the stand-ins for what test files import from Otter are found.
_OTTER = ("otter", "otter.test_files")


class Names(dict[str, Any]):
    """What a check can name: its own names, then those that the submission has defined by now.

    It is handed to `exec` as the globals of checks, and Python asks `__missing__` for what it does not find.
    """

    def __init__(self, submission: types.ModuleType) -> None:
        super().__init__()
        self._submission = submission
        self._defined: frozenset[str] = frozenset()

    def look_again(self) -> None:
        told = self._submission.marathon_defined()
        self._defined = (
            frozenset(name for name in told if type(name) is str) if type(told) is list else frozenset()
        )

    def __missing__(self, name: str) -> Any:
        if name not in self._defined:
            raise KeyError(name)
        return getattr(self._submission, name)

    def get(self, name: str, default: Any = None) -> Any:
        try:
            return self[name]
        except KeyError:
            return default

    def copy(self) -> Names:
        other = Names(self._submission)
        other.update(self)
        other._defined = self._defined
        return other


class NotHeld(AssertionError):  # noqa: N818 - it says what happened; nothing is broken
    """A case does not hold, and the reason is this sentence and no call."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.marathon_evidence = Evidence(note=why)


class Assignment:
    """`submission` is the module that app/assignments/script.py wrote; `folder` has the specification."""

    def __init__(self, submission: types.ModuleType, folder: str) -> None:
        self._submission = submission
        self._spec = json.loads((Path(folder) / SPEC).read_text(encoding="utf-8"))
        self._names = Names(submission)
        self._lost: set[int] = set()
        self._kinds = {"cell": self._cell, "doctest": self._doctest, "function": self._function}
        for line in self._spec["imports"]:
            # What is not there for the judge is looked for in the submission, as every other name.
            with contextlib.suppress(Exception):
                exec(compile(line, "<imports>", "exec"), self._names)  # noqa: S102 - the instructor's own

    def judge(self, number: int) -> None:
        """Bring the submission to where a case stands, and see whether the case holds."""
        case = self._spec["cases"][number]
        self._bring_to(case["after"])
        self._names.look_again()
        self._kinds[case["kind"]](case, number)

    def _bring_to(self, cells: int) -> None:
        """Run the cells before a case that have not run yet; in a new sandbox that is all of them again."""
        for number in range(cells):
            if number in self._lost:
                continue
            try:
                self._submission.marathon_run(number)
            except BaseException:
                self._lost.add(number)  # it hung or died, and would again
                raise

    def _cell(self, case: dict[str, Any], number: int) -> None:
        """A cell of tests: no credit for an exception, part of it for a number, all of it otherwise."""
        heard = self._submission.marathon_heard()
        value = _run_cell(case["code"], f"<case {number}>", self._names)
        if self._submission.marathon_heard() != heard:
            raise NotHeld("Something was written to the standard error output, which earns nothing.")
        if (part := _part(value, case["points"])) is not None:
            # The word is drawn anew for every judging, and only the judge knows it.
            raise NotHeld(f"{self._spec['word']} {part!r}")

    def _doctest(self, case: dict[str, Any], number: int) -> None:
        examples = doctest.DocTestParser().parse(case["code"], f"case {number}")
        wanted = [each for each in examples if isinstance(each, doctest.Example)]
        test = doctest.DocTest(wanted, self._names, f"case {number}", None, None, case["code"])
        told = io.StringIO()
        runner = doctest.DocTestRunner(verbose=False)
        if runner.run(test, out=told.write, clear_globs=False).failed:
            raise NotHeld(told.getvalue().replace("*" * 70, "").strip())

    def _function(self, case: dict[str, Any], number: int) -> None:
        """A test function that names what it wants of the submission as its parameters."""
        decorated = _decorated(case["code"], f"<case {number}>")
        function = decorated[case["index"]]
        wanted = function.__code__.co_varnames[: function.__code__.co_argcount]
        function(**{name: self._names if name == "env" else self._names.get(name) for name in wanted})


def _run_cell(code: str, name: str, names: Names) -> Any:
    """Run a cell; the value of its last line, if that is an expression (a ; at its end hides it)."""
    tree = ast.parse(code, name)
    last = tree.body[-1] if tree.body else None
    if not isinstance(last, ast.Expr) or code.rstrip().endswith(";"):
        exec(compile(tree, name, "exec"), names)  # noqa: S102 - the instructor's own
        return None
    first = ast.Module(tree.body[:-1], [])
    exec(compile(first, name, "exec"), names)  # noqa: S102
    return eval(compile(ast.Expression(last.value), name, "eval"), names)  # noqa: S307


def _part(value: Any, points: float) -> float | None:
    """The part of the points that a cell's value says, if it says one; what is more than all is refused."""
    if value is None:
        return None
    try:
        part = float(repr(value))
    except ValueError:
        return None
    if part > points:
        raise NotHeld(f"The cell said {part:g} points, and there are {points:g}.")
    return part if part >= 0 else None


class TestCase:
    """Stands for `otter.test_files.test_case`: it keeps the function that it decorates."""

    __test__ = False

    def __init__(self, *_: Any, **__: Any) -> None:
        self.function: Any = None

    def __call__(self, function: Any) -> TestCase:
        self.function = function
        return self


def _decorated(code: str, name: str) -> list[Any]:
    """The functions of an Otter test file that are test cases, in their order; of one name, the last."""
    stand_ins = {each: types.ModuleType(each) for each in _OTTER}
    stand_ins["otter.test_files"].test_case = TestCase  # type: ignore[attr-defined]
    before = {each: sys.modules.get(each) for each in _OTTER}
    names: dict[str, Any] = {"__name__": "test"}
    sys.modules.update(stand_ins)
    try:
        exec(compile(code, name, "exec"), names)  # noqa: S102 - the instructor's own
    finally:
        for each, module in before.items():
            if module is None:
                del sys.modules[each]
            else:
                sys.modules[each] = module
    return [each.function for each in names.values() if isinstance(each, TestCase)]
