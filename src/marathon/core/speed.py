"""How a learner's real minutes compare with the stated ones, and how sure anybody can be of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

# The latest lessons count: people change, and so do lessons.
LATEST = 30
# Less than a fifth of the stated minutes is no reading of a lesson; five times as many, one left open.
LEAST, MOST = 0.2, 5.0
# Before anything is known, stated minutes hold, give or take a third: worth three lessons of evidence.
PRIOR_LESSONS, PRIOR_SHAPE, PRIOR_SPREAD = 3.0, 3.0, 0.3


@dataclass(frozen=True)
class Speed:
    """The logarithm of real by stated minutes: its `mean`, the `doubt` about it, its `spread` over lessons.

    A normal-inverse-gamma estimate (Gelman et al., Bayesian Data Analysis, section 3.3) of `lessons`.
    """

    lessons: int = 0
    mean: float = 0.0
    spread: float = PRIOR_SPREAD
    doubt: float = PRIOR_SPREAD / math.sqrt(PRIOR_LESSONS)

    @property
    def factor(self) -> float:
        """Real minutes for one stated minute, in the middle."""
        return math.exp(self.mean)

    def span(self, shortest: float, longest: float) -> tuple[float, float]:
        """A stated range as it will be for this learner, in minutes."""
        return shortest * self.factor, longest * self.factor

    def around(self, minutes: float) -> tuple[float, float]:
        """The range in which six of ten times of `minutes` stated will lie."""
        width = 0.84 * self.spread
        return minutes * math.exp(self.mean - width), minutes * math.exp(self.mean + width)


def measure_speed(lessons: Sequence[tuple[float, float]]) -> Speed:
    """From pairs of stated and real minutes of finished lessons, the latest last."""
    ratios = [real / stated for stated, real in lessons if stated > 0]
    logs = [math.log(ratio) for ratio in ratios if LEAST <= ratio <= MOST][-LATEST:]
    count = len(logs)
    if not count:
        return Speed()
    middle = sum(logs) / count
    weight = PRIOR_LESSONS + count
    shape = PRIOR_SHAPE + count / 2
    scale = (PRIOR_SHAPE - 1) * PRIOR_SPREAD**2 + sum((each - middle) ** 2 for each in logs) / 2
    scale += PRIOR_LESSONS * count * middle**2 / (2 * weight)
    spread = math.sqrt(scale / (shape - 1))
    return Speed(count, count * middle / weight, spread, spread / math.sqrt(weight))
