"""`marathon watch`: a verdict each time the file is saved, for those who work in their own editor."""

from __future__ import annotations

import queue
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from marathon.app.find import find_exercise
from marathon.app.hints import open_hint
from marathon.app.progress import next_step, progress
from marathon.app.submit import Attempt
from marathon.app.watch import watch as watch_file
from marathon.app.wiring import Marathon, open_marathon
from marathon.app.work import read_work
from marathon.cli.keys import listening
from marathon.cli.show import plain, show_attempt
from marathon.core.exercise import Exercise

KEYS = "n next exercise   h hint   q quit"

Happened = Attempt | Exception | str
"""A verdict, what went wrong while getting one, or a key."""


def watch(exercise: Annotated[str, typer.Argument(help="The exercise's id.")]) -> None:
    """Check an answer each time its file is saved, in your own editor."""
    with open_marathon() as m:
        find_exercise(m, exercise)
        screen = _Screen(m, Console(highlight=False))
        with listening(screen.happened.put) as keys, suppress(KeyboardInterrupt):
            screen.keys = keys
            screen.show(exercise)


@dataclass
class _Screen:
    """What is on the terminal: one exercise at a time, redrawn when something happens."""

    m: Marathon
    console: Console
    happened: queue.Queue[Happened] = field(default_factory=queue.Queue)
    keys: bool = False

    def show(self, exercise_id: str) -> None:
        """Watch exercise after exercise until the learner stops."""
        wanted: str | None = exercise_id
        while wanted:
            wanted = self._watch(wanted)

    def _watch(self, exercise_id: str) -> str | None:
        """Watch one exercise; the one to go on with, or None to stop."""
        _, exercise = find_exercise(self.m, exercise_id)
        self._head(exercise)
        stop = threading.Event()
        thread = threading.Thread(target=self._follow, args=(exercise.id, stop), daemon=True)
        thread.start()
        try:
            return self._answer(exercise)
        finally:
            stop.set()
            thread.join()

    def _follow(self, exercise_id: str, stop: threading.Event) -> None:
        try:
            for attempt in watch_file(self.m, exercise_id, stop=stop):
                self.happened.put(attempt)
        except Exception as fault:  # noqa: BLE001 - handed on whole, to be raised where somebody is told
            self.happened.put(fault)

    def _answer(self, exercise: Exercise) -> str | None:
        while True:
            what = self.happened.get()
            if isinstance(what, Exception):
                raise what
            if isinstance(what, Attempt):
                if what.exercise == exercise.id:
                    self._verdict(what, exercise)
            elif what == "h":
                self._hint(exercise)
            elif what == "n" and (following := self._following(exercise)):
                return following
            elif what == "q":
                return None

    def _head(self, exercise: Exercise) -> None:
        self.console.clear() if self.keys else None
        self.console.print(Text(exercise.title, style="bold"))
        self.console.print(Text(str(read_work(self.m, exercise.id).path), style="dim"), soft_wrap=True)
        self.console.print()

    def _verdict(self, attempt: Attempt, exercise: Exercise) -> None:
        self._head(exercise)
        show_attempt(self.console, attempt, exercise)
        self._foot()

    def _foot(self) -> None:
        if self.keys:
            self.console.print(Text(KEYS, style="dim"))

    def _hint(self, exercise: Exercise) -> None:
        opened = progress(self.m).exercise(exercise.id).hints_opened
        number = min(opened + 1, len(exercise.hints))
        if number:
            hint = open_hint(self.m, exercise.id, number)
            self.console.print(Text(f"\nHint {hint.number} of {hint.of}", style="bold"))
            self.console.print(plain(hint.text))
            self._foot()

    def _following(self, exercise: Exercise) -> str | None:
        """The next exercise: that of the next step, else the one after this in its lesson."""
        step = next_step(self.m)
        if step.exercise and step.exercise != exercise.id:
            return step.exercise
        place, _ = find_exercise(self.m, exercise.id)
        ids = [other.id for other in place.lesson.exercises]
        later = ids[ids.index(exercise.id) + 1 :]
        if not later:
            self.console.print(
                Text("This is the last exercise of its lesson. `marathon` shows the next step.")
            )
        return later[0] if later else None
