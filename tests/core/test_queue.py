"""What is reviewed today: few enough, in an order that helps, and short after a break."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from itertools import pairwise

import pytest
from small_values import NOON, make_card, make_course, make_exercise, make_lesson, make_path, reviewed

from marathon.core.blocks import Option, Question
from marathon.core.deck import make_deck, standing
from marathon.core.load import ahead, recalled, seconds_a_card
from marathon.core.queue import EXERCISES, FEW, Habits, line_up, next_due, sort
from marathon.core.record import Record
from marathon.core.reviews import LEECH
from marathon.core.schedule import Rating

DAY = timedelta(days=1)
EIGHT = tuple(make_card(f"a{n}", "do-a") for n in range(8))
OTHERS = tuple(make_card(f"b{n}", "do-b") for n in range(8))
QUESTION = Question(
    "q", "Is it?", 1, (Option("yes", True, ""), Option("no", False, "")), can_do="do-b", confidence=True
)
PATH = make_path(
    make_course(
        "c",
        make_lesson("a", make_exercise("task-a"), cards=EIGHT),
        make_lesson("b", make_exercise("task-b"), cards=OTHERS, blocks=(QUESTION,)),
        make_lesson("planned", written=False),
    )
)


@pytest.fixture
def done(happen):
    """A record of somebody who finished lessons so many days before noon."""

    def make(**lessons):
        return Record().after(
            happen("lesson_done", name, at=NOON - days * DAY)
            for name, days in sorted(lessons.items(), key=lambda pair: -pair[1])
        )

    return make


def today(record, at=NOON, **habits):
    found = sort(make_deck(PATH, record), record, at, Habits(**habits))
    return found, line_up(found, record)


def names(row):
    return [item.id for item in row]


def test_no_card_before_its_lesson_is_done(done) -> None:
    assert make_deck(PATH, Record()) == {}
    assert {item.lesson for item in make_deck(PATH, done(a=1)).values()} == {"a"}


def test_a_card_comes_the_day_after_its_lesson(done) -> None:
    assert today(done(a=0))[1] == ()
    assert today(done(a=0), NOON + timedelta(hours=11))[1] == ()
    assert len(today(done(a=0), NOON + timedelta(hours=13))[1]) == 8


def test_new_cards_come_a_few_a_day(done) -> None:
    found, row = today(done(a=3, b=1), new=3)
    assert names(row) == ["a0", "a1", "a2"]
    assert found.left == 13


def test_new_cards_of_today_are_counted(done, happen) -> None:
    record = done(a=3).after([reviewed(happen, f"a{n}", Rating.GOOD, at=NOON) for n in range(2)])
    assert len(today(record, NOON + timedelta(hours=1), new=3)[1]) == 1
    again = record.after([reviewed(happen, "a0", Rating.GOOD, at=NOON + timedelta(hours=1), count=1)])
    assert len(today(again, NOON + timedelta(hours=2), new=3)[1]) == 1, "asked twice, it is still one"


def test_no_more_than_the_cap_and_missed_ones_come_again_beside_it(done, happen) -> None:
    record = done(a=3).after(
        [
            reviewed(happen, "a0", Rating.AGAIN, at=NOON),
            *(reviewed(happen, f"a{n}", Rating.GOOD, at=NOON) for n in range(1, 4)),
        ]
    )
    found, row = today(record, NOON + timedelta(minutes=5), cap=4)
    assert row == ()
    assert names(found.waiting) == ["a0"]
    assert next_due(found, record) == NOON + timedelta(minutes=10)
    assert names(today(record, NOON + timedelta(minutes=10), cap=4)[1]) == ["a0"]


def overdue(happen, done, days=40, missed=()):
    """All cards of `a` reviewed once, long ago; those of `b` new."""
    at = NOON - days * DAY
    record = done(a=days + 1, b=days)
    return record.after(
        reviewed(happen, card.id, Rating.HARD if card.id in missed else Rating.GOOD, at=at) for card in EIGHT
    )


def test_older_cards_come_first_but_new_ones_keep_a_share(done, happen) -> None:
    record = overdue(happen, done, days=10)
    _, row = today(record, cap=8, new=8)
    assert Counter(item.lesson for item in row) == {"a": 6, "b": 2}
    _, row = today(record, cap=16, new=8)
    assert Counter(item.lesson for item in row) == {"a": 8, "b": 8}
    assert all(before.lesson != after.lesson for before, after in pairwise(row)), "they take turns"


def test_what_loses_most_by_waiting_comes_first(done, happen) -> None:
    record = overdue(happen, done, days=3, missed=("a5",))
    assert names(today(record, new=0)[1])[0] == "a5"


def test_what_is_believed_for_sure_and_is_not_so_comes_before_all(done, happen) -> None:
    answer = happen("answer", "b", question="q", choice=1, right=False, confidence="sure")
    record = overdue(happen, done, days=10).after([answer])
    row = today(record, cap=8, new=8)[1]
    urgent = [item.urgent for item in row]
    assert urgent == sorted(urgent, reverse=True)
    assert any(urgent)
    known = [reviewed(happen, card.id, Rating.GOOD, at=NOON) for card in OTHERS]
    assert not any(item.urgent for item in make_deck(PATH, record.after(known)).values())


def test_an_unsure_wrong_answer_hurries_nothing(done, happen) -> None:
    answer = happen("answer", "b", question="q", choice=1, right=False, confidence="unsure")
    assert not any(item.urgent for item in make_deck(PATH, done(b=2).after([answer])).values())


def test_what_was_missed_too_often_is_set_aside_and_said(done, happen) -> None:
    misses = [
        reviewed(happen, "a0", Rating.AGAIN, at=NOON - (LEECH - n) * 3 * DAY, count=n) for n in range(LEECH)
    ]
    found, row = today(done(a=30).after(misses))
    assert names(found.aside) == ["a0"]
    assert "a0" not in names(row)


def solved(happen, name, *, days, solution=False, hints=0):
    at = NOON - days * DAY
    events = [happen("hint", name, at=at, number=n + 1) for n in range(hints)]
    events += [happen("solution", name, at=at)] if solution else []
    return [*events, happen("attempt", name, at=at, outcome="passed", counted=True)]


@pytest.mark.parametrize(
    ("help_", "comes"),
    [
        ({"solution": True}, True),
        ({"hints": 3}, True),
        ({"hints": 2}, True),
        ({"hints": 1}, False),
        ({}, False),
    ],
)
def test_an_exercise_that_needed_much_help_comes_back_within_a_week(happen, help_, *, comes: bool) -> None:
    record = Record().after(solved(happen, "task-a", days=5, **help_))
    assert names(today(record)[1]) == (["task-a"] if comes else [])
    early = Record().after(solved(happen, "task-a", days=4, **help_))
    assert today(early)[1] == ()


def test_hints_that_were_read_after_the_pass_bring_nothing_back(happen) -> None:
    record = Record().after(solved(happen, "task-a", days=6))
    record = record.after([happen("hint", "task-a", at=NOON, number=3)])
    assert make_deck(PATH, record) == {}


def test_an_exercise_solved_alone_comes_no_more(happen) -> None:
    record = Record().after(solved(happen, "task-a", days=6, solution=True))
    missed = record.after([reviewed(happen, "task-a", Rating.AGAIN, at=NOON, of="exercise")])
    assert not make_deck(PATH, missed)["exercise/task-a"].finished
    known = record.after([reviewed(happen, "task-a", Rating.GOOD, at=NOON, of="exercise")])
    assert make_deck(PATH, known)["exercise/task-a"].finished
    assert today(known, NOON + 90 * DAY)[1] == ()


def test_exercises_stand_at_the_end_and_are_few(done, happen) -> None:
    many = make_path(make_course("c", make_lesson("a", *map(make_exercise, "xyzw"), cards=EIGHT)))
    record = done(a=9)
    for name in "xyzw":
        record = record.after(solved(happen, name, days=8, solution=True))
    found = sort(make_deck(many, record), record, NOON, Habits())
    kinds = [item.kind for item in line_up(found, record)]
    assert kinds == ["card"] * 8 + ["exercise"] * EXERCISES


def long_deck(happen, done, count=60, days=70):
    """So many cards, all reviewed until so many days ago."""
    cards = tuple(make_card(f"k{n}") for n in range(count))
    path = make_path(make_course("c", make_lesson("a", cards=cards), make_lesson("b", cards=OTHERS)))
    record = done(a=days + 30, b=days)
    for day in (20, 10, 0):
        record = record.after(
            reviewed(
                happen,
                f"k{n}",
                Rating.GOOD if n % 3 else Rating.HARD,
                at=NOON - (days + day) * DAY,
                count=day,
            )
            for n in range(count)
        )
    return path, record


def test_after_a_break_there_is_no_wall(done, happen) -> None:
    path, record = long_deck(happen, done)
    found = sort(make_deck(path, record), record, NOON, Habits(cap=20, new=8))
    row = line_up(found, record)
    assert found.back
    assert len(row) == found.count == 10
    assert all(item.lesson == "a" for item in row), "nothing new before the old is back"
    assert found.left == 58


def test_the_way_back_goes_on_until_the_heap_is_gone(done, happen) -> None:
    path, record = long_deck(happen, done)
    days = 0
    for day in range(30):
        at = NOON + day * DAY
        found = sort(make_deck(path, record), record, at, Habits(cap=20, new=8))
        assert found.count <= 20
        if not found.back:
            break
        days += 1
        row = line_up(found, record)
        record = record.after(
            reviewed(happen, item.id, Rating.GOOD, at=at, count=100 + n) for n, item in enumerate(row)
        )
    assert 3 <= days <= 8


def test_a_short_deck_after_a_break_is_an_ordinary_day(done, happen) -> None:
    found, row = today(overdue(happen, done, days=60), cap=20)
    assert not found.back
    assert len(row) == 16


def test_a_way_back_has_a_few_cards_even_with_a_small_cap(done, happen) -> None:
    path, record = long_deck(happen, done)
    assert sort(make_deck(path, record), record, NOON, Habits(cap=4, new=2)).count == FEW


def test_the_days_ahead_add_up_and_stay_under_the_cap(done, happen) -> None:
    path, record = long_deck(happen, done, days=12)
    deck = make_deck(path, record)
    found = sort(deck, record, NOON, Habits(cap=20, new=8))
    days = ahead(deck, record, found)
    assert len(days) == 14
    assert days[0].count == found.count
    assert max(day.count for day in days) <= 20
    coming = [item for item in deck.values() if standing(item, record).due < NOON + 13.5 * DAY]
    assert sum(day.count for day in days) == len(coming) > 20
    assert days[0].day == NOON.date()


def test_a_heap_is_spread_over_the_days_ahead(done, happen) -> None:
    path, record = long_deck(happen, done)
    deck = make_deck(path, record)
    days = [day.count for day in ahead(deck, record, sort(deck, record, NOON, Habits(cap=20, new=8)))]
    assert days[:8] == [10] * 6 + [0, 0]


def test_what_was_recalled_is_counted_without_what_is_new(done, happen) -> None:
    assert recalled(Record(), NOON).asked == 0
    record = overdue(happen, done, days=10)
    assert recalled(record, NOON).asked == 0
    later = [
        reviewed(happen, f"a{n}", Rating.GOOD if n else Rating.AGAIN, at=NOON, count=5) for n in range(4)
    ]
    found = recalled(record.after(later), NOON)
    assert (found.asked, found.right, found.share) == (4, 3, 0.75)
    assert 0.5 < found.expected < 0.9


def test_the_time_a_card_takes_is_learned(happen, done) -> None:
    assert seconds_a_card(Record(), NOON) == 20
    assert seconds_a_card(overdue(happen, done, days=10), NOON) < 20
