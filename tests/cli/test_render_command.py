import shutil
from pathlib import Path

import pytest

from marathon.cli import main

TOY = Path(__file__).parents[1] / "toy_path"
EXPLORABLE = "1-first-steps/1-numbers/01-every-element/explorables/double-play.py"


@pytest.fixture
def root(tmp_path, monkeypatch):
    shutil.copytree(TOY, tmp_path / "path")
    monkeypatch.setenv("MARATHON_PATH", str(tmp_path / "path"))
    monkeypatch.setenv("MARATHON_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MARATHON_CACHE", str(tmp_path / "cache"))
    return tmp_path / "path"


def run(*arguments):
    with pytest.raises(SystemExit) as ended:
        main(["render", *arguments])
    return ended.value.code


def test_looks_draws_and_looks_again(root, capsys):
    assert run("--check") == 0
    assert "6 figures, explorables and traces, 6 of them up to date." in capsys.readouterr().out
    with (root / EXPLORABLE).open("a") as file:
        file.write("# changed\n")
    assert run("--check") == 1
    assert f"out of date: {EXPLORABLE}" in capsys.readouterr().out
    assert run("every-element") == 0
    assert f"drawn: {EXPLORABLE}" in capsys.readouterr().out
    assert run("--check") == 0


def test_a_fault_is_told_with_file_and_line(root, capsys):
    (root / EXPLORABLE).write_text("TITLE = 1 / 0\n")
    assert run() == 1
    said = capsys.readouterr().out
    assert f"failed: {EXPLORABLE}" in said
    assert "ZeroDivisionError" in said
    assert "double-play.py:1" in said


def test_a_place_that_is_not_there(root, capsys):
    assert run("every-elephant") == 2
    assert "every-element" in capsys.readouterr().err
