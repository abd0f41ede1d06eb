import sqlite3
import io
import json
import os
from pathlib import Path

import notes
import pytest
from check_tools import expected

HERE = Path(__file__).parent


def test_tmp_path(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("1\n2\n3\n")
    assert notes.count_lines(file) == 3
    assert notes.count_lines(str(file)) == 3


def test_written(tmp_path):
    notes.save(tmp_path / "out.json", {"a": [1]})
    assert json.loads((tmp_path / "out.json").read_text()) == {"a": [1]}
    assert notes.load(tmp_path / "out.json") == {"a": [1]}


def test_overwrites(tmp_path):
    file = tmp_path / "x.json"
    file.write_text("old")
    notes.save(file, 1)
    assert file.read_text() == "1"


def test_folders(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "b.py").write_text("")
    (tmp_path / "a.py").write_text("")
    assert notes.find(tmp_path, "*.py") == ["a.py"]
    assert notes.find(tmp_path, "**/*.py") == ["a.py", "b.py"]


def test_file_objects():
    stream = io.StringIO()
    notes.append(stream, "text")
    assert stream.getvalue() == "text"


def test_open_file(tmp_path):
    with open(tmp_path / "f", "w") as file:
        notes.append(file, "abc")
    assert (tmp_path / "f").read_text() == "abc"


def test_beside(tmp_path):
    assert notes.count_lines(HERE / "words.txt") == 1
    assert notes.count_lines(str(HERE / "words.txt")) == 1
    assert notes.read_words() == ["one", "two", "three"]
    assert notes.read_csv("people.csv") == [{"name": "Ann", "age": "3"}]
    assert Path("words.txt").read_text().startswith("one")


def test_working_folder(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    notes.write_here("x.txt")
    assert (tmp_path / "x.txt").read_text() == "here"
    assert notes.here() == ["x.txt"]
    assert os.listdir() == ["x.txt"]


def test_missing(tmp_path):
    with pytest.raises(FileNotFoundError):
        notes.count_lines(tmp_path / "none")


def test_conftest(greeting):
    assert greeting == "hello from conftest"


def test_tools():
    assert notes.roundtrip(expected()) == {"a": 1}


def test_factory(tmp_path_factory):
    folder = tmp_path_factory.mktemp("data")
    (folder / "a").write_text("x")
    assert notes.count_lines(folder / "a") == 1


def test_scratch():
    assert notes.scratch() == "x"


def test_fixtures_of_pytest(record_property, record_testsuite_property, doctest_namespace, pytestconfig):
    record_property("size", 3)
    record_testsuite_property("kind", "files")
    assert "notes" in doctest_namespace
    assert pytestconfig.getoption("capture") is not None


def test_fails(tmp_path):
    notes.save(tmp_path / "a", 1)
    assert (tmp_path / "a").read_text() == "2"


def test_a_database_of_the_check(tmp_path, monkeypatch):
    db = sqlite3.connect(tmp_path / "notes.sqlite")
    db.execute("CREATE TABLE notes (text)")
    db.commit()
    notes.add_row(str(tmp_path / "notes.sqlite"), "milk")
    monkeypatch.chdir(tmp_path)
    notes.add_row("notes.sqlite", "tea")
    assert db.execute("SELECT text FROM notes").fetchall() == [("milk",), ("tea",)]
    db.close()


def test_a_database_in_no_folder(tmp_path):
    with pytest.raises(sqlite3.OperationalError):
        sqlite3.connect(tmp_path / "nowhere" / "notes.sqlite")
