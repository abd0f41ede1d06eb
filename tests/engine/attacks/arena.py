"""Judges attacks, and says what is wrong: a pass, a verdict that does not tell what happened, or any harm."""

from __future__ import annotations

import contextlib
import functools
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from corpus import HERE, Attack

from marathon.core.exercise import Limits
from marathon.core.task import JudgeTask
from marathon.core.verdict import Evidence, RunResult, Verdict
from marathon.curriculum import read_path, where_is_path
from marathon.engine import Judge
from marathon.engine.environments import Environments, cache_folder, specs_of
from marathon.engine.jail import watch

RIGHT = "def double(x):\n    if isinstance(x, str):\n        raise TypeError\n    return 2 * x\n"
HONEST = JudgeTask(
    "answer",
    {"answer.py": RIGHT.encode()},
    (HERE / "checks" / "double.py").read_text("utf-8"),
    limits=Limits(10.0, 60.0, 256),
)
PATIENCE = 20.0


@functools.cache
def pythons() -> dict[str, str]:
    """The interpreters that attacks may need, as far as they are installed: Marathon's own is always there."""
    root = where_is_path()
    specs = specs_of(root, read_path(root).path.specializations)
    installed = Environments(cache_folder() / "environments", specs)
    found = {key: installed.python(key) for key in installed.keys()}  # noqa: SIM118  # it is no dictionary
    return {"": sys.executable} | {key: python for key, python in found.items() if python}


def lacks(attack: Attack) -> str:
    """Why an attack cannot be tried on this machine; nothing if it can."""
    return "" if attack.environment in pythons() else f"the environment {attack.environment} is not installed"


class Arena:
    """A judge in service, a program and a file of the user beside it, and what must hold after every attack."""

    def __init__(self, judge: Judge, outside: Path, bystander: subprocess.Popen[bytes]) -> None:
        self._judge, self._outside, self._bystander = judge, outside, bystander
        self._names = {"OUTSIDE": str(outside), "BYSTANDER": bystander.pid, "CONTROLLER": os.getpid()}

    def faults_of(self, attack: Attack) -> list[str]:
        """What is wrong with how an attack ended, in words; nothing is how it should be."""
        task = attack.task(self._names)
        if attack.run_button:
            faults = faults_of_run(attack, self._judge.run(task))
        else:
            faults = faults_of_verdict(attack, self._judge.judge(task))
        return faults + self.harm()

    def harm(self) -> list[str]:
        """What an attack did to others."""
        faults = []
        honest = self._judge.judge(HONEST)
        if not honest.passed:
            faults.append(f"an honest submission did not pass afterwards: {words_of(honest)}")
        if self._bystander.poll() is not None:
            faults.append("a program of the user was ended")
        if self._outside.read_text("utf-8") != "untouched":
            faults.append("a file of the user was changed")
        if len(os.listdir(self._outside.parent)) != 1:
            faults.append("a file was left outside of the box")
        return faults

    def leftovers(self) -> list[str]:
        """Processes and folders that are still there although no attempt is; waits for the housekeeping."""
        ends = time.monotonic() + PATIENCE
        while (found := [*self._processes(), *self._folders()]) and time.monotonic() < ends:
            time.sleep(0.1)
        return found

    def _processes(self) -> list[str]:
        expected = set()
        for pool in list(self._judge.pools.all()):
            spare, source = pool._spare, pool._source
            expected |= {spare.pid} if spare is not None else set()
            zygote = getattr(source, "_process", None)
            if zygote is not None:
                expected |= {zygote.pid}
                # A zygote of a process namespace is the child of the process that made the namespace.
                expected |= set(_children(zygote.pid)[:1]) if pool.kind.role == "sandbox" else set()
        below = [pid for zygote in expected for pid in watch.descendants(zygote)]
        return [f"process {pid}" for pid in {*below} - expected]

    def _folders(self) -> list[str]:
        pools = list(self._judge.pools.all())
        spares = {Path(pool._spare.box).name for pool in pools if pool._spare is not None}
        root = self._judge._grounds.root
        boxes = {f"box {name}" for name in set(os.listdir(root / "boxes")) - spares}
        return [*boxes, *(f"folder {name}" for name in os.listdir(root) if name.startswith("checks-"))]


def _children(pid: int) -> list[int]:
    return list(watch._children(pid))


def faults_of_verdict(attack: Attack, verdict: Verdict) -> list[str]:
    words = words_of(verdict)
    faults = []
    if verdict.passed:
        faults.append("it passed")
    if verdict.outcome not in attack.outcome:
        faults.append(f"its outcome is {verdict.outcome}, not {' or '.join(attack.outcome)}: {words[:600]}")
    if not any(text in words for text in attack.says):
        faults.append(f"its verdict does not say {' or '.join(map(repr, attack.says))}: {words[:1500]}")
    allowed = ("failed", "error", "skipped") if verdict.outcome == "stopped" else ("failed", "error")
    faults += [
        f"the check {check.id} is {check.outcome}"
        for check in verdict.checks
        if check.outcome not in allowed and check.id not in attack.holds and verdict.outcome != "stopped"
    ]
    return faults


def faults_of_run(attack: Attack, result: RunResult) -> list[str]:
    words = f"{result.ended}: {result.error}"
    faults = []
    if result.ended not in attack.outcome:
        faults.append(f"it {words}, not {' or '.join(attack.outcome)}")
    if not any(text in words for text in attack.says):
        faults.append(f"it does not say {' or '.join(map(repr, attack.says))}: {words[:1500]}")
    return faults


def words_of(verdict: Verdict) -> str:
    """What a person reads: the problem, and what is shown of every check that does not hold."""
    lines = [verdict.outcome]
    if verdict.problem is not None:
        lines.append(f"{verdict.problem.kind}: {verdict.problem.message}")
    for check in verdict.checks:
        if check.outcome != "passed":
            lines.append(f"{check.id} {check.outcome}")
            if check.evidence is not None:
                lines += _words_of_evidence(check.evidence)
            lines.append(check.traceback)
    return "\n".join(lines)


def _words_of_evidence(evidence: Evidence) -> list[str]:
    call = evidence.call
    lines = [f"{call.text} {call.ended} {call.returned or ''} {call.raised or ''}"] if call else []
    return [*lines, f"gave {evidence.returned}, expected {evidence.expected}", evidence.note]


@contextlib.contextmanager
def opened(judge: Judge) -> Iterator[Arena]:
    """An arena with a file that anybody could write and a program that anybody could end."""
    folder = Path(tempfile.mkdtemp(prefix="outside-"))
    folder.chmod(0o777)
    outside = folder / "precious.txt"
    outside.write_text("untouched", "utf-8")
    outside.chmod(0o666)
    bystander = subprocess.Popen([sys.executable, "-S", "-c", "import time; time.sleep(36000)"])
    try:
        yield Arena(judge, outside, bystander)
    finally:
        bystander.kill()
        bystander.wait()
        for name in os.listdir(folder):
            (folder / name).unlink()
        folder.rmdir()
