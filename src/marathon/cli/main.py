"""Finds the command that was asked for, runs it, and says in a sentence what went wrong, if anything did."""

from __future__ import annotations

import gc
import importlib
import importlib.util
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Annotated, Any

import typer

from marathon import __version__
from marathon.cli.report import report_fault, report_trouble
from marathon.core.errors import MarathonError

OUR_FAULT = 2


@dataclass(frozen=True)
class _Command:
    """Where a command is: a function, or a Typer application where it has commands of its own."""

    module: str
    function: str
    help: str


COMMANDS = {
    "path": _Command("path", "path", "Show the path, and how far you are on it."),
    "plan": _Command("plan", "plan", "Show the plan: when you arrive, and what the coming weeks hold."),
    "progress": _Command("progress", "progress", "Show how far you are, your weeks, and what you can do."),
    "place": _Command("place", "place", "Answer a few questions, and get a proposal where to begin."),
    "check": _Command("check", "check", "Check an answer to an exercise."),
    "watch": _Command("watch", "watch", "Check an answer each time its file is saved."),
    "project": _Command("project", "app", "Projects: start, check a milestone, see how it stands."),
    "open": _Command("open_file", "open_file", "Open your file of an exercise in your editor."),
    "site": _Command("site", "site", "Serve a small web of the path, for programs of your own."),
    "notebook": _Command(
        "notebook", "notebook", "A lesson as a Jupyter notebook, and answers back from one."
    ),
    "export": _Command("export", "export", "Put everything that is yours into one file."),
    "import": _Command("imports", "app", "Bring in what another computer exported."),
    "backup": _Command("export", "backup", "Keep a copy of everything that is yours."),
    "review": _Command("review", "review", "Review what you learned, one card at a time."),
    "env": _Command("env", "app", "The libraries that specializations need: list, add, remove."),
    "data": _Command("data", "app", "Data sets: list, fetch."),
    "judge": _Command("judge", "judge", "Judge any file by any pytest or unittest file."),
    "prove": _Command("prove", "prove", "Prove content: what is wrong, where, and how to mend it."),
    "render": _Command("render", "render", "Draw figures and compute explorables that are out of date."),
    "replay": _Command("replay", "replay", "Judge the code of a report again: is the verdict the same?"),
    "doctor": _Command("doctor", "doctor", "Look whether everything is as it should be."),
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and end the process.

    The exit status is 0 when all is well, 1 when an answer does not pass or content has faults,
    2 when the command was not understood or the fault is ours.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, ValueError):  # a stream that was replaced, by a test for instance
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    sys.exit(_status(given))


def _status(given: list[str]) -> int:
    as_json = "--json" in given
    try:
        _application(given)(given, prog_name="marathon")
    except MarathonError as trouble:
        report_trouble(trouble, as_json=as_json)
        return OUR_FAULT
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except Exception as fault:  # the last stop: nobody is to see a traceback
        if os.environ.get("MARATHON_DEBUG"):
            raise
        report_fault(fault, as_json=as_json)
        return OUR_FAULT
    return 0


def _application(given: list[str]) -> typer.Typer:
    """All commands; only the one that was asked for is imported, so that the start is quick."""
    application = typer.Typer(
        help="From no Python at all to machine learning in production, one step at a time.",
        epilog="Without a command, Marathon opens in your browser.",
        rich_markup_mode=None,  # a plain list of commands is there in half the time
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    application.callback(invoke_without_command=True)(_start)
    wanted = set(COMMANDS) if _completing() else {next((word for word in given if word in COMMANDS), "")}
    for name, command in COMMANDS.items():
        _register(application, name, command, here=name in wanted)
    return application


def _register(application: typer.Typer, name: str, command: _Command, *, here: bool) -> None:
    module = f"marathon.cli.{command.module}"
    if not here:
        application.command(name, help=command.help)(_elsewhere)
        return
    found: Any = getattr(importlib.import_module(module), command.function)
    if isinstance(found, typer.Typer):
        application.add_typer(found, name=name, help=command.help)
    else:
        application.command(name)(found)


def _elsewhere() -> None:
    """Stands for a command that was not asked for, in the list of them."""


def _completing() -> bool:
    return "_MARATHON_COMPLETE" in os.environ


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"Marathon {__version__}")
        raise typer.Exit


def _start(
    context: typer.Context,
    *,
    port: Annotated[
        int | None, typer.Option(min=1, max=65535, help="Answer on this port. Default: 8642, or one near it.")
    ] = None,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Open no browser.")] = False,
    version: Annotated[  # noqa: ARG001 - its callback does the work
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        gc.disable()  # it goes on when the first page has come, see there
        from marathon.cli.start import start  # noqa: PLC0415 - the server is needed only here

        start(port, open_browser=not no_browser)
