"""What the verbs need of the engine, and no more: small enough that a test can stand in for it."""

from __future__ import annotations

import pathlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from marathon.core.task import JudgeTask
from marathon.core.verdict import Isolation, Verdict

if TYPE_CHECKING:
    from marathon.core.verdict import RunResult

Told = Callable[[int, int], None]
"""Told how many checks are done, of how many."""


class Judging(Protocol):
    def judge(self, task: JudgeTask, *, progress: Told | None = None) -> Verdict: ...

    def run(self, task: JudgeTask, stdin: Sequence[str] = ()) -> RunResult: ...

    def isolation(self) -> Isolation: ...

    def close(self) -> None: ...


class DataShelf(Protocol):
    def local(self, dataset_id: str) -> pathlib.Path | None: ...
