"""Running a file: its output, lines that are typed, problems in plain words, and how far a check is."""

from __future__ import annotations

import pathlib
import threading
from collections.abc import Iterator

import pytest
from documents import Element, faults, read
from starlette.testclient import TestClient
from toy import make_toy

from marathon.app.wiring import Marathon
from marathon.core.verdict import RunResult

ADDRESS = "/exercises/greet-by-name"
SCRIPT = {"x-fragment": "1"}


@pytest.fixture
def m(tmp_path: pathlib.Path) -> Iterator[Marathon]:
    with make_toy(tmp_path) as made:
        yield made


def run(client: TestClient, typed: str = "", code: str = "print(4)\n") -> Element:
    answer = client.post(f"{ADDRESS}/run", data={"code": code, "typed": typed}, headers=SCRIPT)
    assert answer.status_code == 200
    return read(answer.text)


def body(root: Element) -> Element:
    (found,) = root.all("div", class_="run-body")
    return found


def test_the_output_is_shown_with_the_time(client: TestClient, m: Marathon) -> None:
    m.judge.result = RunResult("<b>4</b>\n", "returned", seconds=0.031)
    root = run(client)
    assert root.all("pre")[0].text == "<b>4</b>"
    assert root.all("p", class_="run-state")[0].text == "Ran in 0.03 s"
    assert body(root).attributes["data-asks"] == "no"


def test_no_output_is_said(client: TestClient, m: Marathon) -> None:
    m.judge.result = RunResult("", "returned")
    assert "It printed nothing." in run(client).text


def test_typed_lines_reach_the_program(client: TestClient, m: Marathon) -> None:
    run(client, "45\n\n10")
    run(client)
    assert m.judge.typed == [["45", "", "10"], []]


def test_a_program_that_waits_for_a_line_asks_for_it(client: TestClient, m: Marathon) -> None:
    m.judge.result = RunResult(
        "Name? ", "raised", "EOFError: EOF when reading a line", "Traceback", 1, asked=0
    )
    root = run(client)
    assert body(root).attributes["data-asks"] == "yes"
    assert root.all("input") != []
    assert "EOFError" not in root.text
    assert root.all("p", class_="run-state")[0].text == "It waits for a line"


def test_a_problem_is_said_in_plain_words_with_its_line(client: TestClient, m: Marathon) -> None:
    m.judge.result = RunResult("", "raised", "NameError: name 'nmae' is not defined", "Traceback <x>", 2)
    root = run(client, code="name = 1\nprint(nmae)\n")
    assert "Python does not know the name nmae. You have a name name from line 1." in root.text
    assert body(root).attributes["data-line"] == "2"
    assert root.all("pre")[-1].text == "Traceback <x>"


def test_a_file_that_cannot_be_read_is_said(client: TestClient, m: Marathon) -> None:
    m.judge.result = RunResult("", "raised", "SyntaxError: '(' was never closed", "Traceback", 4)
    assert "Python could not read line 4. A closing bracket is missing." in run(client).text


def test_an_endless_program_was_stopped(client: TestClient, m: Marathon) -> None:
    m.judge.result = RunResult("1\n" * 3, "timed_out", seconds=10.0)
    assert "It was still running when its time was over, so we stopped it." in run(client).text


def test_without_a_script_the_page_has_a_place_for_typed_lines(client: TestClient, m: Marathon) -> None:
    m.judge.result = RunResult("Hello, Ines!\n", "returned")
    answer = client.post(f"{ADDRESS}/run", data={"code": "print(1)\n", "typed": "Ines\r\n"})
    assert faults(answer.text) == []
    assert "Hello, Ines!" in read(answer.text).text
    assert m.judge.typed == [["Ines", ""]]


def test_how_far_a_check_is_can_be_asked_for(client: TestClient, m: Marathon) -> None:
    assert client.get(f"{ADDRESS}/checking").json() == {"done": 0, "of": 0, "on": False}
    m.judge.go.clear()
    checking = threading.Thread(
        target=lambda: client.post(f"{ADDRESS}/check", data={"code": "x"}, headers=SCRIPT), daemon=True
    )
    checking.start()
    for _ in range(500):
        if client.get(f"{ADDRESS}/checking").json()["of"]:
            break
        threading.Event().wait(0.02)
    told = client.get(f"{ADDRESS}/checking").json()
    m.judge.go.set()
    checking.join(10)
    assert told == {"done": 1, "of": 2, "on": True}
    assert client.get(f"{ADDRESS}/checking").json() == {"done": 0, "of": 0, "on": False}


def test_files_that_the_program_wrote_are_shown_below_its_output(client: TestClient, m: Marathon) -> None:
    m.judge.result = RunResult("", "returned", written=(("out.txt", "<b>high</b>"), ("empty.txt", "")))
    first, second = run(client).all("details", class_="run-file")
    assert first.text.split() == ["Now", "in", "out.txt", "<b>high</b>"]
    assert second.text.split() == ["Now", "in", "empty.txt", "It", "is", "empty."]
    m.judge.result = RunResult("Name? ", "raised", "EOFError: EOF", written=(("out.txt", "x"),))
    assert run(client).all("details", class_="run-file") == []
