"""A submission may be called like a library that the judge itself uses: it is the submission that is judged."""

from __future__ import annotations

import pytest

from marathon.core.task import JudgeTask

SUBMISSION = b"""
import random

def helper():
    return 5

def mine():
    return helper() + 1

def dumps(value):
    return "mine"

def isleap(year):
    return "never"
"""
CHECKS = """
import importlib
import random
import textwrap
from unittest import mock

import {name}
from {name} import helper, mine


def test_by_name():
    assert helper() == {name}.helper() == 5
    assert mine() == 6


def test_import_module():
    assert importlib.import_module("{name}").mine() == 6


def test_patched():
    with mock.patch("{name}.helper", return_value=1):
        assert {name}.mine() == 2
    assert {name}.mine() == 6


def test_patched_by_monkeypatch(monkeypatch):
    monkeypatch.setattr("{name}.helper", lambda: 2)
    assert {name}.mine() == 3


def test_within():
    from {name} import mine as again
    assert again() == 6


def test_libraries_have_their_own(tmp_path):
    import email.message
    assert textwrap.dedent("  a") == "a"
    assert email.message.Message() is not None


def test_fails():
    assert mine() == 5
"""


@pytest.mark.parametrize("name", ["calendar", "json", "pluggy", "packaging", "statistics"])
def test_the_submission_is_meant(name, judge):
    task = JudgeTask(name, {f"{name}.py": SUBMISSION}, CHECKS.format(name=name))
    verdict = judge.judge(task)
    assert {check.id: check.outcome for check in verdict.checks} == {
        "test_by_name": "passed",
        "test_import_module": "passed",
        "test_patched": "passed",
        "test_patched_by_monkeypatch": "passed",
        "test_within": "passed",
        "test_libraries_have_their_own": "passed",
        "test_fails": "failed",
    }


@pytest.mark.parametrize("library", ["pytest", "math", "colorsys"])
def test_no_other_file_answers_for_a_library(library, judge):
    checks = f"import {library}\nimport work\n\ndef test_it():\n    assert not hasattr({library}, 'forged')\n"
    files = {"work.py": b"", f"{library}.py": b"forged = True\n"}
    verdict = judge.judge(JudgeTask("work", files, checks))
    assert [check.outcome for check in verdict.checks] == ["passed"]


@pytest.mark.parametrize(
    "statement", ["from calendar import isleap", "import calendar\nisleap = calendar.isleap"]
)
def test_the_library_does_not_answer_for_it(statement, judge):
    checks = f"{statement}\n\ndef test_leap():\n    assert isleap(2024) is True\n"
    verdict = judge.judge(JudgeTask("calendar", {"calendar.py": SUBMISSION}, checks))
    assert [check.outcome for check in verdict.checks] == ["failed"]
