"""Hints that help without giving the answer away."""

from __future__ import annotations

import pytest
from builders import exercise, found

from marathon.app.proving import hint_rules
from marathon.app.proving.hint_rules import code_tokens, shared_run

SNIPPET = "```python\ndef thrice(start):\n    return 3 * start\n```"
FITTING = ("word " * 24 + "so?", "word " * 60, "word " * 80 + "\n\n" + SNIPPET)


def test_tokens_of_half_a_line():
    """Comments and line ends do not count; what can be read of a broken piece does."""
    assert code_tokens("x = y  # note\n") == ["x", "=", "y"]
    assert code_tokens("if x > (3") == ["if", "x", ">", "(", "3"]
    assert code_tokens("'half") in ([], ["'", "half"], ["'half"])


def test_the_longest_shared_run():
    assert shared_run(list("abcde"), list("xbcdy")) == list("bcd")
    assert shared_run([], list("abc")) == []


def test_three_hints_of_the_right_length():
    assert found(hint_rules.lengths, exercise(hints=FITTING)) == []
    assert found(hint_rules.lengths, exercise(hints=FITTING[:2])) == ["there are 2 hints; three is right."]
    short = exercise(hints=("Think.", *FITTING[1:]))
    [fault] = hint_rules.lengths.faults(short)
    assert (fault.what, fault.line) == ("hint 1 has 1 words; 25 to 60 is right.", 20)


def test_words_of_code_count_in_the_third_hint():
    hints = (*FITTING[:2], "word " * 75 + "\n\n" + SNIPPET)

    assert hint_rules.code_words(SNIPPET) == 6
    assert found(hint_rules.lengths, exercise(hints=hints)) == []


SOLUTION = "def double(number):\n    result = number + number\n    return result\n"


@pytest.mark.parametrize(
    ("hint", "count"),
    [
        ("Write `number + number`.", 0),
        ("Write `result = number + number`.", 1),
        ("Use `def double(number):` as it stands.", 0),
        ("```python\nresult = number + number\n```", 1),
        ("```python\ntotal = price + price\n```", 0),
    ],
)
def test_the_second_hint_shares_at_most_four_tokens(hint, count):
    """What the starter shows may be repeated."""
    subject = exercise(hints=("Why?", hint, "Near."), solutions={"": SOLUTION})

    assert len(found(hint_rules.no_paste, subject)) == count


def test_the_first_hint_has_no_code_block():
    subject = exercise(hints=("```python\nx = 1\n```", "So.", "Near."))

    assert found(hint_rules.no_paste, subject) == ["hint 1 has a code block."]


def test_the_third_hint_is_a_cousin_not_the_answer():
    def third(block):
        return exercise(hints=("a", "b", block), solutions={"": SOLUTION})

    assert found(hint_rules.near_code, third(SNIPPET)) == []
    assert found(hint_rules.near_code, third("No code.")) == ["hint 3 has no code block."]
    assert found(hint_rules.near_code, third("```python\n" + "x = 1\n" * 7 + "```")) == [
        "hint 3 has 7 lines of code; 6 may be."
    ]
    assert found(hint_rules.near_code, third("```python\nresult = number + number\n```")) == [
        "hint 3 has the solution's line `result = number + number`."
    ]
    assert found(hint_rules.near_code, third("```python\nreturn result\n```")) == []


def test_hints_read_easily():
    hard = "Institutional heterogeneity necessitates characteristically sophisticated differentiation."

    assert found(hint_rules.hint_grade, exercise(hints=("Go on.", "Try it out.", "See this."))) == []
    assert len(found(hint_rules.hint_grade, exercise(hints=(hard, hard, hard)))) == 1


def test_statements_are_short():
    rules = "word " * 9

    assert found(hint_rules.statement_length, exercise(statement=rules * 19)) == []
    assert found(hint_rules.statement_length, exercise(statement=rules * 20)) == [
        "the statement has 186 words; 180 may be."
    ]
    assert found(hint_rules.statement_length, exercise(statement=rules * 20, stage=2)) == []


def test_solutions_are_short_and_readable():
    long = "def f(x):\n    # why\n\n" + "    x += 1\n" * 25

    assert found(hint_rules.solution_length, exercise()) == []
    assert found(hint_rules.solution_length, exercise(solutions={"": long})) == [
        "the solution has 26 lines; 25 may be."
    ]
    [fault] = hint_rules.solution_length.faults(exercise(solutions={"torch": "def (:\n"}))
    assert fault.file.endswith("solution.torch.py")
    assert fault.line == 1


def test_a_debrief_of_twenty_words_and_an_insight():
    assert found(hint_rules.debrief, exercise(debrief="word " * 20)) == []
    assert len(found(hint_rules.debrief, exercise(insight=" "))) == 2
