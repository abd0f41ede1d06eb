"""The Run button: the learner's file as a program, its output sent as it appears."""

from __future__ import annotations

import builtins
import os
import sys
import traceback
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from marathon.engine.frames import Channel
from marathon.engine.sandbox.loading import lay_out
from marathon.engine.sandbox.scripts import Typist, run_script
from marathon.engine.sandbox.streams import MAX_TEXT, TextStream

# The service reads short messages only.
_PART = 100_000
# Of the files that a program wrote, so many are shown, and so many letters of each.
_MOST_FILES, _MOST_LETTERS = 5, 4_000


class _Screen:
    """Sends text to whoever watches; too much of it ends the program."""

    def __init__(self, channel: Channel) -> None:
        self._channel, self._total = channel, 0

    def text(self, kind: str, text: str) -> None:
        del kind
        self._total += len(text)
        if self._total > MAX_TEXT:
            self._channel.send(["flood"])
            os._exit(1)
        for start in range(0, len(text), _PART):
            self._channel.send(["text", text[start : start + _PART]])


class _Echo(Typist):
    """Shows what is typed, as a terminal does."""

    def __init__(self, lines: list[str], screen: _Screen) -> None:
        super().__init__(lines)
        self._screen = screen

    def answer(self, prompt: object = "") -> str:
        self._screen.text("out", str(prompt))
        answer = super().answer(prompt)
        self._screen.text("out", answer + "\n")
        return answer


def show_program(channel: Channel, folder: Path, job: dict[str, Any]) -> None:
    """Run the file and report how it ended. Never returns."""
    os.chdir(folder)
    lay_out(folder, job["files"])
    sys.path.insert(0, str(folder))
    sys.dont_write_bytecode = True
    screen: Any = _Screen(channel)
    stream = TextStream(screen, "out")
    sys.stderr = stream
    typist = _Echo(job["typed"], screen)
    builtins.input = typist.answer
    _, error = run_script(folder / job["module"], typist, stream)
    channel.send(["ended", typist.asked, *_describe(error, folder), _left_behind(folder, job["files"])])
    os._exit(0)


def _left_behind(folder: Path, before: Mapping[str, bytes]) -> list[list[str]]:
    try:
        return [list(pair) for pair in islice(_written(folder, before), _MOST_FILES)]
    except Exception:  # noqa: BLE001  # whatever it did to its folder, and to Python: there is nothing to show
        return []


def _written(folder: Path, before: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """The files that the program made or changed: name, and how its text begins."""
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if not file.is_file() or file.is_symlink() or "__pycache__" in name:
            continue
        with file.open("rb") as content:
            head = content.read(4 * _MOST_LETTERS)
        same_length = len(before.get(name, b"")) == file.stat().st_size
        if name not in before or not same_length or not before[name].startswith(head):
            plain = name.encode("utf-8", errors="replace").decode("utf-8")
            yield plain[:200], head.decode("utf-8", errors="replace")[:_MOST_LETTERS]


def _describe(error: BaseException | None, folder: Path) -> list[Any]:
    """Whether memory ran out, the last line, the traceback, and the line of the learner's own code."""
    if error is None:
        return [False, "", "", None]
    rows = [row for row in traceback.extract_tb(error.__traceback__) if row.filename.startswith(str(folder))]
    trace = "".join(traceback.format_list(rows)).replace(f"{folder}{os.sep}", "")
    last = "".join(traceback.format_exception_only(error)).strip().replace(f"{folder}{os.sep}", "")
    line = error.lineno if isinstance(error, SyntaxError) else (rows[-1].lineno if rows else None)
    head = "Traceback (most recent call last):\n" if rows else ""
    whole = f"{head}{trace}{last}\n"
    return [isinstance(error, MemoryError), last.splitlines()[-1][:_PART], whole[-_PART:], line]
