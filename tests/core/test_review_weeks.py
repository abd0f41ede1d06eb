"""Weeks of reviews with somebody who forgets: the scheduler keeps its word, and days stay short."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest
from small_values import NOON, make_card, make_course, make_lesson, make_path, reviewed

from marathon.core.deck import make_deck, standing
from marathon.core.load import recalled
from marathon.core.queue import Habits, line_up, sort
from marathon.core.record import Record
from marathon.core.schedule import Rating, chance

DAY = timedelta(days=1)
LESSONS = 12
PATH = make_path(
    make_course(
        "c",
        *(
            make_lesson(f"l{n}", cards=tuple(make_card(f"l{n}-{k}", f"can-{n}") for k in range(8)))
            for n in range(LESSONS)
        ),
    )
)


class Forgetful:
    """Recalls with the chance that the forgetting curve gives, and says so honestly."""

    def __init__(self, happen, habits: Habits) -> None:
        self.happen = happen
        self.habits = habits
        self.luck = random.Random(7)
        self.record = Record()
        self.days: list[int] = []

    def live(self, first: int, last: int, *, lessons: bool = True) -> None:
        for day in range(first, last):
            at = NOON + day * DAY
            if lessons and day % 3 == 0 and day // 3 < LESSONS:
                self.record = self.record.after([self.happen("lesson_done", f"l{day // 3}", at=at)])
            self.days.append(self.review(at))

    def review(self, at) -> int:
        asked = 0
        for _ in range(3):  # what was missed comes back ten minutes later
            found = sort(make_deck(PATH, self.record), self.record, at, self.habits)
            for item in line_up(found, self.record):
                now = standing(item, self.record)
                known = self.luck.random() < (chance(now, at) if now.last and not now.step else 0.8)
                rating = Rating.GOOD if known else Rating.AGAIN
                event = reviewed(
                    self.happen, item.id, rating, at=at, count=now.count, can_do=list(item.can_do)
                )
                self.record = self.record.after([event])
                asked += 1
            at += timedelta(minutes=11)
        return asked


@pytest.fixture
def somebody(happen):
    return Forgetful(happen, Habits(cap=20, new=8))


def test_days_stay_short_and_what_is_asked_is_mostly_known(somebody) -> None:
    somebody.live(0, 120)
    assert max(somebody.days) <= 20 * 2, "the cap, and what came again on the same day"
    assert sum(somebody.days[60:]) / 60 < 12
    said = recalled(somebody.record, NOON + 120 * DAY)
    assert said.asked > 30
    assert said.share == pytest.approx(said.expected, abs=0.12)
    assert said.share > 0.75
    deck = make_deck(PATH, somebody.record)
    assert len(deck) == LESSONS * 8
    assert all(standing(item, somebody.record).last for item in deck.values()), "every card had its turn"


def test_intervals_grow_over_the_months(somebody) -> None:
    somebody.live(0, 150)
    held = [standing(item, somebody.record).stability for item in make_deck(PATH, somebody.record).values()]
    assert sorted(held)[len(held) // 2] > 30


def test_two_months_away_and_back_without_a_wall(somebody) -> None:
    somebody.live(0, 45)
    somebody.days.clear()
    somebody.live(105, 140, lessons=False)
    assert somebody.days[0] <= 10 * 2
    assert max(somebody.days) <= 20 * 2
    found = sort(make_deck(PATH, somebody.record), somebody.record, NOON + 140 * DAY, somebody.habits)
    assert not found.back
    assert found.count <= 20
    assert found.left <= 10


def test_a_life_of_reviews_can_be_lived_again(somebody, happen) -> None:
    somebody.live(0, 30)
    again = Forgetful(happen, Habits(cap=20, new=8))
    again.live(0, 30)
    assert again.days == somebody.days
    assert again.record.reviews == somebody.record.reviews
