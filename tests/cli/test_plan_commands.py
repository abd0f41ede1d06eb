"""`marathon plan`, `marathon progress` and `marathon place` on the toy path."""

from __future__ import annotations

import pytest
from icalendar import Calendar

from marathon.app.settings import get
from marathon.app.wiring import open_marathon


def test_without_a_pace_the_plan_says_how_to_begin(marathon):
    done = marathon("plan")
    assert done.status == 0
    assert "marathon plan --pace 5" in done.out


def test_a_plan_is_chosen_shown_and_written_as_a_calendar(marathon, tmp_path):
    file = tmp_path / "my plan.ics"
    done = marathon("plan", "--pace", "0.5", "--days", "tue,fri", "--calendar", file)
    assert done.status == 0
    assert "0.5" in done.out
    assert "Arrival" in done.out
    days = {
        each.decoded("dtstart").weekday() for each in Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    }
    assert days <= {1, 4}
    assert days
    with open_marathon(warm=False) as m:
        assert (get(m).pace, get(m).days) == (0.5, (1, 4))


def test_a_pause_and_the_way_back(marathon):
    marathon("plan", "--pace", "5")
    assert "The plan rests until you come back" in marathon("plan", "--pause", "open").out
    assert "The plan rests" not in marathon("plan", "--back").out


@pytest.mark.parametrize(
    "words",
    [
        ["--days", "mon,someday"],
        ["--days", "t"],
        ["--pace", "0"],
        ["--pause", "soon"],
        ["--calendar", "x.ics"],
    ],
)
def test_what_cannot_be_planned_is_said_in_words(marathon, words):
    done = marathon("plan", *words)
    assert done.status == 2
    assert done.err.strip()
    assert "Traceback" not in done.err


def test_progress_shows_the_way_and_the_skills(marathon):
    done = marathon("progress")
    assert done.status == 0
    assert "You are at kilometre 0 of 42.195." in done.out
    assert "Not met yet" in done.out


def test_place_asks_and_proposes(marathon, monkeypatch):
    answers = iter(["x", "?", "a", "s"] + ["?"] * 20)
    monkeypatch.setattr("typer.prompt", lambda *_, **__: next(answers))
    monkeypatch.setattr("typer.confirm", lambda *_, **__: False)
    done = marathon("place")
    assert done.status == 0
    assert "The beginning of the course is a good place" in done.out or "kilometre 0" in done.out
    assert "not written yet" in done.out
