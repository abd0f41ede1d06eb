"""Our own algorithms beside those of the libraries: do they agree, and what do they take? Into docs/authors/beside.md.

    python -m bench.beside [EXERCISE ...]

For every exercise in which a learner writes an algorithm that a library has, `bench/algorithms/` holds a file
with its name. It says in its docstring what stands beside what, and defines `beside(data)`, which gives both as
functions without arguments: each returns a dictionary of arrays under the same names. The solution's functions
are there already. Both run in one process, in turn.
"""

# ruff: noqa: E501 - the page has one sentence a line, however long it is

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from marathon.app.folders import find_folders
from marathon.app.proving.workshop import Workshop, open_workshop
from marathon.app.tasks import Surroundings, build_task
from marathon.core.curriculum import Path as Curriculum
from marathon.core.curriculum import Place
from marathon.core.exercise import Exercise, Limits
from marathon.curriculum import read_path, where_is_path

ALGORITHMS = Path(__file__).parent / "algorithms"
KEPT = Path(__file__).parents[1] / "docs" / "beside.json"
PAGE = Path(__file__).parents[1] / "docs" / "authors" / "beside.md"
ROUNDS = 5
LIMITS = Limits(call_seconds=120.0, total_seconds=600.0, memory_mb=2048)
HEAD = f"""# Written by hand, beside the library

`python -m bench.beside` writes this page.
It runs the solution of an exercise in which an algorithm is written from scratch, and what a library has for it, on the same real data.
How far they are apart is the largest difference of any entry, as a share of the largest entry; 0 means the same to the last digit.
The time is that of the solution over that of the library, the shortest of {ROUNDS} runs each, in turn; the library's includes what it checks for its users.
"""
# What is compared, and timed, in the process of the checks.
RUN = f"""
import json as _json
import time as _time
import numpy as _np


def _timed(work):
    started = _time.perf_counter()
    work()
    return _time.perf_counter() - started


def test_beside(data):
    ours, theirs = beside(data)
    found, wanted = ours(), theirs()
    assert found.keys() == wanted.keys()
    apart = {{}}
    for name in found:
        mine, other = _np.asarray(found[name], float), _np.asarray(wanted[name], float)
        assert mine.shape == other.shape, (name, mine.shape, other.shape)
        apart[name] = float(abs(mine - other).max() / abs(other).max())
    times = [(_timed(ours), _timed(theirs)) for _ in range({ROUNDS})]
    ratio = min(mine for mine, _ in times) / min(other for _, other in times)
    print(_json.dumps({{"apart": apart, "ratio": ratio}}))
"""


def algorithms(path: Curriculum) -> Iterator[tuple[Place, Exercise, str]]:
    """The exercises that stand beside a library, with the text of their file, in the order of the path."""
    for place in path.places():
        for exercise in place.lesson.exercises:
            file = ALGORITHMS / f"{exercise.id.replace('-', '_')}.py"
            if file.is_file():
                yield place, exercise, file.read_text("utf-8")


def compare(workshop: Workshop, place: Place, exercise: Exercise, text: str) -> dict[str, Any]:
    """How far apart the two are, by name, and the ratio of their times.

    Raises:
        RuntimeError: one of them stopped, or they gave different things.
    """
    solution = exercise.solution("")
    around = Surroundings(where_is_path(), {name: str(workshop.local(name)) for name in _data_of(text)})
    task = build_task(
        place.runs_with, replace(exercise, data=()), code=solution, framework="", surroundings=around
    )
    checks = f"{solution}\n{text}\n{RUN}"
    verdict = workshop.judge(replace(task, data=around.data, checks=checks, limits=LIMITS))
    if not verdict.passed:
        raise RuntimeError(
            f"{exercise.id}: {[check.traceback for check in verdict.checks]} {verdict.problem}"
        )
    found: dict[str, Any] = json.loads(verdict.checks[0].printed)
    return found | {"about": (ast.get_docstring(ast.parse(text)) or "").strip()}


def _data_of(text: str) -> list[str]:
    """The data sets that a file asks for by `data("name")`."""
    return [
        node.args[0].value
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "data"
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    ]


def titles(path: Curriculum) -> dict[str, str]:
    """The exercises on the page, as they are named there, in the order of the path."""
    return {exercise.id: f"{place.lesson.number} `{exercise.id}`" for place, exercise, _ in algorithms(path)}


def page(kept: dict[str, Any], names: dict[str, str]) -> str:
    """The page, in Markdown."""
    lines = [HEAD, "| exercise | beside | apart | time, of the library's |", "|---|---|---|--:|"]
    for exercise, title in names.items():
        found = kept[exercise]
        apart = ", ".join(f"{name} {share:.0e}" for name, share in found["apart"].items())
        lines.append(f"| {title} | {found['about']} | {apart} | {_times(found['ratio'])} |")
    return "\n".join(lines) + "\n"


def _times(ratio: float) -> str:
    return f"{ratio:,.0f}" if ratio >= 10 else f"{ratio:.2g}"


def main(only: Sequence[str]) -> int:
    root = where_is_path()
    path = read_path(root).path
    kept = json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else {}
    workshop = open_workshop(path, root, find_folders())
    for place, exercise, text in algorithms(path):
        if only and exercise.id not in only:
            continue
        kept[exercise.id] = compare(workshop, place, exercise, text)
        print(exercise.id, kept[exercise.id], flush=True)
        KEPT.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n", "utf-8")
    PAGE.write_text(page(kept, titles(path)), "utf-8")
    print(f"The page is {PAGE}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
