"""The starter that comes from a solution."""

import pytest

from marathon.curriculum import derive
from marathon.curriculum.starter import MarksError

RAISE = 'raise NotImplementedError("not written yet")'


def test_a_marked_part_becomes_a_polite_failure_at_its_own_indentation():
    solution = (
        "def f(x):\n    # BEGIN SOLUTION\n    return x\n    # END SOLUTION\n\n\ndef g():\n    return 1\n"
    )
    assert derive(solution) == f"def f(x):\n    {RAISE}\n\n\ndef g():\n    return 1\n"


def test_every_part_is_replaced():
    part = "{0}# BEGIN SOLUTION\n{0}pass\n{0}# END SOLUTION\n"
    solution = "class A:\n    def f(self):\n" + part.format(" " * 8) + part.format("")
    assert derive(solution) == f"class A:\n    def f(self):\n        {RAISE}\n{RAISE}\n"


def test_comments_after_starter_take_the_place():
    solution = (
        "def f(x):\n    # BEGIN SOLUTION\n    # one comment\n    return x\n    # STARTER\n"
        "    # total = 0\n    # for y in x:\n    #     ...\n    #\n\n    # # What comes next?\n    # END SOLUTION\n"
    )
    assert (
        derive(solution)
        == "def f(x):\n    total = 0\n    for y in x:\n        ...\n\n\n    # What comes next?\n"
    )


def test_the_starter_runs_and_fails_politely():
    starter = derive("def f(x):\n    # BEGIN SOLUTION\n    return x\n    # END SOLUTION\n")
    names = {}
    exec(starter, names)
    with pytest.raises(NotImplementedError, match="not written yet"):
        names["f"](1)


@pytest.mark.parametrize(
    ("solution", "line", "what", "mend"),
    [
        ("x = 1\n", 1, "Nothing is marked", "or add a starter.py"),
        ("a = 1\n# BEGIN SOLUTION\nx = 1\n", 2, "does not end", "`# END SOLUTION`"),
        ("x = 1\n# END SOLUTION\n", 2, "outside of a part", "`# BEGIN SOLUTION`"),
        ("# STARTER\n", 1, "outside of a part", "`# BEGIN SOLUTION`"),
        ("# BEGIN SOLUTION\n# BEGIN SOLUTION\n# END SOLUTION\n", 2, "inside of a part", "line 1"),
        ("# BEGIN SOLUTION\n# STARTER\n# STARTER\n# END SOLUTION\n", 3, "second", "Keep one"),
        ("# BEGIN SOLUTION\n# STARTER\nx = 1\n# END SOLUTION\n", 3, "Code stands", "as a comment"),
    ],
)
def test_marks_that_do_not_fit_are_reported(solution, line, what, mend):
    with pytest.raises(MarksError) as caught:
        derive(solution)
    assert caught.value.line == line
    assert what in str(caught.value)
    assert mend in caught.value.mend


def test_a_starter_of_its_own_needs_no_marks(toy):
    toy.write("DOUBLE/solution.py", "def double(number):\n    return 2 * number\n")
    toy.write("DOUBLE/starter.py", "def double(number):\n    return None\n")
    reading = toy.read()
    assert reading.faults == ()
    assert reading.path.find_exercise("double-it")[1].starter() == "def double(number):\n    return None\n"
