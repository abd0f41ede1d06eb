"""Simpler cases of the same sort: within the bounds of the cases that the check itself gave."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

from marathon.engine import arrays
from marathon.engine.checking.bounds import Bounds, Place, number_in

Case = tuple[Any, ...]
# Of long values only so many parts are tried by themselves.
MOST_PARTS = 24


def size_of(case: Case) -> tuple[float, float, float]:
    """How large a case is: by how much there is to read, then by its numbers, then by foreign letters."""
    length = amount = oddness = 0.0
    stack = list(case)
    while stack:
        value = stack.pop()
        length += 1
        if isinstance(value, str):
            number = number_in(value)
            length += len(value)
            amount += abs(number) if number is not None and math.isfinite(number) else 0
            oddness += sum(not letter.isascii() for letter in value)
        elif isinstance(value, (int, float)):
            length += 0.5 * (isinstance(value, float) and not float(value).is_integer())
            amount += abs(value) if value == value else 0  # noqa: PLR0124  # not NaN
        elif isinstance(value, dict):
            stack += [*value.keys(), *value.values()]
        elif isinstance(value, (list, tuple, set, frozenset)):
            stack += list(value)
        elif arrays.kind_of(value) == "ndarray":
            entries, uneven, total = _size_of_array(value)
            length, amount = length + entries + 0.5 * uneven, amount + total
        elif arrays.kind_of(value) in ("DataFrame", "Series"):
            length += value.size
    return length, amount, oddness


def _size_of_array(array: Any) -> tuple[float, float, float]:
    """How many entries, how many of them are no whole numbers, and the sum of their magnitudes."""
    if array.dtype.kind not in "iuf":
        return array.size, 0.0, 0.0
    magnitudes = abs(array[array == array].astype("float64"))  # noqa: PLR0124  # not NaN
    return array.size, float((magnitudes % 1 != 0).sum()), float(magnitudes.sum())


def simpler(case: Case, bounds: Bounds) -> Iterator[Case]:
    """Cases in which one thing is simpler: an argument, or a dimension that several arguments share."""
    for kept, length in _cuts_of_lengths(case):
        cut = tuple(_cut(value, length, kept) for value in case)
        if all(bounds.allow((position,), value) for position, value in enumerate(cut)):
            yield cut
    for position, value in enumerate(case):
        for smaller in _smaller(value, (position,), bounds):
            yield (*case[:position], smaller, *case[position + 1 :])


def _smaller(value: Any, place: Place, bounds: Bounds) -> Iterator[Any]:
    for candidate in _candidates(value, place, bounds):
        if bounds.allow(place, candidate):
            yield candidate
    yield from _simpler_inside(value, place, bounds)


def _candidates(value: Any, place: Place, bounds: Bounds) -> Iterator[Any]:
    if isinstance(value, (bool, type(None))):
        return
    if isinstance(value, (int, float)):
        yield from _smaller_numbers(value)
    elif isinstance(value, str):
        number = number_in(value)
        yield from (str(smaller) for smaller in _smaller_numbers(number)) if number is not None else ()
        yield from _shorter(value)
        yield from _plainer(value, bounds.letters(place))
    elif isinstance(value, (list, tuple)):
        yield from _shorter(value)
    elif isinstance(value, (dict, set, frozenset)):
        yield from _without_one(value)
    elif arrays.kind_of(value) == "ndarray":
        yield from _simpler_arrays(value)


def _simpler_inside(value: Any, place: Place, bounds: Bounds) -> Iterator[Any]:
    if type(value) in (list, tuple):
        yield from _equal_ones_together(value, place, bounds)
        for index, item in enumerate(value[:MOST_PARTS]):
            for smaller in _smaller(item, (*place, "item"), bounds):
                yield type(value)((*value[:index], smaller, *value[index + 1 :]))
    elif type(value) is dict:
        for key, item in list(value.items())[:MOST_PARTS]:
            for smaller in _smaller(item, (*place, "value", repr(key)), bounds):
                yield {**value, key: smaller}


def _equal_ones_together(value: Any, place: Place, bounds: Bounds) -> Iterator[Any]:
    """Numbers that occur twice, made smaller alike: it may matter that they are equal."""
    numbers = [item for item in value if type(item) in (int, float)]
    for number in dict.fromkeys(item for item in numbers[:MOST_PARTS] if numbers.count(item) > 1):
        for plain in (type(number)(0), type(number)(1), number - 1):
            if abs(plain) < abs(number) and bounds.allow((*place, "item"), plain):
                yield type(value)(plain if item == number else item for item in value)


def _smaller_numbers(value: Any) -> Iterator[Any]:
    """Nothing, one, and steps of every power of two, so that a bound is closed in on as by bisection.

    Steps away from zero are for who says by `size=` that another number is the simplest.
    """
    if isinstance(value, float):
        if math.isfinite(value):
            yield from dict.fromkeys((0.0, 1.0, float(round(value)), round(value, 1), round(value, 2)))
            yield from (float(step) for step in _steps(math.trunc(value)))
        return
    yield from dict.fromkeys((0, 1, -1, *_steps(value)))


def _steps(value: int) -> Iterator[int]:
    for power in range(min(max(1, abs(value).bit_length()), 64)):
        yield value - (1 << power)
        yield value + (1 << power)


def _shorter(value: Any) -> Iterator[Any]:
    """Without a half, a quarter and so on, at every place; at last without one."""
    for kept in _cuts(len(value)):
        yield value[: kept.start] + value[kept.stop :]


def _cuts(length: int) -> Iterator[range]:
    """What is left out: large parts first, single ones at the front when there are many."""
    part = length
    while part > 1 and length // part <= MOST_PARTS:
        yield from (range(start, min(start + part, length)) for start in range(0, length, part))
        part //= 2
    yield from (range(start, start + 1) for start in range(min(length, MOST_PARTS)))


def _plainer(text: str, known: set[str]) -> Iterator[str]:
    """With a letter that is not of the English alphabet replaced by one that is and that such texts have."""
    for index, letter in enumerate(text[:MOST_PARTS]):
        plain = min((other for other in known if other.isascii() and other.isalpha()), default="")
        if plain and not letter.isascii():
            yield text[:index] + plain + text[index + 1 :]


def _without_one(value: Any) -> Iterator[Any]:
    for left_out in list(value)[:MOST_PARTS]:
        if isinstance(value, dict):
            yield {key: item for key, item in value.items() if key != left_out}
        else:
            yield value - {left_out}


# Arrays, tables and lists whose lengths belong together.
def _cuts_of_lengths(case: Case) -> Iterator[tuple[list[int], int]]:
    """For every length in the case, which indices to keep of whatever has that length."""
    lengths = dict.fromkeys(length for value in case for length in _lengths(value))
    for length in lengths:
        for left_out in _cuts(length):
            yield [index for index in range(length) if index not in left_out], length


def _lengths(value: Any) -> Sequence[int]:
    kind = arrays.kind_of(value)
    if kind == "ndarray":
        return tuple(value.shape)
    return (len(value),) if isinstance(value, list) or kind in ("DataFrame", "Series") else ()


def _cut(value: Any, length: int, kept: list[int]) -> Any:
    """What a value becomes when every dimension of that length keeps only some of its indices."""
    kind = arrays.kind_of(value)
    if kind == "ndarray":
        for axis, size in enumerate(value.shape):
            value = value.take(kept, axis=axis) if size == length else value
        return value
    if length not in _lengths(value):
        return value
    return value.iloc[kept] if kind else [value[index] for index in kept]


def _simpler_arrays(array: Any) -> Iterator[Any]:
    """With plainer entries: all at once, then one after the other."""
    if array.dtype.kind not in "iuf":
        return
    if array.dtype.kind == "f":
        yield from (array.round(places) for places in (0, 1, 2))
    yield array * 0
    yield array * 0 + 1
    flat = array.ravel()
    for index in range(min(flat.size, MOST_PARTS)):
        for entry in (0, 1 if flat[index] > 0 else -1, flat[index].round()):
            if flat[index] != entry:
                changed = flat.copy()
                changed[index] = entry
                yield changed.reshape(array.shape)
