"""The judge as the rest of the program knows it: a task goes in, a verdict comes out."""

from __future__ import annotations

import functools
import queue
import shutil
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from marathon.core.task import JudgeTask
from marathon.core.verdict import Isolation, Problem, RunResult, Verdict
from marathon.engine import jail
from marathon.engine.attempt import Attempt, Progress
from marathon.engine.grounds import Grounds, new_grounds
from marathon.engine.jail.groups import ADVICE, WORDS
from marathon.engine.pools import Pool, Pools
from marathon.engine.showing import show
from marathon.engine.verdicts import assemble
from marathon.engine.zygotes import CannotStart

# The one layer that is not the zygote's to take, by its name among `without_layers`.
GROUP = "group"
_AT_ONCE = 8
Warmth = tuple[str, tuple[str, ...], str]


class Judge:
    """Judges submissions in sandboxes. Thread-safe; closing it ends every process that it started.

    `interpreters` gives the Python of an environment ("" is Marathon's own), or None where there is none.
    `data` is the folder of data sets: every sandbox may read it, so that one zygote serves all exercises.
    `forks` is for systems without a safe fork, and for tests of what happens there.
    """

    def __init__(
        self,
        interpreters: Callable[[str], str | None] | None = None,
        *,
        data: Path | None = None,
        warm: Sequence[Warmth] = (),
        forks: bool = sys.platform == "linux",
        without_layers: Sequence[str] = (),
    ) -> None:
        self._interpreters = interpreters or _own_interpreter
        root = new_grounds()
        groups = "left out on purpose" if GROUP in without_layers or not forks else jail.open_groups()
        self._grounds = Grounds(root, tuple(without_layers), forks, groups=groups)
        self._grounds.boxes.mkdir(mode=0o711)
        self.pools = Pools(self._grounds, data)
        self._slots = threading.BoundedSemaphore(_AT_ONCE)
        self._chores: queue.SimpleQueue[Callable[[], object] | None] = queue.SimpleQueue()
        self._keeper = threading.Thread(target=self._keep_house, name="marathon-judge", daemon=True)
        self._keeper.start()
        for warmth in warm:
            self._chores.put(functools.partial(self.warm_up, *warmth))

    # What one can ask.
    def judge(self, task: JudgeTask, *, progress: Progress | None = None) -> Verdict:
        """Run the checks on the submission. `progress(done, all)` is called after every check."""
        with self._slots:
            started = time.monotonic()
            try:
                sandboxes, judges = self._pools_for(task)
                if sandboxes.is_cold and judges.is_cold:
                    _start_together((sandboxes, judges))
                attempt = Attempt(task, sandboxes, judges, self._grounds.root)
            except CannotStart as error:
                return Verdict("our_fault", problem=Problem("engine", str(error)), seed=task.seed)
            try:
                report = attempt.judge(progress)
            except CannotStart as error:
                return Verdict("our_fault", problem=Problem("engine", str(error)), seed=task.seed)
            finally:
                self._chores.put(attempt.clean)
                self._chores.put(sandboxes.refill)
                self._chores.put(judges.refill)
            seconds = time.monotonic() - started
            return assemble(task, report, isolation=sandboxes.isolation, seconds=seconds)

    def run(self, task: JudgeTask, stdin: Sequence[str] = ()) -> RunResult:
        """Run the learner's file as a program, with these lines typed at it."""
        with self._slots:
            try:
                sandboxes, judges = self._pools_for(task)
            except CannotStart as error:
                return RunResult("", "died", str(error))
            server = None
            try:
                server = None if task.site is None else judges.take()
                return show(task, sandboxes, stdin, self._chores.put, server=server)
            except CannotStart as error:
                return RunResult("", "died", str(error))
            finally:
                self._chores.put(sandboxes.refill)
                if server is not None:
                    server.end()
                    self._chores.put(judges.refill)

    def warm_up(self, environment: str = "", preload: tuple[str, ...] = (), framework: str = "") -> None:
        """Start what tasks of this sort will need, so that the first verdict comes as fast as the others."""
        task = JudgeTask("", {}, "", environment=environment, preload=preload, framework=framework)
        try:
            pools = self._pools_for(task)
        except CannotStart:
            return  # the attempt that needs it will say so
        _start_together(pools)

    def isolation(self) -> Isolation:
        """What holds a submission of the default environment."""
        pool = self._sandboxes(JudgeTask("", {}, ""))
        pool.warm()
        found, groups = pool.isolation, self._grounds.groups
        if not isinstance(groups, str):
            return found
        return replace(found, missing=(*found.missing, f"{WORDS}: {groups} ({ADVICE})"))

    def close(self) -> None:
        self._chores.put(None)
        self._keeper.join(timeout=30)
        self.pools.close()
        if not isinstance(self._grounds.groups, str):
            self._grounds.groups.close()
        shutil.rmtree(self._grounds.root, ignore_errors=True)

    def __enter__(self) -> Judge:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Pools.
    def _pools_for(self, task: JudgeTask) -> tuple[Pool, Pool]:
        judges = self.pools.judges(self._python(task), task.preload, task.framework)
        return self._sandboxes(task), judges

    def _sandboxes(self, task: JudgeTask) -> Pool:
        folders = (Path(file).parent for file in task.data.values())
        return self.pools.sandboxes(
            self._python(task), task.preload, task.framework, loopback=task.loopback, readable=folders
        )

    def _python(self, task: JudgeTask) -> str:
        python = self._interpreters(task.environment)
        if python is None:
            raise CannotStart(f"the environment {task.environment!r} is not installed yet; install it first")
        return python

    # Housekeeping.
    def _keep_house(self) -> None:
        """Fork spares, remove folders, drop what is idle: all of it off the way of an answer."""
        while True:
            try:
                chore = self._chores.get(timeout=30)
            except queue.Empty:
                chore = self.pools.drop_idle
            if chore is None:
                return
            try:
                chore()
            except Exception:  # noqa: BLE001, S112  # the next attempt finds out, and says so
                continue


def _start_together(pools: Sequence[Pool]) -> None:
    """Start processes side by side; whoever needs one that did not start hears of it then."""
    threads = [threading.Thread(target=pool.try_to_warm) for pool in pools]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _own_interpreter(environment: str) -> str | None:
    return sys.executable if environment == "" else None
