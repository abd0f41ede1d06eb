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
    assert files["double_it.py"] == b"a = 1\n"
    assert json.loads(files["marathon_steps.json"])["file"] == "double_it.py"
    assert faults(visitor.post("/exercises/double-it/trace", data={"code": "a = 1\n"}).text) == []


def test_a_run_without_steps_is_told_in_words(visitor, toy):
    toy.judge.result = RunResult("", "timed_out")
    answer = visitor.post("/exercises/double-it/trace", data={"code": "a = 1\n"}, headers={"X-Fragment": "1"})
    assert answer.status_code == 400
    assert "cannot be shown step by step" in answer.text
