"""`marathon judge`: one document on stdout, and the exit status that belongs to it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from marathon.app.judge_files import judge_files, read_task
from marathon.core.errors import WrongUse

CHECKS = """
import unittest
import pytest
from pay import pay

class TestPay(unittest.TestCase):
    def test_less(self):
        self.assertEqual(pay(40, 10), 400)

class TestMore:
    @pytest.mark.parametrize("hours, wanted", [(41, 415), (60, 700)])
    def test_more(self, hours, wanted):
        assert pay(hours, 10) == wanted
"""
RIGHT = "def pay(h, r):\n    return h * r if h <= 40 else 40 * r + 1.5 * (h - 40) * r\n"
IDS = ["TestPay::test_less", "TestMore::test_more[41-415]", "TestMore::test_more[60-700]"]


@pytest.fixture
def command(tmp_path):
    (tmp_path / "test_pay.py").write_text(CHECKS)

    def run(submission, *options, checks="test_pay.py"):
        (tmp_path / "pay.py").write_text(submission)
        return subprocess.run(
            [sys.executable, "-m", "marathon.cli.judge", "--checks", checks, "pay.py", *options],
            cwd=tmp_path, capture_output=True, text=True, check=False,
        )  # fmt: skip

    return run


def document(ended):
    found = json.loads(ended.stdout)
    return [check["id"] for check in found["checks"]], [check["outcome"] for check in found["checks"]], found


def test_passed(command):
    ended = command(RIGHT, "--json")
    assert ended.returncode == 0, ended.stderr
    assert document(ended)[:2] == (IDS, ["passed"] * 3)
    assert document(ended)[2]["outcome"] == "passed"


@pytest.mark.parametrize(
    "submission, outcomes",
    [
        ("def pay(h, r):\n    return h * r\n", ["passed", "failed", "failed"]),
        ("def pay(h, r)\n", ["error"] * 3),
        ("import os\nos._exit(0)\n", ["error"] * 3),
        (
            "print('{}')\nprint('[]')\ndef pay(h, r):\n    print('{\"checks\": []}')\n    raise SystemExit(0)\n",
            ["failed"] * 3,
        ),
    ],
)
def test_not_passed(submission, outcomes, command):
    ended = command(submission, "--json")
    assert ended.returncode == 1
    assert document(ended)[:2] == (IDS, outcomes)


def test_wrong_use(command, tmp_path):
    ended = command(RIGHT, "--json", checks="nothing.py")
    assert ended.returncode == 2
    assert document(ended)[2]["outcome"] == "our_fault"
    (tmp_path / "test_broken.py").write_text("import pay\ndef test_it(:\n")
    ended = command(RIGHT, "--json", checks="test_broken.py")
    assert ended.returncode == 2
    assert "SyntaxError" in document(ended)[2]["problem"]["message"]


def test_for_people(command):
    ended = command("def pay(h, r):\n    return h * r\n")
    assert ended.returncode == 1
    assert "✗ TestMore::test_more[41-415]" in ended.stdout
    assert "we called    pay(41, 10)" in ended.stdout
    assert "1 of 3 checks hold." in ended.stdout


def test_read_task_keeps_checks_out_of_the_sandbox(tmp_path):
    names = ("pay.py", "helper.py", "expected.py", "test_pay.py", "test_other.py", "conftest.py", "data.csv")
    for name in names:
        Path(tmp_path, name).write_text("")
    Path(tmp_path, "pay.py").write_text("import helper\n")
    Path(tmp_path, "test_pay.py").write_text("import pay, expected\n")
    task = read_task(tmp_path / "test_pay.py", tmp_path / "pay.py")
    assert set(task.files) == {"pay.py", "helper.py", "data.csv"}
    assert set(task.secrets) == {"expected.py", "test_other.py", "conftest.py", "data.csv"}


def test_checks_in_a_package_find_their_neighbours(tmp_path):
    package = tmp_path / "tests"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "helpers.py").write_text("WANTED = 4\n")
    (package / "test_it.py").write_text(
        "from work import double\nfrom . import helpers\n\ndef test_it():\n    assert double(2) == helpers.WANTED\n"
    )
    (tmp_path / "work.py").write_text("def double(n):\n    return 2 * n\n")

    verdict = judge_files(package / "test_it.py", tmp_path / "work.py")

    assert [(check.id, check.outcome) for check in verdict.checks] == [("test_it", "passed")]


def test_tests_of_a_project_read_its_files(tmp_path):
    for folder in ("tests", "src/work"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'work'\n")
    (tmp_path / "src" / "work" / "__init__.py").write_text(
        "def lines(path):\n    with open(path) as file:\n        return len(list(file))\n"
    )
    (tmp_path / "src" / "work" / "words.txt").write_text("a\nb\n")
    (tmp_path / "tests" / "test_it.py").write_text(
        "from pathlib import Path\nfrom work import lines\nROOT = Path(__file__).parents[1]\n\n"
        "def test_read_here():\n    assert 'work' in (ROOT / 'pyproject.toml').read_text()\n\n"
        "def test_read_there():\n    assert lines(ROOT / 'src' / 'work' / 'words.txt') == 2\n\n"
        "def test_no_code():\n    assert not (ROOT / 'src' / 'work' / '__init__.py').exists()\n"
    )

    verdict = judge_files(tmp_path / "tests" / "test_it.py", tmp_path / "src" / "work")

    assert [(check.id, check.outcome) for check in verdict.checks] == [
        ("test_read_here", "passed"),
        ("test_read_there", "passed"),
        ("test_no_code", "passed"),
    ]


def test_a_package_is_taken_whole(tmp_path):
    """However deep it is, and however much lies beside it."""
    (tmp_path / "test_deep.py").write_text(
        "import deep\n\n\ndef test_answer():\n    assert deep.answer() == 42\n"
    )
    inner = tmp_path / "deep" / "a" / "b" / "c" / "d"
    inner.mkdir(parents=True)
    for folder in (inner, *inner.parents[:4]):
        (folder / "__init__.py").write_text("")
    (inner / "more.py").write_text("def answer():\n    return 42\n")
    (tmp_path / "deep" / "__init__.py").write_text("from deep.a.b.c.d.more import answer\n")
    beside = tmp_path / "beside"
    beside.mkdir()
    for number in range(600):
        (beside / f"{number}.txt").write_text("x")
    verdict = judge_files(tmp_path / "test_deep.py", tmp_path / "deep")
    assert verdict.outcome == "passed", verdict.problem


def test_a_package_that_is_too_large_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr("marathon.app.judge_files.MAX_OF_PACKAGE", 2)
    (tmp_path / "test_deep.py").write_text("import deep\n")
    (tmp_path / "deep").mkdir()
    for name in ("__init__", "one", "two"):
        (tmp_path / "deep" / f"{name}.py").write_text("")
    with pytest.raises(WrongUse, match="more than 2 files"):
        read_task(tmp_path / "test_deep.py", tmp_path / "deep")
