"""`marathon check`: judges an answer to an exercise."""

from __future__ import annotations

import json as json_text
import pathlib
import sys
from dataclasses import asdict
from typing import Annotated, Any

import typer
from rich.console import Console

from marathon.app.find import find_exercise
from marathon.app.submit import Attempt
from marathon.app.submit import check as check_answer
from marathon.app.wiring import open_marathon
from marathon.app.wording import word
from marathon.cli.show import show_attempt
from marathon.core.errors import WrongUse
from marathon.core.exercise import Exercise

VERSION = 1
PASSED, NOT_PASSED, OUR_FAULT = 0, 1, 2


def check(
    exercise: Annotated[str, typer.Argument(help="The exercise's id.")],
    file: Annotated[
        str | None, typer.Argument(help="The answer; - reads it from the input. Default: your own file.")
    ] = None,
    *,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
    framework: Annotated[str | None, typer.Option(help="tensorflow or torch, where it matters.")] = None,
) -> None:
    """Check an answer to an exercise.

    The exit status is 0 when every check holds, 1 when not, 2 when nothing could be checked through no
    fault of yours.
    """
    code = _read(file) if file else None
    with open_marathon(warm=False) as m:
        _, found = find_exercise(m, exercise)
        attempt = check_answer(m, exercise, code, framework=framework, save=False)
    if json:
        typer.echo(json_text.dumps(_document(attempt, found), ensure_ascii=False, indent=1))
    else:
        show_attempt(Console(highlight=False), attempt, found)
    raise typer.Exit(_status(attempt))


def _read(file: str) -> str:
    try:
        return sys.stdin.read() if file == "-" else pathlib.Path(file).read_text(encoding="utf-8")
    except OSError as fault:
        raise WrongUse(
            f"The file cannot be read: {fault.strerror}.", where=file, mend="Look at its name."
        ) from fault
    except UnicodeDecodeError as fault:
        raise WrongUse("The file is not text.", where=file, mend="Save it as UTF-8.") from fault


def _document(attempt: Attempt, exercise: Exercise) -> dict[str, Any]:
    said = asdict(word(attempt.verdict, exercise, attempt.code))
    del said["shown"]  # it is in the verdict
    return {
        "version": VERSION,
        "exercise": attempt.exercise,
        "framework": attempt.framework,
        "number": attempt.number,
        "first_pass": attempt.first_pass,
        "metres": round(attempt.metres, 1),
        "lesson_done": attempt.lesson_done,
        "wording": said,
        "verdict": attempt.verdict.document(),
    }


def _status(attempt: Attempt) -> int:
    if attempt.verdict.outcome == "our_fault":
        return OUR_FAULT
    return PASSED if attempt.verdict.passed else NOT_PASSED
