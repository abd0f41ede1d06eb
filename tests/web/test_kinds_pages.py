"""The workspace of each kind: what stands there without a script, and what an element finds."""

from __future__ import annotations

import json

import pytest
from documents import faults, read
from door import TOKEN, let_in
from toy import make_toy

from marathon.app.work import read_work, save_work
from marathon.core.puzzle import assemble
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
