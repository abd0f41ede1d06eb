"""Assignments of other tools get the scores that these tools give, and nobody can forge points."""

from __future__ import annotations

import json
import pathlib
import sys
import zipfile

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import samples

from marathon.app.assignments.assignment import share_points
from marathon.app.assignments.judging import judge_assignment
from marathon.app.assignments.nbgrader import MISSING, UNTOUCHED, read_nbgrader
from marathon.app.assignments.otter import read_otter
from marathon.app.assignments.script import plain_python, write_module
from marathon.core.errors import WrongUse
from marathon.core.exercise import Limits

GOLDENS = json.loads((pathlib.Path(__file__).parent / "goldens.json").read_text())
NBGRADER, OTTER = GOLDENS["nbgrader"], GOLDENS["otter"]


def earned(scores):
    return {score.question: score.points for score in scores.scores}


@pytest.fixture
def tests_of_otter(tmp_path):
    folder = tmp_path / "tests"
    folder.mkdir()
    for name, text in samples.OTTER_TESTS.items():
        (folder / f"{name}.py").write_text(text)
    return folder


@pytest.fixture
def source(tmp_path):
    file = tmp_path / "source.ipynb"
    file.write_text(samples.nbgrader_source())
    return file


def hand_in(tmp_path, text):
    file = tmp_path / "submission.ipynb"
    file.write_text(text)
    return file


def test_the_goldens_are_of_everything_and_say_of_which_versions():
    assert set(NBGRADER["scores"]) == set(samples.NBGRADER_SUBMISSIONS)
    assert set(OTTER["scores"]) == set(samples.OTTER_SUBMISSIONS)
    assert NBGRADER["version"][0].isdecimal()
    assert OTTER["version"][0].isdecimal()


@pytest.mark.parametrize("name", samples.NBGRADER_SUBMISSIONS)
def test_the_scores_of_nbgrader(tmp_path, source, name):
    given = hand_in(tmp_path, samples.nbgrader_submission(NBGRADER["released"], name))
    scores = judge_assignment(read_nbgrader(source, given))
    assert earned(scores) == NBGRADER["scores"][name]
    assert scores.possible == 14.5


@pytest.mark.parametrize("name", samples.OTTER_SUBMISSIONS)
def test_the_scores_of_otter(tmp_path, tests_of_otter, name):
    given = hand_in(tmp_path, samples.otter_submission(name))
    scores = judge_assignment(read_otter(tests_of_otter, given))
    assert earned(scores) == pytest.approx(OTTER["scores"][name])
    assert scores.possible == 9.0


def forging(code):
    """Every cell of the learner is an attack, and none of them an answer."""
    return samples.book([samples.cell(code)])


ATTACKS = {
    "builtins": "import builtins\nbuiltins.isinstance = lambda *_: True\nbuiltins.sum = builtins.abs = lambda *_: 4",
    "equal to everything": "class Yes:\n    def __eq__(self, other): return True\n    def __call__(self, *_): return self\n    def __repr__(self): return '6'\n    def __sub__(self, other): return 0\npay = total = greeting = x = Yes()",
    "frames": "import sys\ndef pay(*_):\n    frame = sys._getframe()\n    while frame:\n        frame.f_globals.update(case=None, range=lambda *_: [])\n        frame = frame.f_back\n    raise SystemExit(0)\ntotal = greeting = pay\nx = 5",
    "tells its own score": "def pay(*_):\n    raise AssertionError('partial 4.0')\ntotal = greeting = pay\nx = 4.0",
    "patches pytest": "import sys, types\nfor name in ('pytest', '_pytest', 'otter', 'doctest'):\n    sys.modules[name] = types.ModuleType(name)\nimport os\nos._exit = lambda *_: None",
    "ends": "import os\nos._exit(0)",
    "writes over the runner": "marathon_run = marathon_defined = marathon_heard = lambda *_: ['pay', 'assert', 'x', 'total']\n_cells = []",
    "claims modules": "import math\nmath.isclose = lambda *_: True\nabs = lambda *_: 0\nprint = lambda *_: None",
    "never ends": "while True:\n    pass",
}  # fmt: skip


@pytest.mark.parametrize("name", ATTACKS)
def test_nobody_forges_points(tmp_path, source, tests_of_otter, name):
    limits = Limits(call_seconds=1.0, total_seconds=60.0, memory_mb=512)
    given = hand_in(tmp_path, forging(ATTACKS[name]))
    scores = judge_assignment(read_otter(tests_of_otter, given), limits=limits)
    # That a greeting is there is all that the first case of q4 asks for.
    assert {question: points for question, points in earned(scores).items() if question != "q4"} == {
        "q1": 0, "q2": 0, "q3": 0,
    }  # fmt: skip
    assert earned(scores)["q4"] <= 0.5
    answered = samples.nbgrader_submission(NBGRADER["released"], "untouched")
    whole = json.loads(answered)
    whole["cells"].insert(0, samples.cell(ATTACKS[name]))
    scores = judge_assignment(read_nbgrader(source, hand_in(tmp_path, json.dumps(whole))), limits=limits)
    got = earned(scores)
    assert {got[name] for name in ("pay_public", "pay_hidden", "x_then", "part", "loud")} <= {0, None}


class TestNbgrader:
    def test_it_says_why_there_are_no_points(self, tmp_path, source):
        given = hand_in(tmp_path, samples.nbgrader_submission(NBGRADER["released"], "tests deleted"))
        why = {score.question: score.why for score in judge_assignment(read_nbgrader(source, given)).scores}
        assert why["pay_hidden"] == why["x_then"] == MISSING
        assert why["essay"] == UNTOUCHED
        assert "x_now" in why

    def test_a_released_notebook_has_no_hidden_tests_and_is_judged_all_the_same(self, tmp_path):
        released = tmp_path / "released.ipynb"
        released.write_text(NBGRADER["released"])
        given = hand_in(tmp_path, samples.nbgrader_submission(NBGRADER["released"], "right"))
        scores = judge_assignment(read_nbgrader(released, given))
        assert earned(scores) == NBGRADER["scores"]["right"]

    def test_of_cells_with_the_same_name_the_last_counts(self, tmp_path, source):
        whole = json.loads(samples.nbgrader_submission(NBGRADER["released"], "right"))
        (again,) = [
            one for one in whole["cells"] if one["metadata"].get("nbgrader", {}).get("grade_id") == "x_then"
        ]
        whole["cells"].append(dict(again))
        assignment = read_nbgrader(source, hand_in(tmp_path, json.dumps(whole)))
        (case,) = [case for case in assignment.cases if case.question == "x_then"]
        assert case.after == len(assignment.cells)

    def test_a_notebook_without_points(self, tmp_path, source):
        other = tmp_path / "other.ipynb"
        other.write_text(samples.book([samples.cell("x = 1")]))
        with pytest.raises(WrongUse, match="no cell with points"):
            read_nbgrader(other, source)

    @pytest.mark.parametrize("mark", [7, None, {"grade_id": 5}, {"grade_id": "pay_hidden", "points": "many"}])
    def test_odd_marks_do_no_harm(self, tmp_path, source, mark):
        whole = json.loads(samples.nbgrader_submission(NBGRADER["released"], "right"))
        whole["cells"].insert(0, samples.cell("x = 1") | {"metadata": {"nbgrader": mark}})
        assert read_nbgrader(source, hand_in(tmp_path, json.dumps(whole))).cases


class TestOtter:
    def test_a_zip_and_a_notebook_hold_the_same_tests(self, tmp_path, tests_of_otter):
        given = hand_in(tmp_path, samples.otter_submission("right"))
        with zipfile.ZipFile(tmp_path / "autograder.zip", "w") as archive:
            for name, text in samples.OTTER_TESTS.items():
                archive.writestr(f"tests/{name}.py", text)
            archive.writestr("run.py", "raise SystemExit")
        folder = read_otter(tests_of_otter, given)
        assert read_otter(tmp_path / "autograder.zip", given) == folder
        assert read_otter(tmp_path, given) == folder

    def test_tests_in_the_metadata_of_a_notebook(self, tmp_path):
        test = {"name": "q", "points": 2, "suites": [{"cases": [{"code": ">>> x\n1", "hidden": False}]}]}
        book = json.loads(samples.book([samples.cell("x = 1")]))
        book["metadata"]["otter"] = {"OK_FORMAT": True, "tests": {"q": test}}
        given = hand_in(tmp_path, json.dumps(book))
        assert earned(judge_assignment(read_otter(given, given))) == {"q": 2}

    @pytest.mark.parametrize(
        "text",
        ["OK_FORMAT = True\ntest = make()", "def (", "OK_FORMAT = True\ntest = {'name': 'q', 'suites': []}",
         "OK_FORMAT = True\ntest = {'name': 'q', 'points': [1], 'suites': [{'cases': []}]}", "x = 1"],
    )  # fmt: skip
    def test_what_cannot_be_read_is_said(self, tmp_path, text):
        (tmp_path / "q.py").write_text(text)
        given = hand_in(tmp_path, samples.otter_submission("nothing"))
        with pytest.raises(WrongUse, match="The test q cannot be read"):
            read_otter(tmp_path / "q.py", given)

    def test_no_tests(self, tmp_path):
        (tmp_path / "tests").mkdir()
        with pytest.raises(WrongUse, match="no test of Otter"):
            read_otter(tmp_path, hand_in(tmp_path, samples.otter_submission("nothing")))


@pytest.mark.parametrize(
    ("total", "given", "shared"),
    [(3, [None, 2, None], [0.5, 2, 0.5]), (None, [None, None], [0.5, 0.5]), (None, [None, 1], [0, 1]), (2, [1, 1], [1, 1]),
     ([1, 2], [None, 5], [1, 2]), (None, [0, None], [0, 1]), (None, [], []), (0, [None], [0])],
)  # fmt: skip
def test_points_that_nobody_gave(total, given, shared):
    assert share_points(total, given) == shared


@pytest.mark.parametrize(("total", "given"), [(1, [2]), ([1], [None, None])])
def test_points_that_cannot_be(total, given):
    with pytest.raises(ValueError, match="points"):
        share_points(total, given)


def test_what_is_no_python_stays_what_it_is():
    assert plain_python("def (").strip() == "def ("
    assert "get_ipython" in plain_python("%matplotlib inline")
    compile(write_module(["x = '''{}'''", "%%bash\nls"])["submission.py"], "submission.py", "exec")
