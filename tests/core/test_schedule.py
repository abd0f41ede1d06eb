"""When things come back: pure, seeded, and honest about what it expects."""

from __future__ import annotations

from datetime import timedelta

import pytest
from small_values import NOON

from marathon.core.schedule import RATINGS, STEP, Rating, Scheduled, chance, loss, review


def graded(*ratings: int, retention: float = 0.9, key: str = "card/x") -> Scheduled:
    """Something reviewed each time on the day it was due."""
    now, at = Scheduled(NOON), NOON
    for rating in ratings:
        now = review(now, Rating(rating), key=key, at=at, retention=retention)
        at = now.due
    return now


def test_what_was_missed_comes_back_in_ten_minutes_and_what_was_known_in_days() -> None:
    new = Scheduled(NOON)
    waits = [review(new, rating, key="x", at=NOON, retention=0.9).due - NOON for rating in RATINGS]
    assert waits[0] == STEP
    assert STEP < waits[1] < timedelta(days=1)
    assert timedelta(days=1) <= waits[2] < waits[3]


@pytest.mark.parametrize("past", [(3,), (3, 3), (3, 3, 3), (3, 1, 3, 3), (4, 4)])
def test_a_better_grade_never_comes_back_sooner(past: tuple[int, ...]) -> None:
    now = graded(*past)
    dues = [review(now, rating, key="card/x", at=now.due, retention=0.9).due for rating in RATINGS]
    assert dues == sorted(dues)


def test_intervals_grow_while_it_is_known_and_shrink_when_it_was_missed() -> None:
    waits = [graded(*[3] * n).due - graded(*[3] * (n - 1)).due for n in range(2, 6)]
    assert waits == sorted(waits)
    missed = graded(3, 3, 3, 1)
    assert missed.step
    assert missed.missed == 1
    again = review(missed, Rating.GOOD, key="card/x", at=missed.due, retention=0.9)
    assert not again.step
    assert again.due - missed.due < waits[1]


def test_missed_twice_on_one_day_counts_once() -> None:
    missed = graded(3, 1)
    again = review(missed, Rating.AGAIN, key="card/x", at=missed.due, retention=0.9, same_day=True)
    assert again.missed == 1


def test_the_chance_falls_with_time_and_is_what_was_asked_for_when_due() -> None:
    now = graded(3, 3, 3)
    assert now.last is not None
    chances = [chance(now, now.last + timedelta(days=days)) for days in (0, 5, 20, 200)]
    assert chances == sorted(chances, reverse=True)
    assert chances[0] == 1.0
    assert chance(now, now.due) == pytest.approx(0.9, abs=0.02)
    assert chance(Scheduled(NOON), NOON) == 0.0


def test_who_wants_to_recall_more_is_asked_more_often() -> None:
    assert graded(3, 3, 3, retention=0.95).due < graded(3, 3, 3).due < graded(3, 3, 3, retention=0.8).due


def test_waiting_costs_what_is_held_loosely_most() -> None:
    loose, firm = graded(3), graded(3, 3, 3, 3)
    assert loss(loose, loose.due, days=1) > loss(firm, firm.due, days=1) > 0


def test_chance_can_be_had_again_and_parts_what_was_learned_together() -> None:
    keys = [f"card/{number}" for number in range(30)]
    days = [graded(3, 3, 3, key=key).due for key in keys]
    assert days == [graded(3, 3, 3, key=key).due for key in keys]
    assert len(set(days)) > 3
