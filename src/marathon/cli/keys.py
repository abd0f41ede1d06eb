"""Single keys from a terminal, without Enter."""

from __future__ import annotations

import os
import select
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Pressed = Callable[[str], None]

# What a terminal sends for a key that is no letter.
NAMED = {
    "\x1b[A": "up", "\x1bOA": "up", "\x1b[B": "down", "\x1bOB": "down",
    "\x1b[5~": "page up", "\x1b[6~": "page down", " ": "page down",
}  # fmt: skip


@contextmanager
def listening(pressed: Pressed) -> Iterator[bool]:
    """Tells `pressed` of every key until the end; whether there is a terminal to listen to."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        yield False
        return
    stop = threading.Event()
    with _single_keys() as read:
        thread = threading.Thread(target=_listen, args=(read, pressed, stop), daemon=True)
        thread.start()
        try:
            yield True
        finally:
            stop.set()
            thread.join()


def _listen(read: Callable[[], str], pressed: Pressed, stop: threading.Event) -> None:
    while not stop.is_set():
        for key in _keys(read()):
            pressed(key)


def _keys(text: str) -> list[str]:
    """The keys in what came at once: one of the named ones, or letters."""
    if text in NAMED:
        return [NAMED[text]]
    return [] if text.startswith("\x1b") else [*text.lower()]


@contextmanager
def _single_keys() -> Iterator[Callable[[], str]]:
    """A function that waits a moment for a key ("": there was none), while the terminal gives single ones."""
    if sys.platform == "win32":
        yield _read_windows
        return
    import termios  # noqa: PLC0415 - not on every system
    import tty  # noqa: PLC0415

    terminal = sys.stdin.fileno()
    before = termios.tcgetattr(terminal)
    tty.setcbreak(terminal)
    try:
        yield _read_posix
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)


def _read_posix() -> str:
    terminal = sys.stdin.fileno()
    ready, _, _ = select.select([terminal], [], [], 0.1)
    # Not through sys.stdin: what it reads ahead would wait there until the next key.
    return os.read(terminal, 64).decode(errors="ignore") if ready else ""


def _read_windows() -> str:
    import msvcrt  # noqa: PLC0415 - on Windows alone
    import time  # noqa: PLC0415

    if msvcrt.kbhit():  # type: ignore[attr-defined,unused-ignore]
        return str(msvcrt.getwch())  # type: ignore[attr-defined,unused-ignore]
    time.sleep(0.1)
    return ""
