"""What proves an exercise fair."""

from __future__ import annotations

import pytest
from builders import a_course, exercise, found, lesson

from marathon.app.proving import checks_rules
from marathon.core.exercise import Alternate, Limits, WrongAnswer


# The text of a check, for rules that read it; nobody runs it.
def check(name="test_it", doc="R1: three becomes six", arguments="", body="assert True"):
    return f'def {name}({arguments}):\n    """{doc}"""\n    {body}\n'


def wrong(name="squares", fails=("R1",), hint="Your result for 3 is 9. How much is 3 + 3?", framework=None):
    return WrongAnswer(name, "own", "a belief", fails, hint, "def double(n): return n ** 2", framework)


def test_checks_are_read_from_functions_and_classes():
    text = (
        check()
        + "class TestMore:\n"
        + "    "
        + check("test_in", "R1, R2: both").replace("\n", "\n    ")
        + "\n"
    )

    found_checks = checks_rules.written_checks(text)

    assert [(one.name, one.rules, one.demand) for one in found_checks] == [
        ("test_it", ("R1",), "three becomes six"),
        ("test_in", ("R1", "R2"), "both"),
    ]
    assert checks_rules.written_checks("def (") == []


@pytest.mark.parametrize(
    ("checks", "expected"),
    [
        (check(), []),
        (check(doc="three becomes six"), ["check `test_it` names no rule.", "rule R1 has no check."]),
        (
            check() + check("test_b", "R7: more of it"),
            ["check `test_b` names R7, which the statement does not have."],
        ),
        ("", ["rule R1 has no check."]),
    ],
)
def test_rules_and_checks_belong_together(checks, expected):
    assert found(checks_rules.rules_and_checks, exercise(checks=checks)) == expected


def test_demands_fit_on_a_chip():
    long = "R1: " + "word " * 15

    assert found(checks_rules.short_demands, exercise()) == []
    assert len(found(checks_rules.short_demands, exercise(checks=check(doc=long)))) == 1
    assert len(found(checks_rules.short_demands, exercise(checks=check(doc="R1: x")))) == 1


def test_no_check_reads_the_learners_text():
    bad = check(body="assert 'for' in inspect.getsource(double)")
    opened = check(body="text = open('double_it.py').read()")
    fine = check(body="open('notes.txt')")

    assert found(checks_rules.no_source_text, exercise(checks=fine)) == []
    assert len(found(checks_rules.no_source_text, exercise(checks=bad))) == 1
    assert [f.line for f in checks_rules.no_source_text.faults(exercise(checks=opened))] == [3]


def test_few_checks_look_at_the_syntax_tree():
    one = exercise(checks=check(arguments="source")).exercise
    two = exercise(checks=check("test_a", arguments="source") + check("test_b", arguments="source")).exercise

    assert found(checks_rules.few_source_checks, a_course(lesson(exercises=(one,)))) == []
    assert len(found(checks_rules.few_source_checks, a_course(lesson(exercises=(two,))))) == 1


def test_enough_wrong_answers():
    three = (wrong("a"), wrong("b"), wrong("c"))

    assert found(checks_rules.enough_wrong, exercise(wrong=three)) == []
    assert found(checks_rules.enough_wrong, exercise(wrong=three[:2], kind="program")) == []
    assert len(found(checks_rules.enough_wrong, exercise(wrong=three[:2]))) == 1


def test_enough_wrong_answers_for_each_framework():
    own = (wrong("a"), wrong("b"), wrong("c", framework="torch"))

    assert found(checks_rules.enough_wrong, exercise(wrong=own, frameworks=("torch", "tensorflow"))) == [
        "there are 2 wrong answers for tensorflow; 3 is the least."
    ]


def test_wrong_answers_name_rules_and_have_a_hint():
    assert found(checks_rules.wrong_heads, exercise(wrong=(wrong(),))) == []
    bad = checks_rules.wrong_heads.faults(exercise(wrong=(wrong(fails=("R9",), hint="No."),)))
    assert [fault.what for fault in bad] == [
        "it fails R9, which the statement does not have.",
        "its hint has 1 words; 8 to 60 is right.",
    ]
    assert bad[0].file == "1/course/01-lesson/exercises/double-it/wrong/squares.py"


ADDS = Alternate("adds", "def double(number):\n    return number + number * 1\n")
LOOPS = Alternate(
    "loops", "def double(n):\n    total = 0\n    for _ in range(2):\n        total += n\n    return total\n"
)
RENAMED = Alternate("renamed", "def double(value):\n    return 2 * value\n")


def test_two_other_right_answers_of_their_own_structure():
    assert found(checks_rules.enough_alternates, exercise(alternates=(ADDS, LOOPS))) == []
    assert len(found(checks_rules.enough_alternates, exercise(alternates=(ADDS,)))) == 1
    assert found(checks_rules.enough_alternates, exercise(alternates=(ADDS, RENAMED))) == [
        "`renamed` has the same structure as `solution`."
    ]


def test_data_is_small_and_has_a_source(tmp_path):
    subject = exercise(root=tmp_path)
    folder = tmp_path / subject.exercise.folder / "data"
    folder.mkdir(parents=True)
    (folder / "table.csv").write_bytes(b"x" * 100)
    assert found(checks_rules.data_size, subject) == []
    assert found(checks_rules.data_source, subject) == ["`data/` does not say where its files come from."]

    (folder / "README.md").write_text("Made by make.py. Licence: CC0.")
    (folder / "big.bin").write_bytes(b"x" * 5_000_000)

    assert found(checks_rules.data_source, subject) == []
    assert found(checks_rules.data_size, subject) == ["its files have 5.0 MB; 5 MB may be."]


def test_memory_is_bounded():
    assert len(found(checks_rules.data_size, exercise(limits=Limits(memory_mb=4096)))) == 1
    assert found(checks_rules.data_size, exercise(limits=Limits(memory_mb=4096), frameworks=("torch",))) == []
