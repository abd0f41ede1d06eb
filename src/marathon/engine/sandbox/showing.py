"""The Run button: the learner's file as a program, its output sent as it appears."""

from __future__ import annotations

import builtins
import os
import sys
import traceback
from pathlib import Path
from typing import Any

from marathon.engine.frames import Channel
from marathon.engine.sandbox.loading import lay_out
from marathon.engine.sandbox.scripts import Typist, run_script
from marathon.engine.sandbox.streams import MAX_TEXT, TextStream

# The service reads short messages only.
_PART = 100_000


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
    channel.send(["ended", typist.asked, *_describe(error, folder)])
    os._exit(0)


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
