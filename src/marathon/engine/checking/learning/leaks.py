"""Probes for what must not be known: rows that are held back are made strange, and nothing else may
notice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from marathon.core.verdict import Call
from marathon.engine.checking.bench import Bench
from marathon.engine.checking.learning.broken import Broken, latest, rounded
from marathon.engine.checking.learning.plain import frozen, numbers
from marathon.engine.checking.sameness import same_value

LARGE, SMALL = 1000, 0.001


def strange(table: Any, rows: slice = slice(None), axis: int = 0) -> Any:
    """A copy in which these rows are by turns a thousand times as large and as small, with their own sign."""
    if not isinstance(table, np.ndarray):
        return _strange_table(table, rows)
    made = np.moveaxis(table.copy(), axis, 0)
    short = made.dtype.kind in "iu" and made.dtype.itemsize < 4
    chosen = made[rows]
    chosen[::2] = np.iinfo(made.dtype).max if short else chosen[::2] * LARGE
    chosen[1::2] = chosen[1::2] * SMALL
    return np.moveaxis(made, 0, axis)


def _strange_table(table: Any, rows: slice) -> Any:
    """The same for the numbers of a data frame or series."""
    if table.ndim == 1:
        return type(table)(strange(table.to_numpy(float), rows), index=table.index, name=table.name)
    made = table.copy()
    for column in table.select_dtypes("number"):
        made[column] = strange(table[column].to_numpy(float), rows)
    return made


def held_back(bench: Bench, fit: Callable[[Any], Any], held: Any, *, tolerance: float = 1e-9) -> None:
    """What is fitted does not move when the held-back rows are a thousand times as large or as small.

    `fit(held)` gives what was learned from the training rows alone: statistics, scaled training rows,
    weights.
    """
    calm = frozen(fit(held.copy()), latest(bench))
    moved = frozen(fit(strange(held)), latest(bench))
    if not same_value(moved, calm, tolerance):
        raise _leak(
            latest(bench),
            moved,
            calm,
            "Only the held-back rows were changed, by a thousand times. What is learned may come from the "
            "training rows alone: learn it there, then use it on the others.",
        )


def rows_alone(
    bench: Bench,
    predict: Callable[[Any], Any],
    rows: Any,
    *,
    axis: int = 0,
    tolerance: float = 1e-6,
) -> None:
    """A prediction depends on its own row: the others may be strange, or absent.

    `predict(rows)` gives one result for each of `rows`, which `axis` counts in both.
    """
    half = rows.shape[axis] // 2
    first = (slice(None),) * axis + (slice(half),)
    alone = numbers(predict(rows[first].copy()), latest(bench))
    company = numbers(predict(strange(rows, slice(half, None), axis)), latest(bench))
    kept = np.take(company, range(half), axis=min(axis, company.ndim - 1))
    if not same_value(kept, alone, tolerance):
        raise _leak(
            latest(bench),
            kept,
            alone,
            f"The same {half} rows got other results in the company of strange ones. Each row is on its own: "
            "means, scales and ranks come from the training rows.",
        )


def past_only(bench: Bench, features: Callable[[Any], Any], series: Any, *, tolerance: float = 1e-9) -> None:
    """Features of a day do not move when the days after it do.

    `features(series)` gives one row for each of `series`, in time order; missing values stay missing.
    """
    calm = numbers(features(series.copy()), latest(bench))
    for today in (len(series) // 3, len(series) // 2, len(series) - 2):
        moved = numbers(features(strange(series, slice(today + 1, None))), latest(bench))
        if not same_value(moved[: today + 1], calm[: today + 1], tolerance):
            raise _leak(
                latest(bench),
                moved[: today + 1],
                calm[: today + 1],
                f"Only what comes after row {today} was changed, and features up to that row moved. On "
                f"that day "
                "nobody knows the future: look at shifts, at centred windows, and at means over everything.",
            )


def _leak(tried: Call, moved: Any, calm: Any, why: str) -> Broken:
    return Broken(tried, found=_difference(moved, calm), wanted="the same as before", why=why)


def _difference(moved: Any, calm: Any) -> str:
    """The first number that moved, if there is one to show."""
    for some, others in zip(_parts(moved), _parts(calm), strict=False):
        one, other = np.ravel(some), np.ravel(others)
        if one.shape == other.shape and one.dtype.kind in "biuf":
            different = ~np.isclose(one, other, rtol=1e-9, atol=1e-9, equal_nan=True)
            if different.any():
                place = int(np.argmax(different))
                return f"{rounded(float(one[place]))}, and {rounded(float(other[place]))} before the change"
    return "something else than before the change"


def _parts(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [part for each in value.values() for part in _parts(each)]
    if isinstance(value, (list, tuple)) and not all(isinstance(item, (int, float)) for item in value):
        return [part for each in value for part in _parts(each)]
    return [np.asarray(value)]


def groups_apart(bench: Bench, split: Sequence[Any], groups: Any) -> None:
    """`split` = (training rows, held-back rows): every row once, and no group on both sides."""
    tried, groups = latest(bench), np.asarray(groups)
    train, held = (numbers(part, tried).ravel() for part in split)
    used = np.concatenate([train, held])
    if sorted(used.tolist()) != list(range(len(groups))):
        raise Broken(
            tried,
            found=f"{len(train)} and {len(held)} row numbers, {len(np.unique(used))} of them different",
            wanted=f"each row number from 0 to {len(groups) - 1} once, on one side",
            why="Every row belongs to the training rows or to the held-back ones, and none to both.",
        )
    both = np.intersect1d(groups[train.astype(int)], groups[held.astype(int)])
    if both.size:
        raise Broken(
            tried,
            found=f"{both.size} of {len(np.unique(groups))} groups on both sides",
            wanted="no group on both sides",
            why="Rows of one group are alike, such as two scans of one patient. If some are learned from and "
            "others held back, the score is that of a memory.",
        )
