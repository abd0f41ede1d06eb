"""How long one call takes, yours and the reference, at the sizes that the checks name."""

from __future__ import annotations

import ast
import json
from dataclasses import dataclass, replace

from marathon.app.choices import framework_for
from marathon.app.find import find_exercise
from marathon.app.needs import find_surroundings
from marathon.app.parts import Marathon
from marathon.app.tasks import build_task
from marathon.core.exercise import Exercise
from marathon.core.task import JudgeTask
from marathon.core.verdict import Verdict

SIZES = "sizes"
MARK = "marathon times: "
# Nearer than this, neither is the faster one.
SAME = 1.2
MOST_SIZES = 3
# Appended to what the checks have beside their checks; runs in the sandbox, where the answer is.
_MEASURE = """

def _marathon_time(function, arguments):
    import contextlib, copy, io, time

    def once():
        given = copy.deepcopy(arguments)
        started = time.perf_counter()
        function(*given)
        return time.perf_counter() - started

    with contextlib.redirect_stdout(io.StringIO()):
        best, ends = once(), time.perf_counter() + 0.2
        for _ in range(2000):
            if time.perf_counter() > ends:
                break
            best = min(best, once())
    return best


def test_marathon_times(inside, rng):
    import itertools, json

    rows = [
        [size, inside(_marathon_time, function, arguments)]
        for size, function, arguments in itertools.islice(sizes(rng), {most})
    ]
    print({mark!r} + json.dumps(rows))
"""


@dataclass(frozen=True)
class TimeRow:
    """Seconds of one call at a size, the best of many; `faster` is `mine`, `theirs` or "" for neither."""

    size: int
    mine: float
    theirs: float

    @property
    def faster(self) -> str:
        if max(self.mine, self.theirs) < SAME * min(self.mine, self.theirs):
            return ""
        return "mine" if self.mine < self.theirs else "theirs"


@dataclass(frozen=True)
class Times:
    """`unit` is what is counted, such as "points"; `rows` are empty when it could not be measured."""

    unit: str
    rows: tuple[TimeRow, ...]


def has_sizes(exercise: Exercise) -> bool:
    """Whether the checks name cases of several sizes to compare times with."""
    return _sizes_in(exercise.checks) is not None


def compare_times(m: Marathon, exercise_id: str, code: str) -> Times | None:
    """Measure both in sandboxes of the same kind, one after the other; None when the checks name no sizes.

    Raises:
        NotFound: there is no such exercise.
        EnvironmentTrouble, DataTrouble: something it needs is not on this computer.
    """
    place, exercise = find_exercise(m, exercise_id)
    found = _sizes_in(exercise.checks)
    if found is None:
        return None
    framework = framework_for(m, place, exercise)
    task = build_task(
        place.runs_with,
        exercise,
        code=code,
        framework=framework,
        surroundings=find_surroundings(m, place, exercise, framework),
    )
    task = replace(task, checks=_measuring(exercise.checks))
    mine = _read(m.judge.judge(task))
    theirs = _read(m.judge.judge(_of_the_reference(task, exercise, framework)))
    rows = tuple(TimeRow(size, mine[size], theirs[size]) for size in mine if size in theirs)
    return Times(_unit(found), rows)


def _of_the_reference(task: JudgeTask, exercise: Exercise, framework: str) -> JudgeTask:
    solution = exercise.solution(framework).encode("utf-8")
    return replace(task, files={**task.files, exercise.filename: solution})


def _sizes_in(checks: str) -> ast.FunctionDef | None:
    found = [node for node in _read_tree(checks).body if isinstance(node, ast.FunctionDef)]
    return next((node for node in found if node.name == SIZES), None)


def _read_tree(checks: str) -> ast.Module:
    try:
        return ast.parse(checks)
    except SyntaxError:
        return ast.Module([], [])


def _unit(sizes: ast.FunctionDef) -> str:
    told = ast.get_docstring(sizes) or "size"
    return told.splitlines()[0].strip().rstrip(".")


def _measuring(checks: str) -> str:
    """The checks without their checks, and the measuring in their place."""
    tree = _read_tree(checks)
    tree.body = [node for node in tree.body if not _is_check(node)]
    return ast.unparse(tree) + _MEASURE.replace("{most}", str(MOST_SIZES)).replace("{mark!r}", repr(MARK))


def _is_check(node: ast.stmt) -> bool:
    if isinstance(node, ast.FunctionDef):
        return node.name.startswith("test")
    return isinstance(node, ast.ClassDef) and node.name.startswith("Test")


def _read(verdict: Verdict) -> dict[int, float]:
    """The times that the measuring printed; what else was printed there is the learner's."""
    lines = [line for check in verdict.checks for line in check.printed.splitlines()]
    told = next((line for line in reversed(lines) if line.startswith(MARK)), None)
    if told is None or not verdict.passed:
        return {}
    return {int(size): float(seconds) for size, seconds in json.loads(told.removeprefix(MARK))}
