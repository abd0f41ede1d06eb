"""Home, at the start, under way, at the finish, and with nothing to show."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from documents import faults, read
from full_path import make_path
from learners import finished, happened
from starlette.testclient import TestClient

from marathon.app.progress import progress
from marathon.app.settings import put
from marathon.app.wiring import Marathon
from marathon.web.pages.path import build, greeting
from marathon.web.proportions import style_name, style_sheet

Learner = Callable[..., Marathon]
Visit = Callable[[Marathon], TestClient]


def test_at_the_start_everything_is_ahead(learner: Learner) -> None:
    page = build(learner())
    assert page.greeting == "Good morning."
    assert page.map.done == ()
    assert page.map.place is not None
    assert (page.map.place.x, page.map.place.side) == (0, "start")
    assert page.position == "0"
    assert [row.state for row in page.stretches] == ["here", "ahead", "ahead", "ahead", "ahead", "ahead"]
    assert page.today.lines[0].state == "here"
    assert page.today.lines[0].note == "Lesson and 2\u00a0exercises"
    assert page.today.sum == ""


def test_nothing_is_forecast_before_a_pace_is_chosen(learner: Learner, visit: Visit) -> None:
    m = learner()
    page = build(m)
    assert (page.pace.pace, page.pace.arrival, page.pace.arrival_short) == ("", "", "")
    assert not any(choice.chosen for choice in page.pace.choices)
    text = read(visit(m).get("/").text).text
    assert "choose a pace to see an arrival" in text
    assert "arrival at" not in text


def test_a_chosen_pace_says_when(learner: Learner) -> None:
    m = learner()
    put(m, pace=5)
    page = build(m)
    # 534 h at 5 h a week are 747.6 days from 12 March 2026.
    assert page.pace.arrival == "29 March 2028"
    assert [(choice.label, choice.chosen) for choice in page.pace.choices] == [
        ("3\u00a0h", False),
        ("5\u00a0h", True),
        ("7\u00a0h", False),
        ("10\u00a0h", False),
    ]


def test_a_pace_of_ones_own_takes_the_place_of_the_nearest(learner: Learner) -> None:
    m = learner()
    put(m, pace=6.5)
    labels = [(choice.value, choice.chosen) for choice in build(m).pace.choices]
    assert labels == [("3", False), ("5", False), ("6.5", True), ("10", False)]


def test_under_way_the_blue_reaches_to_the_place(learner: Learner) -> None:
    m = learner(6.9)
    page = build(m)
    now = progress(m)
    assert page.stretches[0].state == "done"
    assert page.stretches[1].state == "here"
    assert [(span.x, span.width) for span in page.map.done] == [
        (0, pytest.approx(100 * now.position / 42.195, abs=0.001))
    ]
    assert page.map.place is not None
    assert page.map.place.x == page.map.done[0].width
    assert page.stretches[0].strip == "Finished"
    assert "you are here" in page.stretches[1].strip
    assert page.lead.startswith("You have 8")
    assert "Machine Learning in front" in page.lead


def test_what_was_done_today_stands_first_and_the_next_step_after_it(learner: Learner) -> None:
    m = learner()
    first = m.path.specializations[0].courses[0].lessons[0]
    happened(m, *finished(m.path, [first.id]))
    page = build(m)
    states = [line.state for line in page.today.lines]
    assert states == ["done", "here", "ahead", "ahead"]
    assert page.today.lines[0].title == f"{first.number} {first.title}"
    assert "so far" in page.today.sum


def test_the_week_shows_the_minutes_of_its_days(learner: Learner) -> None:
    m = learner()
    lesson = m.path.specializations[0].courses[0].lessons[0].id
    run = ("cell_run", lesson, {"cell": "a", "ended": "returned", "seconds": 1})
    happened(m, *[run] * 11, days_ago=1)  # eleven events two minutes apart: twenty minutes, on the Wednesday
    days = build(m).pace.days
    assert [day.minutes for day in days] == ["0\u00a0min"] * 2 + ["20\u00a0min"] + ["0\u00a0min"] * 4
    assert [day.today for day in days].index(True) == 3
    assert days[2].share > days[1].share == 0


def test_at_the_finish_nothing_is_left_to_press(learner: Learner, visit: Visit) -> None:
    m = learner(42.195)
    page = build(m)
    assert page.finished
    assert page.position == "42.195"
    assert page.map.done[0].width == 100
    assert page.pace.arrived
    assert page.lead.startswith("You have arrived.")
    html = visit(m).get("/").text
    assert faults(html) == []
    assert not read(html).all("a", data_kind="primary")
    assert "Rest counts." in html


def test_all_that_is_written_done_is_not_called_the_finish(learner: Learner, visit: Visit) -> None:
    m = learner()
    happened(m, *finished(m.path, [place.lesson.id for place in m.path.places() if place.lesson.written]))
    page = build(m)
    assert not page.finished
    assert "still being written" in page.lead
    assert page.today.lines == () or all(line.state == "done" for line in page.today.lines)
    assert faults(visit(m).get("/").text) == []


def test_a_path_of_nothing_is_a_page_all_the_same(learner: Learner, visit: Visit) -> None:
    m = learner(path=make_path(courses=False))
    answer = visit(m).get("/")
    assert answer.status_code == 200
    assert faults(answer.text) == []
    assert "The path is empty." in answer.text


def test_courses_of_no_hours_are_a_page_all_the_same(learner: Learner, visit: Visit) -> None:
    answer = visit(learner(path=make_path(hours=0))).get("/")
    assert answer.status_code == 200
    assert faults(answer.text) == []
    assert "nan" not in answer.text


@pytest.mark.parametrize("kilometre", [0.0, 6.9, 42.195])
def test_the_page_is_sound_and_has_one_filled_action(
    learner: Learner, visit: Visit, kilometre: float
) -> None:
    html = visit(learner(kilometre)).get("/").text
    assert faults(html) == []
    main = read(html).all("main")[0]
    assert len(main.all("a", data_kind="primary")) == (0 if kilometre > 42 else 1)


def test_the_page_shows_every_course_with_a_way_to_it(learner: Learner, visit: Visit) -> None:
    m = learner()
    root = read(visit(m).get("/").text)
    hrefs = {each["href"] for each in root.all("a") if each["href"].startswith("/courses/")}
    assert hrefs == {f"/courses/{course.id}" for _, course in m.path.courses()}
    assert len(root.all("ol", class_="legs")) == 6


def test_no_link_of_the_page_is_dead(learner: Learner, visit: Visit) -> None:
    m = learner(0.5)
    client = visit(m)
    hrefs = {each["href"].partition("#")[0] for each in read(client.get("/").text).all("a")} - {""}
    assert len(hrefs) > 25
    written = {f"/lessons/{p.lesson.id}" for p in m.path.places() if p.lesson.written}
    for href in hrefs:
        if href.startswith("/lessons/"):
            assert href in written
        elif not href.startswith("/exercises/"):
            assert client.get(href).status_code == 200, href


def test_planned_lessons_say_so_and_lead_nowhere(learner: Learner, visit: Visit) -> None:
    root = read(visit(learner()).get("/").text)
    units = root.all("li", class_="unit")
    planned = [unit for unit in units if "not written yet" in unit.text]
    assert len(units) == 8
    assert len(planned) == 3
    assert not any(unit.all("a") for unit in planned)
    assert "5 of 8 lessons written so far. The rest is planned." in root.text


def test_the_map_says_in_words_what_it_shows(learner: Learner, visit: Visit) -> None:
    root = read(visit(learner(6.9)).get("/").text)
    label = root.all("svg", class_="map-land")[0]["aria-label"]
    assert label.startswith("Map of the course. You are at kilometre 6.")
    assert label.endswith("of 42.195, in Machine Learning. Finished: Python for Everybody.")


def test_the_rows_are_as_wide_as_their_hours(learner: Learner, visit: Visit) -> None:
    m = learner()
    client = visit(m)
    sheet = next(
        link["href"]
        for link in read(client.get("/").text).all("link")
        if link["href"].startswith("/proportions/")
    )
    answer = client.get(sheet)
    assert answer.headers["content-type"].startswith("text/css")
    assert "immutable" in answer.headers["cache-control"]
    assert "minmax(0,82fr) minmax(0,61fr) minmax(0,125fr)" in answer.text
    assert '.legs[data-legs="2"]{grid-template-columns:minmax(6.5rem,61fr)}' in answer.text
    assert client.get("/proportions/old.css").headers["cache-control"] == "no-cache"


def test_other_proportions_have_another_name() -> None:
    assert style_name(style_sheet(make_path())) != style_name(style_sheet(make_path(courses=False)))


@pytest.mark.parametrize(
    ("hour", "said"),
    [
        (4, "evening"),
        (5, "morning"),
        (11, "morning"),
        (12, "afternoon"),
        (17, "afternoon"),
        (18, "evening"),
        (23, "evening"),
    ],
)
def test_the_greeting_follows_the_hour(hour: int, said: str) -> None:
    assert greeting(datetime(2026, 3, 12, hour, tzinfo=UTC), "Ines") == f"Good {said}, Ines."


def test_a_name_of_markup_is_only_a_name(learner: Learner, visit: Visit) -> None:
    m = learner()
    put(m, name="<script>alert(1)</script>")
    html = visit(m).get("/").text
    assert "<script>alert" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
