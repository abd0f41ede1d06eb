"""`marathon review`: the same verbs on a terminal."""

from __future__ import annotations

import io
import sys
from datetime import UTC, datetime, timedelta

import pytest
from cli_toys import TOY_PATH

from marathon.app.recall import write_down
from marathon.app.review import due_count
from marathon.app.wiring import open_marathon
from marathon.store import open_store


@pytest.fixture
def learned(home):
    """Somebody who finished the toy lesson two days ago."""
    with open_store(home) as store:
        write_down(store, datetime.now(UTC) - timedelta(days=2), ("lesson_done", "every-element", {}))


@pytest.fixture
def type_(monkeypatch):
    """type_("", "3") are the lines that somebody types, one after another."""
    return lambda *lines: monkeypatch.setattr(
        sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines))
    )


def due() -> int:
    with open_marathon(TOY_PATH, warm=False) as m:
        return due_count(m)


def test_without_a_lesson_there_is_nothing(marathon, type_) -> None:
    type_()
    done = marathon("review")
    assert done.status == 0
    assert "Nothing to review now. Cards come the day after a lesson is done." in done.out


def test_cards_are_asked_turned_and_graded(marathon, learned, type_) -> None:
    type_("", "3", "", "4")
    done = marathon("review")
    assert done.status == 0, done.err
    assert "Card 1 of 2" in done.out
    assert 'print("' in done.out
    assert "Text times two is the text, twice." in done.out
    assert any(word in done.out for word in ("abab", "xyzxyz")), "its code was really run"
    assert "3  good, in 2\u00a0days" in done.out
    assert "All done for today: 2 reviewed." in done.out
    assert due() == 0


def test_stopping_keeps_what_was_graded(marathon, learned, type_) -> None:
    type_("", "3", "q")
    assert "Stopped. Every grade is kept." in marathon("review").out
    assert due() == 1


def test_the_end_of_the_input_is_a_stop(marathon, learned, type_) -> None:
    type_("", "3")
    assert marathon("review").status == 0
    assert due() == 1


def test_undo_and_run(marathon, learned, type_) -> None:
    type_("", "r", "1", "z", "q")
    done = marathon("review")
    assert done.out.count("abab") + done.out.count("xyzxyz") == 2
    assert "Taken back. Grade it once more." in done.out
    assert due() == 2
    type_("z", "q")
    assert "There is nothing of today to take back." in marathon("review").out
