"""Running the cells of a lesson: a Python for the page, what they say, and why one stopped."""

from __future__ import annotations

import re
import uuid
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

from marathon.app.data import fetch_data, missing_data
from marathon.app.find import find_lesson
from marathon.app.lesson_files import read_lesson_files
from marathon.app.python_words import Words, explain_error, plain_syntax
from marathon.app.sites import read_site
from marathon.app.study import record_cell
from marathon.app.wiring import Marathon
from marathon.core.blocks import cells
from marathon.core.cell import CellEvent, CellLimits
from marathon.core.curriculum import Place
from marathon.core.said import said

Say = Callable[[str, float], None]

SHORTEST = 10.0
_LINE = re.compile(r"This cell, line (\d+)")
_SYNTAX = ("SyntaxError", "IndentationError", "TabError")
# What the history calls each way to end.
_ENDED = {"ok": "done", "error": "raised"}
_STOPPED = {
    "too_much_output": (
        said("It printed more than anybody could read, so we stopped it."),
        said("Look for a `print` inside a loop that does not end."),
    ),
    "out_of_room": (
        said("It took more memory or disk than a cell may have, so we ended its Python."),
        said(
            "A fresh one is there, and earlier cells run again with the next. Let them hold less at a time."
        ),
    ),
    "died": (
        said("Python itself ended in the middle of this cell."),
        said("A fresh one is there. The next run goes through the earlier cells again."),
    ),
}


@dataclass(frozen=True)
class Failure:
    """Why a cell stopped: a first sentence, more of them, its line, what Python said. Texts hold `code`."""

    headline: str
    rest: str = ""
    line: int | None = None
    said: str = ""


class PagePython:
    """The Python of one open page. Cells run one after another; close it when the page is left."""

    def __init__(self, m: Marathon, place: Place, framework: str) -> None:
        self._m = m
        self._place = place
        self._framework = framework
        self._key = f"{place.lesson.id}-{uuid.uuid4().hex[:8]}"
        self._ran: list[str] = []

    async def start(self) -> None:
        """See that it runs.

        Raises:
            EnvironmentTrouble: its libraries are not here, or it does not start.
            PathTrouble: a file of the lesson is not there.
        """
        special = self._place.runs_with
        files = read_lesson_files(self._m.root, self._place.lesson)
        await self._m.kernels.start(
            self._key, special.environment, self._framework, preload=special.preload, files=files,
            site=read_site(self._m.root, self._place.lesson.site),
        )  # fmt: skip

    def get_data(self, say: Say | None = None) -> None:
        """Fetch the data sets of the lesson that are not on this computer yet; blocks.

        Raises:
            DataTrouble: one of them cannot be had.
        """
        for dataset in missing_data(self._m, self._place.lesson.data):
            fetch_data(self._m, dataset.id, say)

    async def run(self, cell_id: str, code: str) -> AsyncIterator[CellEvent]:
        """Run a cell's code as it stands on the page; what it says, piece by piece, and `done` last."""
        limits = CellLimits(seconds=seconds_for(self._place, cell_id))
        async for event in self._m.kernels.find(self._key).execute(code, limits=limits):
            yield event
        self._ran.append(code)

    def record(self, cell_id: str, done: CellEvent) -> None:
        """Remember that a cell ran; blocks."""
        ended = _ENDED.get(done.name, "stopped")
        record_cell(self._m, self._place.lesson.id, cell_id, ended=ended, seconds=done.seconds)

    def explain(self, code: str, error: CellEvent) -> Failure:
        """An exception that ended the cell, in words for somebody who meets it for the first time."""
        return explain(error, code, earlier="\n".join(self._ran))

    def explain_stop(self, cell_id: str, done: CellEvent) -> Failure | None:
        """Why the cell was stopped from outside, if it was; stopping it by hand needs no words."""
        if done.name == "timed_out":
            seconds = f"{seconds_for(self._place, cell_id):g}"
            return Failure(
                said("It was still running after %(seconds)s seconds, so we stopped it.", seconds=seconds),
                said(
                    "A loop that never ends is the usual reason. "
                    "Look at what should make its condition false."
                ),
            )
        return Failure(*_STOPPED[done.name]) if done.name in _STOPPED else None

    async def answer(self, line: str) -> None:
        await self._m.kernels.find(self._key).send_input(line)

    async def stop(self) -> None:
        if kernel := self._m.kernels.find(self._key):
            await kernel.interrupt()

    async def close(self) -> None:
        await self._m.kernels.shutdown(self._key)


def open_page(m: Marathon, lesson_id: str, framework: str = "") -> PagePython:
    """The Python for a page of a lesson, not started yet.

    Raises:
        NotFound: there is no such lesson.
    """
    return PagePython(m, find_lesson(m, lesson_id), framework)


def seconds_for(place: Place, cell_id: str) -> float:
    """How long a cell may run: what its author allowed, with room for slower computers where it is much."""
    known = {cell.id: cell.seconds for cell in cells(place.lesson.blocks)}
    allowed = known.get(cell_id, SHORTEST)
    return max(SHORTEST, 3 * allowed if allowed > SHORTEST else allowed)


def explain(error: CellEvent, code: str, *, earlier: str = "") -> Failure:
    """`earlier` is what other cells ran before, whose names may be meant."""
    lines = _LINE.findall(error.traceback)
    line = int(lines[-1]) if lines else None
    if error.name in _SYNTAX:
        headline = said("Python could not read this cell.")
        if line:
            headline = said("Python could not read line %(line)s.", line=line)
        return Failure(headline, plain_syntax(error.text), line, error.traceback)
    words = _words(f"{error.name}: {error.text}", code, earlier)
    if words:
        return Failure(words.what, words.look, line, error.traceback)
    headline = said("Python stopped.")
    if line:
        headline = said("Python stopped at line %(line)s.", line=line)
    words_of_it = f"{error.name}: {error.text}" if error.text else error.name
    return Failure(headline, said("It said `%(error)s`.", error=words_of_it), line, error.traceback)


def _words(said: str, code: str, earlier: str) -> Words | None:
    here = explain_error(said, code)
    if here is None or "You have a name" in here.look or not here.what.startswith("Python does not know"):
        return here
    there = explain_error(said, earlier)
    if there is None or "You have a name" not in there.look:
        return here
    return Words(there.what, re.sub(r" from line \d+", " from an earlier cell", there.look))
