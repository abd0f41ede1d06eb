"""One file and several windows, as requests: saved, looked at, met, chosen, reported."""

from __future__ import annotations

import json
import pathlib
from collections.abc import Iterator

import pytest
from documents import faults, read
from starlette.testclient import TestClient
from toy import make_toy, not_yet, passed, returned

from marathon.app.settings import put
from marathon.app.submit import check
from marathon.app.versions import list_versions
from marathon.app.wiring import Marathon
from marathon.app.work import mark_of, read_work, save_work

X = "double-it"
ADDRESS = f"/exercises/{X}"
SCRIPT = {"x-fragment": "1"}


@pytest.fixture
def m(tmp_path: pathlib.Path) -> Iterator[Marathon]:
    with make_toy(tmp_path) as made:
        yield made


def test_a_save_says_which_text_was_seen_and_learns_the_new_mark(client: TestClient, m: Marathon) -> None:
    seen = read_work(m, X).mark
    answer = client.post(f"{ADDRESS}/save", data={"code": "one\n", "seen": seen}, headers=SCRIPT)
    assert answer.json()["mark"] == mark_of("one\n")
    assert client.get(f"{ADDRESS}/file?seen={seen}").json() == {"code": "one\n", "mark": mark_of("one\n")}
    now = mark_of("one\n")
    assert client.get(f"{ADDRESS}/file?seen={now}").json() == {}


@pytest.mark.parametrize("action", ["save", "check", "run", "meet"])
def test_no_action_writes_over_a_text_that_was_not_seen(client: TestClient, m: Marathon, action: str) -> None:
    seen = read_work(m, X).mark
    read_work(m, X).path.write_text("by an editor\n")
    answer = client.post(
        f"{ADDRESS}/{action}", data={"code": "in the window\n", "seen": seen}, headers=SCRIPT
    )
    assert answer.status_code == 409
    shown = read(answer.text)
    sides = [each.text for each in shown.all("pre")]
    assert ["in the window" in sides[0], "by an editor" in sides[1]] == [True, True]
    assert read_work(m, X).code == "by an editor\n"
    assert m.judge.tasks == []


@pytest.mark.parametrize(("choice", "text"), [("mine", "in the window\n"), ("theirs", "by an editor\n")])
def test_either_text_can_be_chosen_and_the_other_is_kept(
    client: TestClient, m: Marathon, *, choice: str, text: str
) -> None:
    seen = read_work(m, X).mark
    read_work(m, X).path.write_text("by an editor\n")
    fields = {"code": "in the window\n", "seen": seen}
    client.post(f"{ADDRESS}/save", data=fields, headers=SCRIPT)
    answer = client.post(f"{ADDRESS}/choose", data={**fields, "choice": choice}, headers=SCRIPT)
    assert answer.json() == {"code": text, "mark": mark_of(text)}
    assert read_work(m, X).code == text
    assert {"in the window\n", "by an editor\n"} <= {version.code for version in list_versions(m, X)}


def test_without_a_script_both_texts_and_the_choice_are_a_page(client: TestClient, m: Marathon) -> None:
    read_work(m, X).path.write_text("by an editor\n")
    answer = client.post(f"{ADDRESS}/check", data={"code": "in the window\n", "seen": "old"})
    assert answer.status_code == 409
    assert faults(answer.text) == []
    root = read(answer.text)
    (area,) = [each for each in root.all("textarea") if each.attributes.get("name") == "code"]
    assert area.text == "in the window"
    assert [each.attributes["value"] for each in root.all("button", name="choice")] == ["mine", "theirs"]
    client.post(f"{ADDRESS}/choose", data={"code": "in the window\n", "choice": "mine"})
    assert read_work(m, X).code == "in the window\n"


def test_a_choice_is_one_of_two(client: TestClient) -> None:
    assert client.post(f"{ADDRESS}/choose", data={"choice": "none"}, headers=SCRIPT).status_code == 400


def test_starting_over_tells_where_the_copy_is(client: TestClient, m: Marathon) -> None:
    save_work(m, X, "mine = 1\n")
    answer = client.post(f"{ADDRESS}/reset", headers=SCRIPT).json()
    assert (pathlib.Path(answer["folder"]) / answer["kept"]).read_text() == "mine = 1\n"
    assert answer["mark"] == read_work(m, X).mark


def test_a_plain_text_field_can_be_chosen_on_the_page_itself(client: TestClient, m: Marathon) -> None:
    assert "data-plain" not in client.get(ADDRESS).text
    client.post("/settings/editor", data={"editor": "plain"})
    root = read(client.get(ADDRESS).text)
    assert "data-plain" in root.all("code-editor")[0].attributes
    assert "Use the editor with colours" in root.text
    put(m, editor="full", code=130)
    assert 'data-code="130"' in client.get(ADDRESS).text


def test_a_report_is_shown_in_full_and_then_saved(client: TestClient, m: Marathon) -> None:
    assert "there is nothing to report" in client.get(f"{ADDRESS}/report").text
    m.judge.verdict = not_yet(returned("double(3)", "3", "6"))
    check(m, X, "def double(number):\n    return number\n")
    verdict = read(client.get(f"{ADDRESS}/verdict", headers=SCRIPT).text)
    assert f"{ADDRESS}/report" in [each.attributes["href"] for each in verdict.all("a")]
    html = client.get(f"{ADDRESS}/report").text
    assert faults(html) == []
    assert "All that is in the file" in html
    answer = client.post(f"{ADDRESS}/report", data={"words": "It is right."})
    assert answer.headers["content-disposition"] == f'attachment; filename="{X}-report.json"'
    document = json.loads(answer.text)
    assert (document["words"], document["code"]) == (
        "It is right.",
        "def double(number):\n    return number\n",
    )


def test_times_are_there_only_where_the_checks_name_sizes(client: TestClient, m: Marathon) -> None:
    m.judge.verdict = passed()
    check(m, X, "def double(number):\n    return number * 2\n")
    assert client.post(f"{ADDRESS}/times", headers=SCRIPT).status_code == 404
    assert "How long one call takes" not in client.get(ADDRESS).text
