"""How far the bars of "beat the baseline" exercises lie from what answers reach, into docs/authors/bars.md.

    python -m bench.bars [EXERCISE ...]

The checks of such an exercise say what a score is, and where its bar lies:

    BAR, MEAN_OF = 0.485, 5         # the mean of five draws has to be beyond it; without MEAN_OF each draw
    def score(rows, seed): ...      # one draw; its docstring names the measure, other arguments are fixtures

Two scores have names of their own: `score_vain` with `BAR_VAIN`, and perhaps `MEAN_OF_VAIN`. Whether more or less is better is what the
solution says. Every answer of the exercise is scored on the same draws, in the judge, like a learner's.
"""

# ruff: noqa: E501 - the page has one sentence a line, however long it is

from __future__ import annotations

import ast
import json
import statistics
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from marathon.app.folders import find_folders
from marathon.app.proving.workshop import Workshop, open_workshop
from marathon.app.tasks import Surroundings, build_task
from marathon.core.curriculum import Path as Curriculum
from marathon.core.curriculum import Place
from marathon.core.exercise import Exercise, Limits
from marathon.curriculum import read_path, where_is_path

KEPT = Path(__file__).parents[1] / "docs" / "bars.json"
PAGE = Path(__file__).parents[1] / "docs" / "authors" / "bars.md"
DRAWS = 50
LIMITS = Limits(call_seconds=120.0, total_seconds=600.0, memory_mb=2048)
HEAD = f"""# Beat the baseline: how far the bars are

`python -m bench.bars` writes this page: it scores every answer that an exercise comes with on {DRAWS} draws of hidden data, the same for all.
The bar should lie where no luck carries a wrong answer over it, and no bad luck a right one below: several deviations from both.
A deviation is that of what the check compares, so with a mean of five draws it is smaller than that of one draw, by the root of five.
A wrong answer that is on the right side of the bar is caught by other checks of the exercise, and the proof shows that it is.
"""


@dataclass(frozen=True)
class Bar:
    """One score of an exercise: its function in the checks, with its arguments, and where the bar lies."""

    function: str
    measure: str
    arguments: tuple[str, ...]
    value: float
    mean_of: int


def bars_of(checks: str) -> list[Bar]:
    """The bars that a checks file states; none where it states none."""
    module = ast.parse(checks)
    constants = dict(
        pair for node in module.body if isinstance(node, ast.Assign) for pair in _constants(node)
    )
    return [
        _bar(node, constants)
        for node in module.body
        if isinstance(node, ast.FunctionDef) and node.name.partition("_")[0] == "score"
    ]


def _bar(score: ast.FunctionDef, constants: dict[str, float]) -> Bar:
    which = score.name.removeprefix("score").upper()
    return Bar(
        score.name,
        (ast.get_docstring(score) or score.name).strip(),
        tuple(argument.arg for argument in score.args.args),
        constants[f"BAR{which}"],
        int(constants.get(f"MEAN_OF{which}", constants.get("MEAN_OF", 1))),
    )


def _constants(node: ast.Assign) -> Iterator[tuple[str, float]]:
    target, value = node.targets[0], node.value
    names = target.elts if isinstance(target, ast.Tuple) else [target]
    values = value.elts if isinstance(value, ast.Tuple) else [value]
    for name, one in zip(names, values, strict=False):
        if (
            isinstance(name, ast.Name)
            and isinstance(one, ast.Constant)
            and isinstance(one.value, float | int)
        ):
            yield name.id, one.value


def answers(exercise: Exercise) -> dict[str, str]:
    """The code of everything that the exercise comes with, by what it is."""
    return {
        "solution": exercise.solution(""),
        **{f"right: {one.name}": one.code for one in exercise.alternates if not one.framework},
        **{f"wrong: {one.name}": one.code for one in exercise.wrong if not one.framework},
    }


def scores(workshop: Workshop, place: Place, exercise: Exercise, *, code: str, bar: Bar) -> list[float]:
    """The scores of an answer over all draws; empty when it stops on one of them."""
    wanted = ", ".join(name for name in bar.arguments if name != "seed")
    call = ", ".join(bar.arguments)
    all_draws = f"[float({bar.function}({call})) for seed in range({DRAWS})]"
    around = Surroundings(where_is_path(), {name: str(workshop.local(name)) for name in exercise.data})
    task = build_task(place.runs_with, exercise, code=code, framework="", surroundings=around)
    checks = f"{_without_tests(task.checks)}\n\ndef test_bars({wanted}):\n    print({all_draws})\n"
    verdict = workshop.judge(replace(task, checks=checks, limits=LIMITS))
    (check,) = verdict.checks or (None,)
    if check is None or check.outcome != "passed":
        return []
    found: list[float] = json.loads(check.printed)
    return found


def _without_tests(checks: str) -> str:
    """The file with its tests left out, so that nothing but the scores is computed."""
    kept = [
        node
        for node in ast.parse(checks).body
        if not (isinstance(node, ast.FunctionDef) and node.name.startswith("test"))
    ]
    return ast.unparse(ast.Module(kept, []))


def with_bars(path: Curriculum) -> Iterator[tuple[Place, Exercise]]:
    """The exercises that state a bar, in the order of the path."""
    for place in path.places():
        for exercise in place.lesson.exercises:
            if exercise.kind == "baseline" and bars_of(exercise.checks):
                yield place, exercise


def measure(path: Curriculum, root: Path, only: Sequence[str]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """What every exercise with bars comes to, one after the other."""
    workshop = open_workshop(path, root, find_folders())
    for place, exercise in with_bars(path):
        if only and exercise.id not in only:
            continue
        print(exercise.id, flush=True)
        found = []
        for bar in bars_of(exercise.checks):
            by_answer = {
                name: scores(workshop, place, exercise, code=code, bar=bar)
                for name, code in answers(exercise).items()
            }
            found.append(
                vars(bar) | {"arguments": [], "scores": {k: _summary(v) for k, v in by_answer.items()}}
            )
        yield exercise.id, found


def _summary(values: list[float]) -> dict[str, float] | None:
    if not values:
        return None
    return {
        "mean": statistics.fmean(values),
        "deviation": statistics.stdev(values),
        "least": min(values),
        "most": max(values),
    }


def titles(path: Curriculum) -> dict[str, str]:
    """The exercises on the page, with their headings, in the order of the path."""
    return {exercise.id: f"{place.lesson.number} {exercise.title}" for place, exercise in with_bars(path)}


def page(kept: dict[str, list[dict[str, Any]]], headings: dict[str, str]) -> str:
    """The page, in Markdown."""
    parts = [HEAD]
    for exercise, title in headings.items():
        if exercise not in kept:
            parts.append(f"## {title}\n\n`{exercise}`: not measured yet.\n")
        for bar in kept.get(exercise, []):
            parts.append(f"## {title}\n\n`{exercise}`: {bar['measure']}. {_bar_in_words(bar)}\n")
            parts.append("\n".join(_table(bar)) + "\n")
    return "\n".join(parts)


def _bar_in_words(bar: dict[str, Any]) -> str:
    side = "above" if _more_is_better(bar) else "below"
    which = f"the mean of {bar['mean_of']} draws" if bar["mean_of"] > 1 else "each draw"
    return f"The bar: {which} {side} {bar['value']:g}."


def _more_is_better(bar: dict[str, Any]) -> bool:
    better: bool = bar["scores"]["solution"]["mean"] > bar["value"]
    return better


def _table(bar: dict[str, Any]) -> Iterator[str]:
    yield "| answer | mean | deviation of a draw | least | most | beyond the bar by |"
    yield "|---|--:|--:|--:|--:|--:|"
    sign = 1 if _more_is_better(bar) else -1
    for name, found in sorted(bar["scores"].items(), key=_by_sort):
        if found is None:
            yield f"| {name.replace('_', ' ')} | stops on a draw | | | | |"
            continue
        deviation = found["deviation"] / bar["mean_of"] ** 0.5
        gap = sign * (found["mean"] - bar["value"])
        by = f"{gap / deviation:+.1f} deviations" if deviation > 1e-6 * abs(gap) else "always the same"
        numbers = " | ".join(f"{found[each]:.3g}" for each in ("mean", "deviation", "least", "most"))
        yield f"| {name.replace('_', ' ')} | {numbers} | {by} |"


def _by_sort(answer: tuple[str, Any]) -> tuple[int, str]:
    """The solution, then what is right, then what is wrong."""
    return ("solution", "right", "wrong").index(answer[0].partition(":")[0]), answer[0]


def main() -> int:
    kept = json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else {}
    root = where_is_path()
    path = read_path(root).path
    for name, found in measure(path, root, sys.argv[1:]):
        kept[name] = found
        KEPT.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n", "utf-8")
    PAGE.write_text(page(kept, titles(path)), "utf-8")
    print(f"The page is {PAGE}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
