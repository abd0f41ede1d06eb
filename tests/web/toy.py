"""A Marathon on the toy path whose engine does what a test says: verdicts, runs, cells, environments."""

from __future__ import annotations

import pathlib
import threading
from collections.abc import Iterable
from datetime import UTC

from learners import NOW

from marathon.app.folders import Folders
from marathon.app.recall import Memory
from marathon.app.wiring import Engine, Marathon, assemble
from marathon.core.cell import CellEvent
from marathon.core.environment import EnvironmentStatus
from marathon.core.errors import EnvironmentTrouble
from marathon.core.measure import renamed
from marathon.core.verdict import Call, CheckResult, Diagnosis, Evidence, Isolation, RunResult, Verdict
from marathon.curriculum import read_path
from marathon.store import open_store

TOY = pathlib.Path(__file__).parent.parent / "toy_path"
LESSON = "every-element"

SQUARES = Diagnosis(
    "PY10", "squares", "doubling is the same as squaring", "Your `9` for 3. How much is 3 + 3?", 2
)


def passed(count: int = 2) -> Verdict:
    return Verdict(
        "passed", tuple(CheckResult(f"c{i}", "passed", f"demand {i}") for i in range(count)), seconds=0.24
    )


def not_yet(*evidence: Evidence, diagnosis: Diagnosis | None = None, printed: str = "") -> Verdict:
    open_ones = tuple(
        CheckResult(f"o{i}", "failed", f"open {i}", evidence=each) for i, each in enumerate(evidence)
    )
    return Verdict(
        "not_yet",
        (CheckResult("c", "passed", "gives a number"), *open_ones),
        diagnosis=diagnosis,
        printed=printed,
    )


def returned(text: str, value: str, expected: str, *, smallest: bool = False, printed: str = "") -> Evidence:
    return Evidence(Call(text, "returned", value, printed=printed), value, expected, smallest=smallest)


class ToldJudge:
    """Says what the test put into `verdict` and `runs`; keeps every task."""

    def __init__(self) -> None:
        self.verdict = passed()
        self.result = RunResult("4\n", "returned", seconds=0.03)
        self.tasks: list[object] = []
        self.typed: list[list[str]] = []
        self.go = threading.Event()
        self.go.set()

    def judge(self, task, *, progress=None):
        self.tasks.append(task)
        if progress:
            progress(1, 2)
        self.go.wait(10)
        return self.verdict

    def run(self, task, stdin=()):
        self.tasks.append(task)
        self.typed.append(list(stdin))
        return self.result

    def isolation(self):
        return Isolation("none")

    def close(self):
        pass


class ToldEnvironments:
    """Those of `there` are there; getting one waits for `go`."""

    def __init__(self) -> None:
        self.there = {""}
        self.fault: EnvironmentTrouble | None = None
        self.go = threading.Event()
        self.go.set()

    def python(self, key, framework=""):
        return "/usr/bin/python3" if key in self.there else None

    def status(self, key, framework=""):
        there = key in self.there
        return EnvironmentStatus(
            key, "ready" if there else "missing", size_mb=0 if there else 1400, minutes=0 if there else 6
        )

    def create(self, key, framework="", *, progress=None):
        progress("packages", 350.0, 1400.0, "Getting numpy.")
        self.go.wait(10)
        if self.fault:
            raise self.fault
        self.there.add(key)


class NoData:
    def local(self, dataset_id):
        return None


class ToldKernel:
    """Answers a cell with the events that `script` has for its code, or with its code as output."""

    def __init__(self, script):
        self.script = script
        self.lines: list[str] = []
        self.stopped = False

    async def execute(self, code, *, limits=None):
        for event in self.script.get(
            code, [CellEvent("stream", "stdout", code), CellEvent("done", "ok", seconds=0.1)]
        ):
            yield event

    async def send_input(self, line):
        self.lines.append(line)

    async def interrupt(self):
        self.stopped = True


class ToldKernels:
    def __init__(self) -> None:
        self.script: dict[str, Iterable[CellEvent]] = {}
        self.alive: dict[str, ToldKernel] = {}
        self.started: list[tuple[str, str, str]] = []
        self.trouble: EnvironmentTrouble | None = None

    async def start(self, lesson, environment="", framework="", *, preload=(), files=None, site=None):
        if self.trouble:
            raise self.trouble
        self.started.append((lesson, environment, framework))
        self.alive[lesson] = ToldKernel(self.script)

    def find(self, lesson):
        return self.alive.get(lesson)

    async def shutdown(self, lesson):
        self.alive.pop(lesson, None)

    def close(self):
        pass


def make_toy(folder: pathlib.Path, root: pathlib.Path = TOY) -> Marathon:
    reading = read_path(root)
    made = assemble(
        reading,
        root,
        folders=Folders(folder / "data", folder / "cache"),
        store=open_store(folder / "data"),
        engine=Engine(ToldJudge(), ToldEnvironments(), NoData(), ToldKernels()),
        clock=lambda: NOW,
    )
    made.memory = Memory(made.store, renamed=renamed(reading.path), zone=UTC)
    return made
