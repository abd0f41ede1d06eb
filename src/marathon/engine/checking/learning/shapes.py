"""Shapes and number types that must hold for every batch, and layouts that must not be mixed up."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from marathon.engine.checking.bench import Bench
from marathon.engine.checking.learning.broken import Broken, latest, rounded
from marathon.engine.checking.learning.plain import fresh, numbers

FLOATS = ("float64", "float32")
FLAT_AND_COLUMN = ((-1,), (-1, 1))


def shapes(
    bench: Bench,
    function: Callable[..., Any],
    case: Callable[[int], tuple[Any, ...]],
    gives: Callable[[int], Any],
    *,
    batches: Sequence[int] = (7, 1),
    dtypes: Sequence[str] = FLOATS,
) -> None:
    """Results have their exact shape for a batch and for a batch of one, and float32 stays float32.

    `case(batch)` makes the arguments, `gives(batch)` the shape of the result, or a list of shapes for several
    results. Floating-point arrays are handed over in each of `dtypes`; results of whole numbers may stay so.
    """
    for batch, dtype in itertools.product(batches, dtypes):
        result = function(*(_cast(argument, dtype) for argument in fresh(case(batch))))
        tried, wanted = latest(bench), gives(batch)
        several = isinstance(wanted, list)
        if several and (not isinstance(result, (tuple, list)) or len(result) != len(wanted)):
            raise Broken(
                tried,
                found=f"{len(result)} results" if isinstance(result, (tuple, list)) else "one result",
                wanted=f"{len(wanted)} results",
                why="The order and number of the results are part of the task.",
            )
        for part, shape in zip(result, wanted, strict=True) if several else [(result, wanted)]:
            found = numbers(part, tried)
            _same_shape(tried, found, shape, batch)
            _same_dtype(tried, found, dtype)


def _cast(argument: Any, dtype: str) -> Any:
    is_float = isinstance(argument, np.ndarray) and argument.dtype.kind == "f"
    return argument.astype(dtype) if is_float else argument


def _same_shape(tried: Any, found: Any, shape: tuple[int, ...], batch: int) -> None:
    if found.shape != tuple(shape):
        why = f"These are {batch} examples. Which axis of your result counts the examples?"
        if batch == 1:
            why = "A batch of one example is still a batch: its axis stays, with length 1."
        raise Broken(tried, found=f"shape {found.shape}", wanted=f"shape {tuple(shape)}", why=why)


def _same_dtype(tried: Any, found: Any, dtype: str) -> None:
    if found.ndim and found.dtype.kind == "f" and found.dtype.name != dtype:
        raise Broken(
            tried,
            found=f"{found.dtype.name} numbers",
            wanted=f"{dtype} numbers, like those that came in",
            why="Somewhere on the way another type joins in, such as an array made without a dtype.",
        )


def broadcasting(
    bench: Bench,
    function: Callable[..., Any],
    *arguments: Any,
    layouts: Sequence[tuple[int, ...]] = FLAT_AND_COLUMN,
    tolerance: float = 1e-9,
) -> None:
    """`(n,)` and `(n, 1)` inputs give the same numbers in every mixture, or are refused with an exception.

    The arguments that are one-dimensional arrays are laid out anew; what is right is the result for the
    arguments as they are given.
    """
    vectors = [i for i, each in enumerate(arguments) if isinstance(each, np.ndarray) and each.ndim == 1]
    right = numbers(function(*fresh(arguments)), latest(bench)).ravel()
    for chosen in itertools.product(layouts, repeat=len(vectors)):
        laid = list(fresh(arguments))
        for place, layout in zip(vectors, chosen, strict=True):
            laid[place] = laid[place].reshape(layout)
        try:
            result = function(*laid)
        except Exception:  # noqa: BLE001, S112  # a refusal is as good as the right answer
            continue
        tried = latest(bench)
        found = numbers(result, tried).ravel()
        if found.size != right.size or not np.allclose(found, right, rtol=tolerance, atol=tolerance):
            raise _mixed_up(tried, found, right, [laid[place].shape for place in vectors])


def _mixed_up(tried: Any, found: Any, right: Any, shapes_: list[tuple[int, ...]]) -> Broken:
    length = max(itertools.chain(*shapes_))
    mixed = len(set(shapes_)) > 1
    table = f"A flat array and a column together make a table of {length} by {length}: each meets each."
    return Broken(
        tried,
        found=_said(found),
        wanted=f"{_said(right)} as for flat arrays, or an exception that refuses the shapes",
        why=f"The shapes were {' and '.join(map(str, shapes_))}. " + (table if mixed else ""),
    )


def _said(values: Any) -> str:
    return rounded(float(values[0])) if values.size == 1 else f"{values.size} numbers"
