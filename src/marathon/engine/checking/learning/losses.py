"""A loss at its known points, at the start of training, and on its way down."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from marathon.engine.checking.bench import Bench
from marathon.engine.checking.learning.broken import Broken, latest, rounded
from marathon.engine.checking.learning.plain import number, numbers

HUGE = 1e3


def loss(
    bench: Bench,
    function: Callable[[Any, Any], Any],
    scores: Any,
    labels: Any,
    *,
    classes: int,
    axis: int = 0,
    reduction: str = "mean",
) -> None:
    """`function(scores, labels)`, scores before any softmax or sigmoid, is a cross-entropy for `classes`.

    Zero scores cost log(classes) an example; the same examples twice cost the same as a mean (or twice as
    much as a sum); and huge scores cost a finite number, which grows with them. `axis` counts the examples.
    """
    scores, labels = np.array(scores, dtype=float), np.array(labels)
    times = scores.shape[axis] if reduction == "sum" else 1
    _is(
        bench,
        function(np.zeros_like(scores), labels.copy()),
        times * math.log(classes),
        _nothing_known(classes),
    )
    once = number(function(scores.copy(), labels.copy()), latest(bench))
    label_axis = min(axis, labels.ndim - 1)
    twice = np.concatenate([scores, scores], axis), np.concatenate([labels, labels], label_axis)
    _is(bench, function(*twice), once * (2 if reduction == "sum" else 1), _reduced(reduction))
    _huge(bench, function, scores * (HUGE / np.abs(scores).max()), labels)


def _is(bench: Bench, value: Any, wanted: float, why: str) -> None:
    tried = latest(bench)
    found = number(value, tried)
    if not math.isclose(found, wanted, rel_tol=1e-4, abs_tol=1e-6):
        raise Broken(tried, found=rounded(found), wanted=rounded(wanted), why=why)


def _nothing_known(classes: int) -> str:
    return (
        f"Scores of 0 say nothing, so each of {classes} classes has the chance 1/{classes}, "
        f"and its loss is log({classes})."
    )


def _reduced(reduction: str) -> str:
    if reduction == "sum":
        return "It is a sum over the examples: the same examples twice cost twice as much."
    return "It is a mean over the examples: the same examples twice cost as much as once."


def _huge(bench: Bench, function: Callable[[Any, Any], Any], scores: Any, labels: Any) -> None:
    """Far out the loss is a straight line: scores twice as large cost twice as much."""
    one = number(function(scores, labels.copy()), latest(bench))
    two = number(function(2 * scores, labels.copy()), latest(bench))
    if not (math.isfinite(two) and math.isclose(two, 2 * one, rel_tol=1e-2, abs_tol=1e-2)):
        raise Broken(
            latest(bench),
            found=rounded(two),
            wanted=f"a finite number, about {rounded(2 * one)}" if math.isfinite(one) else "a finite number",
            why="Scores of a thousand are fine. exp(1000) is inf and log(0) is -inf: work with the scores "
            "before they become probabilities, and do not cut the loss off.",
        )


def first_loss(bench: Bench, value: Any, *, classes: int, within: float = 0.3) -> None:
    """The loss of an untrained network is near log(classes): it guesses. The classes are balanced."""
    tried, wanted = latest(bench), math.log(classes)
    found = number(value, tried)
    if not abs(found - wanted) <= within:
        raise Broken(
            tried,
            found=f"a first loss of {rounded(found)}",
            wanted=f"about log({classes}) = {rounded(wanted)}",
            why="Before training a network knows nothing and guesses. A larger loss means scores that are "
            "too large, or a softmax that is applied twice or not at all; a smaller one means that it has "
            "seen the labels.",
        )


def learns(bench: Bench, losses: Sequence[Any], *, to: float = 0.1) -> None:
    """The losses of training on one small batch stay finite and end below `to` times the first."""
    tried = latest(bench)
    found = numbers(losses, tried).astype(float).ravel()
    if found.size < 2:
        wanted, why = "a loss for each step", "The losses show whether the network learns."
        raise Broken(tried, found=f"{found.size} losses", wanted=wanted, why=why)
    bad = np.flatnonzero(~np.isfinite(found))
    if bad.size:
        why, shown = "The steps are too long, or a logarithm met a zero.", f"a loss of {found[bad[0]]}"
        raise Broken(tried, found=f"{shown} at step {bad[0] + 1}", wanted="finite losses", why=why)
    if not found[-1] <= to * found[0]:
        raise Broken(
            tried,
            found=f"losses from {rounded(found[0])} down to {rounded(found[-1])} in {found.size} steps"
            if found[-1] < found[0]
            else f"losses from {rounded(found[0])} to {rounded(found[-1])} in {found.size} steps",
            wanted=f"a last loss below {rounded(to * found[0])}",
            why="A few examples can be learned by heart. If even that fails, a step is missing: the slopes, "
            "the update, or a layer that gets no signal.",
        )
