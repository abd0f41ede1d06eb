import json
import sys

import pytest

from marathon.engine.data_loader import VARIABLE, data, load_file


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    return tmp_path


def test_a_table_without_pandas_is_a_list_of_rows(folder, monkeypatch):
    monkeypatch.setitem(sys.modules, "pandas", None)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    (folder / "birds.csv").write_text("name,count,weight,ring\nwren,3,9.5,\nNone,0,1e3,NA\n")
    assert data("birds") == [
        {"name": "wren", "count": 3, "weight": 9.5, "ring": None},
        {"name": "None", "count": 0, "weight": 1000.0, "ring": "NA"},
    ]


def test_every_call_reads_afresh(folder):
    (folder / "list.json").write_text("[1, 2]")
    data("list").append(3)
    assert data("list") == [1, 2]


def test_text(folder):
    (folder / "words.txt").write_text("one\ntwo\n", encoding="utf-8")
    assert data("words") == "one\ntwo\n"


def test_what_is_not_there_is_answered_with_what_is(folder):
    (folder / "birds.csv").write_text("a\n1\n")
    (folder / ".birds.json").write_text("{}")
    with pytest.raises(FileNotFoundError, match=r'"bird" is not here. Here are: birds.$'):
        data("bird")


def test_without_a_folder(monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)
    with pytest.raises(FileNotFoundError, match=r'"birds" is not here.$'):
        data("birds")


def test_arrays_without_numpy_say_what_is_needed(tmp_path, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ModuleNotFoundError, match="numpy is needed"):
        load_file(tmp_path / "digits.npz")


def test_json(tmp_path):
    (tmp_path / "a.json").write_text(json.dumps({"b": [1, None]}))
    assert load_file(tmp_path / "a.json") == {"b": [1, None]}
