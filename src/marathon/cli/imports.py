"""`marathon import`: what another computer exported."""

from __future__ import annotations

import json as json_text
import pathlib
from dataclasses import asdict
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text
from typer.core import TyperGroup

from marathon.app.assignments.assignment import Assignment, Score
from marathon.app.assignments.judging import judge_assignment
from marathon.app.assignments.nbgrader import read_nbgrader
from marathon.app.assignments.otter import read_otter
from marathon.app.carried import said
from marathon.app.merge import bring_in, look_into
from marathon.app.wiring import open_marathon

HISTORY = "history"
VERSION = 1

Source = Annotated[
    pathlib.Path,
    typer.Argument(help="The instructor's notebook; of Otter also autograder.zip or a folder of tests."),
]
Submission = Annotated[pathlib.Path, typer.Argument(help="The notebook that was handed in.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]


class _Group(TyperGroup):
    """A first word that names no kind of file is the file itself, and the file is a history."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # Typer has had two homes for these types
        if args and args[0] not in self.commands:
            args = [HISTORY, *args]
        return super().resolve_command(ctx, args)


app = typer.Typer(
    cls=_Group,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Bring in what another computer exported (marathon import FILE), or judge another tool's notebook.",
)


@app.command()
def nbgrader(source: Source, submission: Submission, *, json: Json = False) -> None:
    """Judge a notebook by an nbgrader assignment, with the points that nbgrader gives."""
    _judge(read_nbgrader(source, submission), submission, json=json)


@app.command()
def otter(source: Source, submission: Submission, *, json: Json = False) -> None:
    """Judge a notebook by an Otter-Grader assignment, with the points that Otter gives."""
    _judge(read_otter(source, submission), submission, json=json)


@app.command(HISTORY)
def history(
    file: Annotated[pathlib.Path, typer.Argument(help="What `marathon export` wrote on another computer.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask first.")] = False,
) -> None:
    """Bring in what happened on another computer, and the code that was written there.

    Nothing that is here is lost, and doing it twice changes nothing. This is what FILE alone does, too.
    """
    console = Console(highlight=False)
    with open_marathon(warm=False) as m:
        told = said(look_into(m, file))
        table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
        for row in told.rows:
            table.add_row(Text(row.label, style="dim"), Text(row.value))
        console.print(Text(told.headline, style="bold"))
        console.print(told.sentence)
        console.print(table)
        if told.nothing_new:
            return
        if not yes and not typer.confirm("Bring it in?", default=True):
            typer.echo("Nothing was changed.")
            return
        done = bring_in(m, file)
    typer.echo("It is here. How everything was before is kept in " + str(done.backup))
    for copy in done.kept:
        typer.echo(f"Kept beside the newer one: {copy}")


def _judge(assignment: Assignment, submission: pathlib.Path, *, json: bool) -> None:
    scores = judge_assignment(assignment, submission.parent)
    if json:
        document = {"version": VERSION, "total": scores.total, "possible": scores.possible, **asdict(scores)}
        typer.echo(json_text.dumps(document, ensure_ascii=False, indent=1))
        return
    if scores.problem:
        typer.echo(scores.problem)
    for score in scores.scores:
        typer.echo(_score_line(score))
    left = f", and {len(scores.by_hand)} to be looked at by a person" if scores.by_hand else ""
    typer.echo(f"{scores.total:g} of {scores.possible:g} points{left}.")


def _score_line(score: Score) -> str:
    points = "?" if score.points is None else f"{score.points:g}"
    first = score.why.strip().splitlines()[0] if score.why.strip() else ""
    return f"{score.question}: {points} of {score.possible:g}" + (f"  ({first})" if first else "")
