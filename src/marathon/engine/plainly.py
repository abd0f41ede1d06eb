"""Runs checks with plain pytest in one process, to compare with what the judge says."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from marathon.core.task import JudgeTask
from marathon.engine.site.giving import site_job
from marathon.engine.wire import pack
from marathon.engine.zygotes import Kind, clean_environment

_BOOT = Path(__file__).with_name("boot.py")
START_SECONDS = 120.0

Outcomes = dict[str, str]


def judge_plainly(
    tasks: Sequence[JudgeTask], interpreters: Callable[[str, str], str | None]
) -> list[Outcomes | None]:
    """What pytest says of every check, for each task; None for what did not come to its end.

    There is no sandbox: it is for code of the content, not for learners'. All tasks are of one environment.

    Raises:
        FileNotFoundError: the environment is not on this computer.
        RuntimeError: the process broke.
    """
    if not tasks:
        return []
    first = tasks[0]
    python = interpreters(first.environment, first.framework)
    if python is None:
        raise FileNotFoundError(first.environment)
    order = {"main": "marathon.engine.plain.process", "framework": first.framework}
    command = [python, "-s", "-P", str(_BOOT), json.dumps(order)]
    seconds = START_SECONDS + sum(task.limits.total_seconds for task in tasks)
    done = subprocess.run(
        command,
        input=pack([_job(task) for task in tasks]),
        capture_output=True,
        env=clean_environment(Kind("plain", python, first.preload, first.framework)),
        timeout=seconds,
        check=False,
    )
    lines = done.stdout.decode("utf-8").splitlines()
    if len(lines) != len(tasks):
        raise RuntimeError(done.stderr.decode("utf-8", "replace")[-500:] or "plain pytest ended early")
    return [json.loads(line) for line in lines]


def _job(task: JudgeTask) -> dict[str, Any]:
    return {
        "module": task.module, "files": dict(task.files), "checks": task.checks, "reference": task.reference,
        "secrets": dict(task.secrets), "data": dict(task.data), "preload": list(task.preload),
        "framework": task.framework, "site": site_job(task.site), "seed": task.seed,
        "seconds": task.limits.total_seconds,
        "memory_mb": task.limits.memory_mb + 4096,
    }  # fmt: skip
