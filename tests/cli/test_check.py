"""`marathon check` with the real judge: what is said, and how it ends."""

from __future__ import annotations

import io
import json
import shutil

import pytest
from cli_toys import TOY_PATH

from marathon.core.verdict import Problem, Verdict, from_document

SOLUTION = "def double(number):\n    return number * 2\n"
PRINTS = "def double(number):\n    print(number * 2)\n"


@pytest.fixture
def answer(tmp_path):
    def write(code):
        file = tmp_path / "answer.py"
        file.write_text(code)
        return file

    return write


def test_an_answer_that_holds(marathon, answer):
    done = marathon("check", "double-it", answer(SOLUTION))
    assert done.status == 0
    assert done.out.startswith("All 7 checks hold.\nA function hands its result back")
    assert "✓ R1 any number becomes twice as much  4 of 4 cases hold" in done.out
    assert "Try 1," in done.out
    assert "m further" in done.out


def test_an_answer_that_does_not_hold_yet_and_why(marathon, answer):
    done = marathon("check", "double-it", answer(PRINTS))
    assert done.status == 1
    assert done.out.startswith("Not yet: 0 of 7 checks hold\n")
    words = " ".join(done.out.split())
    assert "We called double(3) It returned None We expected 6" in words
    assert "What is probably happening: printing is returning Hint. The result was shown" in words
    assert "What your code printed: 6" in words


def test_an_answer_that_cannot_be_read(marathon, answer):
    done = marathon("check", "double-it", answer("def double(number:\n    return 2\n"))
    assert done.status == 1
    assert done.out.startswith(
        "Python could not read line 1.\nA closing bracket is missing. Nothing was checked, so this is not a try."
    )
    assert "Try" not in done.out


def test_the_own_file_is_checked_without_a_name(marathon, home):
    assert marathon("check", "double-it").status == 1
    file = home / "workspace/first-steps/numbers/every-element/double_it.py"
    file.write_text(SOLUTION)
    assert marathon("check", "double-it").status == 0


def test_checking_another_file_leaves_the_own_one_alone(marathon, home, answer):
    marathon("check", "double-it")
    file = home / "workspace/first-steps/numbers/every-element/double_it.py"
    before = file.read_text()
    assert marathon("check", "double-it", answer(SOLUTION)).status == 0
    assert file.read_text() == before


def test_from_the_input(marathon, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO(SOLUTION))
    assert marathon("check", "double-it", "-").status == 0


def test_a_program(marathon, answer):
    wrong = (
        TOY_PATH / "1-first-steps/1-numbers/01-every-element/exercises/greet-by-name/wrong/always_you.py"
    ).read_text()
    done = marathon("check", "greet-by-name", answer(wrong))
    assert done.status == 1
    assert "What is probably happening:" in done.out


def test_as_one_document(marathon, answer):
    done = marathon("check", "double-it", answer(PRINTS), "--json")
    assert done.status == 1
    document = json.loads(done.out)
    assert (document["version"], document["exercise"], document["number"]) == (1, "double-it", 1)
    assert document["wording"]["headline"] == "Not yet: 0 of 7 checks hold"
    verdict = from_document(document["verdict"])
    assert (verdict.outcome, verdict.diagnosis.name) == ("not_yet", "prints")
    again = json.loads(marathon("check", "double-it", answer(PRINTS), "--json").out)
    assert again["number"] == 2
    assert again["verdict"]["signature"] == document["verdict"]["signature"]
    assert again["verdict"]["seed"] == document["verdict"]["seed"]


def test_our_fault_ends_with_two(marathon, answer, monkeypatch):
    broken = Verdict("our_fault", problem=Problem("engine", "a wire is loose"))
    monkeypatch.setattr("marathon.engine.Judge.judge", lambda *_, **__: broken)
    done = marathon("check", "double-it", answer(PRINTS))
    assert done.status == 2
    assert done.out.startswith("The checks themselves broke. This is our mistake, not yours.")


def test_an_unknown_exercise(marathon, answer):
    done = marathon("check", "duble-it", answer(SOLUTION))
    assert done.status == 2
    assert "There is no exercise called 'duble-it'." in done.err
    assert "Did you mean `double-it`?" in done.err
    document = json.loads(marathon("check", "duble-it", answer(SOLUTION), "--json").out)
    assert document["error"]["mend"] == "Did you mean `double-it`?"


def test_a_file_that_is_not_there(marathon, tmp_path):
    done = marathon("check", "double-it", tmp_path / "no.py")
    assert done.status == 2
    assert "The file cannot be read" in done.err


def test_a_file_that_is_not_text(marathon, tmp_path):
    file = tmp_path / "x.py"
    file.write_bytes(b"\xff\xfe\0")
    done = marathon("check", "double-it", file)
    assert done.status == 2
    assert "Save it as UTF-8." in done.err


def test_a_framework_that_it_does_not_offer(marathon, answer):
    done = marathon("check", "double-it", answer(SOLUTION), "--framework", "torch")
    assert done.status == 2
    assert "cannot run with 'torch'" in done.err


def test_a_deleted_workspace_comes_back(marathon, home, answer):
    marathon("check", "double-it")
    file = home / "workspace/first-steps/numbers/every-element/double_it.py"
    file.write_text(SOLUTION)
    assert marathon("check", "double-it").status == 0
    shutil.rmtree(home / "workspace")
    assert marathon("check", "double-it").status == 0
    assert file.read_text() == SOLUTION
