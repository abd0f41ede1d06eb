"""The workspace of each kind: what stands there without a script, and what an element finds."""

from __future__ import annotations

import json
import shutil

import pytest
from documents import faults, read
from door import TOKEN, let_in
from toy import TOY, make_toy

from marathon.app.work import read_work, save_work
from marathon.core.puzzle import assemble
from marathon.core.verdict import RunResult
from marathon.web import make_app

PRICES = "/exercises/add-prices"


@pytest.fixture
def toy(tmp_path):
    with make_toy(tmp_path) as made:
        yield made


@pytest.fixture
def visitor(toy):
    return let_in(make_app(toy, token=TOKEN))


def page(visitor, address=PRICES):
    answer = visitor.get(address)
    assert answer.status_code == 200
    assert faults(answer.text) == []
    return read(answer.text)


def test_every_block_is_there_as_text(visitor, toy):
    root = page(visitor)
    texts = [block["data-text"] for block in root.all("li", class_="block")]
    puzzle = toy.path.find_exercise("add-prices")[1].puzzle
    assert sorted(texts) == sorted(puzzle.texts)
    assert [area["name"] for area in root.all("textarea")] == ["code", "typed"]
    assert "One of these" in root.text


def test_what_the_file_holds_comes_back(visitor, toy):
    puzzle = toy.path.find_exercise("add-prices")[1].puzzle
    save_work(toy, "add-prices", assemble(puzzle, puzzle.blocks[:3]))
    placed = json.loads(page(visitor).all("parsons-blocks")[0]["data-placed"])
    assert [(one["text"], one["level"]) for one in placed] == [(b.text, b.level) for b in puzzle.blocks[:3]]


def test_a_file_that_is_no_puzzle_any_more_gets_an_editor(visitor, toy):
    save_work(toy, "add-prices", "def total(prices):\n    return sum(prices)\n")
    root = page(visitor)
    assert not root.all("parsons-blocks")
    assert len(root.all("code-editor")) == 1


def test_the_answer_is_judged_as_any_code_is(visitor, toy):
    puzzle = toy.path.find_exercise("add-prices")[1].puzzle
    code = assemble(puzzle, puzzle.blocks)
    answer = visitor.post(f"{PRICES}/check", data={"code": code}, headers={"X-Fragment": "1"})
    assert "All 2 checks hold" in answer.text
    assert toy.judge.tasks[-1].files["add_prices.py"] == code.encode()
    assert read_work(toy, "add-prices").passed


LESSON = "/lessons/every-kind"
RAN = {
    "steps": [
        {"event": "line", "line": 1, "frames": [{"name": "<module>", "line": 1, "names": []}], "objects": {},
         "printed": 0, "text": "", "given": None},
        {"event": "end", "line": 0, "frames": [{"name": "<module>", "line": 0, "names": [["a<b", {"text": "1"}]]}],
         "objects": {}, "printed": 0, "text": "", "given": None},
    ],
    "output": "", "ended": "returned", "error": "", "line": 0,
}  # fmt: skip


def test_the_steps_of_a_lesson_are_there_in_words_too(visitor):
    root = page(visitor, LESSON)
    player = root.all("trace-player", id="trace-second-name")[0]
    assert json.loads(player["data-trace"])["ended"] == "returned"
    rows = [row.text for row in player.all("tr")]
    assert any("b is a second name for the list that a names." in row for row in rows)
    assert any("b → [3, 1, 7]" in row for row in rows)


def test_steps_that_are_not_there_leave_the_program(tmp_path):
    root = shutil.copytree(TOY, tmp_path / "path")
    (root / "1-first-steps/1-numbers/03-every-kind/traces/second-name.json").write_text("{}")
    with make_toy(tmp_path, root) as toy:
        found = page(let_in(make_app(toy, token=TOKEN)), LESSON)
        player = found.all("trace-player", id="trace-second-name")[0]
        assert player["data-trace"] == ""
        assert "b.append(7)" in player.text
        assert not player.all("table")


def test_step_through_gives_the_steps(visitor, toy):
    toy.judge.result = RunResult(f"noise\x1e{json.dumps(RAN)}", "returned")
    answer = visitor.post("/exercises/double-it/trace", data={"code": "a = 1\n"}, headers={"X-Fragment": "1"})
    assert answer.status_code == 200
    assert "2 steps" in read(answer.text).text
    assert "a<b" not in answer.text
    files = toy.judge.tasks[-1].files
    assert files["double_it.py"] == b"a = 1\n"  # no call below: nothing is defined
    assert json.loads(files["marathon_steps.json"])["file"] == "double_it.py"
    assert faults(visitor.post("/exercises/double-it/trace", data={"code": "a = 1\n"}).text) == []


def test_a_run_without_steps_is_told_in_words(visitor, toy):
    toy.judge.result = RunResult("", "timed_out")
    answer = visitor.post("/exercises/double-it/trace", data={"code": "a = 1\n"}, headers={"X-Fragment": "1"})
    assert answer.status_code == 400
    assert "cannot be shown step by step" in answer.text


def test_questions_are_answered_with_a_form(visitor, toy):
    root = page(visitor, "/exercises/which-till")
    assert [each["value"] for each in root.all("input", name="answer-the-till")] == ["A", "B", "C"]
    assert not root.all("code-editor")
    assert "passes it between" not in root.text  # what follows is shown afterwards
    given = {"answer-the-till": "B", "answer-the-fact": "B"}
    answer = visitor.post("/exercises/which-till/check", data=given)
    assert faults(answer.text) == []
    text = read(answer.text).text
    assert "Not yet: 1 of 2 answers is right" in text
    assert "5 and 10 times 2 make 25." in text
    assert "What B costs hour by hour" in text
    work = read_work(toy, "which-till")
    assert (work.attempts, work.passed, work.path.name) == (1, False, "which-till.txt")
    assert "the-till: B" in work.code
    assert toy.judge.tasks == []


def test_answers_come_back_and_a_pass_is_a_pass(visitor, toy):
    sheet = toy.path.find_exercise("mean-price")[1].solution()
    answer = visitor.post("/exercises/mean-price/check", data={"code": sheet}, headers={"X-Fragment": "1"})
    assert "That is right." in answer.text
    assert "side-by-side" not in answer.text
    field = page(visitor, "/exercises/mean-price").all("input", name="answer-the-mean")[0]
    assert field["value"] == "4"
    assert read_work(toy, "mean-price").passed
    attempt = list(toy.store.events("attempt"))[-1]
    assert (attempt.subject, attempt.data["outcome"], attempt.data["code"]) == ("mean-price", "passed", sheet)


def test_nothing_answered_is_no_try(visitor, toy):
    answer = visitor.post("/exercises/two-names/check", data={"answer-after-append": " "})
    assert "Nothing is answered yet." in read(answer.text).text
    assert read_work(toy, "two-names").attempts == 0


def test_a_typed_prediction_has_its_reason(visitor):
    answer = visitor.post("/exercises/two-names/check", data={"answer-after-append": "[3, 1]\r\n"})
    text = read(answer.text).text
    assert "You expected bag to be a copy." in text
    assert "Not yet: it is another one." in text


def test_gaps_are_fields_around_what_is_given(visitor, toy):
    code = toy.path.find_exercise("count-long-words")[1].starter().replace("___", '"<0>"', 1)
    save_work(toy, "count-long-words", code)
    root = page(visitor, "/exercises/count-long-words")
    assert [gap["value"] for gap in root.all("input", class_="gap")] == ['"<0>"', ""]
    assert "".join(json.loads(root.all("fill-gaps")[0]["data-pieces"])).startswith("def count_long")
    save_work(toy, "count-long-words", "def count_long(words):\n    return 1\n")
    assert not page(visitor, "/exercises/count-long-words").all("fill-gaps")


def test_the_solution_of_questions_is_their_answers(visitor):
    visitor.post("/exercises/which-loop/solution")
    assert "the-loop: B" in page(visitor, "/exercises/which-loop").text
