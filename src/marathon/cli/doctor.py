"""`marathon doctor`: whether everything is as it should be, and what to do where it is not."""

from __future__ import annotations

import json as json_text
from dataclasses import asdict
from typing import Annotated

import typer

from marathon.app.doctor import BROKEN, GOOD, NOTE, Diagnosis, Finding, diagnose

VERSION = 1
MARKS = {
    GOOD: ("ok", typer.colors.GREEN),
    NOTE: ("note", typer.colors.YELLOW),
    BROKEN: ("broken", typer.colors.RED),
}


def doctor(*, json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False) -> None:
    """Look whether everything is as it should be."""
    diagnosis = diagnose(None if json else _show)
    if json:
        typer.echo(json_text.dumps(_document(diagnosis), ensure_ascii=False, indent=1))
    else:
        _show_layers(diagnosis)
    raise typer.Exit(0 if diagnosis.well else 1)


def _document(diagnosis: Diagnosis) -> dict[str, object]:
    return {"version": VERSION, "well": diagnosis.well, **asdict(diagnosis)}


def _show(finding: Finding) -> None:
    word, colour = MARKS[finding.state]
    typer.echo(f"{typer.style(f'{word:6}', fg=colour)} {finding.name}: {finding.what}")
    if finding.mend:
        typer.echo(f"       {finding.mend}")


def _show_layers(diagnosis: Diagnosis) -> None:
    typer.echo("\nWhat holds code while it is checked, and the cells of lessons:")
    for layer in diagnosis.isolation.layers:
        typer.echo(f"  + {layer}")
    for layer in diagnosis.isolation.missing:
        typer.echo(f"  - {layer}")
    typer.echo("\nAll is well." if diagnosis.well else "\nSomething is broken; see above.")
