"""`marathon import`: what another computer exported."""

from __future__ import annotations

import pathlib
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text
from typer.core import TyperGroup

from marathon.app.carried import said
from marathon.app.merge import bring_in, look_into
from marathon.app.wiring import open_marathon

HISTORY = "history"


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
    help="Bring in what another computer exported: marathon import FILE.",
)


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
