"""The workspace as a document, with scripts and without: task, file, hints, solution, verdict."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator
from dataclasses import replace

import pytest
from documents import Element, faults, read
from starlette.testclient import TestClient
from toy import SQUARES, make_toy, not_yet, passed, returned

from marathon.app.hints import open_hint, show_solution
from marathon.app.wiring import Marathon
from marathon.app.work import read_work, save_work

ADDRESS = "/exercises/double-it"
SCRIPT = {"x-fragment": "1"}


@pytest.fixture
def m(tmp_path: pathlib.Path) -> Iterator[Marathon]:
    with make_toy(tmp_path) as made:
        yield made


def page(client: TestClient, address: str = ADDRESS) -> Element:
    answer = client.get(address)
    assert answer.status_code == 200
    assert faults(answer.text) == []
    return read(answer.text)


def test_the_task_is_there_in_full(client: TestClient) -> None:
    root = page(client)
    assert root.all("h1")[0].text == "Double a number"
    rules = root.all("section", class_="rules")[0]
    assert [rule.text for rule in rules.all("li")] == [
        "R1The result is twice the number.",
        "R2Nothing is printed; the number is returned.",
    ]
    assert ">>> double(3)" in root.all("section", class_="examples")[0].text
    assert "about 3 min" in root.all("p", class_="meta")[0].text


def test_the_file_is_the_learners_own(client: TestClient, m: Marathon) -> None:
    save_work(m, "double-it", "def double(number):\n    return '<b>&'\n")
    root = page(client)
    (area,) = [each for each in root.all("textarea") if each.attributes.get("name") == "code"]
    # A text area drops the line break that it begins with.
    assert "".join(area.words) == "\ndef double(number):\n    return '<b>&'\n"
    assert root.all("h2", class_="work-file")[0].text == "double_it.py"


def test_no_reason_of_a_wrong_answer_and_no_solution_is_on_the_page(client: TestClient) -> None:
    text = page(client).text
    assert "2 * number" not in text
    assert "squaring" not in text
    assert "three_more" not in text


def test_hints_are_opened_one_at_a_time(client: TestClient, m: Marathon) -> None:
    ladder = page(client).all("hint-ladder")[0]
    assert "3 available, they cost nothing" in ladder.text
    assert ladder.all("button")[0].attributes["value"] == "1"
    answer = client.post(f"{ADDRESS}/hint", data={"number": "1"}, headers=SCRIPT)
    assert "adding a number to itself" in answer.text
    assert read(answer.text).all("button")[0].attributes["value"] == "2"
    assert client.post(f"{ADDRESS}/hint", data={"number": "3"}, headers=SCRIPT).status_code == 400
    assert [event.data["number"] for event in m.store.events(kind="hint")] == [1]


def test_all_hints_open_leave_nothing_to_open(client: TestClient, m: Marathon) -> None:
    for number in (1, 2, 3):
        open_hint(m, "double-it", number)
    ladder = page(client).all("hint-ladder")[0]
    assert "3 of 3 open" in ladder.text
    assert ladder.all("button") == []
    assert "three_more" in ladder.text


def test_a_solution_can_be_asked_for_and_that_is_noted(client: TestClient, m: Marathon) -> None:
    answer = client.post(f"{ADDRESS}/solution", headers=SCRIPT)
    shown = read(answer.text)
    assert "return 2 * number" in shown.text
    assert "BEGIN SOLUTION" not in shown.text
    assert "one multiplication" in shown.text
    assert read_work(m, "double-it").solution_shown
    assert "return 2 * number" in page(client).text


def test_saving_says_when(client: TestClient, m: Marathon) -> None:
    answer = client.post(f"{ADDRESS}/save", data={"code": "x = 1\r\ny = 2\r\n"}, headers=SCRIPT)
    assert answer.json()["saved"].startswith("2026-03-12T09:30")
    assert read_work(m, "double-it").code == "x = 1\ny = 2\n"


def test_starting_over_keeps_a_copy(client: TestClient, m: Marathon) -> None:
    save_work(m, "double-it", "mine = 1\n")
    answer = client.post(f"{ADDRESS}/reset", headers=SCRIPT).json()
    work = read_work(m, "double-it")
    assert answer["code"] == work.code
    assert work.untouched
    assert (work.path.parent / answer["kept"]).read_text() == "mine = 1\n"


def check(client: TestClient, code: str = "def double(number):\n    return number ** 2\n") -> Element:
    answer = client.post(f"{ADDRESS}/check", data={"code": code}, headers=SCRIPT)
    assert answer.status_code == 200
    assert [
        fault for fault in faults(answer.text) if "level 1" not in fault and not fault.startswith("h3")
    ] == []
    return read(answer.text)


def test_a_verdict_shows_the_call_what_came_back_and_what_was_expected(
    client: TestClient, m: Marathon
) -> None:
    m.judge.verdict = not_yet(returned("double(3)", "(9, 1)", "(6, 1)"))
    verdict = check(client)
    assert verdict.all("h2")[0].text == "Not yet: 1 of 2 checks hold"
    assert [(chip.attributes["data-state"], chip.text) for chip in verdict.all("li", class_="check")] == [
        ("holds", "gives a number, holds"),
        ("not_yet", "open 0, does not hold yet"),
    ]
    rows = {row.all("dt")[0].text: row.all("dd")[0] for row in verdict.all("dl")[0].children}
    assert rows["We called"].text == "double(3)"
    assert rows["It returned"].text == "(9, 1)"
    assert [each.text for each in rows["It returned"].all("mark")] == ["9"]
    assert [each.text for each in rows["We expected"].all("mark")] == ["6"]
    assert verdict.all("button")[0].attributes["data-code"] == "print(double(3))"


def test_the_smallest_case_stands_beside_the_first(client: TestClient, m: Marathon) -> None:
    m.judge.verdict = not_yet(
        returned("double(30)", "900", "60"), returned("double(1)", "1", "2", smallest=True)
    )
    titles = [each.all("h3")[0].text for each in check(client).all("section", class_="evidence")]
    assert titles[:2] == ["Open 0", "The smallest case that shows it"]


def test_a_known_belief_is_named_with_its_hint_and_marked_in_the_editor(
    client: TestClient, m: Marathon
) -> None:
    m.judge.verdict = not_yet(returned("double(3)", "9", "6"), diagnosis=SQUARES)
    verdict = check(client)
    (diagnosis,) = verdict.all("section", class_="diagnosis")
    assert "Your code behaves as if “doubling is the same as squaring” were true" in diagnosis.text
    assert diagnosis.all("code")[0].text == "9"
    (link,) = diagnosis.all("a")
    assert link.attributes["href"] == "/lessons/every-element#pitfall-PY10"
    shown = verdict.all("div", class_="verdict")[0].attributes
    assert (shown["data-line"], shown["data-note"]) == ("2", "Your `9` for 3.")


def test_what_a_check_made_of_a_result_stands_below_the_result(client: TestClient, m: Marathon) -> None:
    made = replace(returned("double(3)", "None", "(7, 5)"), returned="()")
    m.judge.verdict = not_yet(made)
    labels = [row.text for row in check(client).all("dt")]
    values = [row.text for row in check(client).all("dd")]
    assert labels == ["We called", "It returned", "We looked at", "We expected"]
    assert values[1:] == ["None", "()", "(7, 5)"]


def test_without_a_known_belief_nothing_is_guessed(client: TestClient, m: Marathon) -> None:
    m.judge.verdict = not_yet(returned("double(3)", "9", "6"))
    assert check(client).all("section", class_="diagnosis") == []


def test_what_the_learner_printed_is_shown_as_text(client: TestClient, m: Marathon) -> None:
    m.judge.verdict = not_yet(returned("double(3)", "None", "6", printed="<b>6</b>\n"))
    assert "<b>6</b>" in check(client).all("div", class_="prints")[0].text


def test_values_of_a_learner_are_never_markup(client: TestClient, m: Marathon) -> None:
    m.judge.verdict = not_yet(returned("double('<script>')", "'<img src=x>'", "'<i>'"))
    assert {each.tag for each in check(client).walk()} & {"script", "img", "i"} == set()


def test_long_values_fold(client: TestClient, m: Marathon) -> None:
    m.judge.verdict = not_yet(returned("double(3)", "[" + "1234567, " * 200 + "]", "[]"))
    verdict = check(client)
    assert [each.text for each in verdict.all("summary")][:1] == ["Show all of it"]


def test_a_program_shows_what_was_typed(client: TestClient, m: Marathon) -> None:
    m.judge.verdict = not_yet(returned("program('45', '')", "'Pay: 1\\n'", "'Pay: 2\\n'"))
    verdict = check(client)
    assert [each.text for each in verdict.all("kbd", class_="typed-line")] == ["45", "(an empty line)"]
    assert verdict.all("button")[0].attributes["data-typed"] == "45\n"
    assert "program(" not in verdict.text


def test_a_pass_shows_the_idea_the_reference_and_the_way_on(client: TestClient, m: Marathon) -> None:
    m.judge.verdict = passed()
    verdict = check(client, "def double(number):\n    return number + number\n")
    assert verdict.all("h2")[0].text == "All 2 checks hold."
    assert "does not have to show it" in verdict.text
    rows = {
        body.all("tr", class_="compared-idea")[0].text: [cell.text for cell in body.all("td")]
        for body in verdict.all("table", class_="compared-table")[0].all("tbody")
    }
    assert rows["2 What comes out"] == ["return number + number", "return 2 * number"]
    assert "SOLUTION" not in verdict.text
    assert "The commonest wrong way is to print" in verdict.all("div", class_="debrief")[0].text
    assert [each.text for each in verdict.all("h4")] == ["Adds", "Names"]
    (onward,) = [each for each in verdict.all("a") if "data-next" in each.attributes]
    assert (onward.attributes["href"], onward.text) == ("/exercises/greet-by-name", "Next: Greet by nameN")


def test_after_the_last_exercise_of_a_row_the_lesson_goes_on(client: TestClient, m: Marathon) -> None:
    answer = client.post("/exercises/greet-by-name/check", data={"code": "x"}, headers=SCRIPT)
    (onward,) = [each for each in read(answer.text).all("a") if "data-next" in each.attributes]
    assert onward.attributes["href"] == "/lessons/every-element#what-to-keep"


def test_without_a_script_a_check_is_a_whole_page(client: TestClient, m: Marathon) -> None:
    m.judge.verdict = not_yet(returned("double(3)", "9", "6"), diagnosis=SQUARES)
    answer = client.post(f"{ADDRESS}/check", data={"code": "def double(n):\n    return n * n\n"})
    assert faults(answer.text) == []
    root = read(answer.text)
    assert "Not yet: 1 of 2 checks hold" in root.text
    (area,) = [each for each in root.all("textarea") if each.attributes.get("name") == "code"]
    assert "return n * n" in area.text


def test_without_a_script_hints_come_with_the_page(client: TestClient) -> None:
    answer = client.post(f"{ADDRESS}/hint", data={"number": "1"})
    assert faults(answer.text) == []
    assert "adding a number to itself" in read(answer.text).all("hint-ladder")[0].text


def test_a_solved_exercise_says_so_when_one_comes_back(client: TestClient, m: Marathon) -> None:
    check(client)
    save_work(m, "double-it", "something = 1\n")
    assert "This is solved" in page(client).text


def test_a_verdict_stands_as_long_as_its_text_does(client: TestClient, m: Marathon) -> None:
    m.judge.verdict = not_yet(returned("double(3)", "9", "6"))
    check(client)
    assert "Not yet: 1 of 2 checks hold" in page(client).text
    assert "Not yet" in client.get(f"{ADDRESS}/verdict", headers=SCRIPT).text
    save_work(m, "double-it", "something = 1\n")
    assert "Check when you are ready" in page(client).text


def test_the_solution_stays_open_for_who_saw_it(client: TestClient, m: Marathon) -> None:
    show_solution(m, "double-it")
    assert "you asked for it" in page(client).text


def test_an_exercise_that_is_not_there_is_not_found(client: TestClient) -> None:
    assert client.get("/exercises/double").status_code == 404
    assert client.post("/exercises/double/check", data={"code": "x"}, headers=SCRIPT).status_code == 404


def test_strangers_can_neither_look_nor_check(stranger: TestClient, m: Marathon) -> None:
    assert stranger.get(ADDRESS).status_code == 403
    assert stranger.post(f"{ADDRESS}/check", data={"code": "x"}).status_code == 403
    assert m.judge.tasks == []


def test_what_a_program_printed_is_shown_as_a_person_saw_it(client: TestClient, m: Marathon) -> None:
    m.judge.verdict = not_yet(
        returned("program('45')", "'Pay: 675.0\\nbye\\n'", "'Pay: 475.0\\nbye\\n'"),
        returned("program('4')", "'', then ValueError", "'Pay: 40\\n'"),
    )
    verdict = check(client)
    values = [
        said.text
        for label, said in zip(verdict.all("dt"), verdict.all("dd"), strict=True)
        if label.text in ("It printed", "We expected")
    ]
    assert values[:2] == ["Pay: 675.0 bye", "Pay: 475.0 bye"]
    assert ", then ValueError" in values
