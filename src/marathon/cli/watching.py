"""Watching on a full screen: an exercise, its latest verdict, and a key for whatever helps."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.text import Text

from marathon.app.find import find_exercise
from marathon.app.hints import open_hint
from marathon.app.progress import lesson_progress, next_step, progress
from marathon.app.submit import Attempt, run
from marathon.app.watch import watch
from marathon.app.wiring import Marathon
from marathon.app.work import read_work
from marathon.cli.page import open_page
from marathon.cli.show import attempt_view, plain
from marathon.cli.window import Window
from marathon.core.curriculum import Place
from marathon.core.errors import MarathonError
from marathon.core.exercise import Exercise
from marathon.core.progress import ExerciseProgress

KEYS = {
    "n": "next exercise", "h": "hint", "r": "run", "v": "verdict before",
    "p": "progress", "o": "open in browser", "q": "quit",
}  # fmt: skip
_MARKS = {"passed": ("✓", "green"), "passed_with_solution": ("✓", "green"), "tried": ("·", "yellow")}
_MOVES = {"up": -1, "k": -1, "down": 1, "j": 1}
# How often the size of the terminal is looked at, in seconds.
_GLANCE = 0.2

Change = Callable[[], None]
"""What another thread wants to be done on the screen, by the thread that draws."""


@dataclass
class Watching:
    """One exercise at a time; everything that happens comes through `happened`, a key or a change."""

    m: Marathon
    console: Console
    exercise: Exercise
    place: Place
    happened: queue.Queue[str | Change] = field(default_factory=queue.Queue)
    attempts: list[Attempt] = field(default_factory=list)
    shown: int = 0
    body: RenderableType = ""
    top: int = 0
    busy: str = ""
    window: Window | None = None

    def follow(self, closing: ExitStack) -> None:
        """Draw and obey until the learner quits. What has to end at the end is put on `closing`."""
        with Live(console=self.console, screen=True, auto_refresh=False, redirect_stderr=False) as live:
            while True:
                stop = threading.Event()
                thread = threading.Thread(target=self._watch, args=(self.exercise.id, stop), daemon=True)
                thread.start()
                try:
                    following = self._obey(live, closing)
                finally:
                    stop.set()
                    thread.join()
                if following is None:
                    return
                self._go_to(following)

    def _go_to(self, exercise_id: str) -> None:
        self.place, self.exercise = find_exercise(self.m, exercise_id)
        self.attempts, self.shown, self.body, self.top, self.busy = [], 0, "", 0, ""

    def _watch(self, exercise_id: str, stop: threading.Event) -> None:
        """In a thread of its own: hands on every verdict."""
        begun = partial(self.happened.put, partial(self._begun, exercise_id))
        try:
            for attempt in watch(self.m, exercise_id, stop=stop, begun=begun):
                self.happened.put(partial(self._verdict, attempt))
        except Exception as fault:  # noqa: BLE001 - handed on whole, to be raised where somebody is told
            self.happened.put(partial(self._raise, fault))

    def _raise(self, fault: Exception) -> None:
        raise fault

    def _obey(self, live: Live, closing: ExitStack) -> str | None:
        """Until the learner goes on: the exercise to go on with, or None to stop."""
        acts: dict[str, Change] = {
            "h": self._hint, "r": self._run, "v": self._before, "p": self._progress,
            "o": partial(self._open, closing),
        }  # fmt: skip
        size = None
        self._draw(live)
        while True:
            try:
                what = self.happened.get(timeout=_GLANCE)
            except queue.Empty:
                size, before = self.console.size, size
                if size != before:
                    self._draw(live)
                continue
            if what == "q":
                return None
            if what == "n":
                if following := self._following():
                    return following
            elif isinstance(what, str):
                acts.get(what, partial(self._move, what))()
            else:
                what()
            self._draw(live)

    def _draw(self, live: Live) -> None:
        self.window = Window(self._head(), self.body, self._foot(), self.top)
        live.update(self.window, refresh=True)
        self.top = self.window.top

    def _head(self) -> RenderableType:
        lesson = Text(f"{self.place.course.title}: {self.place.lesson.title}", style="dim")
        file = Text(str(read_work(self.m, self.exercise.id).path), style="dim", overflow="fold")
        return Group(lesson, Text(self.exercise.title, style="bold"), file)

    def _foot(self) -> RenderableType:
        keys = Text()
        for key, what in KEYS.items():
            keys.append(key, style="bold").append(f" {what}   ", style="dim")
        return Group(Text(self.busy, style="cyan"), keys)

    def _show(self, *parts: RenderableType) -> None:
        self.body, self.top, self.busy = Group(*parts), 0, ""

    def _begun(self, exercise_id: str) -> None:
        if exercise_id == self.exercise.id:
            self.busy = "Checking ..."

    def _verdict(self, attempt: Attempt) -> None:
        if attempt.exercise == self.exercise.id:
            self.attempts.append(attempt)
            self.shown = len(self.attempts) - 1
            self._show(attempt_view(attempt, self.exercise))

    def _before(self) -> None:
        """The verdict before the one that shows; after the first of them the latest one again."""
        if not self.attempts:
            return
        self.shown = (self.shown - 1) % len(self.attempts)
        back = len(self.attempts) - 1 - self.shown
        label = f"{back} before the latest" if back else "The latest"
        self._show(Text(label, style="dim"), attempt_view(self.attempts[self.shown], self.exercise))

    def _hint(self) -> None:
        opened = progress(self.m).exercise(self.exercise.id).hints_opened
        number = min(opened + 1, len(self.exercise.hints))
        if not number:
            self._show(Text("This exercise has no hints."))
            return
        hint = open_hint(self.m, self.exercise.id, number)
        self._show(Text(f"Hint {hint.number} of {hint.of}", style="bold"), plain(hint.text))

    def _run(self) -> None:
        """Run the file as a program, in a thread of its own: it may take as long as it may."""
        self.busy = "Running ..."
        threading.Thread(target=self._ran, args=(self.exercise.id,), daemon=True).start()

    def _ran(self, exercise_id: str) -> None:
        try:
            result = run(self.m, exercise_id, read_work(self.m, exercise_id).code)
            parts = [Text(result.output.rstrip() or "It printed nothing.")]
            if result.ended != "returned":
                place = f" (line {result.line})" if result.line else ""
                parts.append(Text(f"{result.error or f'It ended: {result.ended}.'}{place}", style="yellow"))
        except MarathonError as trouble:
            parts = [Text(str(trouble), style="yellow")]
        label = Text(f"{self.exercise.filename}, run as a program", style="bold")
        self.happened.put(partial(self._show, label, *parts))

    def _progress(self) -> None:
        now, lesson = progress(self.m), lesson_progress(self.m, self.place.lesson.id)
        lines = [_exercise_line(one, self.m) for one in lesson.exercises]
        where = Text(f"You stand at {now.position:.2f} of {now.kilometres:.3f} km.")
        today = Text(f"Today: {now.today.tries} tries, {now.today.metres:.0f} m.", style="dim")
        self._show(where, today, Text(f"\n{lesson.title}", style="bold"), *lines)

    def _open(self, closing: ExitStack) -> None:
        address, opened = open_page(self.m, f"/exercises/{self.exercise.id}", closing)
        told = "It is open in your browser:" if opened else "No browser could be opened. The page is here:"
        self._show(Text(told), Text(address, style="cyan", overflow="fold"))

    def _move(self, key: str) -> None:
        page = self.window.room if self.window else 1
        self.top += _MOVES.get(key, {"page up": -page, "page down": page}.get(key, 0))

    def _following(self) -> str | None:
        """The next exercise: that of the next step, else the one after this in its lesson."""
        step = next_step(self.m)
        if step.exercise and step.exercise != self.exercise.id:
            return step.exercise
        ids = [other.id for other in self.place.lesson.exercises]
        later = ids[ids.index(self.exercise.id) + 1 :]
        if not later:
            self._show(Text("This is the last exercise of its lesson. `marathon` shows the next step."))
        return later[0] if later else None


def _exercise_line(one: ExerciseProgress, m: Marathon) -> Text:
    mark, style = _MARKS.get(one.state, (" ", ""))
    _, exercise = find_exercise(m, one.id)
    tries = f"  {one.tries} {'try' if one.tries == 1 else 'tries'}" if one.tries else ""
    return Text.assemble((mark, style), f" {exercise.title}", (tries, "dim"))
