"""`marathon project`: start, check, status."""

from __future__ import annotations

import pathlib

import pytest

from marathon.cli.main import main

TOY = pathlib.Path(__file__).parent.parent / "toy_path"


@pytest.fixture
def say(tmp_path, monkeypatch, capsys):
    """Runs the command line on the toy path, and gives its exit status and what it printed."""
    monkeypatch.setenv("MARATHON_PATH", str(TOY))
    monkeypatch.setenv("MARATHON_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MARATHON_CACHE", str(tmp_path / "cache"))

    def run(*words):
        with pytest.raises(SystemExit) as end:
            main(["project", *words])
        return end.value.code, capsys.readouterr().out

    return run


def test_from_the_start_to_a_milestone_that_holds(say, tmp_path):
    assert "Not started yet." in say("status", "doubling-machine")[1]
    status, text = say("start", "doubling-machine")
    assert (status, "Next: It doubles once." in text) == (0, True)
    status, text = say("check", "doubling-machine")
    assert (status, "0 of 5 checks hold" in text) == (1, True)
    file = tmp_path / "home" / "workspace" / "projects" / "doubling-machine" / "machine.py"
    file.write_text("number = int(input('Number? '))\nprint('That is', 2 * number)\n")
    status, text = say("check", "doubling-machine", "doubles-once")
    assert (status, "5 of 5 checks hold" in text) == (0, True)
    status, text = say("status", "doubling-machine")
    assert status == 0
    for words in ("doubles-once", "holds", "goes-on", "not checked", "level 3 of 3", "yours to say"):
        assert words in text


def test_a_project_that_is_not_there(say):
    assert say("status", "doubling-engine")[0] == 2
