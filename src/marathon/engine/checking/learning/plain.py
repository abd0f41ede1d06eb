"""What came back as data of our own: nothing of the submission has a say in what is compared."""

from __future__ import annotations

import copy
from typing import Any

import numpy as np

from marathon.core.verdict import Call
from marathon.engine import arrays
from marathon.engine.checking.learning.broken import Broken
from marathon.engine.peer.remote import RemoteObject
from marathon.engine.wire import PRIMITIVES

_TO_PLAIN = ("detach", "numpy")  # how PyTorch's and TensorFlow's tensors become numbers


def numbers(value: Any, tried: Call) -> Any:
    """The numbers in `value` as a new NumPy array, which no later call can change.

    Raises:
        Broken: it holds anything but numbers, or its rows have different lengths.
    """
    try:
        found = np.array(_by_value(value))
    except Exception:  # noqa: BLE001  # whatever the object is, it is no table of numbers
        found = np.array(None)
    if found.dtype.kind not in "biuf":
        raise Broken(
            tried,
            found=_kind(value),
            wanted="numbers: a float, a list of numbers or a NumPy array",
            why="Only numbers can be compared. Hand back the values themselves.",
        )
    return found


def number(value: Any, tried: Call) -> float:
    """One number as a float.

    Raises:
        Broken: it is not one number.
    """
    found = numbers(value, tried)
    if found.size != 1:
        wanted, why = "one number", "A loss or a score is one number for all examples together."
        raise Broken(tried, found=f"an array of shape {found.shape}", wanted=wanted, why=why)
    return float(found.reshape(()))


def frozen(value: Any, tried: Call) -> Any:
    """A copy of plain data, down to its last item, which no later call can change.

    Raises:
        Broken: something in it is an object of the submission.
    """
    kind = type(value)
    if kind in PRIMITIVES or isinstance(value, np.generic):
        return value
    if kind in (list, tuple, set, frozenset):
        return kind([frozen(item, tried) for item in value])
    if kind is dict:
        return {frozen(key, tried): frozen(item, tried) for key, item in value.items()}
    array = arrays.kind_of(value)
    if array == "ndarray":
        return value.copy()
    if array == "Series":
        return [_column(value.index, tried), _column(value, tried)]
    if array == "DataFrame":
        return [[str(name) for name in value], *(frozen(value[name], tried) for name in value)]
    return numbers(value, tried)


def _column(values: Any, tried: Call) -> Any:
    """Times and numbers as an array; where anything could be inside, item by item."""
    found = values.to_numpy()
    return found.copy() if found.dtype.kind != "O" else frozen(found.tolist(), tried)


def fresh(arguments: tuple[Any, ...]) -> tuple[Any, ...]:
    """A copy of the arguments for every call, so that none can spoil the next; a model stays the model."""
    return tuple(each if isinstance(each, RemoteObject) else copy.deepcopy(each) for each in arguments)


def _by_value(value: Any) -> Any:
    for name in _TO_PLAIN:
        if isinstance(value, RemoteObject) and (ask := getattr(value, name, None)) is not None:
            value = ask()
    return value


def _kind(value: Any) -> str:
    name = type(value).__name__
    return "None" if value is None else f"{'an' if name[:1] in 'aeiouAEIOU' else 'a'} {name}"
