"""`marathon notebook`: a lesson as a Jupyter notebook, and answers back from one."""

from __future__ import annotations

import pathlib
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from marathon.app.find import find_exercise
from marathon.app.notebooks.answers import Taken, bring_answers
from marathon.app.notebooks.lesson import write_notebook
from marathon.app.wiring import Marathon, open_marathon
from marathon.cli.show import show_attempt
from marathon.core.errors import WrongUse


def notebook(
    lesson: Annotated[str | None, typer.Argument(help="The lesson's id.")] = None,
    file: Annotated[
        pathlib.Path | None, typer.Argument(help="Where to. Default: the lesson's name, in this folder.")
    ] = None,
    *,
    bring: Annotated[
        pathlib.Path | None, typer.Option("--import", help="Bring the answers of this notebook in.")
    ] = None,
    replace: Annotated[bool, typer.Option("--replace", help="Overwrite a file of this name.")] = False,
) -> None:
    """Write a lesson as a Jupyter notebook, or bring the answers of one in."""
    if (lesson is None) == (bring is None):
        raise WrongUse(
            "Either a lesson is written, or answers are brought in.",
            mend="`marathon notebook conditional-code`, or `marathon notebook --import FILE`.",
        )
    with open_marathon(warm=False) as m:
        if lesson:
            done = write_notebook(m, lesson, file, replace=replace)
            typer.echo(f"The lesson is in {done.file}")
            if done.beside:
                typer.echo(f"Its cells read files that lie beside it: {', '.join(done.beside)}")
            typer.echo("Open it with Jupyter or an editor that knows notebooks, in Marathon's Python.")
        elif bring:
            _bring(m, bring)


def _bring(m: Marathon, file: pathlib.Path) -> None:
    console, done = Console(highlight=False), bring_answers(m, file)
    for one in done.taken:
        _tell(m, console, one)
    for name in done.unknown:
        console.print(f"The path has no exercise {name}; that cell was left alone.", style="yellow")


def _tell(m: Marathon, console: Console, one: Taken) -> None:
    _, exercise = find_exercise(m, one.exercise)
    console.print(Text(f"\n{exercise.title} ({exercise.id})", style="bold"))
    if one.cells > 1:
        console.print(f"{one.cells} cells are for it; the last one counts.", style="dim")
    if one.attempt is None:
        console.print("Nothing new in it.", style="dim")
        return
    if one.kept:
        console.print(Text(f"What your file held before is kept in {one.kept}", style="dim"), soft_wrap=True)
    show_attempt(console, one.attempt, exercise)
