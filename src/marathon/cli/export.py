"""`marathon export` and `marathon backup`: everything that is the learner's, in one file."""

from __future__ import annotations

import pathlib
from typing import Annotated

import typer

from marathon.app.export import Exported, back_up, export_history
from marathon.app.wiring import open_marathon


def export(
    file: Annotated[
        pathlib.Path | None, typer.Argument(help="Where to. Default: a name with the time, in this folder.")
    ] = None,
    *,
    replace: Annotated[bool, typer.Option("--replace", help="Overwrite a file of this name.")] = False,
) -> None:
    """Put everything that is yours into one file: what happened, and your code.

    `marathon import FILE` brings it in on another computer.
    """
    with open_marathon(warm=False) as m:
        _tell(export_history(m, file or pathlib.Path.cwd(), replace=replace))


def backup() -> None:
    """Keep a copy of everything that is yours, in the folder of backups.

    `marathon import FILE` brings it back.
    """
    with open_marathon(warm=False) as m:
        _tell(back_up(m))


def _tell(done: Exported) -> None:
    events, files = _counted(done.events, "event"), _counted(done.files, "file")
    typer.echo(f"What happened ({events}) and {files} of yours are in {done.file}")
    for name in done.left_out:
        typer.echo(f"Left out, because it is very large or oddly named: {name}")


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
