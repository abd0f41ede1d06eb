"""Simulated people take the placement: nobody is sent too far ahead, and few are asked much."""

from __future__ import annotations

import random

import pytest

from marathon.core.placement import (
    DO_NOT_KNOW,
    FEWEST,
    MOST_ITEMS,
    Item,
    Placing,
    Reply,
    find_place,
    next_item,
    sit,
)

STEPS = 6


def items(steps: int = STEPS, each: int = 8) -> list[Item]:
    return [Item(step, f"l{step}", f"q{n}", 3, n % 2 == 0) for step in range(steps) for n in range(each)]


def take(known: int, chance: random.Random, pool: list[Item], *, honest: bool = False) -> list[Reply]:
    """Somebody who knows so many steps, slips sometimes, and guesses or says that they do not know."""
    replies: list[Reply] = []
    while item := next_item(pool, replies, STEPS):
        if item.step < known:
            right, choice = chance.random() < 0.9, 0
        elif honest:
            right, choice = False, DO_NOT_KNOW
        else:
            right, choice = chance.random() < 1 / item.options, 0
        replies.append(Reply(item.lesson, item.question, choice, right))
    return replies


@pytest.mark.parametrize("known", range(STEPS + 1))
def test_most_are_placed_where_they_are_and_hardly_anybody_ahead(known: int) -> None:
    chance = random.Random(known)
    places = [find_place(items(), take(known, chance, items()), STEPS).known for _ in range(40)]
    assert sum(place > known for place in places) <= 6
    assert sum(abs(place - known) <= 1 for place in places) >= 30


def test_who_says_what_they_do_not_know_is_never_ahead_and_soon_done() -> None:
    for known in range(STEPS + 1):
        replies = take(known, random.Random(1), items(), honest=True)
        assert find_place(items(), replies, STEPS).known <= known
        assert FEWEST <= len(replies) <= MOST_ITEMS


def test_nobody_is_asked_twice_or_without_end() -> None:
    replies = take(3, random.Random(5), items())
    assert len({(reply.lesson, reply.question) for reply in replies}) == len(replies) <= MOST_ITEMS
    few = items(each=1)
    assert len(take(3, random.Random(5), few)) == STEPS


def test_code_to_be_read_goes_first() -> None:
    first = next_item(items(), [], STEPS)
    assert first is not None
    assert first.reads_code


def test_it_begins_at_the_beginning_and_goes_up_with_right_answers_only() -> None:
    chance = random.Random(2)
    first = next_item(items(), [], STEPS)
    assert first is not None
    assert first.step == 0
    for known in (0, 3):
        reached = 0
        for reply in take(known, chance, items()):
            step = int(reply.lesson[1:])
            assert step <= 2 * reached
            reached = max(reached, step + 1) if reply.right else reached


def test_on_a_long_path_few_questions_come_near() -> None:
    steps = 250
    pool = [Item(step, f"l{step}", f"q{n}", 4, True) for step in range(steps) for n in range(4)]
    for known in (0, 60, 180):
        replies: list[Reply] = []
        while item := next_item(pool, replies, steps):
            right = item.step < known
            replies.append(Reply(item.lesson, item.question, 0 if right else DO_NOT_KNOW, right))
        assert len(replies) <= MOST_ITEMS
        assert known - 60 <= find_place(pool, replies, steps).known <= known


def test_without_answers_the_start_is_proposed_and_without_items_nothing_asked() -> None:
    assert find_place(items(), [], STEPS).known == 0
    assert next_item([], [], STEPS) is None
    assert sum(find_place(items(), [], STEPS).beliefs) == pytest.approx(1)


def test_questions_that_are_gone_say_nothing() -> None:
    gone = [Reply("old", "gone", 0, True)] * 9
    assert find_place(items(), gone, STEPS) == find_place(items(), [], STEPS)


def test_a_sitting_is_begun_gone_on_with_and_ended() -> None:
    sitting = sit(Placing(), {"step": "begin"})
    sitting = sit(sitting, {"step": "answer", "lesson": "l0", "question": "q0", "choice": 1, "right": True})
    assert sitting == Placing(True, False, (Reply("l0", "q0", 1, True),))
    assert sit(sitting, {"step": "end"}).ended
    assert sit(sitting, {"step": "begin"}) == Placing(True)
