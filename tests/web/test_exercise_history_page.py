"""The history of an answer as a page: read, compared, brought back, without a script too."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator

import pytest
from documents import Element, faults, read
from starlette.testclient import TestClient
from toy import make_toy, not_yet, returned

from marathon.app.recall import remember
from marathon.app.submit import check
from marathon.app.versions import list_versions
from marathon.app.wiring import Marathon
from marathon.app.work import read_work, save_work

ADDRESS = "/exercises/double-it"
HISTORY = f"{ADDRESS}/history"
SCRIPT = {"x-fragment": "1"}
FIRST = "def double(number):\n    return number\n"
SECOND = "def double(number):\n    return 2 * number\n"


@pytest.fixture
def m(tmp_path: pathlib.Path) -> Iterator[Marathon]:
    with make_toy(tmp_path) as made:
        yield made


@pytest.fixture
def two_tries(m: Marathon) -> Marathon:
    m.judge.verdict = not_yet(returned("double(3)", "3", "6"))
    check(m, "double-it", FIRST)
    check(m, "double-it", SECOND)
    return m


def page(client: TestClient, address: str = HISTORY) -> Element:
    answer = client.get(address)
    assert answer.status_code == 200
    assert faults(answer.text) == []
    return read(answer.text)


def test_nothing_yet_is_said_in_a_sentence(client: TestClient) -> None:
    assert "Nothing is written here yet." in page(client).text


def test_every_attempt_is_there_with_what_it_came_to(client: TestClient, two_tries: Marathon) -> None:
    rows = page(client).all("nav", class_="history-list")[0].all("li")
    assert len(rows) == 2
    assert all("1 of 2 checks hold" in row.text for row in rows)
    assert [bool(row.all("a")[0].attributes.get("aria-current")) for row in rows] == [True, False]


def test_a_version_is_compared_with_now_by_sign_and_word_not_by_colour_alone(
    client: TestClient, two_tries: Marathon
) -> None:
    older = list_versions(two_tries, "double-it")[1]
    root = page(client, f"{HISTORY}?version={older.id}&against=now")
    assert "1 line taken away, 1 line new." in root.text
    lines = {
        each.attributes["data-kind"]: each
        for each in root.all("span", class_="change")
        if each.attributes["data-kind"] != "same"
    }
    assert lines["gone"].text.startswith("−taken away:")
    assert lines["new"].text.startswith("+new:")
    assert [each.text for each in lines["new"].all("ins")] == ["2 *"]


def test_a_version_is_compared_with_the_one_before_and_shown_whole(
    client: TestClient, two_tries: Marathon
) -> None:
    newest = list_versions(two_tries, "double-it")[0]
    assert (
        "From the version before to this one"
        in page(client, f"{HISTORY}?version={newest.id}&against=before").text
    )
    whole = page(client, f"{HISTORY}?version={newest.id}&against=whole")
    assert whole.all("pre", class_="history-code")[0].text == SECOND.strip().replace("\n    ", " ")


def test_bringing_back_without_a_script_comes_to_the_workspace(
    client: TestClient, two_tries: Marathon
) -> None:
    save_work(two_tries, "double-it", "unchecked = 1\n")
    older = next(v for v in list_versions(two_tries, "double-it") if v.code == FIRST)
    answer = client.post(f"{ADDRESS}/restore", data={"version": older.id}, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, ADDRESS)
    assert read_work(two_tries, "double-it").code == FIRST
    assert "unchecked = 1\n" in [v.code for v in list_versions(two_tries, "double-it")]


def test_bringing_back_tells_a_script_the_text_and_its_mark(client: TestClient, two_tries: Marathon) -> None:
    older = list_versions(two_tries, "double-it")[1]
    answer = client.post(f"{ADDRESS}/restore", data={"version": older.id}, headers=SCRIPT).json()
    assert answer == {"code": FIRST, "mark": read_work(two_tries, "double-it").mark}


def test_a_version_can_be_saved_as_a_file(client: TestClient, two_tries: Marathon) -> None:
    older = list_versions(two_tries, "double-it")[1]
    answer = client.get(f"{HISTORY}/{older.id}")
    assert answer.text == FIRST
    assert answer.headers["content-disposition"] == 'attachment; filename="double_it.py"'


def test_what_cannot_be_asked_for_is_not_found(client: TestClient, two_tries: Marathon) -> None:
    for address in (
        f"{HISTORY}?version=none",
        f"{HISTORY}?against=tomorrow",
        f"{HISTORY}/none",
        "/exercises/x/history",
    ):
        assert client.get(address).status_code == 404
    assert client.post(f"{ADDRESS}/restore", data={"version": "none"}).status_code == 404


def test_code_in_the_history_is_never_markup(client: TestClient, m: Marathon) -> None:
    check(m, "double-it", "x = '<script>1</script>'\n")
    check(m, "double-it", "x = '<img src=y>'\n")
    older = list_versions(m, "double-it")[1]
    main = page(client, f"{HISTORY}?version={older.id}").all("main")[0]
    assert {each.tag for each in main.walk()} & {"script", "img"} == set()


def test_work_on_an_exercise_that_has_left_the_path_is_kept_and_found(
    client: TestClient, m: Marathon
) -> None:
    remember(m, ("save", "gone-one", {"code": "x = 1\n", "framework": ""}))
    assert "/exercises/gone-one/history" in client.get("/settings").text
    root = read(client.get("/exercises/gone-one").text)
    assert "This exercise is not on the path any more." in root.text
    assert "x = 1" in root.text
    assert root.all("form", action="/exercises/gone-one/restore") == []
    answer = client.post("/exercises/gone-one/save", data={"code": "x = 2\n"}, headers=SCRIPT)
    assert answer.status_code == 410
    assert list_versions(m, "gone-one")[0].code == "x = 2\n"
