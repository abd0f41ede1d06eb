"""What the verbs need of the engine, and no more: small enough that a test can stand in for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from marathon.core.task import JudgeTask
from marathon.core.verdict import Isolation, RunResult, Verdict

Told = Callable[[int, int], None]
"""Told how many checks are done, of how many."""


class Judging(Protocol):
    def judge(self, task: JudgeTask, *, progress: Told | None = None) -> Verdict: ...

    def run(self, task: JudgeTask, stdin: Sequence[str] = ()) -> RunResult: ...

    def isolation(self) -> Isolation: ...

    def warm_up(self, environment: str, preload: tuple[str, ...], framework: str) -> None: ...

    def close(self) -> None: ...
