"""Ten-line stand-ins for the engine, and a clock that one can turn."""

from __future__ import annotations

import hashlib
import pathlib
import sys
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

from marathon.core.environment import EnvironmentStatus
from marathon.core.errors import DataTrouble
from marathon.core.verdict import CheckResult, Diagnosis, Isolation, Problem, Verdict

TOY_PATH = pathlib.Path(__file__).parent.parent / "toy_path"


class Clock:
    def __init__(self):
        self.now = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
        self.step = timedelta(seconds=1)

    def __call__(self):
        self.now += self.step
        return self.now

    def forward(self, **span):
        self.now += timedelta(**span)


class StandInJudge:
    """Passes the solution, recognises what it has seen, and remembers every task."""

    def __init__(self):
        self.tasks = []
        self.broken = False
        self.closed = False
        self.warm = []

    def warm_up(self, environment, preload, framework):
        self.warm.append((environment, preload, framework))

    def judge(self, task, *, progress=None):
        self.tasks.append(task)
        if progress:
            progress(1, 2)
            progress(2, 2)
        if self.broken:
            return Verdict("our_fault", problem=Problem("engine", "a wire is loose"))
        code = task.files[f"{task.module}.py"].decode()
        if "def (" in code:
            return Verdict("could_not_start", problem=Problem("syntax", "invalid syntax", 1))
        if code == task.reference:
            return Verdict("passed", (CheckResult("a", "passed"), CheckResult("b", "passed")), seed=task.seed)
        sign = f"x.{hashlib.sha256(code.encode()).hexdigest()}"
        known = next((f for f in task.fingerprints if f.signature == sign), None)
        belief = known and Diagnosis(known.misconception, known.name, known.belief, known.hint)
        checks = (CheckResult("a", "passed"), CheckResult("b", "failed"))
        return Verdict("not_yet", checks, signature=sign, diagnosis=belief, seed=task.seed)

    def run(self, task, stdin=()):
        self.tasks.append(task)
        return SimpleNamespace(output="".join(f"{line}\n" for line in stdin), ended="returned")

    def isolation(self):
        return Isolation("none")

    def close(self):
        self.closed = True


class StandInEnvironments:
    def __init__(self):
        self.made = {}

    def python(self, key, framework=""):
        return self.status(key, framework).python

    def status(self, key, framework=""):
        there = not key or framework in self.made.get(key, ())
        state = "ready" if there else "missing"
        return EnvironmentStatus(key, state, sys.executable if there else None, size_mb=0 if there else 900)

    def create(self, key, framework="", *, progress=None):
        if progress:
            progress("packages", 1.0, 2.0, "Getting numpy.")
        self.made.setdefault(key, {""}).add(framework)
        return sys.executable

    def remove(self, key):
        return self.made.pop(key, None) is not None


class StandInData:
    def __init__(self, folder):
        self.folder = folder
        self.online = True

    def local(self, dataset_id):
        file = self.folder / f"{dataset_id}.csv"
        return file if file.exists() else None

    def fetch(self, dataset_id, progress=None):
        if not self.online:
            raise DataTrouble("It cannot be had: no internet.", where=dataset_id, mend="Try again later.")
        if progress:
            progress("Fetching.", 0.5)
        self.folder.mkdir(parents=True, exist_ok=True)
        file = self.folder / f"{dataset_id}.csv"
        file.write_text("a,b\n")
        return file


class StandInKernels:
    def __init__(self):
        self.warm = []

    def warm_up(self, environment="", framework="", *, preload=()):
        self.warm.append((environment, framework, preload))

    def close(self):
        self.warm.clear()
