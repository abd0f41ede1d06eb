"""Scores on hidden data: above a baseline for every seed, and at chance where nothing can be known."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from marathon.engine.checking.bench import Bench
from marathon.engine.checking.faults import ChecksBroken
from marathon.engine.checking.learning.broken import Broken, described, latest, rounded
from marathon.engine.checking.learning.plain import number

# AUTHORS: a bar that a right answer misses more often than this is refused.
MOST_FALSE_FAILS = 0.01
Measured = tuple[float, float, int]


def false_fail_rate(bench: Bench | None, right: Measured, *, margin: float, seeds: int) -> float:
    """How often a right answer misses the margin in at least one of `seeds` runs.

    `right` = (m, s, k): mean and standard deviation (ddof=1) of the reference's gain over k seeds. A new gain
    then follows m + s * sqrt(1 + 1/k) * T with T from Student's distribution of k - 1 degrees of freedom,
    which allows for m and s being estimates. With the chance p = P(T < (margin - m) / (s * sqrt(1 + 1/k)))
    of one run, the rate is 1 - (1 - p) ** seeds. It holds for gains that are about normal.
    """
    del bench
    mean, deviation, runs = right
    if runs < 2 or deviation <= 0:
        raise ChecksBroken(f"beats: right={right} is no mean, deviation and number of at least 2 runs")
    below = student_below((margin - mean) / (deviation * math.sqrt(1 + 1 / runs)), runs - 1)
    return -math.expm1(seeds * math.log1p(-below))


def student_below(t: float, freedom: int) -> float:
    """P(T < t) of Student's distribution (Abramowitz and Stegun, 26.7.3 and 26.7.4)."""
    angle = math.atan(t / math.sqrt(freedom))
    odd = freedom % 2
    term = math.cos(angle) if odd else 1.0
    power = term if freedom > 1 else 0.0
    for i in range(2 + odd, freedom - 1, 2):
        term *= math.cos(angle) ** 2 * (i - 1) / i
        power += term
    between = math.sin(angle) * power
    return max(0.0, 0.5 + (angle + between) / math.pi if odd else 0.5 + between / 2)


def beats(
    bench: Bench,
    score: Callable[[int], Any],
    baseline: float | Callable[[int], float],
    margin: float,
    *,
    seeds: Sequence[int],
    right: Measured,
    better: str = "higher",
) -> None:
    """For every seed, `score(seed)` on hidden data is better than the baseline by at least `margin`.

    `right` = (mean, deviation, runs) of the reference's gain over the baseline, measured over seeds; with
    it the false-fail rate of this check is known (see `false_fail_rate`), and more than 1 % is refused as
    our mistake.
    """
    rate = false_fail_rate(bench, right, margin=margin, seeds=len(seeds))
    if rate > MOST_FALSE_FAILS:
        raise ChecksBroken(
            f"beats: a right answer misses this margin in {rate:.1%} of attempts; 1 % is the most. "
            "Lower the margin, or change data, metric or training"
        )
    sign = 1 if better == "higher" else -1
    for seed in seeds:
        found = number(score(seed), latest(bench))
        against = baseline(seed) if callable(baseline) else baseline
        if not sign * (found - against) >= margin:
            raise Broken(
                latest(bench),
                found=f"a score of {rounded(found)} on hidden data",
                wanted=f"{'at least' if sign > 0 else 'at most'} {rounded(against + sign * margin)} "
                f"({rounded(against)} is reached without a good model)",
                why=f"This was one of {len(seeds)} rounds, and each counts. {_how_often(rate)}",
            )


def _how_often(rate: float) -> str:
    """In a power of ten; beyond a million nobody has counted."""
    digits = min(6, int(-math.log10(rate))) if rate > 0 else 6
    return f"A good answer misses this by bad luck in fewer than 1 of {10**digits:,} attempts."


def chance(
    bench: Bench,
    score: Callable[[Callable[[Any], Any]], Any],
    *,
    at: float,
    within: float,
    shuffles: int = 3,
    better: str = "higher",
) -> None:
    """With shuffled labels the score is no better than chance, on average over several shuffles.

    `score(shuffle)` uses `shuffle(labels)` in place of the labels; `at` is the score of guessing.
    """
    found = []
    for number_of in range(shuffles):
        generator = np.random.default_rng((bench.seed, number_of))
        found.append(number(score(_shuffle(generator)), latest(bench)))
    mean, sign = sum(found) / len(found), 1 if better == "higher" else -1
    if not sign * (mean - at) <= within:
        raise Broken(
            described(f"{latest(bench).text}, with shuffled labels"),
            found=f"a score of {rounded(mean)}",
            wanted=f"about {rounded(at)}, the score of guessing",
            why="Shuffled labels have nothing to do with the rows, so nothing can be learned from them. A "
            "score above chance means that the answers, or something chosen with their help, are used.",
        )


def _shuffle(generator: Any) -> Callable[[Any], Any]:
    """Labels in another order, in the shape that they have."""

    def shuffle(labels: Any) -> Any:
        values = np.asarray(labels)
        return generator.permutation(values.ravel()).reshape(values.shape)

    return shuffle
