"""What cannot be judged from outside ends in a failed check that says so, never in a pass."""

from __future__ import annotations

import pytest

WHY = "cannot be judged from outside, because"
SUBMISSION = """
def globals_of(function):
    return function.__globals__

def closure_of(function):
    return function.__closure__

def function_of(method):
    return method.__func__

def greet(kind):
    kind.greet = lambda self: "hello"

def set_in(module):
    module.answer = 42

def answer():
    return 42
"""
CHECKS = {
    "globals": "assert work.globals_of(lambda: 0)",
    "closure": "def f(): return work\n    assert work.closure_of(f) is not None",
    "method": "class A:\n        def f(self): return 1\n    assert work.function_of(A().f) is A.f",
    "class": "class A:\n        pass\n    work.greet(A)\n    assert A().greet() == 'hello'",
    "module": "work.set_in(work_of_checks)\n    assert work_of_checks.answer == 42",
    "runpy": "import runpy\n    assert runpy.run_module('work')['answer']",
}


@pytest.mark.parametrize("what", CHECKS)
def test_it_says_so(what, verdict_of):
    verdict = verdict_of(
        SUBMISSION,
        f"import sys\nimport work\nwork_of_checks = sys.modules[__name__]\n\ndef test_it():\n    {CHECKS[what]}\n",
    )
    (check,) = verdict.checks
    assert check.outcome == "failed"
    assert WHY in check.traceback.replace("\n", " ")


def test_the_same_submission_may_be_judged_otherwise(verdict_of):
    verdict = verdict_of(SUBMISSION, "import work\n\ndef test_it():\n    assert work.answer() == 42\n")
    assert [check.outcome for check in verdict.checks] == ["passed"]


def test_a_set_that_says_otherwise_than_its_items_is_not_believed(verdict_of):
    submission = """
from collections.abc import Set

class _Liar(Set):
    def __init__(self, *items): self._items = items
    def __iter__(self): return iter(self._items)
    def __len__(self): return len(self._items)
    def __contains__(self, item): return item in self._items
    def __and__(self, other): return {9}
    def __le__(self, other): return True

def answer():
    return _Liar(1, 2)
"""
    checks = "import work\n\ndef test_and():\n    assert work.answer() & {1, 2} == {9}\n\ndef test_le():\n    assert work.answer() <= {1}\n"
    assert [check.outcome for check in verdict_of(submission, checks).checks] == ["failed", "failed"]
