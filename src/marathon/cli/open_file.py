"""`marathon open`: the learner's file of an exercise, in their own editor."""

from __future__ import annotations

import os
import shlex
import subprocess
from typing import Annotated

import typer

from marathon.app.wiring import open_marathon
from marathon.app.work import read_work
from marathon.core.errors import WrongUse


def open_file(
    exercise: Annotated[str, typer.Argument(help="The exercise's id.")],
    *,
    where: Annotated[bool, typer.Option("--where", help="Only say where the file is.")] = False,
) -> None:
    """Open your file of an exercise in your editor, and say where it is.

    The editor is the one that VISUAL or EDITOR names, else what your system opens Python files with.
    """
    with open_marathon(warm=False) as m:
        path = read_work(m, exercise).path
    typer.echo(str(path))
    if where:
        return
    wanted = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not wanted:
        typer.launch(str(path))
        return
    try:
        # As git and others do it: the variable may carry options, such as "code --wait".
        done = subprocess.run([*shlex.split(wanted), str(path)], check=False)
    except (OSError, ValueError) as fault:
        raise WrongUse(
            f"The editor could not be started: {fault}.",
            where=wanted,
            mend="Put the name of your editor into VISUAL, or open the file yourself.",
        ) from fault
    raise typer.Exit(done.returncode)
