"""What a cell's end means, in plain words, and how long a cell may run."""

from __future__ import annotations

import pytest

from marathon.app.cells import explain, open_page, seconds_for
from marathon.app.find import find_lesson
from marathon.core.cell import CellEvent
from marathon.core.errors import NotFound


def error(name: str, text: str, line: int | None = 1) -> CellEvent:
    where = f"Traceback (most recent call last):\n  This cell, line {line}\n" if line else ""
    return CellEvent("error", name, text, traceback=f"{where}{name}: {text}")


def test_a_name_that_nobody_gave_a_value():
    said = explain(error("NameError", "name 'slpoe' is not defined", 2), "slope = 1\nprint(slpoe)")
    assert said.headline == "Python does not know the name `slpoe`."
    assert said.rest == "You have a name `slope` from line 1. Is that the one you meant?"
    assert said.line == 2
    assert "NameError" in said.said


def test_a_name_of_an_earlier_cell_has_no_line_here():
    said = explain(error("NameError", "name 'slpoe' is not defined"), "print(slpoe)", earlier="\n\nslope = 1")
    assert said.rest == "You have a name `slope` from an earlier cell. Is that the one you meant?"


def test_code_that_cannot_be_read():
    said = explain(error("SyntaxError", "'(' was never closed", 3), "print(")
    assert said.headline == "Python could not read line 3."
    assert said.rest.startswith("A closing bracket is missing. Count the brackets")


def test_what_we_have_no_words_for_is_said_in_pythons():
    said = explain(error("CustomTrouble", "odd", 4), "x")
    assert (said.headline, said.rest) == ("Python stopped at line 4.", "It said `CustomTrouble: odd`.")
    assert explain(error("CustomTrouble", "", None), "x").headline == "Python stopped."


def test_the_line_is_the_innermost_one_of_this_cell():
    event = CellEvent(
        "error",
        "ValueError",
        "no",
        traceback="An earlier cell, line 9\nThis cell, line 5\nThis cell, line 2, in f",
    )
    assert explain(event, "x").line == 2


def test_a_cell_may_run_as_long_as_its_author_says_with_room_for_slow_computers(m):
    place = find_lesson(m, "every-element")
    assert seconds_for(place, "doubling") == 10
    assert seconds_for(place, "not-a-number") == 10
    assert seconds_for(place, "unheard-of") == 10


@pytest.mark.parametrize(
    ("ended", "words"),
    [
        ("timed_out", "It was still running after 10 seconds, so we stopped it."),
        ("too_much_output", "It printed more than anybody could read, so we stopped it."),
        ("died", "Python itself ended in the middle of this cell."),
    ],
)
def test_why_a_cell_was_stopped(m, ended, words):
    said = open_page(m, "every-element").explain_stop("doubling", CellEvent("done", ended, seconds=10.0))
    assert said is not None
    assert said.headline == words


def test_stopping_by_hand_needs_no_words(m):
    python = open_page(m, "every-element")
    assert python.explain_stop("doubling", CellEvent("done", "interrupted")) is None
    assert python.explain_stop("doubling", CellEvent("done", "ok")) is None


@pytest.mark.parametrize(("ended", "kept"), [("ok", "done"), ("error", "raised"), ("timed_out", "stopped")])
def test_that_a_cell_ran_is_remembered(m, ended, kept):
    open_page(m, "every-element").record("doubling", CellEvent("done", ended, seconds=0.5))
    (event,) = m.store.events(kind="cell_run")
    assert event.data == {"cell": "doubling", "ended": kept, "seconds": 0.5}


def test_a_lesson_that_is_not_there_has_no_python(m):
    with pytest.raises(NotFound):
        open_page(m, "every-elemnt")
