import contextlib
import io
import sys

import pytest
import talk


def test_capsys(capsys):
    talk.greet("you")
    assert capsys.readouterr().out == "Hello, you!\n"
    talk.greet("me")
    assert capsys.readouterr().out == "Hello, me!\n"
    assert capsys.readouterr().out == ""


def test_separators(capsys):
    talk.table([(1, 2), (3, 4)])
    assert capsys.readouterr().out == "1\t2;\n3\t4;\n"


def test_both(capsys):
    talk.both()
    captured = capsys.readouterr()
    assert captured.out == "out\nraw"
    assert captured.err == "err\n"


def test_unicode(capsys):
    talk.unicode()
    assert capsys.readouterr().out == "é ✓ 漢字\n"


def test_redirect():
    buffer = io.StringIO()
    with contextlib.redirect_stdout(buffer):
        talk.greet("x")
    assert buffer.getvalue() == "Hello, x!\n"


def test_order(capsys):
    talk.loud(lambda: print("inside"))
    assert capsys.readouterr().out == "before\ninside\nafter\n"


def test_many(capsys):
    talk.many(1000)
    assert capsys.readouterr().out.splitlines()[-1] == "999"


def test_interview(monkeypatch, capsys):
    answers = iter(["Ann", "30"])
    monkeypatch.setattr("builtins.input", lambda prompt: next(answers))
    assert talk.interview() == 30
    assert capsys.readouterr().out == "Ann is 30\n"


def test_interview_stdin(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.StringIO("Bob\n7\n"))
    assert talk.interview() == 7
    assert "Bob is 7" in capsys.readouterr().out


def test_bad_answer(monkeypatch):
    monkeypatch.setattr("builtins.input", lambda prompt: "abc")
    with pytest.raises(ValueError):
        talk.interview()


def test_lines(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.StringIO("abc\ndef\n"))
    talk.echo()
    assert capsys.readouterr().out == "cba\nfed\n"


def test_read_all(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("a b\nc"))
    assert talk.read_all() == ["a", "b", "c"]


def test_streams_in():
    stream = io.StringIO()
    talk.Printer(stream).show("x")
    assert stream.getvalue() == "x"
    talk.show("y", file=stream)
    assert stream.getvalue() == "xy\n"


def test_disabled(capsys):
    with capsys.disabled():
        pass
    talk.greet("z")
    assert "z" in capsys.readouterr().out


def test_fails(capsys):
    talk.greet("you")
    assert capsys.readouterr().out == "Hello you\n"
