"""`program("45", "10")`: the learner's file run as a script, and what a person would have seen."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from marathon.engine.checking.bench import Bench
from marathon.engine.checking.calls import MAX_PRINTED, line_in
from marathon.engine.sandbox.scripts import run_script

_NUMBER = re.compile(r"(?<![\w.])[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?!\w)")


@dataclass(frozen=True)
class Run:
    """One run of a program. `output` leaves the prompts out; `error` is an exception's class name or None."""

    output: str
    prompts: list[str] = field(default_factory=list)
    asked: int = 0
    error: str | None = None

    @property
    def lines(self) -> list[str]:
        return self.output.splitlines()

    @property
    def numbers(self) -> list[float]:
        """Every number printed, in order; whole numbers as int."""
        return [
            int(text) if text.lstrip("+-").isdigit() else float(text) for text in _NUMBER.findall(self.output)
        ]


def make_program(bench: Bench) -> Callable[..., Run]:
    """The `program` fixture: every call is one run in the sandbox, on the record."""
    name = f"{bench.job['module']}.py"

    def program(*typed: object) -> Run:
        lines = [str(line) for line in typed]
        record = bench.peer.recorder.begin(f"program({', '.join(map(repr, lines))})")
        result = bench.peer.run_on_record(record, "script", name, tuple(lines))
        run = Run(str(result["output"]), list(result["prompts"]), int(result["asked"]), result["error"])
        record.printed, record.returned = run.output[:MAX_PRINTED], repr(run.output[:MAX_PRINTED])
        if run.error is not None:
            record.ended, record.returned = "raised", None
            record.raised = f"{run.error}: {result['message']}" if result["message"] else run.error
            record.line = line_in(result["frames"], bench.peer.folder)
        return run

    return program


def run_here(file: Path, typed: Sequence[object]) -> Run:
    """The same for a file that is trusted: the reference."""
    output = io.StringIO()
    typist, error = run_script(file, [str(line) for line in typed], output)
    name = type(error).__name__ if error is not None else None
    return Run(output.getvalue(), typist.prompts, typist.asked, name)
