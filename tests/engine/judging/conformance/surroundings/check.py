import io
import pathlib
import sys
import tempfile

import pytest
import program
from program import where


def test_argv():
    sys.argv[1:] = ["5"]
    assert program.arg() == "5"


def test_warn():
    with pytest.warns(program.Old) as w:
        program.old()
    assert w[0].filename == __file__
    assert w[0].category is program.Old
    with pytest.warns(DeprecationWarning):
        program.old()
    with pytest.warns(UserWarning):
        program.user()


def test_query():
    assert program.run(where("a") == 3, {"a": 3})
    assert not program.run(where("a") == 4, {"a": 3})


def test_stdin(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("äé".encode("latin1")), encoding="latin1"))
    assert program.raw() == "äé".encode("latin1")


def test_home():
    assert program.home() == pathlib.Path("~").expanduser()


def test_temporary_files():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "notes.txt"
        program.note(str(path))
        assert path.read_text() == "noted"
    with tempfile.NamedTemporaryFile("r+") as file:
        program.note(file.name)
        assert file.read() == "noted"


def test_old_temporary_folder(tmpdir):
    program.note(str(tmpdir.join("x")))
    assert tmpdir.join("x").read() == "noted"


def test_fails():
    assert program.home() == 1
