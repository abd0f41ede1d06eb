"""The page of reviews: every state, every action, with and without a script."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator
from datetime import timedelta

import pytest
from documents import faults, read
from starlette.testclient import TestClient
from toy import LESSON, make_toy, not_yet, passed, returned

from marathon.app import review
from marathon.app.recall import remember
from marathon.app.settings import Settings
from marathon.app.wiring import Marathon
from marathon.core.verdict import RunResult

CODE = "card/text-times-two"
SCRIPT = {"x-fragment": "1"}


@pytest.fixture
def m(tmp_path: pathlib.Path) -> Iterator[Marathon]:
    """Somebody who finished the toy lesson yesterday."""
    with make_toy(tmp_path) as made:
        made.judge.result = RunResult("abab\n", "returned", seconds=0.03)  # type: ignore[attr-defined]
        remember(made, ("lesson_done", LESSON, {}))
        later(made, days=1)
        yield made


def later(m: Marathon, **span: float) -> None:
    """Turn the clock of a learner."""
    at = m.clock() + timedelta(**span)
    m.clock = lambda: at


def grade(client: TestClient, m: Marathon, rating: int, key: str = "", **headers: str) -> str:
    shown = review.open_desk(m, key).showing
    assert shown is not None
    data = {
        "card": shown.item.key,
        "showing": shown.id,
        "rating": str(rating),
        "shown": m.clock().isoformat(),
    }
    return client.post("/review/grade", data=data, headers=headers).text


def test_before_any_lesson_it_says_when_cards_come(tmp_path: pathlib.Path, visit) -> None:
    with make_toy(tmp_path / "new") as nobody:
        html = visit(nobody).get("/review").text
    assert faults(html) == []
    assert "No cards yet." in read(html).text
    assert "How your reviews go" not in read(html).text


def test_the_question_shows_the_code_and_keeps_the_answer(client: TestClient) -> None:
    html = client.get("/review").text
    page = read(html)
    assert faults(html) == []
    assert "What is printed?" in page.text
    assert "Card 1 of 2" in page.text
    assert "Text times two is the text, twice." not in page.text
    assert page.all("button", class_="grade") == []


def test_the_navigation_counts_what_is_due(client: TestClient, m: Marathon) -> None:
    for address in ("/", "/keys", "/review"):
        counts = [
            each for each in read(client.get(address).text).all() if "data-review-count" in each.attributes
        ]
        assert [each.text for each in counts] == ["2 due", "2 due"]
    grade(client, m, 3)
    grade(client, m, 3)
    counts = [each for each in read(client.get("/").text).all() if "data-review-count" in each.attributes]
    assert all("hidden" in each.attributes for each in counts)


def test_the_answer_is_a_page_of_its_own_that_changes_nothing(client: TestClient, m: Marathon) -> None:
    for _ in range(2):
        html = client.get(f"/review?card={CODE}&said=ab&turned=1").text
    page = read(html)
    assert faults(html) == []
    facts = page.all(class_="answer-facts")[0].text
    assert facts == "You said ab It prints abab"
    assert "Your answer differed, so Again is selected." in page.text
    assert [each.text for each in page.all("button", class_="grade")][2] == "Good 3 in 2 days"
    assert list(m.store.events(kind="review")) == []


def test_what_one_said_is_shown_as_text_and_never_as_a_page(client: TestClient) -> None:
    html = client.get("/review", params={"card": CODE, "turned": "1", "said": "<b onclick=x>"}).text
    assert "<b onclick" not in html
    assert "&lt;b onclick=x&gt;" in html


def test_the_answer_leads_to_the_part_that_explains_it(client: TestClient) -> None:
    page = read(client.get(f"/review?card={CODE}&turned=1").text)
    (link,) = [
        each for each in page.all("a", class_="link") if "/lessons/" in (each.attributes["href"] or "")
    ]
    href = link.attributes["href"] or ""
    anchor = href.partition("#")[2]
    lesson = read(client.get(href).text)
    assert any(each.attributes.get("id") == anchor for each in lesson.walk())


def test_a_grade_leads_to_the_next_card_and_can_be_undone(client: TestClient, m: Marathon) -> None:
    page = read(grade(client, m, 3))
    assert "Card 2 of 2" in page.text
    assert "What is the difference" in page.text
    assert "The last one: Good, in 2 days." in page.text
    (form,) = page.all("form", class_="session-graded")
    fields = {each["name"]: each["value"] for each in (one.attributes for one in form.all("input"))}
    undone = read(client.post("/review/undo", data=fields).text)
    assert "Taken back." in undone.text
    assert "Text times two" in undone.text, "its answer is open, ready to be graded"
    assert review.due_count(m) == 2


def test_with_a_script_a_grade_gives_the_next_piece(client: TestClient, m: Marathon) -> None:
    text = grade(client, m, 3, **SCRIPT)
    assert "<html" not in text
    assert read(text).all("div", class_="session")[0].attributes["data-due"] == "1"


def test_a_second_window_is_told_and_grades_nothing(client: TestClient, m: Marathon) -> None:
    shown = review.open_desk(m).showing
    assert shown is not None
    data = {"card": shown.item.key, "showing": shown.id, "rating": "3"}
    client.post("/review/grade", data=data)
    page = read(client.post("/review/grade", data={**data, "rating": "1"}).text)
    assert "in another window" in page.text
    assert [event.data["rating"] for event in m.store.events(kind="review")] == [3]


def test_time_is_measured_from_when_the_card_was_shown(client: TestClient, m: Marathon) -> None:
    shown = review.open_desk(m).showing
    assert shown is not None
    at = m.clock().isoformat()
    later(m, seconds=42)
    client.post(
        "/review/grade", data={"card": shown.item.key, "showing": shown.id, "rating": "3", "shown": at}
    )
    (event,) = m.store.events(kind="review")
    assert event.data["seconds"] == 42


@pytest.mark.parametrize(("field", "value"), [("rating", "7"), ("rating", ""), ("card", "card/nobody")])
def test_what_cannot_be_is_refused_politely(client: TestClient, m: Marathon, field: str, value: str) -> None:
    shown = review.open_desk(m).showing
    assert shown is not None
    data = {"card": shown.item.key, "showing": shown.id, "rating": "3"} | {field: value}
    answer = client.post("/review/grade", data=data)
    assert answer.status_code in (400, 404)
    assert review.due_count(m) == 2


def test_a_form_without_a_card_is_refused(client: TestClient) -> None:
    assert client.post("/review/grade", data={"rating": "3"}).status_code == 400


def test_what_was_missed_gives_a_short_break(client: TestClient, m: Marathon) -> None:
    grade(client, m, 1)
    html = grade(client, m, 3)
    assert faults(html) == []
    assert "One card comes back in 10 min." in read(html).text
    assert "Text times two" not in html
    assert "What is printed?" in client.get("/review?early=1").text


def test_a_day_that_is_done_says_so_and_what_is_coming(client: TestClient, m: Marathon) -> None:
    grade(client, m, 3)
    html = grade(client, m, 3)
    page = read(html)
    assert faults(html) == []
    assert "All done for today." in page.text
    assert "You reviewed 2 cards today." in page.text
    assert "How your reviews go" in page.text
    table = page.all("details", class_="load-table")[0]
    assert len(table.all("tr")) == 15
    later(m, days=1)
    assert "Nothing to review now. The next card comes tomorrow." in read(client.get("/review").text).text


def test_running_it_shows_what_it_prints(client: TestClient) -> None:
    data = {"card": CODE, "code": "print(1)\r\nprint(2)"}
    piece = client.post("/review/run", data=data, headers=SCRIPT).text
    assert "abab" in piece
    assert "<html" not in piece
    whole = client.post("/review/run", data=data).text
    assert faults(whole) == []
    assert "print(2)" in whole
    assert "abab" in read(whole).all(class_="run-body")[0].text


def test_the_changed_code_is_what_runs(client: TestClient, m: Marathon) -> None:
    client.post("/review/run", data={"card": CODE, "code": "print(1)\r\n"}, headers=SCRIPT)
    assert m.judge.tasks[-1].files["card.py"] == b"print(1)\n"  # type: ignore[attr-defined]


def test_code_that_cannot_be_run_leaves_a_card_that_can_be_graded(client: TestClient, m: Marathon) -> None:
    m.judge.result = RunResult("", "died", "no sandbox")  # type: ignore[attr-defined]
    page = read(client.get(f"/review?card={CODE}&turned=1").text)
    assert "Python has not answered yet." in page.text
    assert len(page.all("button", class_="grade")) == 4


def test_a_code_card_without_its_libraries_says_how_to_get_them(client: TestClient, m: Marathon) -> None:
    m.environments.there.clear()
    special = m.path.specializations[0]
    object.__setattr__(special, "environment", "first-steps")
    try:
        page = read(client.get(f"/review?card={CODE}&turned=1").text)
    finally:
        object.__setattr__(special, "environment", "")
    assert "marathon env add first-steps" in page.text
    assert len(page.all("button", class_="grade")) == 4


def test_cards_that_were_set_aside_are_named_and_can_come_back(client: TestClient, m: Marathon) -> None:
    for _ in range(6):
        grade(client, m, 1, CODE)
        later(m, days=2)
    grade(client, m, 3, "card/return-or-print")
    html = client.get("/review").text
    page = read(html)
    assert faults(html) == []
    assert "That says more about the card than about you." in page.text
    (form,) = [each for each in page.all("form") if each.attributes.get("action") == "/review/return"]
    data = {each.attributes["name"]: each.attributes["value"] for each in form.all("input")}
    assert "What is printed?" in client.post("/review/return", data=data).text


def test_home_lists_the_reviews_of_today(client: TestClient, m: Marathon) -> None:
    card = read(client.get("/").text).all("ol", class_="today-list")[0]
    assert "Review 2 cards" in card.text
    grade(client, m, 3)
    assert "Review 1 more card" in read(client.get("/").text).text
    grade(client, m, 3)
    assert "2 cards reviewed" in read(client.get("/").text).text


# Exercises that come back.


@pytest.fixture
def helped(tmp_path: pathlib.Path) -> Iterator[Marathon]:
    with make_toy(tmp_path / "helped") as made:
        remember(made, ("solution", "double-it", {}))
        remember(made, ("attempt", "double-it", {"outcome": "passed", "counted": True}))
        later(made, days=6)
        yield made


def test_an_exercise_comes_back_with_its_task_and_an_empty_start(helped: Marathon, visit) -> None:
    html = visit(helped).get("/review").text
    page = read(html)
    assert faults(html) == []
    assert "Once more, from its beginning." in page.text
    assert "R1" in page.all("details", class_="review-task")[0].text
    assert "NotImplementedError" in page.all("textarea")[0].text
    assert page.all("button", class_="grade") == []


def test_its_verdict_suggests_the_grade(helped: Marathon, visit) -> None:
    client = visit(helped)
    helped.judge.verdict = not_yet(returned("double(3)", "9", "6"))  # type: ignore[attr-defined]
    data = {"card": "exercise/double-it", "code": "def double(n): ...", "tries": "0"}
    html = client.post("/review/check", data=data).text
    page = read(html)
    assert faults(html) == []
    assert "Not yet: 1 of 2 checks hold" in page.text
    assert "so Again is selected." in page.text
    assert "def double(n): ..." in page.all("textarea")[0].text
    helped.judge.verdict = passed()  # type: ignore[attr-defined]
    page = read(client.post("/review/check", data=data).text)
    assert "It does what was asked, so Good is selected." in page.text
    page = read(client.post("/review/check", data={**data, "tries": "1"}).text)
    assert "so Hard is selected." in page.text


def test_it_can_be_given_up_and_shows_the_reference(helped: Marathon, visit) -> None:
    html = visit(helped).get("/review?card=exercise/double-it&turned=1").text
    assert faults(html) == []
    assert "2 * number" in read(html).text
    chosen = [each for each in read(html).all("button", class_="grade") if "data-chosen" in each.attributes]
    assert [each.attributes["value"] for each in chosen] == ["1"]


def test_after_a_long_break_it_welcomes_and_asks_little(m: Marathon, client: TestClient, monkeypatch) -> None:
    grade(client, m, 3)
    grade(client, m, 3)
    later(m, days=62)
    monkeypatch.setattr("marathon.app.review.settings.get", lambda _m: Settings(reviews=1))
    text = read(client.get("/review").text).text
    assert "Two months off. You came back. Today brings 2 cards" in text
