"""Everything in one file, from the command line."""

from __future__ import annotations

import pytest

SOLUTION = "def double(number):\n    return number * 2\n"


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """From now on, commands are those of another computer."""

    def go(name="another"):
        monkeypatch.setenv("MARATHON_HOME", str(tmp_path / name))
        return tmp_path / name

    return go


@pytest.fixture
def exported(marathon, tmp_path):
    answer = tmp_path / "answer.py"
    answer.write_text(SOLUTION)
    assert marathon("check", "double-it", answer).status == 0
    done = marathon("export", tmp_path / "mine.zip")
    assert done.status == 0
    assert "What happened (1 event) and 0 files of yours are in" in done.out
    return tmp_path / "mine.zip"


def test_it_is_shown_before_it_is_done(marathon, exported, elsewhere, monkeypatch):
    elsewhere()
    monkeypatch.setattr("typer.confirm", lambda *_, **__: False)
    done = marathon("import", exported)
    assert done.status == 0
    assert "What this file brings" in done.out
    assert "1 event new here, 0 here already" in done.out
    assert "Nothing was changed." in done.out
    assert "0 events" in marathon("backup").out


@pytest.mark.parametrize("words", [("import",), ("import", "history")])
def test_bringing_it_in(marathon, exported, elsewhere, words):
    home = elsewhere()
    done = marathon(*words, exported, "--yes")
    assert done.status == 0
    assert "It is here. How everything was before is kept in" in done.out
    assert len(list((home / "backups").iterdir())) == 1
    again = marathon(*words, exported)
    assert "Everything in this file is here already." in again.out


def test_a_name_is_made_where_none_is_given(marathon, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert marathon("export").status == 0
    assert len(list(tmp_path.glob("marathon-2*.zip"))) == 1


def test_a_file_that_is_there_is_left_alone(marathon, exported):
    before = exported.read_bytes()
    done = marathon("export", exported)
    assert done.status == 2
    assert "There is a file of this name already." in done.err
    assert exported.read_bytes() == before
    assert marathon("export", exported, "--replace").status == 0


def test_what_is_no_export_is_refused(marathon, tmp_path):
    other = tmp_path / "letter.zip"
    other.write_text("hello")
    done = marathon("import", other)
    assert done.status == 2
    assert "no file that Marathon exported" in done.err
    assert "Nothing was changed here." in done.err


def test_a_backup_lies_in_its_folder(marathon, home):
    done = marathon("backup")
    assert done.status == 0
    (file,) = (home / "backups").iterdir()
    assert str(file) in done.out
