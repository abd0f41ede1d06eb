"""The commands that stay: the pages, and watching a file."""

from __future__ import annotations

import gc
import re
import signal
import socket
import urllib.request

import pytest

from marathon.cli import start as start_command
from marathon.core.errors import PortTaken

SOLUTION = "def double(number):\n    return number * 2\n"
PATIENCE = 60


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class TestStart:
    def test_it_says_where_it_is_and_answers_there(self, start):
        port = free_port()
        process = start("--no-browser", "--port", port)
        line = process.stdout.readline()
        address = re.search(r"http://127\.0\.0\.1:(\d+)/\S*", line)
        assert address, line + process.stderr.read()
        assert int(address[1]) == port
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        with opener.open(address[0]) as answer:
            assert answer.status == 200
            assert b"<h1" in answer.read()
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 0
        assert "Traceback" not in process.stderr.read()

    def test_a_port_that_is_taken(self, start):
        with socket.socket() as other:
            other.bind(("127.0.0.1", 0))
            other.listen()
            port = other.getsockname()[1]
            process = start("--no-browser", "--port", port)
            out, err = process.communicate(timeout=PATIENCE)
        assert process.returncode == 2
        assert out == ""
        assert f"Another program already answers on port {port}." in err
        assert "--port" in err

    @pytest.fixture
    def served(self, monkeypatch):
        """Which ports were tried; those in `taken` are refused."""
        served = {"taken": set(), "tried": [], "browser": None}

        def serve(m, *, port, open_browser, on_ready, afterwards):
            served["tried"].append(port)
            served["browser"] = open_browser
            if port in served["taken"]:
                raise PortTaken("Another program already answers there.")
            on_ready(f"http://127.0.0.1:{port}/")
            served["collecting"] = gc.isenabled()

        monkeypatch.setattr(start_command, "serve", serve)
        return served

    def test_the_usual_port_and_a_browser(self, marathon, served):
        done = marathon()
        assert done.status == 0
        assert (served["tried"], served["browser"]) == ([8642], True)
        assert done.out.startswith("Marathon is here: http://127.0.0.1:8642/\n")

    def test_garbage_is_looked_for_when_the_first_page_has_come(self, marathon, served):
        marathon()
        assert not served["collecting"]
        assert gc.isenabled()

    def test_the_next_free_port_where_the_usual_one_is_taken(self, marathon, served):
        served["taken"] = {8642, 8643}
        assert marathon("--no-browser").status == 0
        assert (served["tried"], served["browser"]) == ([8642, 8643, 8644], False)

    def test_any_port_where_all_of_them_are_taken(self, marathon, served):
        served["taken"] = set(range(8642, 8662))
        assert marathon().status == 0
        assert served["tried"][-1] == 0

    def test_a_port_that_was_asked_for_is_the_only_one(self, marathon, served):
        served["taken"] = {9000}
        assert marathon("--port", "9000").status == 2
        assert served["tried"] == [9000]


def read_until(stream, wanted):
    seen = ""
    for line in stream:
        seen += line
        if wanted in line:
            return seen
    raise AssertionError(f"{wanted!r} never came: {seen}")


class TestWatch:
    @pytest.fixture
    def file(self, home):
        return home / "workspace/first-steps/numbers/every-element/double_it.py"

    def test_a_verdict_at_once_and_with_every_save(self, start, file):
        process = start("watch", "double-it")
        seen = read_until(process.stdout, "Try 1")
        assert "Not yet: 0 of 7 checks hold" in seen
        assert str(file) in seen
        file.write_text(SOLUTION)
        seen = read_until(process.stdout, "Try 2")
        assert "All 7 checks hold." in seen
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 0
        assert process.stderr.read() == ""

    def test_an_unknown_exercise(self, marathon):
        done = marathon("watch", "duble-it")
        assert done.status == 2
        assert "Did you mean `double-it`?" in done.err
