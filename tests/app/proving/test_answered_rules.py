"""Rules on exercises that are answered, and on code with gaps."""

from dataclasses import replace

from builders import exercise, found, predict, question

from marathon.app.proving import answered_rules, kind_rules
from marathon.app.proving.answered_rules import AnswersRun
from marathon.app.proving.cells import CellRun
from marathon.core.blocks import Figure, NearMiss, Question
from marathon.core.exercise import WrongAnswer

NUMBER = Question("mean", "?", 7, answer=4.0, tolerance=0.1, near_misses=(NearMiss(12.0, "The sum."),))
GUESS = predict("print(1)", "1", "2", "3")


def answered(*blocks, **fields):
    return exercise(kind="choice", questions=blocks, checks="", **fields)


def test_wrong_ways_are_foreseen():
    assert found(answered_rules.foreseen, answered(question(), NUMBER, GUESS)) == []
    assert "0 wrong answers" in found(answered_rules.foreseen, answered(replace(NUMBER, near_misses=())))[0]
    assert "1 wrong answers" in found(answered_rules.foreseen, answered(predict("print(1)", "1", "2")))[0]


def test_what_is_wrong_does_not_pass():
    assert found(answered_rules.sheet, answered(question(), NUMBER, GUESS)) == []
    twice = predict("print(1)", "[1, 2]", "[1,2]", "3")
    assert "passes as an answer" in found(answered_rules.sheet, answered(twice))[0]


def test_a_right_option_that_gives_itself_away():
    long = question(
        "What?", "this one is right since it says so very much more than all others do", "no", "not this"
    )
    assert found(answered_rules.lengths, answered(question())) == []
    assert "longest" in found(answered_rules.lengths, answered(long))[0]


def test_predictions_come_true():
    subject = answered(GUESS)
    assert found(answered_rules.come_true, AnswersRun(subject, (CellRun(GUESS.id, "1\n"),))) == []
    [said, other] = found(answered_rules.come_true, AnswersRun(subject, (CellRun(GUESS.id, "2\n"),)))
    assert "the cell gives `2`" in said
    assert "comes true" in other
    assert "not proved" in found(answered_rules.come_true, AnswersRun(subject, missing="no libraries"))[0]


def test_figures_are_of_today(tmp_path):
    subject = answered(Figure("line", "a line", "A line.", 3), root=tmp_path)
    folder = subject.folder / "figures"
    folder.mkdir(parents=True)
    (folder / "line.py").write_text("def draw(): ...\n")
    assert "not drawn from its code" in found(answered_rules.pictures, subject)[0]


def gapped(starter, *wrong, solution="count = 0  # BLANK 0\n"):
    answers = tuple(WrongAnswer("w", "own", "b", ("R1",), "h", f"# id: own\n{code}") for code in wrong)
    return exercise(kind="fill", starters={"": starter}, solutions={"": solution}, wrong=answers)


def test_gaps():
    assert found(kind_rules.gap_count, gapped("count = ___\n")) == []
    assert "4 gaps" in found(kind_rules.gap_count, gapped("f(___, ___, ___, ___)\n"))[0]
    assert "cannot be read" in found(kind_rules.gap_count, gapped("if 1 ___ 2:\n    pass\n"))[0]
    assert found(kind_rules.gap_count, gapped("anything", solution="x = 1\n")) == []


def test_wrong_answers_fill_the_gaps_alone():
    assert found(kind_rules.answers_of_gaps, gapped("count = ___\n", "count = 1\n")) == []
    assert "given" in found(kind_rules.answers_of_gaps, gapped("count = ___\n", "total = 1\n"))[0]
