"""The plan's page in every state, at the ends of the way, and after fifty years."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from bench.years import Life, five_hours_a_week, live
from documents import faults, read
from full_path import make_path
from learners import NOW, done_until, happened
from starlette.testclient import TestClient

from marathon.app import plan as plans
from marathon.app.settings import get as get_settings
from marathon.app.settings import put
from marathon.app.wiring import Marathon
from marathon.core.history import Event
from marathon.core.record import Record
from marathon.web.pages.plan import build

Learner = Callable[..., Marathon]
Visit = Callable[[Marathon], TestClient]
TODAY = NOW.date()


def live_through(
    m: Marathon, weeks: int, *, pace: float | None, off: tuple[date, date] | None = None
) -> None:
    first = TODAY - timedelta(weeks=weeks)
    if pace:
        at = datetime.combine(first, datetime.min.time(), UTC)
        m.store.record(Event("setting", "pace", at, {"value": pace}, str(uuid.uuid4())))
    life = Life(first, TODAY - timedelta(days=1), five_hours_a_week((off,) if off else ()))
    m.store.record(*live(m.path, life))


@pytest.mark.parametrize(
    ("weeks", "pace", "state", "says"),
    [
        (0, None, "no_pace", "Choose how many hours"),
        (0, 5, "no_history", "the dates are those of the plan alone"),
        (2, 5, "too_early", "too early for a range"),
        (20, 5, "normal", "nothing to change"),
        (20, 2, "ahead", "Sooner than planned"),
        (20, 12, "behind", "Both dates are fine"),
    ],
)
def test_each_state_has_its_words(learner: Learner, visit: Visit, *, weeks, pace, state, says) -> None:
    m = learner()
    if weeks:
        live_through(m, weeks, pace=pace)
    elif pace:
        put(m, pace=pace)
    assert plans.plan(m).forecast.state == state
    html = visit(m).get("/plan").text
    assert faults(html) == []
    assert says in read(html).text.replace("\u00a0", " ")
    page = build(m)
    assert bool(page.chart.band) == (state in ("normal", "ahead", "behind"))
    assert bool(page.replan) == (state in ("ahead", "behind"))
    assert bool(page.weeks) == (pace is not None)


def test_the_words_never_blame(learner: Learner, visit: Visit) -> None:
    m = learner()
    live_through(m, 20, pace=12)
    text = read(visit(m).get("/plan").text).text.lower()
    for word in ("late,", "fell", "lost", "failed", "missed", "overdue", "streak"):
        assert word not in text


def test_a_break_is_bracketed_and_named_and_no_loss(learner: Learner, visit: Visit) -> None:
    m = learner()
    off = (TODAY - timedelta(days=70), TODAY - timedelta(days=50))
    live_through(m, 20, pace=5, off=off)
    page = build(m)
    assert [each.name for each in page.heat.brackets] == ["three weeks off"]
    assert ("Longest break", "you came back") in [(fact.name, fact.note) for fact in page.totals]
    assert "Three weeks off," in read(visit(m).get("/plan").text).text


def test_a_pause_is_begun_named_and_ended_without_scripts(learner: Learner, visit: Visit) -> None:
    m = learner()
    put(m, pace=5)
    client = visit(m)
    until = (TODAY + timedelta(days=9)).isoformat()
    answer = client.post("/plan/pause", data={"until": until, "reason": "holiday"}, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/plan")
    text = read(client.get("/plan").text).text
    assert "The plan rests until 21 March 2026 (holiday)." in text
    assert "The plan rests until" in client.get("/").text
    client.post("/plan/resume", data={})
    assert "The plan rests" not in client.get("/plan").text


def test_fewer_hours_for_a_while(learner: Learner, visit: Visit) -> None:
    m = learner()
    put(m, pace=5)
    client = visit(m)
    until = (TODAY + timedelta(days=30)).isoformat()
    client.post("/plan/pause", data={"until": until, "hours": "1,5", "reason": ""})
    easing = plans.plan(m).easing
    assert easing is not None
    assert easing.hours == 1.5


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"until": "soon"}, "is no date"),
        ({"hours": "few"}, "is no number of hours"),
        ({"hours": "50", "until": "2026-12-01"}, "less than your pace"),
    ],
)
def test_what_cannot_be_taken_is_said_on_the_page(learner: Learner, visit: Visit, *, form, said) -> None:
    m = learner()
    put(m, pace=5)
    answer = visit(m).post("/plan/pause", data=form)
    assert answer.status_code == 400
    assert said in read(answer.text).text
    assert faults(answer.text) == []
    assert plans.plan(m).easing is None


def test_the_plan_is_saved_with_its_days_and_time(learner: Learner, visit: Visit) -> None:
    m = learner()
    form = {"pace": "6.5", "day-1": "on", "day-5": "on", "start": "07:30"}
    assert visit(m).post("/plan", data=form, follow_redirects=False).status_code == 303
    now = get_settings(m)
    assert (now.pace, now.days, now.start) == (6.5, (1, 5), "07:30")
    answer = visit(m).post("/plan", data={"pace": "6.5"})
    assert answer.status_code == 400
    assert "at least one day" in answer.text


def test_replanning_takes_the_pace_that_was_lived(learner: Learner, visit: Visit) -> None:
    m = learner()
    live_through(m, 20, pace=12)
    offered = build(m).replan
    assert offered is not None
    visit(m).post("/plan/replan", data={"pace": offered.pace})
    assert get_settings(m).pace == float(offered.pace)
    assert build(m).replan is None


def test_the_calendar_comes_as_a_file(learner: Learner, visit: Visit) -> None:
    m = learner()
    client = visit(m)
    assert client.get("/plan/marathon.ics").status_code == 400
    put(m, pace=5)
    answer = client.get("/plan/marathon.ics")
    assert answer.headers["content-type"].startswith("text/calendar")
    assert "marathon.ics" in answer.headers["content-disposition"]
    assert answer.text.startswith("BEGIN:VCALENDAR")


@pytest.mark.parametrize("kilometre", [0.0, 7.0, 42.195])
def test_the_ends_of_the_way(learner: Learner, visit: Visit, kilometre: float) -> None:
    m = learner(kilometre)
    put(m, pace=5)
    for address in ("/plan", "/", "/day", "/placement", "/glossary"):
        assert faults(visit(m).get(address).text) == [], address
    assert build(m).arrived == (kilometre > 42)


def test_an_empty_path_has_a_plan_page_too(learner: Learner, visit: Visit) -> None:
    m = learner(path=make_path(courses=False))
    for address in ("/plan", "/glossary", "/placement", "/search?q=x"):
        assert faults(visit(m).get(address).text) == [], address


class Remembered:
    """A memory that was made in advance: fifty years are written down elsewhere, in the benchmarks."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def record(self) -> Record:
        return self._record

    def settings(self) -> Mapping[str, Any]:
        return self._record.settings


def test_fifty_years_are_one_page(learner: Learner, visit: Visit) -> None:
    m = learner()
    life = Life(date(1976, 3, 12), TODAY, lambda day: 60 if day.weekday() in (0, 3, 5) else 0, slowness=14.6)
    events = [*live(m.path, life), Event("setting", "pace", NOW, {"value": 3.0}, "pace")]
    assert len(events) > 50_000
    m.memory = Remembered(Record(zone=UTC).after(events))
    page = build(m)
    assert len(page.heat.days) == 26 * 7
    assert len(page.chart.rows) < 40
    assert len(page.chart.dates) < 16
    html = visit(m).get("/plan").text
    assert faults(html) == []
    assert len(html) < 400_000
    early = build(m, last=date(1976, 5, 1)).heat
    assert early.later
    assert not early.earlier


def test_home_welcomes_back_and_ends_a_day(learner: Learner, visit: Visit) -> None:
    m = learner()
    done_until(m, 6.9, days_ago=20)
    put(m, pace=5)
    text = read(visit(m).get("/").text).text
    assert "You came back." in text
    assert "That is a day" not in text
    happened(m, *[("place", "machine-learning-3", {"anchor": "x"})] * 45)
    root = read(visit(m).get("/").text)
    assert "That is a day" in root.text
    assert "Tomorrow begins with “2.1.3" in root.text
    stop, go_on = root.all(class_="end-ways")[0].all("a")
    assert (stop.text, go_on.text) == ("Stop here", "Go on")
    assert stop["data-kind"] == go_on["data-kind"]


def test_times_follow_the_measured_speed(learner: Learner, visit: Visit) -> None:
    quick, slow = learner(), learner()
    for m, steps in ((quick, 3), (slow, 20)):
        for number in range(1, 4):
            name = f"programming-for-everybody-getting-started-with-python-{number}"
            happened(
                m,
                *[("place", name, {"anchor": "x"})] * steps * 2,
                ("lesson_done", name, {}),
                days_ago=10 - number,
            )
    spans = [plans.progress(m).next.span for m in (quick, slow)]
    assert spans[0][1] < spans[1][0]


def test_a_newcomer_is_offered_a_place_and_may_refuse(learner: Learner, visit: Visit) -> None:
    m = learner()
    client = visit(m)
    assert "find my place" in client.get("/").text
    client.post("/placement", data={"step": "begin"})
    page = client.get("/placement")
    assert "kilometre 0 is the place to begin" in read(page.text).text
    client.post("/placement/start", data={"course": ""})
    assert get_settings(m).course == ""
    done_until(m, 1.0)
    assert "find my place" not in client.get("/").text


def test_a_course_that_is_done_can_be_rated_and_shows_it(learner: Learner, visit: Visit) -> None:
    m = learner()
    client = visit(m)
    course = "programming-for-everybody-getting-started-with-python"
    assert "How was this course" not in client.get(f"/courses/{course}").text
    done_until(m, 2.0)
    assert "How was this course" in client.get(f"/courses/{course}").text
    client.post(f"/courses/{course}/rating", data={"stars": "4", "words": "<b>good</b>"})
    html = client.get(f"/courses/{course}").text
    assert "Your rating" in html
    assert "4 of 5" in html
    assert "<b>good" not in html
    assert client.post(f"/courses/{course}/rating", data={"stars": "9"}).status_code == 400
    assert faults(html) == []


def test_going_on_elsewhere_is_one_press_and_so_is_the_way_back(learner: Learner, visit: Visit) -> None:
    m = learner(0.1)
    client = visit(m)
    client.post("/settings/course", data={"course": "machine-learning"})
    html = client.get("/courses/machine-learning").text
    assert "You chose to learn here." in html
    assert plans.progress(m).next.lesson == "machine-learning-1"
    client.post("/settings/course", data={"course": ""})
    assert plans.progress(m).next.lesson.startswith("programming")
