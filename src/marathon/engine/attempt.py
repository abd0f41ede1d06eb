"""The life of one attempt: a sandbox and a judge, what they report, and an end in any case."""

from __future__ import annotations

import contextlib
import shutil
import socket
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from marathon.core.task import JudgeTask
from marathon.engine import jail
from marathon.engine.checking.naming import names_in
from marathon.engine.frames import Closed
from marathon.engine.pools import Pool
from marathon.engine.site.giving import give_with_door, site_job
from marathon.engine.wire import WireError
from marathon.engine.zygotes import Child

# Beyond the attempt's own total: for collecting, reporting, and a machine that is busy.
GRACE_SECONDS = 10.0
_TICK = 0.1
_MAX_REVIVALS = 40
# No process of a submission hands over as many objects: it numbers them, and the next one goes on from here.
HANDLES = 1 << 40
Progress = Callable[[int, int], None]


@dataclass
class Report:
    """What the judge said, as it came."""

    collected: list[str]
    checks: list[dict[str, Any]]
    done: dict[str, Any] | None = None
    stopped: str = ""
    complaint: str = ""


class Attempt:
    """One submission between two fresh processes."""

    def __init__(self, task: JudgeTask, sandboxes: Pool, judges: Pool, folder: Path) -> None:
        self._task, self._sandboxes, self._judges = task, sandboxes, judges
        self._sandbox = sandboxes.take()
        try:
            self._judge = judges.take()
        except BaseException:
            self._sandbox.end()
            raise
        self._boxes = [self._sandbox.box]
        self._folder = tempfile.mkdtemp(prefix="checks-", dir=folder)
        self._watch: jail.Watch | None = None
        self._revivals = 0
        self._next_look = time.monotonic() + 2 * _TICK

    def judge(self, progress: Progress | None) -> Report:
        """Everything that was reported until the judge ended, or had to be ended."""
        report = Report([], [])
        ends = time.monotonic() + self._task.limits.total_seconds + GRACE_SECONDS
        try:
            self._begin()
            while report.done is None and not report.stopped:
                self._listen(report, progress, ends)
        except (Closed, WireError):
            report.stopped = report.stopped or "the judge's own process ended"
        finally:
            self._hear_the_kernel(report)
            self.end()
        return report

    def _begin(self) -> None:
        door = self._start_sandbox()
        self._hand_over(self._judge, self._judge_job(), door)
        self._watch = self._new_watch()
        self._judge.channel.socket.settimeout(_TICK)

    def _new_watch(self) -> jail.Watch:
        watch = jail.Watch(self._sandbox.pid, self._sandbox.box, memory_mb=self._task.limits.memory_mb)
        if self._sandbox.group is not None:
            self._sandbox.group.limit(watch.most)
        return watch

    def _start_sandbox(self) -> socket.socket | None:
        """Give the sandbox its job; the socket at which its small web is asked for, if it has one."""
        if self._task.site is None:
            self._sandbox.channel.send(self.sandbox_job())
            return None
        return give_with_door(self._sandbox, self.sandbox_job())

    def _hand_over(self, judge: Child, message: Any, door: socket.socket | None) -> None:
        """The judge gets our end of the sandbox's socket; from now on only it can speak with the sandbox."""
        doors = () if door is None else (door.fileno(),)
        judge.channel.send(message, (self._sandbox.channel.socket.fileno(), *doors))
        self._sandbox.channel.close()
        if door is not None:
            door.close()

    def sandbox_job(self) -> dict[str, Any]:
        task = self._task
        first_handle = 1 + self._revivals * HANDLES
        limits = {"memory_mb": task.limits.memory_mb, "cpu_seconds": int(task.limits.total_seconds) + 2}
        return {
            "files": dict(task.files),
            "data": dict(task.data),
            "seed": task.seed,
            "limits": limits,
            "first_handle": first_handle,
        }

    def _judge_job(self) -> dict[str, Any]:
        task = self._task
        limits = {"call_seconds": task.limits.call_seconds, "total_seconds": task.limits.total_seconds}
        modules = modules_of(task)
        return {
            "module": task.module, "modules": modules, "files": dict(task.files),
            "checks": task.checks, "checks_name": task.checks_name, "reference": task.reference,
            "secrets": dict(task.secrets),
            "data": dict(task.data), "seed": task.seed, "limits": limits, "folder": self._folder,
            "brief": task.brief, "site": site_job(task.site),
            "box": self._sandbox.box, "pid": self._sandbox.pid,
            "compiled": self._judges.code_of(task.checks),
            "names": names_in(task.checks, frozenset(modules), task.reference),
        }  # fmt: skip

    def _listen(self, report: Report, progress: Progress | None, ends: float) -> None:
        if time.monotonic() > self._next_look:  # a judge that reports all the time is no reason not to look
            self._look(report, ends)
        try:
            kind, *rest = self._judge.channel.receive()
        except TimeoutError:
            self._look(report, ends)
            return
        if kind == "collected":
            report.collected = [str(check) for check in rest[0]]
        elif kind == "check":
            report.checks.append(rest[0])
            if progress is not None:
                progress(len(report.checks), len(report.collected))
        elif kind == "revive":
            self._revive(report)
        elif kind == "done":
            report.done = rest[0]
            report.complaint = report.complaint or str(rest[0]["complaint"])
            self._judges.keep_code(self._task.checks, rest[0]["compiled"])

    def _look(self, report: Report, ends: float) -> None:
        self._next_look = time.monotonic() + 2 * _TICK
        if time.monotonic() > ends:
            report.stopped = "the time for the whole attempt was up"
        complaint = self._watch.look() if self._watch is not None else None
        if complaint:
            report.complaint = complaint
            self._sandbox.end()

    def _hear_the_kernel(self, report: Report) -> None:
        group = self._sandbox.group
        report.complaint = report.complaint or (group.complaint() if group is not None else None) or ""

    def _revive(self, report: Report) -> None:
        self._revivals += 1
        if self._revivals > _MAX_REVIVALS:
            report.stopped = "its process had to be started again too often"
            return
        self._hear_the_kernel(report)
        self._sandbox.end()
        self._sandbox = self._sandboxes.take()
        self._boxes.append(self._sandbox.box)
        door = self._start_sandbox()
        self._hand_over(self._judge, [self._sandbox.pid, self._sandbox.box], door)
        self._watch = self._new_watch()

    def end(self) -> None:
        """Nothing is left running; folders are removed later, by `clean`."""
        self._sandbox.end()
        self._judge.end()

    def clean(self) -> None:
        for box in self._boxes:
            with contextlib.suppress(OSError):
                jail.remove_box(box)
        shutil.rmtree(self._folder, ignore_errors=True)


def modules_of(task: JudgeTask) -> list[str]:
    """The top-level names that the submission's files can be imported by."""
    names = {task.module.partition(".")[0]}
    for name in task.files:
        top, _, rest = name.partition("/")
        if not rest and top.endswith(".py"):
            names.add(top.removesuffix(".py"))
        elif rest.endswith(".py"):
            names.add(top)
    return sorted(names)
