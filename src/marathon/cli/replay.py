"""`marathon replay`: judges the code of a report again, and says whether the verdict is the same."""

from __future__ import annotations

import json as json_text
import pathlib
from dataclasses import asdict
from typing import Annotated

import typer

from marathon.app.report import Replay, read_report
from marathon.app.report import replay as judge_again
from marathon.app.wiring import open_marathon
from marathon.app.wording import holding

SAME, DIFFERENT, OUR_FAULT = 0, 1, 2


def replay(
    file: Annotated[pathlib.Path, typer.Argument(help="The report, as the page of an exercise made it.")],
    *,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Judge the code of a report again, and say whether the verdict is the same.

    The exit status is 0 when it is, 1 when it is not, 2 when it could not be judged.
    """
    report = read_report(file)
    with open_marathon(warm=False) as m:
        found = judge_again(m, report)
    if json:
        typer.echo(json_text.dumps(_document(found), ensure_ascii=False, indent=1))
    else:
        _show(found, str(report.get("words", "")))
    raise typer.Exit(_status(found))


def _status(found: Replay) -> int:
    if found.now.outcome == "our_fault":
        return OUR_FAULT
    return SAME if found.same else DIFFERENT


def _document(found: Replay) -> dict[str, object]:
    return {
        "version": 1,
        "exercise": found.exercise,
        "same": found.same,
        "differences": [asdict(difference) for difference in found.differences],
        "notes": list(found.notes),
        "then": found.then.document(),
        "now": found.now.document(),
    }


def _show(found: Replay, words: str) -> None:
    if words:
        typer.echo(f"They wrote: {words}\n")
    typer.echo(f"{found.exercise}: then {found.then.outcome} ({holding(found.then)}),")
    typer.echo(f"{'':{len(found.exercise)}}  now  {found.now.outcome} ({holding(found.now)}).")
    if found.same:
        typer.echo("The verdict is the same.")
    else:
        typer.echo("The verdict is not the same.")
        for difference in found.differences:
            typer.echo(f"  {difference.point}: {difference.then} then, {difference.now} now")
    for note in found.notes:
        typer.echo(note)
