"""`marathon review`: one card after another on a terminal, with the verbs that the page has too."""

from __future__ import annotations

import queue
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from rich.console import Console
from rich.padding import Padding
from rich.syntax import Syntax
from rich.text import Text

from marathon.app.card_code import run_card
from marathon.app.review import Desk, Showing, grade, open_desk, undo
from marathon.app.review_answers import Answer, answer
from marathon.app.warming import turn_cards
from marathon.app.wiring import Marathon, open_marathon
from marathon.cli.keys import listening
from marathon.cli.show import plain
from marathon.core.schedule import RATINGS
from marathon.web.review_words import wait_text

GRADES = ("again", "hard", "good", "easy")
BEFORE = "space  show the answer   z  undo   q  stop"
AFTER = "r  run it   z  undo   q  stop"
ELSEWHERE = "What is left is code to write. It waits in your browser: run `marathon`, and choose Review."


def review() -> None:
    """Review what you learned, one card at a time. Every grade is kept at once; stop whenever you like."""
    with open_marathon() as m, _keys() as ask, suppress(KeyboardInterrupt, EOFError):
        _Session(m, Console(highlight=False), ask).go_on()


@contextmanager
def _keys() -> Iterator[Callable[[], str]]:
    """A function that waits for a key; without a terminal, for a line, of which the first letter counts."""
    pressed: queue.Queue[str] = queue.Queue()
    with listening(pressed.put) as single:
        yield pressed.get if single else _read_line


def _read_line() -> str:
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.strip().lower()[:1] or " "


@dataclass
class _Session:
    """Reviews until nothing is left, or until the learner stops."""

    m: Marathon
    console: Console
    ask: Callable[[], str]

    def go_on(self) -> None:
        turn_cards(self.m)
        while True:
            desk = open_desk(self.m)
            if desk.showing is None or desk.showing.written:
                return self._end(desk)
            if not self._card(desk, desk.showing):
                return None

    def _card(self, desk: Desk, shown: Showing) -> bool:
        """Ask one card until it is graded or another one is taken; False to stop."""
        began = time.monotonic()
        self._front(desk, shown)
        self._note(BEFORE)
        key = self._wait(" zq\r\n")
        if key in "zq":
            return self._leave(desk, key)
        turned = answer(self.m, shown)
        self._back(shown, turned)
        while (key := self._wait("1234rzq")) == "r":
            self._run(shown)
        if key in "zq":
            return self._leave(desk, key)
        spent = time.monotonic() - began
        grade(self.m, shown.item.key, shown.id, rating=int(key), seconds=spent)
        return True

    def _wait(self, keys: str) -> str:
        while True:
            key = self.ask()
            if key == "\x1b":
                return "q"
            if key and key in keys:
                return key

    def _leave(self, desk: Desk, key: str) -> bool:
        """Take the latest grade back, or stop."""
        if key == "q":
            self._note("Stopped. Every grade is kept.")
            return False
        if desk.graded and undo(self.m, desk.graded.item.key, desk.graded.review.showing):
            self._note("Taken back. Grade it once more.")
        else:
            self._note("There is nothing of today to take back.")
        return True

    def _front(self, desk: Desk, shown: Showing) -> None:
        found = desk.found
        number, of = found.done + 1, found.done + found.count + len(found.waiting)
        self.console.print(Text(f"\nCard {number} of {of}", style="dim"))
        self.console.print(Text.assemble(plain(shown.ask), style="bold"))
        if shown.code:
            self._code(shown.code)

    def _back(self, shown: Showing, turned: Answer) -> None:
        if turned.output:
            self._inset(Text(turned.output.shown, style="green"))
        elif turned.trouble:
            self._inset(plain(turned.trouble))
        self._inset(plain(turned.text))
        lesson = shown.item.place.lesson
        part = f": {shown.explained.text}" if shown.explained else ""
        self._inset(Text(f"Lesson {lesson.number}{part}", style="dim"))
        waits = zip(RATINGS, GRADES, shown.waits, strict=True)
        self._note("   ".join(f"{int(rating)}  {name}, {wait_text(wait)}" for rating, name, wait in waits))
        self._note(AFTER)

    def _run(self, shown: Showing) -> None:
        if not shown.code:
            self._note("This card has no code to run.")
            return
        result = run_card(self.m, shown.item.place, shown.code)
        self._inset(Text("\n".join(part for part in (result.output.rstrip(), result.error) if part)))

    def _end(self, desk: Desk) -> None:
        if desk.showing is not None:
            self.console.print(plain(ELSEWHERE))
        elif desk.found.waiting and desk.next_at:
            left = wait_text(desk.next_at - self.m.clock())
            self.console.print(f"That is all for now. What you missed comes back {left}.")
        elif desk.found.done:
            self.console.print(f"All done for today: {desk.found.done} reviewed.")
        else:
            self.console.print("Nothing to review now. Cards come the day after a lesson is done.")

    def _code(self, code: str) -> None:
        self._inset(Syntax(code.rstrip(), "python", theme="ansi_light", background_color="default"))

    def _inset(self, inner: Text | Syntax) -> None:
        self.console.print(Padding(inner, (1, 0, 0, 2), expand=False))

    def _note(self, words: str) -> None:
        self.console.print(Padding(Text(words, style="dim"), (1, 0, 0, 0), expand=False))
