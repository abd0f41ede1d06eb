"""The fixture itself: its names, and what crosses to the sandbox for its sake."""

import ast
import importlib.util
import re
import sys
from pathlib import Path

import pytest

from marathon.core.task import JudgeTask
from marathon.engine import Judge
from marathon.engine.checking import learning
from marathon.engine.checking.learning.expect import FILES


def test_an_unknown_name_is_said(judged):
    verdict = judged("x = 1\n", "import work\ndef test_it(expect):\n    expect.miracles(work.x)\n")
    assert "`expect` has no 'miracles'; it has beats," in verdict.checks[0].traceback


@pytest.mark.parametrize("name", FILES)
def test_every_name_is_a_function_with_a_contract(name):
    file = Path(learning.__file__).with_name(f"{FILES[name]}.py")
    nodes = ast.parse(file.read_text("utf-8")).body
    function = next(node for node in nodes if isinstance(node, ast.FunctionDef) and node.name == name)
    assert ast.get_docstring(function)
    assert function.args.args[0].arg == "bench"


def test_an_environment_without_numpy_is_our_mistake():
    checks = "import work\ndef test_it(expect):\n    expect.repeats(work.f)\n"
    with Judge(lambda _: sys.executable) as judge:
        verdict = judge.judge(JudgeTask("work", {"work.py": b"def f(): return 1\n"}, checks))
    if importlib.util.find_spec("numpy"):
        assert verdict.passed
    else:
        assert (verdict.outcome, "needs numpy" in verdict.problem.message) == ("our_fault", True)


INSIDE = """
import work
def doubled(x):
    return 2 * x
def measure(function, other, n):
    return [function(n), other(n), type(function).__name__]
def kind(thing):
    return [type(thing).__name__, thing.value]
def test_functions_cross(inside):
    assert inside(measure, work.triple, doubled, 5) == [15, 10, "function"]
def test_objects_and_classes_cross(inside):
    thing = work.Thing(7)
    assert inside(kind, thing) == ["Thing", 7]
    assert inside(measure, work.Thing.twice, doubled, 4) == [8, 8, "function"]
def test_in_containers(inside):
    assert inside(listed, [work.triple, {"also": doubled}]) == [3, 2]
def listed(functions):
    return [functions[0](1), functions[1]["also"](1)]
"""
WORK = """
def triple(x):
    return 3 * x
class Thing:
    def __init__(self, value):
        self.value = value
    @staticmethod
    def twice(x):
        return 2 * x
"""


def test_functions_and_objects_cross_to_inside(judged):
    verdict = judged(WORK, INSIDE, preload=())
    assert verdict.passed, [check.traceback for check in verdict.checks]
    assert all(check.observed for check in verdict.checks)


PAGE = (Path(__file__).parents[3] / "docs/authors/learning-checks.md").read_text("utf-8")


@pytest.mark.parametrize("name", FILES)
def test_the_page_for_authors_shows_every_name(name):
    assert f"expect.{name}(" in PAGE


def test_the_examples_of_the_page_are_python():
    examples = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    assert len(examples) == 15
    for example in examples:
        compile(example, "learning-checks.md", "exec")
        assert len(example.splitlines()) <= 8
