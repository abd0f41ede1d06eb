"""Levels from evidence, grades from levels, and what the history says of a project."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from marathon.core.history import Event
from marathon.core.project import (
    Evidence,
    Milestone,
    Project,
    Row,
    evidence,
    grade_of,
    holds,
    level_of,
    same_program,
)
from marathon.core.record import Record
from marathon.core.verdict import CheckResult, Verdict

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def shown(*pairs):
    return tuple(Evidence("R1", level, "x", held) for level, held in pairs)


class TestLevels:
    @pytest.mark.parametrize(
        ("pairs", "level"),
        [
            ((), 0),
            (((1, True),), 1),
            (((1, True), (2, True), (3, True)), 3),
            (((1, True), (2, False), (3, True)), 1),  # nobody jumps over a level
            (((1, False), (2, True)), 0),
            (((1, True), (2, True), (2, False), (3, True)), 1),
        ],
    )
    def test_a_level_is_reached_with_every_level_below_it(self, pairs, level):
        assert level_of("R1", shown(*pairs)) == level

    def test_other_rows_say_nothing(self):
        assert level_of("R2", shown((1, True))) == 0

    def test_a_milestone_holds_without_its_highest_level(self):
        assert holds(shown((1, True), (2, True), (3, False)))
        assert not holds(shown((1, True), (2, False)))
        assert not holds(())

    def test_checks_name_row_and_level(self):
        checks = (
            CheckResult("a", "passed", label="2: two customers", rule="R4"),
            CheckResult("b", "failed", label="no level here", rule="R4"),
            CheckResult("c", "passed", label="1: no row", rule=""),
        )
        assert evidence(checks) == (Evidence("R4", 2, "two customers", True),)

    @pytest.mark.parametrize(
        ("levels", "grade"),
        [
            ([3, 3, 3], "strong"),
            ([3, 3, 2], "strong"),
            ([3, 3, 1], "adequate"),
            ([2, 2, 1], "adequate"),
            ([1, 1, 2], "weak"),
            ([], "weak"),
        ],
    )
    def test_rows_come_to_a_grade(self, levels, grade):
        assert grade_of({f"R{i}": level for i, level in enumerate(levels)}) == grade


class TestCopies:
    CODE = 'def cost(n):\n    """What it costs."""\n    return n * 6\n\nprint("Price:", cost(3))\n'

    def test_other_names_texts_and_comments_make_no_other_program(self):
        other = '# mine\ndef price(pieces):\n    return pieces * 6\n\n\nprint("It is", price(3))\n'
        assert same_program(self.CODE, other)

    @pytest.mark.parametrize(
        "other", ["def cost(n):\n    return n * 7\nprint('x', cost(3))\n", "", "def (:\n"]
    )
    def test_another_idea_is_another_program(self, other):
        assert not same_program(self.CODE, other)

    def test_nothing_is_no_copy_of_nothing(self):
        assert not same_program("", "# nothing\n")


def checked(name, *held, at=0):
    checks = tuple(
        CheckResult(str(i), "passed" if h else "failed", label=f"{i}: x", rule="R1")
        for i, h in enumerate(held, 1)
    )
    data = {"milestone": name, "files": {}, "verdict": Verdict("passed", checks).document()}
    return Event("milestone", "till", NOON + timedelta(minutes=at), data, f"{name}{at}")


class TestRecord:
    ONE, TWO = Milestone("one", "One", 1, "", ""), Milestone("two", "Two", 1, "", "", twist=True)
    ROWS = (Row("R1", "a", "checks", ()), Row("R2", "b", "you", ()))
    PROJECT = Project("till", "Till", "till", (1, 2), "", "", (), (ONE, TWO), ROWS, ())

    def test_what_held_once_stays_held_and_the_latest_verdict_counts(self):
        record = Record().after([checked("one", True, True), checked("one", False, at=5)]).project("till")
        one = record.milestones["one"]
        assert (one.held_at, one.tries, one.at) == (NOON, 2, NOON + timedelta(minutes=5))
        assert (record.held(self.PROJECT), record.level(self.ROWS[0])) == (1, 0)

    def test_the_twist_is_not_needed_to_finish(self):
        assert Record().after([checked("one", True, True)]).project("till").finished(self.PROJECT)
        assert not Record().after([checked("two", True, True)]).project("till").finished(self.PROJECT)

    def test_rows_of_ones_own_are_rated_and_rated_anew(self):
        rated = [
            Event("project_rated", "till", NOON, {"row": "R2", "level": level}, str(level))
            for level in (1, 2)
        ]
        assert Record().project("till").level(self.ROWS[1]) is None
        assert Record().after(rated).project("till").level(self.ROWS[1]) == 2
