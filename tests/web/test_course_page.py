"""A course: facts, lessons written and planned, and where one is in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from documents import faults, read
from learners import finished, happened
from starlette.testclient import TestClient

from marathon.app.settings import get as get_settings
from marathon.app.wiring import Marathon
from marathon.core.errors import NotFound
from marathon.web.pages.course import _weeks, build

Learner = Callable[..., Marathon]
Visit = Callable[[Marathon], TestClient]
FIRST = "programming-for-everybody-getting-started-with-python"


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_the_place_of_a_course_is_said_in_words(learner: Learner) -> None:
    m = learner()
    assert build(m, FIRST).place == "Stretch 1 of 6, course 1 of 23"
    assert build(m, "machine-learning").place == "Stretch 2 of 6, course 6 of 23"


def test_written_lessons_open_and_planned_ones_say_that_they_are_not(learner: Learner) -> None:
    rows = build(learner(), FIRST).rows
    assert [row.written for row in rows] == [True] * 5 + [False] * 3
    assert [row.number for row in rows] == list("12345678")
    assert [plain(row.note) for row in rows[5:]] == [f"week {week}, not written yet" for week in (3, 4, 4)]
    assert all(row.items == () for row in rows[5:])
    assert [item.kind for item in rows[0].items] == ["Lesson", "Exercise", "Exercise", "Exercise"]
    assert plain(rows[0].minutes) == "25 to 45 min"
    assert plain(rows[6].minutes).startswith("about ")


def test_the_next_step_is_the_one_that_is_marked(learner: Learner) -> None:
    m = learner()
    happened(m, *finished(m.path, [f"{FIRST}-1"]))
    happened(
        m,
        ("lesson_opened", f"{FIRST}-2", {}),
        ("attempt", f"{FIRST}-2-first", {"outcome": "passed", "counted": True}),
    )
    page = build(m, FIRST)
    assert [row.state for row in page.rows[:3]] == ["done", "here", "ahead"]
    states = {item.title: item.state for item in page.rows[1].items}
    assert states == {
        "Read the lesson": "ahead",
        "Pay the overtime, first part": "done",
        "Pay the overtime, second part": "here",
        "Pay the overtime, last part": "ahead",
    }
    assert plain(page.rows[1].note) == "week 1, 1 of 3 exercises"
    assert page.rows[0].items[0].note == "12 March 2026"
    assert page.rows[1].items[3].note == "stretch"
    assert page.place_text == "lesson 2"
    assert page.map.place is not None
    last = page.map.done[-1]
    assert page.map.place.x == pytest.approx(last.x + last.width, abs=0.01)


def test_what_is_done_out_of_order_is_blue_where_it_lies(learner: Learner) -> None:
    m = learner()
    happened(m, *finished(m.path, [f"{FIRST}-2", f"{FIRST}-5"]))
    page = build(m, FIRST)
    starts = [0, *(mark.x for mark in page.map.dividers)]
    assert [(span.x, round(span.x + span.width, 1)) for span in page.map.done] == [
        (starts[1], round(starts[2], 1)),
        (starts[4], round(starts[5], 1)),
    ]


def test_tries_are_counted_without_blame(learner: Learner) -> None:
    m = learner()
    happened(m, *[("attempt", f"{FIRST}-1-first", {"outcome": "not_yet", "counted": True})] * 2)
    assert plain(build(m, FIRST).rows[0].items[1].note) == "2 tries"


def test_official_facts_say_when_they_were_read(learner: Learner) -> None:
    page = build(learner(), "machine-learning")
    assert [(fact.name, fact.value) for fact in page.facts] == [
        ("Provider", "Stanford University"),
        ("Instructor", "Andrew Ng"),
        ("Enrolled", "4.8 million"),
        ("Rating", "4.9 of 5"),
        ("Length", "about 61 hours"),
        ("Level", "Beginner to middle"),
    ]
    assert "read on 1 March 2026" in page.facts_note
    assert "Enrolment counts everybody who ever enrolled." in page.facts_note


def test_a_fact_that_nobody_knows_is_left_out(client: TestClient, m: Marathon) -> None:
    names = [fact.name for fact in build(m, "numbers").facts]
    assert "Rating" not in names
    assert "Enrolled" not in names
    assert faults(client.get("/courses/numbers").text) == []


def test_the_course_under_way_offers_the_next_step(learner: Learner, visit: Visit) -> None:
    root = read(visit(learner()).get(f"/courses/{FIRST}").text)
    action = root.all("main")[0].all("a", data_kind="primary")
    assert [each["href"] for each in action] == [f"/lessons/{FIRST}-1"]


def test_another_course_can_be_gone_on_with(learner: Learner, visit: Visit) -> None:
    m = learner()
    client = visit(m)
    assert "Begin here instead" in client.get("/courses/machine-learning").text
    happened(m, ("lesson_opened", f"{FIRST}-1", {}))
    assert "Go on here instead" in client.get("/courses/machine-learning").text
    answer = client.post("/settings/course", data={"course": "machine-learning"}, follow_redirects=False)
    assert answer.status_code == 303
    assert get_settings(m).course == "machine-learning"
    root = read(client.get("/courses/machine-learning").text)
    assert [each["href"] for each in root.all("main")[0].all("a", data_kind="primary")] == [
        "/lessons/machine-learning-1"
    ]


def test_a_course_without_a_written_lesson_says_so(learner: Learner, visit: Visit) -> None:
    html = visit(learner()).get("/courses/sequence-models").text
    assert faults(html) == []
    assert "Not written yet" in html
    assert "here instead" not in html
    assert not read(html).all("details")


def test_the_last_course_leads_to_the_finish(learner: Learner, visit: Visit) -> None:
    m = learner()
    last = list(m.path.courses())[-1][1].id
    assert "The finish, km 42.195" in visit(m).get(f"/courses/{last}").text
    assert build(m, FIRST).next_course == "Python Data Structures"


def test_a_finished_course_is_finished(learner: Learner, visit: Visit) -> None:
    m = learner(6.9)
    page = build(m, FIRST)
    assert page.done
    assert [(span.x, span.width) for span in page.map.done] == [(0, pytest.approx(100, abs=0.02))]
    assert page.place_text == "finished"
    assert faults(visit(m).get(f"/courses/{FIRST}").text) == []


def test_a_course_ahead_shows_no_place(learner: Learner) -> None:
    page = build(learner(), "sequence-models")
    assert page.map.place is None
    assert page.share == "Not begun yet"


def test_every_course_is_a_sound_page(learner: Learner, visit: Visit) -> None:
    m = learner(3.0)
    client = visit(m)
    for _, course in m.path.courses():
        answer = client.get(f"/courses/{course.id}")
        assert answer.status_code == 200, course.id
        assert faults(answer.text) == [], course.id


def test_an_unknown_course_names_the_ones_that_come_near(learner: Learner, visit: Visit) -> None:
    m = learner()
    with pytest.raises(NotFound):
        build(m, "machine-lerning")
    answer = visit(m).get("/courses/machine-lerning")
    assert answer.status_code == 404
    assert "machine-learning" in answer.text
    assert faults(answer.text) == []


@pytest.mark.parametrize(
    ("weeks", "said"),
    [
        (("2.1.W3",), "week 3"),
        (("2.1.W3", "2.1.W4"), "weeks 3 and 4"),
        (("2N.2.W4",), "newer edition, course 2, week 4"),
        (("2.1.W8", "2N.3.W1"), "week 8, newer edition, course 3, week 1"),
        ((), ""),
    ],
)
def test_official_weeks_are_said_in_words(weeks: tuple[str, ...], said: str) -> None:
    assert plain(_weeks(weeks)) == said
