"""Runs the learner's file as a program in a sandbox, for the Run button."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Sequence
from typing import Any

from marathon.core.task import JudgeTask
from marathon.core.verdict import RunResult
from marathon.engine import jail
from marathon.engine.frames import Closed
from marathon.engine.pools import Pool
from marathon.engine.site.giving import give_with_door, serve_behind, site_job
from marathon.engine.wire import WireError
from marathon.engine.zygotes import Child

_TICK = 0.1
_MAX_SHOWN = 200_000
# Values in Python take up to sixty times the bytes of their message, and this process is the service itself.
_MAX_FRAME = 1 << 20


class _Show:
    """What has been seen of the program so far."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.size = 0
        self.result: RunResult | None = None

    def add(self, text: str) -> None:
        if self.size < _MAX_SHOWN:
            self.parts.append(text)
        self.size += len(text)

    def end(self, ended: str, error: str = "", **more: Any) -> None:
        self.result = RunResult("".join(self.parts)[:_MAX_SHOWN], ended, error, **more)


def show(
    task: JudgeTask,
    sandboxes: Pool,
    typed: Sequence[str],
    later: Callable[[Callable[[], object]], None],
    *,
    server: Child | None = None,
) -> RunResult:
    """The whole run; folders are removed `later`. `server` is a judge's child that serves the small web.

    Raises:
        CannotStart: there is no sandbox to be had, or no small web in it.
    """
    started = time.monotonic()
    child = sandboxes.take()
    shown = _Show()
    try:
        _give(child, _job(task, typed), task, server)
        _watch(child, task, shown, started + task.limits.total_seconds)
    except (Closed, WireError):
        shown.end("died", "The program ended in an unusual way.")
    finally:
        child.end()
        later(lambda: _clean(child.box))
    result = shown.result or RunResult("", "died")
    return RunResult(**{**vars(result), "seconds": round(time.monotonic() - started, 3)})


def _give(child: Child, job: dict[str, object], task: JudgeTask, server: Child | None) -> None:
    if server is None:
        child.channel.send(job)
    else:
        serve_behind(give_with_door(child, job), site_job(task.site), server)


def _job(task: JudgeTask, typed: Sequence[str]) -> dict[str, object]:
    limits = {"memory_mb": task.limits.memory_mb, "cpu_seconds": int(task.limits.total_seconds) + 2}
    return {
        "files": dict(task.files), "module": f"{task.module}.py", "typed": list(typed), "limits": limits,
        "data": dict(task.data), "seed": task.seed,
    }  # fmt: skip


def _watch(child: Child, task: JudgeTask, shown: _Show, ends: float) -> None:
    watch = jail.Watch(child.pid, child.box, memory_mb=task.limits.memory_mb)
    child.channel.socket.settimeout(_TICK)
    child.channel.most = _MAX_FRAME
    while shown.result is None:
        if time.monotonic() > ends:
            shown.end("timed_out", f"It was still running after {task.limits.total_seconds:g} seconds.")
            return
        try:
            _take(shown, child.channel.receive())
        except TimeoutError:
            complaint = watch.look()
            if complaint:
                shown.end("out_of_memory", complaint)


def _take(shown: _Show, message: object) -> None:
    match message:
        case ["text", str(text)]:
            shown.add(text)
        case ["flood"]:
            shown.end("too_much_output", "It printed too much.")
        case [
            "ended",
            int(asked),
            bool(no_memory),
            str(error),
            str(trace),
            (int() | None) as line,
            list(files),
        ]:
            ended = "out_of_memory" if no_memory else ("raised" if error else "returned")
            written = tuple((str(name), str(text)) for name, text in files)
            shown.end(ended, error, traceback=trace, line=line, asked=asked, written=written)
        case _:
            raise WireError("the program does not speak as agreed")


def _clean(box: str) -> None:
    with contextlib.suppress(OSError):
        jail.remove_box(box)
