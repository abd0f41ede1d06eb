"""Whether chance is under control: the same again, and a seed that is really used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from marathon.engine.checking.bench import Bench
from marathon.engine.checking.learning.broken import Broken, latest
from marathon.engine.checking.learning.plain import fresh, frozen
from marathon.engine.checking.sameness import same_value


def repeats(bench: Bench, call: Callable[..., Any], *arguments: Any, tolerance: float = 0.0) -> None:
    """The same call twice gives the same."""
    first, second = (frozen(call(*fresh(arguments)), latest(bench)) for _ in range(2))
    if not same_value(second, first, tolerance):
        raise Broken(
            latest(bench),
            found="something else than the first time",
            wanted="the same both times",
            why="Nothing changed between the two calls. Chance has to start from a fixed seed inside the "
            "function, and nothing may be kept from one call to the next.",
        )


def seeded(
    bench: Bench, call: Callable[[int], Any], *, seeds: Sequence[int] = (5, 6, 7, 8), tolerance: float = 0.0
) -> None:
    """`call(seed)` gives the same for the same seed, and not the same for every seed."""
    first, second = (frozen(call(seeds[0]), latest(bench)) for _ in range(2))
    if not same_value(second, first, tolerance):
        raise Broken(
            latest(bench),
            found="something else than the first time",
            wanted=f"the same for seed {seeds[0]} both times",
            why="Something is drawn that the seed does not decide: weights, the order of the rows, or "
            "dropout.",
        )
    others = (frozen(call(seed), latest(bench)) for seed in seeds[1:])
    if all(same_value(other, first, tolerance) for other in others):
        raise Broken(
            latest(bench),
            found=f"the same for the seeds {', '.join(map(str, seeds))}",
            wanted="another result for another seed",
            why="The seed that comes in is not used: a fixed number stands somewhere in its place.",
        )
