"""What went wrong, in sentences: what happened, where, how to mend it."""

from __future__ import annotations

import json
import sys
import traceback
from datetime import datetime

import typer

from marathon.app.folders import find_folders
from marathon.core.errors import MarathonError

VERSION = 1


def report_trouble(trouble: MarathonError, *, as_json: bool) -> None:
    """Say on standard error what a person can mend; with `as_json`, as a document on standard output."""
    if as_json:
        _document(trouble.what, trouble.where, trouble.mend)
        return
    typer.secho(trouble.what, fg=typer.colors.YELLOW, err=True)
    if trouble.where:
        typer.echo(f"Where: {trouble.where}", err=True)
    if trouble.mend:
        typer.echo(trouble.mend, err=True)


def report_fault(fault: Exception, *, as_json: bool) -> None:
    """Say that the mistake is ours, and where the details are."""
    what = f"Marathon stumbled over a mistake of its own ({type(fault).__name__}). Your work is safe."
    kept = _keep(fault)
    where = f"The details are in {kept}." if kept else ""
    mend = f"{where} Try again; if it comes back, `marathon doctor` looks closer.".strip()
    if as_json:
        _document(what, kept, mend)
    else:
        typer.secho(f"{what} {mend}", fg=typer.colors.YELLOW, err=True)


def _document(what: str, where: str, mend: str) -> None:
    error = {"what": what, "where": where, "mend": mend}
    typer.echo(json.dumps({"version": VERSION, "error": error}, ensure_ascii=False, indent=1))


def _keep(fault: Exception) -> str:
    """Write the traceback to the log; the log's name, or "" if it cannot be written."""
    log = find_folders().log
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as stream:
            stream.write(f"\n{datetime.now().astimezone().isoformat(timespec='seconds')} {sys.argv[1:]}\n")
            stream.writelines(traceback.format_exception(fault))
    except OSError:
        return ""
    return str(log)
