"""`program("45", "10")`: the learner's file run as a script, and what a person would have seen."""

from __future__ import annotations

import contextlib
import io
import types
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from marathon.engine.checking.bench import Bench
from marathon.engine.checking.calls import MAX_PRINTED, line_in
from marathon.engine.checking.printed import numbers_in
from marathon.engine.sandbox.scripts import run_code


@dataclass(frozen=True)
class Run:
    """One run of a program. `output` leaves the prompts out; `error` is an exception's class name or None.

    `message` is that exception's text, `frames` are the lines that it went through, innermost last.
    """

    output: str
    prompts: list[str] = field(default_factory=list)
    asked: int = 0
    error: str | None = None
    message: str = field(default="", compare=False)
    frames: list[Any] = field(default_factory=list, compare=False, repr=False)

    @property
    def lines(self) -> list[str]:
        return self.output.splitlines()

    @property
    def numbers(self) -> list[float]:
        """Every number printed, in order; whole numbers as int."""
        return numbers_in(self.output)


class Program:
    """The `program` fixture: every call is one run in the sandbox, on the record.

    Many runs go in one question, see batches.py: there `name` says what to run and `read` makes a Run.
    """

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self.name = f"{bench.job['module']}.py"

    def __call__(self, *typed: object) -> Run:
        lines, peer = as_lines(typed), self._bench.peer
        record = peer.recorder.begin(f"program({', '.join(map(repr, lines))})")
        with self.readable():
            result = peer.run_on_record(record, "script", self.name, lines)
        run = self.read(result)
        record.printed, record.returned = run.output[:MAX_PRINTED], repr(run.output[:MAX_PRINTED])
        if run.error is not None:
            record.ended, record.returned = "raised", None
            record.raised = f"{run.error}: {run.message}" if run.message else run.error
            record.line = line_in(run.frames, peer.folder)
        return run

    @contextlib.contextmanager
    def readable(self) -> Iterator[None]:
        """Only a file that Python cannot read makes the question itself fail: then nothing can be checked."""
        try:
            yield
        except Exception as error:
            self._bench.unreadable = self._bench.unreadable or error
            raise

    @staticmethod
    def read(result: dict[str, Any]) -> Run:
        """What the sandbox said of one run."""
        error = result["error"]
        return Run(
            output=str(result["output"]),
            prompts=[str(prompt) for prompt in result["prompts"]],
            asked=int(result["asked"]),
            error=None if error is None else str(error),
            message=str(result["message"]),
            frames=list(result["frames"]),
        )


def as_lines(typed: Sequence[object]) -> tuple[str, ...]:
    """What a person would type: one line each."""
    return tuple(map(str, typed))


def run_here(code: types.CodeType, typed: Sequence[object]) -> Run:
    """The same for a program that is trusted: the reference."""
    output = io.StringIO()
    typist, error = run_code(code, as_lines(typed), output)
    name = type(error).__name__ if error is not None else None
    return Run(output.getvalue(), typist.prompts, typist.asked, name)
