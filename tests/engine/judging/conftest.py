"""One judge for all tests of the judge: starting its zygotes is what takes time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from marathon.core.exercise import Limits
from marathon.core.task import JudgeTask
from marathon.core.verdict import Verdict
from marathon.engine import Judge

QUICK = Limits(call_seconds=1.0, total_seconds=15.0, memory_mb=512)


@pytest.fixture(scope="session")
def judge() -> Iterator[Judge]:
    with Judge() as judge:
        yield judge


@pytest.fixture
def verdict_of(judge: Judge) -> Callable[..., Verdict]:
    """`verdict_of(submission, checks)`: the verdict on the text of a module called `work`."""

    def judge_text(submission: str, checks: str, **fields: Any) -> Verdict:
        fields.setdefault("limits", QUICK)
        files = {"work.py": submission.encode(), **fields.pop("files", {})}
        return judge.judge(JudgeTask("work", files, checks, **fields))

    return judge_text
