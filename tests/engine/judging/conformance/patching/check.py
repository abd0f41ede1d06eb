import builtins
import datetime
import io
import logging
import os
import pathlib
import random
import sys
import time
from unittest import mock
from unittest.mock import MagicMock, Mock, call, patch, sentinel

import game
import pytest
from game import Client


def test_patch_function():
    with patch("game.helper", return_value="fake"):
        assert game.use_helper() == "fake!"
    assert game.use_helper() == "real!"


@patch("game.helper")
def test_decorator(fake):
    fake.return_value = "deco"
    assert game.use_helper() == "deco!"
    fake.assert_called_once_with()


@patch.object(game, "LIMIT", 1)
def test_patch_constant():
    assert game.roll() == 1


def test_monkeypatch(monkeypatch):
    monkeypatch.setattr(game, "helper", lambda: "mp")
    assert game.use_helper() == "mp!"
    monkeypatch.setattr("game.LIMIT", 1)
    assert game.roll() == 1
    monkeypatch.undo()
    assert game.use_helper() == "real!"
    assert game.LIMIT == 6


def test_patch_library_through_module():
    with patch("game.random.randint", return_value=4):
        assert game.roll() == 4
    with patch("game.choice", lambda items: items[-1]):
        assert game.pick([1, 2, 3]) == 3
    with patch("game.time.sleep") as sleep:
        assert game.wait(100) == "waited"
    sleep.assert_called_once_with(100)


def test_patch_library(monkeypatch):
    with patch("random.randint", return_value=3) as fake:
        assert game.roll() == 3
    fake.assert_called_with(1, 6)
    monkeypatch.setattr(random, "randint", lambda a, b: b)
    assert game.roll() == 6
    monkeypatch.setattr(time, "sleep", lambda s: None)
    assert game.wait(100) == "waited"
    with patch("time.time", return_value=5.0):
        assert game.stamp() == 5.0
    assert game.stamp() > 5


def test_patch_datetime():
    with patch("game.datetime") as fake:
        fake.datetime.now.return_value = "now"
        assert game.now() == "now"
    assert isinstance(game.now(), datetime.datetime)


def test_patch_open():
    with patch("builtins.open", mock.mock_open(read_data="text")):
        assert game.read("any") == "text"


def test_environment(monkeypatch):
    assert game.home() == "nowhere"
    monkeypatch.setenv("GAME_HOME", "/x")
    assert game.home() == "/x"
    monkeypatch.delenv("GAME_HOME")
    assert game.home() == "nowhere"
    with patch.dict(os.environ, {"GAME_HOME": "/y"}):
        assert game.home() == "/y"


def test_folder(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert os.path.realpath(game.here()) == os.path.realpath(str(tmp_path))


def test_input(monkeypatch):
    monkeypatch.setattr("builtins.input", lambda prompt="": "yes")
    assert game.ask() == "yes"
    answers = iter(["1", "2"])
    monkeypatch.setattr(builtins, "input", lambda _: next(answers))
    assert game.ask_twice() == 3


def test_input_mock():
    with patch("builtins.input", side_effect=["3", "4"]) as fake:
        assert game.ask_twice() == 7
    assert fake.call_args_list == [call("a "), call("b ")]


def test_stdin(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("5\n6\n"))
    assert game.ask_twice() == 11


def test_stdin_ends(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    with pytest.raises(EOFError):
        game.ask()


def test_patch_print():
    with patch("builtins.print") as fake:
        game.shout()
    fake.assert_called_once_with("loud")
    with patch("sys.stdout", new_callable=io.StringIO) as out:
        game.shout()
    assert out.getvalue() == "loud\n"


def test_arguments(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["game", "a", "b"])
    assert game.arguments() == ["a", "b"]


def test_logs(caplog):
    with caplog.at_level(logging.INFO):
        game.logs()
    assert "careful 1" in caplog.text
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]
    assert caplog.records[0].name == "game"


def test_mock_objects():
    client = Mock()
    client.fetch.return_value = [1]
    assert game.download("u", client) == [1]
    client.fetch.assert_called_once_with("u")
    callback = MagicMock()
    game.notify(callback, "a", "b")
    assert callback.call_count == 2
    callback.assert_has_calls([call("a", kind="event"), call("b", kind="event")])


def test_patch_method():
    with patch.object(Client, "get", return_value={"data": 7}):
        assert game.download("u") == 7
    with pytest.raises(RuntimeError):
        game.download("u")
    client = Client()
    with patch.object(client, "get", return_value={"data": 8}) as get:
        assert client.fetch("v") == 8
    get.assert_called_once_with("v")
    with pytest.raises(RuntimeError):
        client.fetch("v")


def test_side_effect():
    with patch("game.helper", side_effect=ValueError("broken")):
        with pytest.raises(ValueError, match="broken"):
            game.use_helper()


def test_seeds():
    assert game.seeded(1) == game.seeded(1)
    random.seed(3)
    first = game.numbers(3)
    random.seed(3)
    assert game.numbers(3) == first


def test_sentinel():
    with patch("game.helper", return_value=sentinel.thing):
        assert game.helper() is sentinel.thing


def test_other_module():
    assert game.helped() == 6
    with patch("game.dice_helper.sides", return_value=20):
        assert game.helped() == 20
    with patch("dice_helper.sides", return_value=12):
        assert game.helped() == 12


def test_exists():
    with patch("os.path.exists", return_value=True):
        assert game.exists("/nowhere/at/all")
    assert not game.exists("/nowhere/at/all")


def test_patch_missing():
    with pytest.raises(AttributeError):
        with patch("game.no_such_name"):
            pass


@pytest.fixture
def loaded(monkeypatch):
    monkeypatch.setattr(game, "roll", lambda: 6)
    return game


def test_fixture(loaded):
    assert loaded.roll() == 6


def test_undone():
    assert game.roll.__name__ == "roll"


def test_patch_class_of_a_library():
    with patch("pathlib.Path.exists", return_value=True) as exists:
        assert game.has_saved_game("nowhere.txt")
    exists.assert_called_once_with()
    assert not game.has_saved_game("nowhere.txt")
    with patch.object(pathlib.Path, "read_text", return_value="level 3"):
        assert game.saved_game("nowhere.txt") == "level 3"
    with pytest.raises(FileNotFoundError):
        game.saved_game("nowhere.txt")


def test_monkeypatch_class_of_a_library(monkeypatch):
    monkeypatch.setattr(pathlib.Path, "read_text", lambda self: f"read {self}")
    assert game.saved_game("a.txt") == "read a.txt"
    monkeypatch.undo()
    with pytest.raises(FileNotFoundError):
        game.saved_game("a.txt")


def test_monkeypatch_by_the_way_there(monkeypatch):
    monkeypatch.setattr("game.zlib.crc32", lambda data: len(data))
    assert game.checksum(b"abc") == 3
    monkeypatch.setattr("statistics.fmean", lambda values: "mean")
    assert game.average([1, 2]) == "mean"
    monkeypatch.undo()
    assert game.average([1, 2]) == 1.5


def test_fails_after_the_patch():
    with patch("pathlib.Path.exists", return_value=True):
        pass
    assert game.has_saved_game("nowhere.txt")


def test_fails():
    with patch("game.helper") as fake:
        game.use_helper()
    fake.assert_not_called()
