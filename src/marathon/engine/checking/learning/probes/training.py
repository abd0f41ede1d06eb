"""Measures training steps of a PyTorch or Keras model, in the submission's own process."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np


def facts(start: Any, parts: list[str], steps: int, frozen: list[str]) -> dict[str, Any]:
    """What was measured, by part."""
    found: dict[str, Any] = {}
    if "cleared" in parts:
        found["cleared"] = carried_over(start)
    if "mode" in parts:
        found["mode"] = modes(start)
    if "weights" in parts or "learns" in parts:
        found["weights"], found["learns"] = moves(start, steps, frozen)
    return found


def begin(start: Any) -> tuple[Any, Any, Any]:
    """A new model, its step, its evaluation or None; every start draws the same numbers."""
    reseed(1)
    model, step, *rest = start()
    return model, step, rest[0] if rest else None


def reseed(number: int) -> None:
    if "keras" in sys.modules:
        sys.modules["keras"].utils.set_random_seed(number)
    if "torch" in sys.modules:
        sys.modules["torch"].manual_seed(number)


def is_keras(model: Any) -> bool:
    return "keras" in sys.modules and isinstance(model, sys.modules["keras"].layers.Layer)


def weights(model: Any) -> dict[str, Any]:
    """Weights and statistics by name, as they are now. A Keras model may have none before its first step."""
    if is_keras(model):
        return {weight.path: np.array(weight.numpy()) for weight in model.weights}
    return {name: value.detach().cpu().numpy().copy() for name, value in model.state_dict().items()}


def learned(model: Any) -> dict[str, Any]:
    """Those that the slopes move."""
    if is_keras(model):
        names = {weight.path for weight in model.trainable_weights}
    else:
        names = {name for name, each in model.named_parameters() if each.requires_grad}
    return {name: value for name, value in weights(model).items() if name in names}


def carried_over(start: Any) -> dict[str, float]:
    """How far the second of two steps leads, and how much that depends on clearing gradients before it."""
    middles, ends = [], []
    (one, *_), (other, *_) = runs = begin(start), begin(start)
    if not is_keras(one):
        other.load_state_dict(one.state_dict())
    elif one.built and other.built:
        other.set_weights(one.get_weights())
    for clearing, (model, step, _) in enumerate(runs):
        reseed(2)
        step()
        middles.append(learned(model))
        if clearing:
            clear(model)
        reseed(3)
        step()
        ends.append(learned(model))
    return {"moved": farthest(middles[1], ends[1]), "apart": farthest(ends[0], ends[1])}


def clear(model: Any) -> None:
    for parameter in getattr(model, "parameters", list)():
        parameter.grad = None


def farthest(some: dict[str, Any], others: dict[str, Any]) -> float:
    """The largest distance of a weight; by position, for Keras numbers the names of every new model."""
    pairs = zip(some.values(), others.values(), strict=True)
    return max((float(np.abs(one - other).max(initial=0)) for one, other in pairs), default=0.0)


def modes(start: Any) -> dict[str, Any]:
    """In which mode layers ran, None where no layer cares, and what two evaluations gave."""
    model, step, evaluate = begin(start)
    training: list[bool] = []
    recording: list[bool] = []
    watch(model, training, recording)
    step()
    found: dict[str, Any] = {"step": all(training) if training else None, "changed": []}
    found |= {"evaluation": None, "recorded": None, "after": None, "evaluations": [[], []]}
    if evaluate is None:
        return found
    before = weights(model)
    training.clear()
    recording.clear()
    found["evaluations"] = [evaluated(evaluate, number) for number in range(2)]
    now = weights(model)
    found["evaluation"] = any(training) if training else None
    found["recorded"] = any(recording) if recording else None
    found["changed"] = [name for name in before if not np.array_equal(before[name], now[name])]
    training.clear()
    step()
    found["after"] = all(training) if training else None
    return found


def evaluated(evaluate: Any, number: int) -> list[float]:
    reseed(number)
    value = evaluate()
    if hasattr(value, "detach"):
        value = value.detach()
    return [float(each) for each in np.ravel(np.asarray(value))[:200]]


def watch(model: Any, training: list[bool], recording: list[bool]) -> None:
    """Note for every layer that cares whether it trains, and for PyTorch whether gradients are recorded."""
    if is_keras(model):
        layers = sys.modules["keras"].layers
        kinds = (layers.Dropout, layers.BatchNormalization, layers.GaussianNoise, layers.SpatialDropout2D)
        for layer in model._flatten_layers(include_self=False):
            if isinstance(layer, kinds) and layer.trainable:
                watch_keras(layer, training)
        return
    torch = sys.modules["torch"]
    moody = (torch.nn.modules.dropout._DropoutNd, torch.nn.modules.batchnorm._NormBase)
    for module in model.modules():
        if isinstance(module, moody) and not is_frozen(module):
            module.register_forward_pre_hook(lambda layer, _: training.append(bool(layer.training)))
        module.register_forward_pre_hook(lambda *_: recording.append(torch.is_grad_enabled()))


def is_frozen(module: Any) -> bool:
    parameters = list(module.parameters())
    return bool(parameters) and not any(parameter.requires_grad for parameter in parameters)


def watch_keras(layer: Any, training: list[bool]) -> None:
    call = layer.call

    def watched(*arguments: Any, **named: Any) -> Any:
        training.append(bool(named.get("training")))
        return call(*arguments, **named)

    layer.call = watched


def moves(start: Any, steps: int, frozen: list[str]) -> tuple[dict[str, list[str]], list[float]]:
    """Frozen weights that moved, others that did not, and the losses on the way."""
    model, step, _ = begin(start)
    losses = [float(step())]
    resting, moving = roles(model, frozen)
    before = weights(model)
    losses += [float(step()) for _ in range(steps - 1)]
    now = weights(model)
    changed = {name for name in before if not np.array_equal(before[name], now[name])}
    moved = [name for name in resting if name in changed]
    return {"frozen_moved": moved, "still": [name for name in moving if name not in changed]}, losses


def roles(model: Any, frozen: list[str]) -> tuple[list[str], list[str]]:
    """The names that have to rest, and those that have to move; the statistics of layers may do either."""
    if is_keras(model):
        layers = [layer for layer in model._flatten_layers(include_self=False) if not layer.trainable]
        marked = {weight.path for layer in layers for weight in layer.weights}
        learned = [weight.path for layer in model._flatten_layers() for weight in layer._trainable_variables]
    else:
        marked = {name for name, each in model.named_parameters() if not each.requires_grad}
        learned = [name for name, _ in model.named_parameters()]
    if frozen:
        marked = {name for name in weights(model) if any(belongs(name, part) for part in frozen)}
    return sorted(marked), [name for name in dict.fromkeys(learned) if name not in marked]


def belongs(name: str, part: str) -> bool:
    return name.startswith(part) or f"/{part}/" in f"/{name}/"
