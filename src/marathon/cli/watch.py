"""`marathon watch`: a verdict each time the file is saved, for those who work in their own editor."""

from __future__ import annotations

from contextlib import ExitStack, suppress
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from marathon.app.find import find_exercise
from marathon.app.progress import next_step
from marathon.app.watch import watch as watch_file
from marathon.app.wiring import Marathon, open_marathon
from marathon.app.work import read_work
from marathon.cli.keys import listening
from marathon.cli.show import show_attempt
from marathon.cli.watching import Watching
from marathon.core.errors import WrongUse


def watch(
    exercise: Annotated[
        str | None, typer.Argument(help="The exercise's id. Default: that of the next step.")
    ] = None,
    *,
    plain: Annotated[bool, typer.Option("--plain", help="Lines instead of a full screen.")] = False,
) -> None:
    """Check an answer each time its file is saved, in your own editor.

    On a terminal it fills the screen; where the output goes elsewhere, it writes plain lines.
    """
    console = Console(highlight=False)
    with open_marathon() as m, suppress(KeyboardInterrupt):
        name = exercise or _next(m)
        place, found = find_exercise(m, name)
        if plain or not console.is_terminal or console.is_dumb_terminal:
            _lines(m, console, name)
            return
        watching = Watching(m, console, found, place)
        with listening(watching.happened.put) as keys, ExitStack() as closing:
            if keys:
                watching.follow(closing)
            else:
                _lines(m, console, name)


def _next(m: Marathon) -> str:
    step = next_step(m)
    if step.exercise:
        return step.exercise
    place = m.path.find_lesson(step.lesson) if step.lesson else None
    if place is None or not place.lesson.exercises:
        raise WrongUse("The next step has no exercise.", mend="Name one: `marathon watch overtime-pay`.")
    return place.lesson.exercises[0].id


def _lines(m: Marathon, console: Console, exercise_id: str) -> None:
    _, exercise = find_exercise(m, exercise_id)
    for attempt in watch_file(m, exercise_id):
        console.print(Text(exercise.title, style="bold"))
        console.print(Text(str(read_work(m, exercise.id).path), style="dim"), soft_wrap=True)
        console.print()
        show_attempt(console, attempt, exercise)
        console.print()
