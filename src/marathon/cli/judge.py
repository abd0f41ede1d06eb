"""`marathon judge`: judges any module by any pytest or unittest file."""

from __future__ import annotations

import json as json_text
import pathlib
from typing import Annotated, Any

import typer

from marathon.app.judge_files import LIMITS, judge_files
from marathon.core.errors import MarathonError
from marathon.core.exercise import Limits
from marathon.core.verdict import CheckResult, Problem, Verdict

PASSED, NOT_PASSED, OUR_FAULT = 0, 1, 2
_SIGNS = {"passed": "✓", "failed": "✗", "error": "✗", "skipped": "·"}


def judge(
    submission: Annotated[pathlib.Path, typer.Argument(help="The module to judge: a Python file.")],
    *,
    checks: Annotated[pathlib.Path, typer.Option(help="The pytest or unittest file to judge it by.")],
    json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
    call_seconds: Annotated[
        float, typer.Option(help="CPU seconds that one call may take.")
    ] = LIMITS.call_seconds,
    total_seconds: Annotated[float, typer.Option(help="Seconds for everything.")] = LIMITS.total_seconds,
    memory_mb: Annotated[int, typer.Option(help="Megabytes that the submission may use.")] = LIMITS.memory_mb,
    python: Annotated[
        str | None, typer.Option(help="Another interpreter; it needs pytest and msgpack.")
    ] = None,
) -> None:
    """Judge any module by any pytest or unittest file.

    The exit status is 0 when every check passed, 1 when not, 2 for wrong use or a fault of ours.
    """
    limits = Limits(call_seconds, total_seconds, memory_mb)
    try:
        verdict = judge_files(checks, submission, limits=limits, python=python)
    except MarathonError as fault:
        if not json:
            raise
        verdict = Verdict("our_fault", problem=Problem("engine", str(fault)))
    if json:
        typer.echo(json_text.dumps(document(verdict), indent=1))
    else:
        _show(verdict)
    raise typer.Exit(status(verdict))


def status(verdict: Verdict) -> int:
    if verdict.outcome == "our_fault":
        return OUR_FAULT
    return PASSED if verdict.passed else NOT_PASSED


def document(verdict: Verdict) -> dict[str, Any]:
    return verdict.document()


def _show(verdict: Verdict) -> None:
    if verdict.problem is not None:
        place = f" (line {verdict.problem.line})" if verdict.problem.line else ""
        typer.echo(f"{verdict.problem.message}{place}", err=verdict.outcome == "our_fault")
    for check in verdict.checks:
        _show_check(check)
    if verdict.checks:
        typer.echo(f"{verdict.held} of {len(verdict.checks)} checks hold.")


def _show_check(check: CheckResult) -> None:
    typer.echo(f"{_SIGNS[check.outcome]} {check.id}")
    found = check.evidence
    if check.outcome in ("passed", "skipped") or found is None:
        return
    if found.call is not None:
        typer.echo(f"    we called    {found.call.text}")
        typer.echo(f"    it {found.call.ended:<9} {found.returned or found.call.raised or ''}")
    if found.expected:
        typer.echo(f"    we expected  {found.expected}")
    if found.note:
        typer.echo(f"    {found.note}")


if __name__ == "__main__":
    typer.run(judge)
