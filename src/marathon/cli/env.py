"""`marathon env`: the libraries that specializations need."""

from __future__ import annotations

import json as json_text
from dataclasses import asdict
from typing import Annotated, Any

import typer

from marathon.app.environments import (
    EnvironmentRow,
    add_environment,
    find_environment,
    list_environments,
    remove_environment,
)
from marathon.app.wiring import open_marathon
from marathon.cli.bar import bar

VERSION = 1
Name = Annotated[str, typer.Argument(help="The environment, or a specialization that uses it.")]

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)


@app.command("list")
def list_(*, json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False) -> None:
    """Show which libraries are on this computer."""
    with open_marathon(warm=False) as m:
        rows = list_environments(m)
    if json:
        document = {"version": VERSION, "environments": [_document(row) for row in rows]}
        typer.echo(json_text.dumps(document, ensure_ascii=False, indent=1))
        return
    for row in rows:
        typer.echo(f"{row.key}: {_state(row)}")
        typer.echo(f"  for {', '.join(row.titles)}")


@app.command()
def add(
    name: Name,
    *,
    framework: Annotated[
        str | None, typer.Option(help="tensorflow or torch. Default: the one that you chose.")
    ] = None,
) -> None:
    """Get the libraries of a specialization; what was interrupted goes on where it stopped."""
    with open_marathon(warm=False) as m:
        row = find_environment(m, name)
        if not row.ready:
            typer.echo(f"About {row.status.size_mb:,} MB and {row.status.minutes} minutes. Ctrl C pauses.")
        with bar("Getting ready.") as shown:
            add_environment(
                m, name, framework, lambda _phase, done, of, text: shown.tell(text, done / of if of else 0.0)
            )
    typer.echo(f"{row.key} is ready.")


@app.command()
def remove(name: Name) -> None:
    """Remove the libraries of a specialization from this computer."""
    with open_marathon(warm=False) as m:
        gone = remove_environment(m, name)
    typer.echo(f"{name} was removed; your code is untouched." if gone else f"{name} was not here.")


def _state(row: EnvironmentRow) -> str:
    if row.ready:
        names = [name for name, there in row.status.frameworks.items() if there]
        return "ready" + (f" ({', '.join(names)})" if names else "")
    cost = f"about {row.status.size_mb:,} MB, {row.status.minutes} min"
    return f"{row.status.state} ({cost}): marathon env add {row.key}"


def _document(row: EnvironmentRow) -> dict[str, Any]:
    return asdict(row) | {"ready": row.ready}
