"""`marathon render`: draws figures, computes explorables and traces."""

from __future__ import annotations

from typing import Annotated

import typer

from marathon.app.render import Rendered
from marathon.app.render import render as render_place
from marathon.app.wiring import open_marathon

_SIGNS = {"drawn": "drawn", "stale": "out of date", "failed": "failed"}


def render(
    place: Annotated[
        str,
        typer.Argument(help="A lesson, course, specialization or folder; without it all."),
    ] = "",
    again: Annotated[bool, typer.Option("--again", help="Also what is up to date.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Draw nothing; fail if something is stale.")] = False,
) -> None:
    """Draw the figures, compute the explorables and the traces that are out of date."""
    with open_marathon(warm=False) as m:
        told = render_place(m, place, again=again, look_only=check, progress=_say)
    for one in told:
        if one.outcome != "fresh":
            typer.echo(_line(one))
    fresh = sum(one.outcome == "fresh" for one in told)
    typer.echo(f"{len(told)} figures, explorables and traces, {fresh} of them up to date.")
    if any(one.outcome in ("failed", "stale") for one in told):
        raise typer.Exit(1)


def _say(done: int, total: int, file: str) -> None:
    if file:
        typer.echo(f"{done + 1}/{total} {file}", err=True)


def _line(one: Rendered) -> str:
    return f"{_SIGNS[one.outcome]}: {one.file}" + (f"\n  {one.trouble}" if one.trouble else "")
