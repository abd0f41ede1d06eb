"""Sheets of answers: written, read, judged, with a reason for each."""

import pytest

from marathon.core.answers import (
    NO_KNOWN_WAY,
    asked,
    judge_sheet,
    read_sheet,
    reasons,
    right_answers,
    write_sheet,
)
from marathon.core.blocks import Cell, NearMiss, Option, Predict, Prose, Question
from marathon.core.gaps import find_filled

CHOICE = Question("which", "Which?", 1, options=(Option("one", False, "No."), Option("two", True, "Yes.")))
NUMBER = Question(
    "mean",
    "?",
    2,
    answer=4.0,
    tolerance=0.1,
    explanation="A share.",
    near_misses=(NearMiss(12.0, "The sum."),),
)
GUESS = Predict(
    Cell("out", "print()", 3),
    "?",
    (Option("`[3, 1]⏎x`", True, "So it is."), Option("`[3]`", False, "A copy?")),
    "",
    3,
)
ALL = asked((Prose("Text.", 1), CHOICE, NUMBER, GUESS))
RIGHT = {"which": "B", "mean": "4", "out": "[3, 1]⏎x"}


def sheet(**given):
    return write_sheet(ALL, given)


def test_a_sheet_is_read_as_it_was_written():
    assert read_sheet(write_sheet(ALL, RIGHT)) == RIGHT
    assert right_answers(ALL) == RIGHT
    assert read_sheet(sheet()) == {}


def test_the_right_answers_pass_and_others_do_not():
    assert judge_sheet(ALL, sheet(**RIGHT)).passed
    for name in RIGHT:
        verdict = judge_sheet(ALL, sheet(**{**RIGHT, name: "A" if name == "which" else "12"}))
        assert (verdict.outcome, verdict.held) == ("not_yet", 2)


def test_what_is_not_answered_is_not_reached_and_nothing_at_all_is_no_try():
    verdict = judge_sheet(ALL, sheet(which="B"))
    assert [check.outcome for check in verdict.checks] == ["passed", "skipped", "skipped"]
    assert verdict.outcome == "not_yet"
    assert judge_sheet(ALL, sheet()).outcome == "could_not_start"
    assert judge_sheet(ALL, "anything at all\nnobody: 3").outcome == "could_not_start"


REASONS = [
    ("which", "A", False, "No."),
    ("which", "b", True, "Yes."),
    ("which", "B.", True, "Yes."),
    ("which", "C", False, "There is no such option."),
    ("which", "two", False, "There is no such option."),
    ("mean", "4,05", True, "A share."),
    ("mean", "12", False, "The sum."),
    ("mean", "5", False, NO_KNOWN_WAY),
    ("mean", "four", False, "A number is asked for here."),
    ("mean", "nan", False, NO_KNOWN_WAY),
    ("out", "[3,1]⏎ x ", True, "So it is."),
    ("out", "[3]", False, "A copy?"),
]


@pytest.mark.parametrize(("name", "given", "right", "said"), REASONS)
def test_every_answer_has_its_reason(name, given, right, said):
    [reason] = reasons(ALL, sheet(**{name: given}))
    assert (reason.question, reason.right, reason.feedback) == (name, right, said)


def test_an_unforeseen_prediction_is_told_what_to_do():
    [reason] = reasons(ALL, sheet(out="[1, 3]"))
    assert not reason.right
    assert "line by line" in reason.feedback


GAPPED = "count = ___\nfor word in words:\n    count = ___\n"


def test_gaps_are_found_and_what_is_given_stays():
    assert find_filled(GAPPED, GAPPED) == ("", "")
    assert find_filled(GAPPED, "count = 0\nfor word in words:\n    count = count + 1\n") == ("0", "count + 1")
    assert find_filled(GAPPED, "count = 0\nfor w in words:\n    count = 1\n") is None
    assert find_filled(GAPPED, "count = 0\nx = 1\nfor word in words:\n    count = 1\n") is None
