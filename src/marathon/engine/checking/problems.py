"""Why nothing could be checked, if nothing could."""

from __future__ import annotations

from typing import Any

from marathon.engine.checking.bench import Bench
from marathon.engine.checking.calls import line_of
from marathon.engine.checking.importer import Importer
from marathon.engine.checking.peer import SandboxGone

_LIMITS = {
    "timed_out": "It was still running when its time was up, while it was being loaded.",
    "died": "Its process ended while it was being loaded.",
    "too_much_output": "It printed too much while it was being loaded.",
}


def problem_of(importer: Importer, bench: Bench, ended: str) -> dict[str, Any] | None:
    """As core.verdict.Problem; None when every check could be run."""
    reporter = bench.reporter
    failure = importer.failure or bench.unreadable or reporter.blamed
    if failure is not None:
        return _of_submission(failure, str(bench.job["box"]))
    if reporter.problems:
        return _of_checks(reporter.problems[0]["text"], importer)
    if reporter.faults:
        return {"kind": "engine", "message": reporter.faults[0], "line": None, "traceback": ""}
    if ended:
        return {"kind": "engine", "message": ended, "line": None, "traceback": ""}
    if reporter.out_of_time:
        message = "The time for the whole attempt was up before every check was reached."
        return {"kind": "limit", "message": message, "line": None, "traceback": ""}
    return None


def _of_submission(failure: BaseException, folder: str) -> dict[str, Any]:
    if isinstance(failure, SandboxGone):
        message = _LIMITS.get(str(failure.args[0]), str(failure.args[0]))
        return {"kind": "limit", "message": message, "line": None, "traceback": ""}
    kind = "syntax" if isinstance(failure, SyntaxError) else "import"
    name, text = type(failure).__name__, str(failure)
    line = line_of(failure, folder)
    if isinstance(failure, SyntaxError):
        text, line = failure.msg or text, failure.lineno or line
    return {"kind": kind, "message": f"{name}: {text}", "line": line, "traceback": _trace(failure)}


def _trace(failure: BaseException) -> str:
    lines = ["Traceback (most recent call last):"]
    for file, line, function, text in getattr(failure, "_marathon_frames", None) or []:
        place = f", in {function}" if function else ""
        lines.append(f'  File "{str(file).rpartition("/")[2]}", line {line}{place}\n    {text}')
    return "\n".join([*lines, f"{type(failure).__name__}: {failure}"])


def _of_checks(text: str, importer: Importer) -> dict[str, Any]:
    """The checks could not be collected: a name is lacking, or the fault is their own."""
    for module in importer.modules:
        if "cannot import name" in text and f"from '{module}'" in text:
            message = next(line for line in text.splitlines() if "cannot import name" in line)
            return {
                "kind": "missing",
                "message": message.removeprefix("E").strip(),
                "line": None,
                "traceback": text,
            }
        if f"module '{module}' has no attribute" in text:
            message = next(line for line in text.splitlines() if "has no attribute" in line)
            return {
                "kind": "missing",
                "message": message.removeprefix("E").strip(),
                "line": None,
                "traceback": text,
            }
    last = next(
        (line for line in reversed(text.splitlines()) if line.strip()), "the checks cannot be collected"
    )
    return {"kind": "engine", "message": last.removeprefix("E").strip(), "line": None, "traceback": text}
