"""Whether probabilities come true as often as they say."""

from __future__ import annotations

from typing import Any

import numpy as np

from marathon.engine.checking.bench import Bench
from marathon.engine.checking.faults import ChecksBroken
from marathon.engine.checking.learning.broken import Broken, latest, rounded
from marathon.engine.checking.learning.plain import numbers

MOST_BINS, FEWEST_IN_A_BIN, FEWEST = 15, 50, 2000


def calibrated(
    bench: Bench,
    probabilities: Any,
    outcomes: Any,
    *,
    reference: Any,
    rate_within: float = 0.03,
    error_within: float = 0.02,
) -> None:
    """Probabilities agree with how often it happened (`outcomes`, 0 or 1, at least 2,000 hidden cases).

    Their mean lies within 0.03 of the rate, and their expected calibration error is at most 0.02, each beyond
    what `reference`, the reference's probabilities for the same cases, is off by: 2,000 cases alone have a
    rate that strays by 0.01. The error is the mean, over bins of equally many cases (at least 50), of the
    distance between mean probability and rate, weighted by cases.
    """
    tried, truth = latest(bench), np.asarray(outcomes, dtype=float).ravel()
    if truth.size < FEWEST:
        raise ChecksBroken(f"calibrated: {truth.size} cases are too few; {FEWEST} is the least")
    found = numbers(probabilities, tried).astype(float)
    if found.size != truth.size or not ((found >= 0) & (found <= 1)).all():
        wanted = f"{truth.size} probabilities from 0 to 1"
        shown = f"{found.size} numbers from {rounded(np.min(found))} to {rounded(np.max(found))}"
        raise Broken(tried, found=shown, wanted=wanted, why="Each case gets one probability.")
    best = np.asarray(reference, dtype=float).ravel()
    mean, rate = float(found.mean()), float(truth.mean())
    if not abs(mean - rate) <= rate_within + abs(float(best.mean()) - rate):
        raise Broken(
            tried,
            found=f"probabilities of {rounded(mean)} on average",
            wanted=f"about {rounded(rate)}, the share of cases in which it happened",
            why=f"Over all cases your probabilities are too {'high' if mean > rate else 'low'}.",
        )
    error, worst = calibration_error(found.ravel(), truth)
    allowed = calibration_error(best, truth)[0] + error_within
    if not error <= allowed:
        raise Broken(
            tried,
            found=f"probabilities that are off by {rounded(error)} on average",
            wanted=f"at most {rounded(allowed)}",
            why=f"Of {worst[2]} cases to which you gave about {worst[0]:.2f}, it happened in {worst[1]:.0%}.",
        )


def calibration_error(found: Any, truth: Any) -> tuple[float, tuple[float, float, int]]:
    """The expected calibration error, and the worst bin: mean probability, rate, number of cases."""
    order = np.argsort(found, kind="stable")
    bins = np.array_split(order, min(MOST_BINS, max(1, truth.size // FEWEST_IN_A_BIN)))
    rows = [(float(found[part].mean()), float(truth[part].mean()), len(part)) for part in bins]
    error = sum(abs(said - rate) * count for said, rate, count in rows) / truth.size
    return error, max(rows, key=lambda row: abs(row[0] - row[1]))
