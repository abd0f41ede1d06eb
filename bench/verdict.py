"""Time from a submission to its verdict, side by side with `python -m pytest` afresh on the same checks.

Run: python bench/verdict.py [rounds]
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from marathon.app.tasks import Surroundings, build_task
from marathon.core.task import JudgeTask
from marathon.curriculum import read_path, where_is_path
from marathon.engine import Judge

SUBMISSION = '''
def pay(hours, rate):
    """Return the pay for `hours` at `rate`."""
    if hours > 40:
        return 40 * rate + 1.5 * rate * (hours - 40)
    return hours * rate
'''
CHECKS = '''
import pytest
from overtime_pay import pay


def test_forty_hours():
    """R1: forty hours are paid at the rate"""
    assert pay(40, 10) == 400


def test_less():
    """R1: fewer hours too"""
    assert pay(39.5, 10) == 395


@pytest.mark.parametrize("hours, expected", [(41, 415), (45, 475), (60, 700)])
def test_more(hours, expected):
    """R2: hours above forty are paid one and a half times"""
    assert pay(hours, 10) == expected


def test_nothing():
    """R1: no hours, no pay"""
    assert pay(0, 10) == 0


def test_cents():
    """R2: also with fractions"""
    assert pay(40.5, 9.99) == pytest.approx(407.0925)


def test_many():
    """R1, R2: any hours"""
    for hours in range(0, 80, 10):
        assert pay(hours, 1) == min(hours, 40) + 1.5 * max(0, hours - 40)
'''


def time_judge(judge: Judge, submission: str) -> float:
    task = JudgeTask("overtime_pay", {"overtime_pay.py": submission.encode()}, CHECKS)
    started = time.perf_counter()
    verdict = judge.judge(task)
    took = time.perf_counter() - started
    assert len(verdict.checks) == 8, verdict
    return took


def overtime_of_the_path() -> dict[str, JudgeTask]:
    """The exercise that learners get: eight checks, among them 120 weeks compared with the reference.

    The wrong answer is the first of its wrong ones, with the search for its smallest failing case.
    """
    root = where_is_path()
    place, exercise = read_path(root).path.find_exercise("overtime-pay") or (None, None)
    assert place is not None, "the path has no exercise overtime-pay"
    assert exercise is not None
    around = Surroundings(root)
    answers = {"right": exercise.solution(), "wrong": exercise.wrong[0].code}
    return {
        kind: build_task(place.specialization, exercise, code=code, framework="", surroundings=around)
        for kind, code in answers.items()
    }


def time_task(judge: Judge, task: JudgeTask, kind: str) -> float:
    started = time.perf_counter()
    verdict = judge.judge(task)
    took = time.perf_counter() - started
    assert verdict.passed == (kind == "right"), verdict
    return took


def time_pytest(folder: Path, submission: str) -> float:
    (folder / "overtime_pay.py").write_text(submission)
    command = [sys.executable, "-m", "pytest", "-q", "test_pay.py"]
    # Without the plugins that happen to be installed beside Marathon: what a learner's own pytest would take.
    plain = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    started = time.perf_counter()
    subprocess.run(command, cwd=folder, capture_output=True, check=False, env=plain)
    return time.perf_counter() - started


def main(rounds: int) -> None:
    wrong = SUBMISSION.replace("1.5 * rate", "2 * rate")
    times: dict[str, list[float]] = {
        f"{what} {kind}": [] for what in ("judge", "path", "pytest") for kind in ("right", "wrong")
    }
    tasks = overtime_of_the_path()
    with Judge() as judge, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "test_pay.py").write_text(CHECKS)
        judge.warm_up()
        for _ in range(rounds):
            for kind, submission in (("right", SUBMISSION), ("wrong", wrong)):
                times[f"judge {kind}"].append(time_judge(judge, submission))
                time.sleep(0.15)  # a person does not submit while the spare is being made
                times[f"pytest {kind}"].append(time_pytest(folder, submission))
                times[f"path {kind}"].append(time_task(judge, tasks[kind], kind))
                time.sleep(0.15)
        print(f"{rounds} rounds, 8 checks, isolation tier {judge.isolation().tier}")
        print("judge and pytest: the same checks on the same code; path: the exercise overtime-pay\n")
    show(times)


def show(times: dict[str, list[float]]) -> None:
    print(f"{'ms':<14}{'p50':>8}{'p95':>8}{'ratio to pytest':>18}")
    for name, values in times.items():
        p50 = statistics.median(values) * 1000
        p95 = sorted(values)[int(0.95 * (len(values) - 1))] * 1000
        fresh = statistics.median(times[f"pytest {name.split()[1]}"]) * 1000
        print(f"{name:<14}{p50:>8.1f}{p95:>8.1f}{fresh / p50:>17.1f}x")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
