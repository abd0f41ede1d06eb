"""What reviews add up to: graded once, undone, recalled, set aside."""

from __future__ import annotations

from datetime import timedelta

import pytest
from small_values import NOON, reviewed

from marathon.core.record import Record
from marathon.core.reviews import LEECH, key_of, lasting, recalls
from marathon.core.schedule import Rating

DAY = timedelta(days=1)
KEY = key_of("card", "pay")


def test_a_review_moves_the_card(happen) -> None:
    record = Record().after([reviewed(happen, "pay", Rating.GOOD, at=NOON)])
    item = record.reviews.item(KEY)
    assert item.now.due > NOON + DAY
    assert item.now.count == len(item.reviews) == 1
    assert item.solved
    assert record.seconds == {}, "one event takes no time"


def test_the_same_showing_is_graded_once(happen) -> None:
    twice = [reviewed(happen, "pay", rating, at=NOON) for rating in (Rating.GOOD, Rating.AGAIN)]
    item = Record().after(twice).reviews.item(KEY)
    assert [each.rating for each in item.reviews] == [Rating.GOOD]


def test_what_was_undone_was_never_there(happen) -> None:
    first = reviewed(happen, "pay", Rating.GOOD, at=NOON)
    second = reviewed(happen, "pay", Rating.AGAIN, at=NOON + 3 * DAY, count=1)
    undone = happen("review_undone", "pay", of="card", showing=second.data["showing"])
    before, after = Record().after([first]), Record().after([first, second, undone])
    assert after.reviews.item(KEY) == before.reviews.item(KEY)
    regraded = after.after([reviewed(happen, "pay", Rating.EASY, at=NOON + 3 * DAY, count=1)])
    assert regraded.reviews.item(KEY).reviews[-1].rating is Rating.EASY


def test_undoing_an_earlier_one_replays_the_later(happen) -> None:
    days = [NOON, NOON + 3 * DAY, NOON + 13 * DAY]
    events = [reviewed(happen, "pay", Rating.GOOD, at=day, count=n) for n, day in enumerate(days)]
    undone = happen("review_undone", "pay", of="card", showing=events[0].data["showing"])
    assert Record().after([*events, undone]).reviews.items == Record().after(events[1:]).reviews.items


def test_the_same_history_makes_the_same_record_in_pieces_and_whole(happen) -> None:
    events = [reviewed(happen, f"c{n % 7}", Rating(1 + n % 4), at=NOON + n * DAY, count=n) for n in range(60)]
    whole, pieces = Record().after(events), Record()
    for event in events:
        pieces = pieces.after([event])
    assert pieces.reviews == whole.reviews


def test_the_retention_of_the_time_counts_and_changes_nothing_behind(happen) -> None:
    before = [reviewed(happen, "pay", Rating.GOOD, at=NOON + n * 4 * DAY, count=n) for n in range(3)]
    change = happen("setting", "retention", value=80)
    record = Record().after([*before, change])
    assert record.reviews.item(KEY) == Record().after(before).reviews.item(KEY)
    later = reviewed(happen, "pay", Rating.GOOD, at=NOON + 40 * DAY, count=9)
    assert (
        record.after([later]).reviews.item(KEY).now.due
        > Record().after([*before, later]).reviews.item(KEY).now.due
    )


def test_missed_on_six_days_it_is_set_aside_and_comes_back_when_asked(happen) -> None:
    events = []
    for day in range(LEECH):
        at = NOON + day * 3 * DAY
        events.append(reviewed(happen, "pay", Rating.AGAIN, at=at, count=2 * day))
        events.append(reviewed(happen, "pay", Rating.GOOD, at=at + timedelta(minutes=10), count=2 * day + 1))
        assert Record().after(events).reviews.item(KEY).aside is (day == LEECH - 1)
    back = happen("review_returned", "pay", at=NOON + 30 * DAY, of="card")
    item = Record().after([*events, back]).reviews.item(KEY)
    assert not item.aside
    assert item.now.due == NOON + 30 * DAY


def test_six_misses_on_one_evening_set_nothing_aside(happen) -> None:
    evening = [
        reviewed(happen, "pay", Rating.AGAIN, at=NOON + timedelta(minutes=11 * n), count=n) for n in range(8)
    ]
    item = Record().after(evening).reviews.item(KEY)
    assert item.now.missed == 1
    assert not item.aside


def test_recalls_are_right_answers_of_the_first_showing_of_a_day(happen) -> None:
    events = [
        reviewed(happen, "pay", Rating.AGAIN, at=NOON, count=0),
        reviewed(happen, "pay", Rating.GOOD, at=NOON + timedelta(minutes=10), count=1),
        reviewed(happen, "pay", Rating.HARD, at=NOON + 2 * DAY, count=2),
        reviewed(happen, "task", Rating.GOOD, at=NOON + 9 * DAY, of="exercise", can_do=["do-it", "other"]),
    ]
    record = Record().after(events)
    assert recalls(record, "do-it") == (NOON + 2 * DAY, NOON + 9 * DAY)
    assert recalls(record, "other") == (NOON + 9 * DAY,)
    assert recalls(record, "unknown") == ()
    undone = happen("review_undone", "task", of="exercise", showing=events[-1].data["showing"])
    assert recalls(record.after([undone]), "do-it") == (NOON + 2 * DAY,)


@pytest.mark.parametrize(("days", "holds"), [((), False), ((0,), False), ((0, 6), False), ((0, 3, 7), True)])
def test_two_recalls_a_week_apart_are_lasting(days: tuple[int, ...], *, holds: bool) -> None:
    assert lasting(tuple(NOON + day * DAY for day in days)) is holds


def test_an_exercise_that_was_renamed_keeps_its_reviews(happen) -> None:
    event = reviewed(happen, "old-name", Rating.GOOD, at=NOON, of="exercise")
    record = Record(renamed={"old-name": "new-name"}).after([event])
    assert key_of("exercise", "new-name") in record.reviews.items


def test_a_break_is_noticed_when_it_ends(happen) -> None:
    first = reviewed(happen, "pay", Rating.GOOD, at=NOON)
    later = reviewed(happen, "other", Rating.GOOD, at=NOON + 60 * DAY)
    assert Record().after([first]).reviews.back_at is None
    assert Record().after([first, later]).reviews.back_at == NOON + 60 * DAY
