"""From a submission to its verdict: the judge, the floor, pytest afresh, nbgrader and Otter, in turns.

python -m bench verdict [--rounds 30]
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

from bench.floor import Floor
from bench.results import Cell, Section, Table, middle, slow
from bench.rivals import Rival, rivals
from bench.tasks import CALLS, RIGHT, WRONG, Small, of_the_path
from marathon.core.task import JudgeTask
from marathon.engine import Judge

ROUNDS = 30
RIVAL_ROUNDS = 3
# A person does not submit while the spare is being made.
PAUSE = 0.15
SMALL, MANY = "8 checks, 15 calls, right", "16 checks, 128 calls, right"
TASKS = {SMALL: RIGHT, "8 checks, 13 calls, wrong": WRONG, MANY: CALLS}
COLUMNS = ("ms", "checks", "judge p50", "judge p95", "floor p50", "floor p95", "judge / floor",
           "pytest afresh p50", "pytest / judge")  # fmt: skip
Times = dict[tuple[str, str], list[float]]


def measure(rounds: int = ROUNDS) -> Section:
    """Every way takes its turn in every round, so that a busy moment is shared."""
    times: Times = defaultdict(list)
    path = {f"overtime-pay, {kind}": task for kind, task in of_the_path("overtime-pay").items()}
    checks: dict[str, int] = {}
    with Judge() as judge, Floor() as floor, tempfile.TemporaryDirectory() as folder:
        judge.warm_up()
        for turn in range(-2, rounds):  # the first two only warm up
            for name, small in TASKS.items():
                row = {
                    "judge": time_judge(judge, small.task(), checks, name),
                    "floor": time_floor(floor, small),
                    "pytest": time_pytest(Path(folder), small),
                }
                _note(times, name, row, turn)
            for name, task in path.items():
                _note(times, name, {"judge": time_judge(judge, task, checks, name)}, turn)
        tier = judge.isolation().tier
        others = beside(judge, Path(folder), min(RIVAL_ROUNDS, rounds))
    rows = [row_of(name, times, checks[name]) for name in (*TASKS, *path)]
    numbers = numbers_of(times) | {f"than {name}": ratio for name, *_, ratio in others}
    return Section(
        "Time to a verdict",
        "From handing in to the whole verdict, warm, in the full jail. "
        "The floor is a forked pytest session with checks and submission in one process, without isolation: "
        "nothing that judges with pytest can be faster, and nothing about it is safe.",
        [
            Table(COLUMNS, rows),
            Table(
                (
                    "one submission, 8 checks",
                    "version",
                    "seconds p50",
                    "judge beside it, ms",
                    "times the judge",
                ),
                [[*one] for one in others],
            ),
        ],
        numbers,
        (
            f"Isolation tier {tier}; {rounds} rounds, for nbgrader and Otter {min(RIVAL_ROUNDS, rounds)}.",
            "overtime-pay is the exercise of the path: eight checks, one of them with 120 cases beside the "
            "reference; the wrong answer includes the search for its smallest failing case.",
            "`nbgrader autograde` and `otter run` start a notebook kernel for every submission.",
        ),
    )


def _note(times: Times, name: str, row: dict[str, float], turn: int) -> None:
    if turn >= 0:
        for way, seconds in row.items():
            times[name, way].append(seconds * 1000)


def time_judge(judge: Judge, task: JudgeTask, checks: dict[str, int], name: str) -> float:
    time.sleep(PAUSE)
    started = time.perf_counter()
    verdict = judge.judge(task)
    took = time.perf_counter() - started
    assert verdict.outcome == ("not_yet" if name.endswith("wrong") else "passed"), verdict
    checks[name] = len(verdict.checks)
    return took


def time_floor(floor: Floor, small: Small) -> float:
    time.sleep(PAUSE)
    return floor.judge(small)[0]


def time_pytest(folder: Path, small: Small, python: str = sys.executable) -> float:
    """`python -m pytest` afresh, as a learner would type it, without plugins that happen to be installed."""
    (folder / f"{small.module}.py").write_text(small.code)
    (folder / f"test_{small.module}.py").write_text(small.checks)
    command = [python, "-m", "pytest", "-q", f"test_{small.module}.py"]
    plain = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    if small.framework:
        plain |= {"KERAS_BACKEND": small.framework, "TF_CPP_MIN_LOG_LEVEL": "3"}
    started = time.perf_counter()
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False, env=plain)
    took = time.perf_counter() - started
    assert done.returncode in (0, 1), done.stdout[-2000:]
    return took


def beside(judge: Judge, folder: Path, rounds: int) -> list[tuple[str, str, float, float, float]]:
    """Name, version, seconds, the judge's milliseconds in the same rounds, and the ratio."""
    found = rivals(RIGHT.code, folder / "rivals")
    return [beside_one(judge, rival, rounds) for rival in found]


def beside_one(judge: Judge, rival: Rival, rounds: int) -> tuple[str, str, float, float, float]:
    rival.judge()  # the first time it compiles itself
    theirs: list[float] = []
    ours: list[float] = []
    for _ in range(rounds):
        theirs.append(rival.judge())
        ours.extend(time_judge(judge, RIGHT.task(), {}, "") for _ in range(5))
    ratio = middle(theirs) / middle(ours)
    return rival.name, rival.version, middle(theirs), middle(ours) * 1000, ratio


def row_of(name: str, times: Times, checks: int) -> list[Cell]:
    judge = times[name, "judge"]
    row: list[Cell] = [name, checks, middle(judge), slow(judge)]
    floor, pytest = times.get((name, "floor")), times.get((name, "pytest"))
    row += [middle(floor), slow(floor), middle(judge) / middle(floor)] if floor else [None, None, None]
    return [*row, *([middle(pytest), middle(pytest) / middle(judge)] if pytest else [None, None])]


def numbers_of(times: Times) -> dict[str, float]:
    judge, floor = times[SMALL, "judge"], times[SMALL, "floor"]
    return {
        "p50": middle(judge),
        "p95": slow(judge),
        "to floor": middle(judge) / middle(floor),
        "to floor, many calls": middle(times[MANY, "judge"]) / middle(times[MANY, "floor"]),
        "than pytest": middle(times[SMALL, "pytest"]) / middle(judge),
    }
