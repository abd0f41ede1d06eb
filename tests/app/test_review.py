"""Reviewing as a verb: cards come when lessons are done, grades are kept once, and everything replays."""

from __future__ import annotations

import re
import threading
from types import SimpleNamespace

import pytest

from marathon.app import settings
from marathon.app.card_code import get_ready
from marathon.app.hints import open_hint, show_solution
from marathon.app.recall import remember
from marathon.app.review import (
    bring_back,
    coming,
    due_count,
    grade,
    minutes_due,
    numbers,
    open_desk,
    show,
    undo,
)
from marathon.app.review_answers import answer, answer_written, check
from marathon.app.submit import check as submit
from marathon.app.warming import turn_cards
from marathon.core.blocks import Card
from marathon.core.errors import NotFound, WrongUse
from marathon.core.reviews import recalls
from marathon.core.schedule import Rating
from marathon.core.verdict import RunResult

CODE = "card/text-times-two"
WORDS = "card/return-or-print"
LESSON = "every-element"


@pytest.fixture
def runs(judge):
    """The stand-in runs a card's code for real, here, and counts how often."""
    made = []

    def run(task, stdin=()):
        code = task.files[f"{task.module}.py"].decode()
        made.append(code)
        printed = re.findall(r"print\((.*)\)", code)
        return RunResult("".join(f"{eval(one)}\n" for one in printed), "returned")

    judge.run = run
    return made


@pytest.fixture
def learner(m, clock, runs):
    """Somebody who finished the toy lesson yesterday."""
    remember(m, ("lesson_done", LESSON, {}))
    clock.forward(days=1)
    return m


def know(m, key: str, rating: int = Rating.GOOD) -> bool:
    shown = show(m, key)
    return grade(m, key, shown.id, rating=rating)


def test_nothing_is_due_before_a_lesson_is_done(m) -> None:
    desk = open_desk(m)
    assert (desk.showing, desk.deck, desk.next_at, due_count(m)) == (None, 0, None, 0)


def test_its_cards_are_due_the_day_after(m, clock, runs) -> None:
    remember(m, ("lesson_done", LESSON, {}))
    assert open_desk(m).showing is None
    assert open_desk(m).next_at is not None
    clock.forward(days=1)
    assert due_count(m) == 2
    assert [item.key for item in coming(m)] == [CODE, WORDS]
    assert 0 < minutes_due(m) < 2


def test_a_code_card_is_shown_with_a_variant_and_answered_by_running_it(learner, runs) -> None:
    shown = show(learner, CODE)
    assert shown.ask == "What is printed?"
    word = shown.choice["word"]
    assert shown.code == f'print("{word}" * 2)\n'
    turned = answer(learner, shown)
    assert turned.output is not None
    assert turned.output.shown == word * 2
    assert turned.text == "Text times two is the text, twice."
    assert turned.agreed is None
    answer(learner, show(learner, CODE))
    assert len(runs) == 1, "what is known is not run again"


def test_the_output_is_kept_for_the_next_start(learner, wire, runs) -> None:
    answer(learner, show(learner, CODE))
    again = wire()
    assert answer(again, show(again, CODE)).output is not None
    assert len(runs) == 1


@pytest.mark.parametrize(("says", "agreed"), [("{w}{w}", True), ("'{w}{w}' ", True), ("{w}", False)])
def test_what_one_said_is_compared(learner, says: str, *, agreed: bool) -> None:
    shown = show(learner, CODE)
    turned = answer(learner, shown, says.format(w=shown.choice["word"]))
    assert turned.agreed is agreed
    assert turned.grade == (Rating.GOOD if agreed else Rating.AGAIN)


def test_a_card_whose_code_is_slow_is_shown_without_waiting_for_long(learner, judge, monkeypatch) -> None:
    monkeypatch.setattr("marathon.app.review_answers.PATIENCE", 0.05)
    go = threading.Event()

    def run(task, stdin=()):
        go.wait(10)
        return RunResult("late\n", "returned")

    judge.run = run
    turned = answer(learner, show(learner, CODE))
    assert turned.output is None
    assert "Run it" in turned.trouble
    go.set()
    monkeypatch.setattr("marathon.app.review_answers.PATIENCE", 10)
    late = answer(learner, show(learner, CODE)).output
    assert late is not None
    assert late.shown == "late"


def test_a_run_that_broke_is_not_kept(learner, judge) -> None:
    judge.run = lambda task, stdin=(): RunResult("", "died", "no sandbox")
    assert answer(learner, show(learner, CODE)).output is None
    judge.run = lambda task, stdin=(): RunResult("fine\n", "returned")
    turned = answer(learner, show(learner, CODE))
    assert turned.output is not None
    assert turned.output.shown == "fine"


def test_an_exception_is_shown_by_its_name(learner, judge) -> None:
    judge.run = lambda task, stdin=(): RunResult("before\n", "raised", "ValueError: no number")
    turned = answer(learner, show(learner, CODE), "before ValueError")
    assert turned.output is not None
    assert turned.output.shown == "before\nValueError"
    assert turned.agreed


def test_cards_of_today_are_turned_in_advance(learner, runs) -> None:
    turn_cards(learner)
    shown = show(learner, CODE)
    learner.outputs.close()
    assert answer(learner, shown).output is not None
    assert len(runs) == 1


def test_a_grade_is_on_the_disk_before_the_next_card(learner, wire) -> None:
    assert know(learner, CODE)
    assert [item.key for item in coming(learner)] == [WORDS]
    assert [item.key for item in coming(wire())] == [WORDS], "another start on the same folder knows it"


def test_a_card_in_two_windows_is_graded_once(learner) -> None:
    one, two = show(learner, CODE), show(learner, CODE)
    assert grade(learner, CODE, one.id, rating=Rating.GOOD)
    assert not grade(learner, CODE, two.id, rating=Rating.AGAIN)
    assert learner.memory.record().reviews.item(CODE).now.count == 1


def test_two_windows_at_the_same_moment_grade_once(learner) -> None:
    shown = show(learner, CODE)
    kept = []
    threads = [
        threading.Thread(target=lambda: kept.append(grade(learner, CODE, shown.id, rating=Rating.GOOD)))
        for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(kept) == [False] * 5 + [True]
    assert sum(1 for _ in learner.store.events(kind="review")) == 1


def test_a_card_that_lay_open_over_midnight_can_still_be_graded(learner, clock) -> None:
    shown = show(learner, CODE)
    clock.forward(hours=20)
    assert grade(learner, CODE, shown.id, rating=Rating.GOOD)


def test_the_next_showing_has_another_variant(learner, clock) -> None:
    first = show(learner, CODE)
    know(learner, CODE)
    clock.forward(days=4)
    assert show(learner, CODE).choice != first.choice


def test_undo_takes_the_latest_back_and_only_that(learner) -> None:
    shown = show(learner, CODE)
    know(learner, CODE, Rating.AGAIN)
    know(learner, WORDS)
    assert not undo(learner, CODE, shown.id)
    graded = open_desk(learner).graded
    assert graded is not None
    assert graded.item.key == WORDS
    assert undo(learner, WORDS, graded.review.showing)
    assert not undo(learner, WORDS, graded.review.showing), "twice is once"
    assert undo(learner, CODE, shown.id)
    assert due_count(learner) == 2
    assert show(learner, CODE).choice == shown.choice, "it comes as it was"


def test_undo_of_yesterday_is_no_undo(learner, clock) -> None:
    shown = show(learner, CODE)
    know(learner, CODE)
    clock.forward(days=1)
    assert open_desk(learner).graded is None
    assert not undo(learner, CODE, shown.id)


def test_what_was_missed_waits_ten_minutes_or_comes_early(learner, clock) -> None:
    know(learner, CODE, Rating.AGAIN)
    know(learner, WORDS)
    desk = open_desk(learner)
    assert desk.showing is None
    assert desk.next_at is not None
    assert 500 < (desk.next_at - learner.clock()).total_seconds() <= 600
    early = open_desk(learner, early=True).showing
    assert early is not None
    assert early.item.key == CODE
    clock.forward(minutes=10)
    assert open_desk(learner).showing is not None


def test_a_recall_counts_for_its_can_do(learner) -> None:
    know(learner, CODE)
    assert len(recalls(learner.memory.record(), "greet-a-person")) == 1


def test_the_cap_and_the_target_are_settings(learner) -> None:
    settings.put(learner, new_cards=0)
    assert due_count(learner) == 0
    settings.put(learner, new_cards=8, retention=95)
    assert numbers(learner).target == 95
    with pytest.raises(WrongUse):
        settings.put(learner, reviews=7)


def test_no_grade_and_no_card_are_said(learner) -> None:
    with pytest.raises(WrongUse, match="no grade"):
        grade(learner, CODE, "x-0", rating=5)
    with pytest.raises(NotFound, match="text-times-tow"):
        show(learner, "card/text-times-tow")
    assert due_count(learner) == 2


def test_time_spent_is_bounded(learner) -> None:
    shown = show(learner, CODE)
    grade(learner, CODE, shown.id, rating=Rating.GOOD, seconds=86_400.0)
    assert learner.memory.record().reviews.item(CODE).reviews[0].seconds == 600


def test_what_was_set_aside_can_be_brought_back(learner, clock) -> None:
    for _ in range(6):
        know(learner, CODE, Rating.AGAIN)
        clock.forward(days=2)
    assert [item.key for item in open_desk(learner).found.aside] == [CODE]
    bring_back(learner, CODE)
    assert open_desk(learner).found.aside == ()
    assert CODE in [item.key for item in coming(learner)]


# Exercises that come back.


@pytest.fixture
def helped(m, clock, judge):
    """Somebody who passed an exercise with the solution open, six days ago."""
    show_solution(m, "double-it")
    submit(m, "double-it", m.path.find_exercise("double-it")[1].solution())
    clock.forward(days=6)
    return m


def test_an_exercise_passed_with_the_solution_comes_back_from_its_starter(helped) -> None:
    shown = open_desk(helped).showing
    assert shown is not None
    assert shown.item.id == "double-it"
    assert shown.written
    assert "NotImplementedError" in shown.code
    with pytest.raises(WrongUse):
        answer(helped, shown)


def test_code_written_in_a_review_is_judged_and_the_own_file_stays(helped) -> None:
    from marathon.app.work import read_work  # noqa: PLC0415

    before = read_work(helped, "double-it").code
    tried = check(helped, "exercise/double-it", "def double(n): return n")
    assert not tried.passed
    assert read_work(helped, "double-it").code == before
    solution = helped.path.find_exercise("double-it")[1].solution()
    assert check(helped, "exercise/double-it", solution).passed


def test_solved_alone_it_is_finished_and_can_be_undone(helped) -> None:
    shown = open_desk(helped).showing
    assert shown is not None
    assert grade(helped, shown.item.key, shown.id, rating=Rating.GOOD)
    assert open_desk(helped).showing is None
    assert not grade(helped, shown.item.key, shown.id, rating=Rating.GOOD), "another window"
    assert undo(helped, shown.item.key, shown.id)
    assert open_desk(helped).showing is not None


def test_many_hints_bring_an_exercise_back_too(m, clock) -> None:
    for number in (1, 2):
        open_hint(m, "double-it", number)
    submit(m, "double-it", m.path.find_exercise("double-it")[1].solution())
    clock.forward(days=6)
    assert due_count(m) == 1


# Cards that ask for code.

WRITE = Card(
    "print-twice",
    "write",
    "greet-a-person",
    "Print the word twice.\n\n```python\nword = {{word}}\n```",
    "```python\nprint({{word}} * 2)\n```\nTimes two.",
    1,
    {"word": ("'ab'", "'xyz'")},
)


@pytest.mark.parametrize(("code", "agreed"), [("print({w} + {w})", True), ("print({w})", False)])
def test_a_card_that_asks_for_code_runs_it_beside_its_own(m, clock, runs, code: str, *, agreed: bool) -> None:
    from dataclasses import replace  # noqa: PLC0415

    place = m.path.find_lesson(LESSON)
    remember(m, ("lesson_done", LESSON, {}))
    clock.forward(days=1)
    shown = show(m, CODE)
    lesson = replace(place, lesson=replace(place.lesson, cards=(WRITE,)))
    item = replace(shown.item, key="card/print-twice", card=WRITE, place=lesson)
    shown = replace(shown, item=item, choice={"word": "'ab'"})
    assert shown.written
    from marathon.app.review_answers import Tried  # noqa: PLC0415

    run = m.judge.run(SimpleNamespace(module="card", files={"card.py": code.format(w="'ab'").encode()}))
    turned = answer_written(m, shown, Tried(code, run=run))
    assert turned.solution == "print('ab' * 2)\n"
    assert turned.output is not None
    assert turned.output.shown == "abab"
    assert turned.agreed is agreed
    assert turned.text == "Times two."
    get_ready(m, item, 0)
