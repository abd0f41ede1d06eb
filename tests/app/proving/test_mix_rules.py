"""Which exercises a lesson and a course have."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import GOOD, a_course, found, lesson

from marathon.app.proving import mix_rules

FILL = replace(GOOD, id="fill", kind="fill", level=2)
FIX = replace(GOOD, id="fix", kind="fix")


def of(*exercises, stage=1):
    return lesson(exercises=exercises, stage=stage)


@pytest.mark.parametrize(
    ("starter", "empty"),
    [
        ("", True),
        ("# Ask, then print.\nprint('not written yet')\n", True),
        (
            '"""A doubler."""\nimport math\n\nLIMIT = 3\n\ndef double(n):\n    """Twice."""\n    raise NotImplementedError\n',
            True,
        ),
        ("class Bag:\n    def put(self, thing):\n        raise NotImplementedError\n", True),
        ("def double(n):\n    result = n\n    raise NotImplementedError\n", False),
        ("for n in range(3):\n    pass\n", False),
    ],
)
def test_a_start_from_empty(starter, empty):
    assert mix_rules.from_empty(replace(GOOD, starters={"": starter})) is empty


def test_a_fill_in_never_starts_from_empty():
    assert mix_rules.from_empty(FILL) is False


def test_three_in_ten_start_from_empty():
    assert found(mix_rules.empty_starts, of(GOOD, FILL, FIX)) == []
    assert found(mix_rules.empty_starts, of(FILL, FIX, FIX)) == []
    assert len(found(mix_rules.empty_starts, of(FILL, FIX, FIX, FIX))) == 1
    assert len(found(mix_rules.course_empty_starts, a_course(of(FILL, FIX), of(FIX, FIX)))) == 1
    assert found(mix_rules.course_empty_starts, a_course(of(FILL, GOOD), of(FIX, FIX))) == []


def test_few_blanks_to_fill():
    assert found(mix_rules.fill_ins, a_course(of(FILL, GOOD, GOOD))) == []
    assert len(found(mix_rules.fill_ins, a_course(of(FILL, GOOD, GOOD), of(FILL)))) == 1


def test_a_quarter_decides_or_finds_faults_after_the_python_courses():
    four = (GOOD, GOOD, GOOD, GOOD)

    assert found(mix_rules.judgement, of(*four)) == []
    assert len(found(mix_rules.judgement, of(*four, stage=2))) == 1
    assert found(mix_rules.judgement, of(*four[:3], FIX, stage=2)) == []


def test_one_step_at_a_time():
    easy, hard = replace(GOOD, id="easy", level=2), replace(GOOD, id="hard", level=4)

    assert found(mix_rules.ladder, of(easy, GOOD, hard, GOOD)) == []
    assert found(mix_rules.ladder, of(easy, hard)) == ["`hard` (level 4) follows `easy` (level 2)."]
    assert found(mix_rules.ladder, of(FILL, replace(FILL, id="again"))) == [
        "`fill` and `again` are both to be filled in."
    ]


def test_three_to_seven_exercises_one_of_them_written():
    assert found(mix_rules.number, of(GOOD, GOOD, FILL)) == []
    assert len(found(mix_rules.number, of(GOOD, FILL))) == 1
    assert found(mix_rules.number, of(FILL, FILL, FILL)) == ["no exercise reaches level 3."]
