"""A training loop's hygiene, measured beside the submission in its own library."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from marathon.core.verdict import Call
from marathon.engine.checking.bench import Bench
from marathon.engine.checking.faults import ChecksBroken
from marathon.engine.checking.inside import measure
from marathon.engine.checking.learning.broken import Broken, described, rounded
from marathon.engine.checking.learning.losses import learns as losses_fall
from marathon.engine.checking.learning.probes.training import facts

PARTS = ("cleared", "mode", "weights", "learns")
STEP, EVALUATION = described("your training step"), described("your evaluation, twice on the same rows")
# Of the distance that the weights went; rounding in float32 stays far below.
SAME = 1e-3


def training_loop(
    bench: Bench,
    start: Callable[[], Any],
    *parts: str,
    frozen: Sequence[str] = (),
    steps: int = 60,
    to: float = 0.1,
) -> None:
    """A training step of PyTorch or Keras is clean; `parts` says which of PARTS are looked at (none: all).

    `start` is a function of the checks, run beside the submission. It gives `(model, step)` or
    `(model, step, evaluate)`: a new model, a function that makes one training step on one small batch and
    gives its loss, and one that evaluates the model. What is looked at:

    - cleared: two steps agree with two steps between which the gradients are cleared;
    - mode: layers such as dropout train in a step and rest in an evaluation, which changes nothing, gives the
      same twice, and records no gradients; the step after it trains again;
    - weights: what `frozen` names (beginnings of names, or layers) stays, every other weight moves. Without
      names, what the model itself marks as frozen;
    - learns: the loss of the batch ends below `to` times the first.
    """
    wanted = parts or PARTS
    unknown = set(wanted) - set(PARTS)
    if unknown:
        raise ChecksBroken(f"training_loop knows {', '.join(PARTS)}, and not {', '.join(unknown)}")
    found = measure(bench, STEP.text, facts, (start, list(wanted), steps, list(frozen)))
    looks: dict[str, Callable[[Any], None]] = {
        "cleared": _cleared, "mode": _mode, "weights": _weights,
        "learns": lambda losses: losses_fall(bench, losses, to=to),
    }  # fmt: skip
    for part in PARTS:
        if part in wanted:
            looks[part](found[part])


def _cleared(found: Any) -> None:
    moved, apart = float(found["moved"]), float(found["apart"])
    if not moved > 0:
        raise Broken(
            STEP,
            found="weights that did not move in two steps",
            wanted="weights that move",
            why="A step is: compute the loss, compute the slopes, and let the optimizer move the weights.",
        )
    if not apart <= SAME * moved:
        raise Broken(
            Call(f"{STEP.text}, twice", "returned"),
            found="other weights than with gradients cleared between the two",
            wanted="the same weights",
            why="The slopes of the first step are still there, and those of the second are added to them. "
            "Clear them in every step.",
        )


_MODES = (
    # What was measured, whether it is wrong, what was tried, what was found, what is right, and why.
    ("step", False, STEP, "layers in evaluation mode", "layers in training mode",
     "Dropout and batch normalisation only do their work in training mode. Switch it on before the steps."),
    ("evaluation", True, EVALUATION, "layers in training mode", "layers in evaluation mode",
     "In training mode dropout goes on removing numbers and batch normalisation goes on learning."),
    ("recorded", True, EVALUATION, "gradients being recorded", "no gradients recorded",
     "An evaluation needs no slopes; recording them costs memory and time, and invites mistakes."),
    ("after", False, Call("your training step, after an evaluation", "returned"), "layers in evaluation mode",
     "layers in training mode", "The evaluation switched the mode, and nobody switched it back."),
)  # fmt: skip


def _mode(found: Any) -> None:
    for key, wrong, tried, came, right, why in _MODES:
        if found[key] is wrong:
            raise Broken(tried, found=came, wanted=right, why=why)
        if key == "evaluation":
            _same_evaluations(found)


def _same_evaluations(found: Any) -> None:
    if found["changed"]:
        why, moved = "An evaluation looks at the model and leaves it as it is.", found["changed"][0]
        raise Broken(EVALUATION, found=f"another `{moved}`", wanted="a model that stays", why=why)
    first, second = (np.array(values, dtype=float) for values in found["evaluations"])
    if first.shape != second.shape or not np.array_equal(first, second, equal_nan=True):
        alone = first.size == 1 == second.size
        shown = f"{rounded(first[0])} and {rounded(second[0])}" if alone else "two results"
        why = "Model and rows were the same. Something is still drawn at random: is dropout switched off?"
        raise Broken(EVALUATION, found=shown, wanted="the same twice", why=why)


def _weights(found: Any) -> None:
    if found["frozen_moved"]:
        raise Broken(
            STEP,
            found=f"another `{found['frozen_moved'][0]}`",
            wanted="frozen weights that stay",
            why="A frozen layer keeps what it learned elsewhere: its weights get no slopes, and its batch "
            "normalisation no new statistics.",
        )
    if found["still"]:
        raise Broken(
            STEP,
            found=f"`{found['still'][0]}` as it was before",
            wanted="every weight that is not frozen moves",
            why="This weight gets no slope, or the optimizer was not given it.",
        )
