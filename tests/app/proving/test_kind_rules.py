"""Rules on programs in blocks, exercises whose parts are given, and exercises that are answered."""

from builders import exercise, found

from marathon.app.proving import checks_rules, kind_rules
from marathon.core.exercise import WrongAnswer
from marathon.core.puzzle import Distractor, Placed, Puzzle

BLOCKS = tuple(Placed(f"step({number})", 0) for number in range(5))
PUZZLE = Puzzle("", "", 0, BLOCKS, (Distractor("step(9)", "step(4)"),))


def wrong(code, name="early"):
    return WrongAnswer(name, "own", "a belief", ("R1",), "A hint?", f"# id: own\n# belief: a belief\n{code}")


def steps(*numbers):
    return "".join(f"step({number})\n" for number in numbers)


def parsons(puzzle=PUZZLE, **fields):
    return exercise(kind="parsons", puzzle=puzzle, **fields)


def test_five_to_nine_blocks():
    few, many = BLOCKS[:4], (*BLOCKS, *(Placed(f"more({n})", 0) for n in range(5)))
    assert found(kind_rules.block_count, parsons()) == []
    assert "4 blocks" in found(kind_rules.block_count, parsons(Puzzle("", "", 0, few)))[0]
    assert "10 blocks" in found(kind_rules.block_count, parsons(Puzzle("", "", 0, many)))[0]


def test_three_distractors_at_most():
    four = tuple(Distractor(f"other({n})", "step(1)") for n in range(4))
    assert "4 distractors" in found(kind_rules.block_count, parsons(Puzzle("", "", 0, BLOCKS, four)))[0]


def test_answers_are_made_of_the_blocks():
    good, bad = wrong(steps(1, 0, 2)), wrong(steps(0, 7), "own_line")
    assert found(kind_rules.answers_of_blocks, parsons(wrong=(good,))) == []
    [said] = found(kind_rules.answers_of_blocks, parsons(wrong=(good, bad)))
    assert "`step(7)` is no block" in said


def test_given_lines_stay():
    given = Puzzle("start()\n", "", 0, BLOCKS)
    [said] = found(kind_rules.answers_of_blocks, parsons(given, wrong=(wrong(steps(0)),)))
    assert "lines that are given" in said


def test_every_distractor_is_used_by_a_wrong_answer():
    assert found(kind_rules.distractors_answered, parsons(wrong=(wrong(steps(0, 9)),))) == []
    [said] = found(kind_rules.distractors_answered, parsons(wrong=(wrong(steps(1, 0)),)))
    assert "`step(9)`" in said


def test_where_the_parts_are_given_no_other_structure_is_asked_for():
    assert found(checks_rules.enough_alternates, parsons()) == []
    assert found(checks_rules.enough_alternates, exercise(kind="function")) != []


def test_other_kinds_have_nothing_to_do_with_blocks():
    for rule in kind_rules.EXERCISE_RULES:
        assert found(rule, exercise()) == []
