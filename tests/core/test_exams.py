"""Drawing forms, folding sittings, and what they come to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from marathon.core.exam import Exam, Group, Item, Slot, draw, shared, shuffled
from marathon.core.history import Event
from marathon.core.record import Record
from marathon.core.sitting import grade

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def make_exam(variants: int = 3) -> Exam:
    names = ("a", "b", "c", "d")
    items = {
        name: tuple(Item(name, number, "output", 1) for number in range(1, variants + 1)) for name in names
    }
    return Exam(
        id="first-exam",
        title="First",
        minutes=30,
        groups=(Group("one", "do one thing"), Group("two", "do another")),
        slots=(
            Slot("one", 2, 2, ("a",), ("can-a",)),
            Slot("one", 3, 2, ("b",), ("can-b",)),
            Slot("two", 3, 4, ("c",), ("can-c",)),
            Slot("two", 2, 2, ("d",)),
        ),
        items=items,
    )


def events(*shares: float | None, end: bool = True) -> list[Event]:
    items = ["a.1", "b.1", "c.1", "d.1"]
    begun = {"sitting": "s", "form": 0, "seed": 7, "minutes": 30, "items": items}
    found = [Event("exam_begun", "first-exam", NOON, begun, "0")]
    for number, (name, share) in enumerate(zip(items, shares, strict=False), 1):
        data = {"sitting": "s", "item": name, "answer": "x", "share": share, "by": "hand"}
        found.append(Event("exam_answer", "first-exam", NOON + timedelta(minutes=number), data, str(number)))
    if end:
        data = {
            "sitting": "s",
            "by": "hand",
            "passed": True,
            "share": 1,
            "groups": {},
            "missed": [],
            "course": "k",
        }
        found.append(Event("exam_finished", "first-exam", NOON + timedelta(minutes=20), data, "end"))
    return found


class TestForms:
    def test_the_first_forms_share_nothing_whatever_the_seed(self):
        exam = make_exam()
        for seed in range(50):
            forms = [draw(exam, seed, number) for number in range(3)]
            assert shared(forms[0], forms[1]) == shared(forms[0], forms[2]) == shared(forms[1], forms[2]) == 0

    def test_a_form_is_the_same_every_time_and_another_with_another_seed(self):
        exam = make_exam()
        assert draw(exam, 3, 1) == draw(exam, 3, 1)
        assert len({tuple(item.name for item in draw(exam, seed, 0)) for seed in range(30)}) > 5

    def test_small_pools_come_round_again(self):
        exam = make_exam(variants=2)
        assert shared(draw(exam, 1, 0), draw(exam, 1, 2)) == 1

    def test_an_order_holds_every_number_once(self):
        assert sorted(shuffled(5, 9, "x")) == [0, 1, 2, 3, 4]
        assert len({shuffled(5, seed, "x") for seed in range(40)}) > 10


class TestSittings:
    def test_answers_and_the_end_are_folded(self):
        sitting = Record().after(events(1.0, 0.5)).sittings["first-exam"][0]
        assert {name: handed.share for name, handed in sitting.answers.items()} == {"a.1": 1.0, "b.1": 0.5}
        assert sitting.finished_at == NOON + timedelta(minutes=20)
        assert sitting.next_from == sitting.finished_at + timedelta(days=3)

    def test_the_clock_runs_from_the_beginning(self):
        sitting = Record().after(events(end=False)).sittings["first-exam"][0]
        assert sitting.ends_at == NOON + timedelta(minutes=30)

    def test_only_the_first_answer_to_an_item_counts(self):
        again = events(0.0, end=False)
        data = {"sitting": "s", "item": "a.1", "answer": "y", "share": 1.0, "by": "hand"}
        again.append(Event("exam_answer", "first-exam", NOON + timedelta(minutes=9), data, "9"))
        sitting = Record().after(again).sittings["first-exam"][0]
        assert (sitting.answers["a.1"].answer, sitting.answers["a.1"].share) == ("x", 0.0)

    def test_nothing_is_answered_after_the_end(self):
        late = events(1.0)
        data = {"sitting": "s", "item": "b.1", "answer": "y", "share": 1.0, "by": "hand"}
        late.append(Event("exam_answer", "first-exam", NOON + timedelta(minutes=25), data, "9"))
        assert set(Record().after(late).sittings["first-exam"][0].answers) == {"a.1"}

    def test_a_passed_exam_tests_its_course_out(self):
        assert Record().after(events(1.0)).proven.keys() == {"k"}
        assert Record(renamed={"k": "new"}).after(events(1.0)).proven.keys() == {"new"}
        assert Record().after(events(1.0, end=False)).proven == {}


class TestGrades:
    @pytest.mark.parametrize(
        ("shares", "points", "passed"),
        [
            ((1.0, 1.0, 1.0, 1.0), 10, True),
            ((1.0, 0.5, 1.0, 0.5), 8, True),
            ((1.0, 0.0, 1.0, 1.0), 8, False),  # 80 per cent, and one group at 50
            ((1.0, 1.0, 0.5, 0.5), 7, False),
            ((), 0, False),
        ],
    )
    def test_points_and_the_least_in_every_group(self, shares, points, passed):
        sitting = Record().after(events(*shares)).sittings["first-exam"][0]
        result = grade(make_exam(), sitting)
        assert (result.points, result.of, result.passed) == (points, 10, passed)

    def test_what_was_missed_is_named_by_the_can_dos_of_lessons(self):
        sitting = Record().after(events(1.0, 0.5, 0.0, 0.0)).sittings["first-exam"][0]
        assert grade(make_exam(), sitting).missed == ("can-b", "can-c")

    def test_what_could_not_be_judged_is_left_out(self):
        sitting = Record().after(events(1.0, None, 1.0, 1.0)).sittings["first-exam"][0]
        result = grade(make_exam(), sitting)
        assert (result.points, result.of, result.passed) == (8, 8, True)

    def test_an_item_that_the_exam_no_longer_has_is_left_out(self):
        exam = make_exam()
        smaller = Exam(**{**vars(exam), "items": {k: v for k, v in exam.items.items() if k != "d"}})
        sitting = Record().after(events(1.0, 1.0, 1.0)).sittings["first-exam"][0]
        assert grade(smaller, sitting).of == 8
