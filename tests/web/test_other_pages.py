"""Search, keys, components, and the pages for when there is no page."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pytest
from documents import faults, read
from learners import happened
from starlette.testclient import TestClient

from marathon.app.wiring import Marathon
from marathon.core.errors import StoreFull
from marathon.web.pages import path as path_page

Learner = Callable[..., Marathon]
Visit = Callable[[Marathon], TestClient]


@pytest.mark.parametrize(
    "path", ["/keys", "/components", "/search", "/search?q=element", "/search?q=zzzz", "/nothing"]
)
def test_each_is_a_sound_page(client: TestClient, path: str) -> None:
    assert faults(client.get(path).text) == []


def test_search_finds_by_the_beginning_of_a_word_and_titles_come_first(
    learner: Learner, visit: Visit
) -> None:
    root = read(visit(learner()).get("/search?q=machine+lear").text)
    titles = [each.text for each in root.all(class_="result-title")]
    assert titles[0] == "Machine Learning"
    assert "Structuring Machine Learning Projects" in titles


def test_search_finds_terms_in_their_lessons(learner: Learner, visit: Visit) -> None:
    root = read(visit(learner()).get("/search?q=condition").text)
    found = root.all("a", class_="result-title")
    assert [each.text for each in found] == ["condition", "condition"]
    assert found[0]["href"].startswith("/lessons/")


def test_planned_lessons_are_found_and_lead_nowhere(learner: Learner, visit: Visit) -> None:
    root = read(visit(learner()).get("/search?q=eight+programs+3.5").text)
    links = [each["href"] for each in root.all("a", class_="result-title")]
    assert links
    assert not [href for href in links if href.startswith("/lessons/")]
    assert "not written yet" in root.text


def test_a_slip_of_the_finger_is_understood_and_said(learner: Learner, visit: Visit) -> None:
    root = read(visit(learner()).get("/search?q=mashine").text)
    assert "Nothing has “mashine”." in root.text
    assert "for “machine”" in root.text
    assert root.all("a", class_="result-title")[0].text == "Machine Learning"


def test_what_was_searched_for_is_only_text(client: TestClient) -> None:
    html = client.get("/search", params={"q": '"><script>alert(1)</script>'}).text
    assert "<script>alert" not in html
    assert len(client.get("/search", params={"q": "x" * 5000}).text) < 20_000


def test_no_page_here_is_said_kindly(client: TestClient) -> None:
    answer = client.get("/nothing/at/all")
    assert answer.status_code == 404
    assert "There is nothing here" in answer.text
    assert "error" not in read(answer.text).text.lower()


def test_a_page_that_cannot_be_changed_says_so(client: TestClient) -> None:
    answer = client.post("/keys")
    assert answer.status_code == 405
    assert "That cannot be done here" in answer.text


def test_a_fault_of_ours_is_ours_and_goes_to_the_log(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def breaks(_m: Marathon) -> None:
        raise ZeroDivisionError("the secret detail")

    monkeypatch.setattr(path_page, "build", breaks)
    with caplog.at_level(logging.ERROR):
        answer = client.get("/")
    assert answer.status_code == 500
    assert "This is our mistake, not yours." in answer.text
    assert "the secret detail" not in answer.text
    assert "content-security-policy" in answer.headers
    assert "the secret detail" in caplog.text
    assert faults(answer.text) == []


def test_the_details_are_shown_to_who_asked_for_them(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(_m: Marathon) -> None:
        raise ZeroDivisionError("the secret detail")

    monkeypatch.setattr(path_page, "build", breaks)
    monkeypatch.setenv("MARATHON_DEBUG", "1")
    assert "ZeroDivisionError: the secret detail" in client.get("/").text


def test_trouble_with_the_history_says_how_to_mend_it(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_m: Marathon) -> None:
        raise StoreFull("No space is left for your history.", mend="Free some space, then try again.")

    monkeypatch.setattr(path_page, "build", full)
    answer = client.get("/")
    assert answer.status_code == 503
    assert "No space is left for your history. Free some space, then try again." in read(answer.text).text


def test_a_script_gets_a_piece_and_not_a_page(client: TestClient) -> None:
    answer = client.get("/nothing", headers={"x-fragment": "1"})
    assert answer.status_code == 404
    assert "<html" not in answer.text
    assert "There is nothing here" in answer.text


def test_the_line_of_the_way_shows_where_one_is(learner: Learner, visit: Visit) -> None:
    root = read(visit(learner(6.9)).get("/keys").text)
    way = root.all(class_="way")[0]
    assert way["aria-label"].startswith("You are at kilometre 6.")
    assert way.all("circle")[0]["cx"].startswith("1")
    assert not read(visit(learner()).get("/").text).all(class_="way")


def test_the_next_step_is_one_click_away_from_every_page(learner: Learner, visit: Visit) -> None:
    m = learner()
    lesson = m.path.specializations[0].courses[0].lessons[0].id
    happened(m, ("lesson_opened", lesson, {}), ("place", lesson, {"anchor": "goals"}))
    client = visit(m)
    for path in ("/", "/keys", "/settings", "/courses/machine-learning", "/nothing"):
        links = [
            each["href"] for each in read(client.get(path).text).all("a") if "data-next" in each.attributes
        ]
        assert links, path
        assert set(links) == {f"/lessons/{lesson}#goals"}, path


def test_pages_are_compressed_when_the_browser_can(client: TestClient) -> None:
    answer = client.get("/", headers={"accept-encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert len(answer.text) > 3 * int(answer.headers["content-length"])
