"""Numbers and dates as people read them."""

from __future__ import annotations

from datetime import date

import pytest

from marathon.web import wording
from marathon.web.language import counted


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(0, "0 min"), (14, "14 min"), (59.4, "59 min"), (59.6, "1 h"), (60, "1 h"), (65, "1 h 05"), (135, "2 h 15"),
     (599, "9 h 59"), (600, "10 h"), (629, "10 h"), (631, "11 h"), (5460, "91 h")],
)  # fmt: skip
def test_minutes(minutes: float, text: str) -> None:
    assert plain(wording.minutes_text(minutes)) == text


@pytest.mark.parametrize(
    ("hours", "text"), [(5, "5 h"), (2.5, "2.5 h"), (19.0, "19 h"), (0, "0 h"), (10, "10 h")]
)
def test_hours(hours: float, text: str) -> None:
    assert plain(wording.hours_text(hours)) == text


@pytest.mark.parametrize(
    ("metres", "text"), [(18.2, "18 m"), (999.4, "999 m"), (1000, "1 km"), (1234, "1.2 km"), (10000, "10 km")]
)
def test_metres(metres: float, text: str) -> None:
    assert plain(wording.metres_text(metres)) == text


def test_distance_is_never_shown_before_it_is_made() -> None:
    assert wording.km_text(7.199) == "7.19"
    assert wording.km_text(0.29) == "0.29"  # 0.29 * 100 is 28.999999999999996
    assert wording.km_text(6.47, 1) == "6.4"


@pytest.mark.parametrize(
    ("km", "text"),
    [
        (0, "0"),
        (0.009, "0"),
        (0.01, "0.01"),
        (7.19, "7.19"),
        (42.18, "42.18"),
        (42.195, "42.195"),
        (42.1949999, "42.195"),
    ],
)
def test_position(km: float, text: str) -> None:
    assert wording.position_text(km, 42.195) == text


def test_dates() -> None:
    day = date(2027, 11, 22)
    assert wording.date_text(day) == "22 November 2027"
    assert wording.short_date_text(day) == "22 Nov 2027"
    assert wording.month_text(day) == "Nov 2027"
    assert wording.weekday_text(day) == "Monday 22 November"


def test_a_date_of_the_content_is_read_or_left_as_it_is() -> None:
    assert wording.read_date("2026-03-01") == "1 March 2026"
    assert wording.read_date("spring 2026") == "spring 2026"


@pytest.mark.parametrize(
    ("spans", "text"),
    [((25, 45), "25 to 45 min"), ((50, 70), "50 min to 1 h 10"), ((140, 190), "2 h 20 to 3 h 10")],
)
def test_spans(spans: tuple[int, int], text: str) -> None:
    assert plain(wording.span_text(*spans)) == text


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(3, "about 10 min"), (38, "about 40 min"), (54, "about 50 min"), (58, "about 1 h"), (167, "about 3 h")],
)
def test_lengths_that_nobody_measured(minutes: float, text: str) -> None:
    assert plain(wording.about_text(minutes)) == text


def test_counts() -> None:
    assert counted("%(num)s lesson", "%(num)s lessons", 1) == "1\u00a0lesson"
    assert plain(counted("%(num)s lesson", "%(num)s lessons", 0)) == "0 lessons"
    assert plain(counted("%(done)s of %(num)s try", "%(done)s of %(num)s tries", 2, done=1)) == "1 of 2 tries"


def test_lists_in_sentences() -> None:
    assert wording.joined([]) == ""
    assert wording.joined(["a"]) == "a"
    assert wording.joined(["a", "b"]) == "a and b"
    assert wording.joined(["a", "b", "c"]) == "a, b and c"
