"""Watching on a terminal that somebody sits at: a pseudo terminal, with a small model of its screen."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

import pytest
from rich.console import Console
from rich.text import Text

from marathon.cli.keys import _keys
from marathon.cli.window import Window

SOLUTION = "def double(number):\n    return number * 2\n"
PATIENCE = 60
ENTER, LEAVE = "\x1b[?1049h", "\x1b[?1049l"
HIDE, SHOW = "\x1b[?25l", "\x1b[?25h"
STYLE = re.compile(r"\x1b\[[0-9;]*m")


class Terminal:
    """A terminal of a size, and what is on it: the lines that were drawn since the screen was last begun."""

    def __init__(self, start, *arguments, columns=100, lines=30, **more):
        self.ours, self.theirs = pty.openpty()
        self.before = termios.tcgetattr(self.theirs)
        self.resize(columns, lines)
        environment = {**os.environ, "TERM": "xterm-256color", **more}
        for name in ("COLUMNS", "LINES", "NO_COLOR"):
            environment.pop(name, None)
        self.process = start(
            *arguments, stdin=self.theirs, stdout=self.theirs, stderr=self.theirs, text=False, env=environment
        )
        self.all = ""

    def resize(self, columns, lines):
        fcntl.ioctl(self.theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def read(self, seconds=0.2):
        while select.select([self.ours], [], [], seconds)[0]:
            self.all += os.read(self.ours, 65536).decode(errors="replace")
            seconds = 0.05

    @property
    def screen(self):
        """The lines that show now, without their styles."""
        drawn = STYLE.sub("", self.all.rpartition("\x1b[H")[2]).replace("\r", "")
        return [line.rstrip() for line in drawn.split("\n")]

    def wait_for(self, *wanted):
        end = time.monotonic() + PATIENCE
        while not all(any(text in line for line in self.screen) for text in wanted):
            assert time.monotonic() < end, f"{wanted!r} never came: {self.screen}"
            assert self.process.poll() is None or select.select([self.ours], [], [], 0)[0], self.all
            self.read()
        return self.screen

    def press(self, key):
        os.write(self.ours, key.encode())

    def end(self, status=0):
        end = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < end
            self.read()
        self.read()
        assert self.process.returncode == status
        left = termios.tcgetattr(self.theirs) == self.before
        os.close(self.ours)
        os.close(self.theirs)
        return left


@pytest.fixture
def file(home):
    return home / "workspace/first-steps/numbers/every-element/double_it.py"


def test_a_verdict_fills_the_screen_and_each_save_brings_another(start, file):
    terminal = Terminal(start, "watch", "double-it")
    screen = terminal.wait_for("Not yet: 0 of 7 checks hold", "We called", "q quit")
    assert len(screen) == 30
    assert str(file) in "".join(line.strip() for line in screen)
    assert ENTER in terminal.all
    file.write_text(SOLUTION)
    terminal.wait_for("All 7 checks hold.", "Try 2")
    terminal.press("v")
    terminal.wait_for("1 before the latest", "Not yet: 0 of 7 checks hold")
    terminal.press("v")
    terminal.wait_for("The latest", "All 7 checks hold.")
    terminal.press("p")
    terminal.wait_for("You stand at", "2 tries")
    terminal.press("r")
    terminal.wait_for("double_it.py, run as a program", "It printed nothing.")
    terminal.press("q")
    assert terminal.end()


def test_hints_one_after_another_and_the_next_exercise(start):
    terminal = Terminal(start, "watch", "double-it")
    terminal.wait_for("Not yet")
    terminal.press("h")
    terminal.wait_for("Hint 1 of 3")
    terminal.press("H")
    terminal.wait_for("Hint 2 of 3")
    terminal.press("n")
    terminal.wait_for("greet.py", "checks hold")
    terminal.press("n")
    terminal.wait_for("last exercise of its lesson")
    terminal.press("q")
    assert terminal.end()


@pytest.mark.parametrize("when", ["at once", "after a verdict"])
def test_ctrl_c_leaves_nothing_behind(start, when):
    terminal = Terminal(start, "watch", "double-it")
    terminal.wait_for("Checking ..." if when == "at once" else "Not yet")
    terminal.process.send_signal(signal.SIGINT)
    assert terminal.end()
    after = terminal.all.rpartition(ENTER)[2]
    assert after.count(LEAVE) == 1
    assert after.rfind(SHOW) > after.rfind(HIDE)
    assert STYLE.sub("", after.rpartition(LEAVE)[2]).replace(SHOW, "").strip() == ""
    assert "Traceback" not in terminal.all


def test_it_follows_the_size_of_the_window(start):
    terminal = Terminal(start, "watch", "double-it", columns=100, lines=30)
    terminal.wait_for("Not yet", "q quit")
    terminal.resize(50, 14)
    end = time.monotonic() + PATIENCE
    while len(terminal.screen) != 14:
        assert time.monotonic() < end, terminal.screen
        terminal.read()
    assert max(map(len, terminal.screen)) <= 50
    screen = terminal.wait_for("more below")
    terminal.press("\x1b[B")
    terminal.wait_for("1 more above")
    assert terminal.screen != screen
    terminal.press("q")
    assert terminal.end()


def test_the_page_opens_in_a_browser(start, tmp_path):
    told = tmp_path / "told.txt"
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\nprintf "%s" "$1" > {told}\n')
    browser.chmod(0o755)
    terminal = Terminal(start, "watch", "double-it", columns=160, BROWSER=f"{browser} %s")
    terminal.wait_for("Not yet")
    terminal.press("o")
    terminal.wait_for("It is open in your browser:", "/exercises/double-it?token=")
    assert "/exercises/double-it?token=" in told.read_text()
    terminal.press("q")
    assert terminal.end()


def test_lines_where_the_output_is_no_terminal_or_where_they_are_asked_for(start):
    terminal = Terminal(start, "watch", "double-it", "--plain")
    end = time.monotonic() + PATIENCE
    while "Try 1" not in terminal.all:
        assert time.monotonic() < end
        terminal.read()
    assert ENTER not in terminal.all
    terminal.process.send_signal(signal.SIGINT)
    assert terminal.end()


def test_without_a_name_it_is_the_next_steps_exercise(start):
    process = start("watch")
    assert process.stdout.readline()
    process.send_signal(signal.SIGINT)
    assert process.wait(PATIENCE) == 0


class TestWindow:
    def drawn(self, body, height, top=0):
        console = Console(width=50, height=height, color_system=None)
        window = Window(Text("head"), Text(body), Text("foot"), top)
        with console.capture() as held:
            console.print(window, end="")
        return [line.strip() for line in held.get().split("\n")], window

    def test_all_of_it_where_there_is_room(self):
        lines, _ = self.drawn("a\nb", 12)
        assert lines[:5] == ["", "head", "", "a", "b"]
        assert (len(lines), lines[-1]) == (12, "foot")

    def test_a_part_and_how_much_more_there_is(self):
        lines, window = self.drawn("\n".join("abcdefghij"), 10, top=3)
        assert lines[3:8] == ["d", "e", "f", "g", "h"]
        assert lines[8] == "3 more above, 2 more below: arrow keys"
        assert (window.top, window.room) == (3, 5)

    def test_nobody_scrolls_beyond_the_end(self):
        _, window = self.drawn("a\nb", 12, top=50)
        assert window.top == 0
        _, window = self.drawn("\n".join("abcdefghij"), 10, top=50)
        assert window.top == 5

    @pytest.mark.parametrize("height", [1, 2, 3, 5])
    def test_a_very_low_window_shows_the_body(self, height):
        lines, _ = self.drawn("a\nb", height)
        assert len(lines) == height
        assert lines[0] == "a"


@pytest.mark.parametrize(
    ("text", "keys"),
    [("", []), ("N", ["n"]), ("nh", ["n", "h"]), ("\x1b[A", ["up"]), (" ", ["page down"]), ("\x1b[200~n", [])],
)  # fmt: skip
def test_keys_by_name(text, keys):
    assert _keys(text) == keys
