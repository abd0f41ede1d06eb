"""Code that a learner was given by somebody else cannot speak with the running Marathon, nor read what it keeps."""

from __future__ import annotations

import pathlib
import sys

import pytest

from marathon.app.wiring import open_marathon
from marathon.core.task import JudgeTask
from marathon.web.serve import in_background

# It knows everything: the address, the token, and where the history lies.
HOSTILE = """
import os, socket, urllib.request

def visit():
    try:
        return urllib.request.urlopen({door!r}, timeout=2).status
    except OSError as trouble:
        return type(trouble).__name__

def connect():
    found = []
    for host in ("127.0.0.1", "localhost", "0.0.0.0", "::1"):
        try:
            socket.create_connection((host, {port}), timeout=1).close()
            found.append(host)
        except OSError:
            pass
    return found

def look():
    return [file for folder in {folders!r} for _, _, files in os.walk(folder) for file in files]
"""
CHECKS = """
from work import connect, look, visit
def test_visit():
    assert visit() == "URLError"
def test_connect():
    assert connect() == []
def test_look():
    assert look() == []
"""


TOY = pathlib.Path(__file__).parent.parent / "toy_path"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has the layers for it")
def test_neither_a_submission_nor_a_cell_reaches_the_server_or_its_files(tmp_path, monkeypatch):
    monkeypatch.setenv("MARATHON_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MARATHON_CACHE", str(tmp_path / "cache"))
    with open_marathon(TOY, warm=False) as m, in_background(m) as door:
        if m.judge.isolation().tier not in "ABC":
            pytest.skip("no layer here keeps the network or files apart")
        port = int(door.partition("127.0.0.1:")[2].partition("/")[0])
        folders = [str(m.folders.data), str(m.folders.cache)]
        assert any(m.folders.data.iterdir())
        code = HOSTILE.format(door=door, port=port, folders=folders)
        verdict = m.judge.judge(JudgeTask("work", {"work.py": code.encode()}, CHECKS))
        assert verdict.passed, verdict
        events = list(
            m.kernels.start_now("a-lesson").execute_now(code + "\nprint(visit(), connect(), look())")
        )
        assert "".join(event.text for event in events) == "URLError [] []\n", events
