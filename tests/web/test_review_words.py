"""How reviews are spoken of: plainly, with units, and without blame."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from marathon.core.load import Recalled
from marathon.web.review_words import break_text, day_text, done_text, grading_text, recalled_text, wait_text


@pytest.mark.parametrize(
    ("wait", "words"),
    [
        ({"seconds": 4}, "in 1 min"),
        ({"minutes": 10}, "in 10 min"),
        ({"days": 1}, "in 1 day"),
        ({"days": 18}, "in 18 days"),
        ({"days": 90}, "in 3 months"),
        ({"days": 800}, "in 2 years"),
    ],
)
def test_waits(wait: dict[str, int], words: str) -> None:
    assert wait_text(timedelta(**wait)).replace("\u00a0", " ") == words


@pytest.mark.parametrize(
    ("hours", "words"), [(2, "today"), (20, "tomorrow"), (75, "in 3 days"), (-30, "today")]
)
def test_days(hours: int, words: str) -> None:
    now = datetime(2026, 3, 3, 9, tzinfo=UTC)
    assert day_text(now + timedelta(hours=hours), now.date()).replace("\u00a0", " ") == words


def found(**values: object) -> SimpleNamespace:
    return SimpleNamespace(**{"back": False, "count": 3, "left": 0, "done": 4} | values)


@pytest.mark.parametrize(
    ("values", "days", "words"),
    [
        ({}, 3, ""),
        ({"count": 0}, 90, ""),
        ({}, 15, "Two weeks off. You came back. Today brings 3 cards."),
        (
            {"back": True, "count": 10, "left": 48},
            62,
            "Two months off. You came back. Today brings 10 cards: those that would lose most by waiting."
            " 48 others wait their turn, and nothing new comes before that.",
        ),
        (
            {"back": True, "count": 10, "left": 1},
            1,
            "You are on your way back. Today brings 10 cards: those that would lose most by waiting."
            " 1 other waits its turn, and nothing new comes before that.",
        ),
    ],
)
def test_a_break_is_no_loss(values: dict[str, object], days: int, words: str) -> None:
    assert break_text(found(**values), days).replace("\u00a0", " ") == words  # type: ignore[arg-type]


def test_a_day_that_is_done() -> None:
    said = done_text(found(left=1), 0).replace("\u00a0", " ")  # type: ignore[arg-type]
    assert said == (
        "You reviewed 4 cards today. 1 more is due and can wait: a day has its measure. Tomorrow is free."
    )


def test_a_share_is_said_when_there_is_enough_to_say() -> None:
    assert "was asked for again yet" in recalled_text(Recalled(0, 0, 0.0), 90)
    assert "some more to say" in recalled_text(Recalled(5, 4, 0.9), 90)
    assert "it works" in recalled_text(Recalled(100, 88, 0.9), 90)
    assert "no harm" in recalled_text(Recalled(100, 70, 0.9), 90)


@pytest.mark.parametrize(
    ("agreed", "written", "chosen", "words"),
    [
        (None, False, "", "How well did you know it?"),
        (True, False, "Good", "How well did you know it? Your answer agrees, so Good is selected."),
        (False, True, "Again", "How well did you know it? It came out differently, so Again is selected."),
    ],
)
def test_the_grade_to_begin_from(agreed: bool | None, written: bool, chosen: str, words: str) -> None:
    assert "".join(grading_text(agreed=agreed, written=written, chosen=chosen)) == words
