import numpy as np


def numbers(column, values):
    """The place of each value among the sorted values, and whether it is there at all."""
    place = np.clip(np.searchsorted(values, column), 0, len(values) - 1)
    return place, values[place] == column


def promise(known, pairs):
    y = known["y"].to_numpy(float)
    guess = np.full(len(pairs), y.mean())
    rest = y - y.mean()
    for name, calm in (("d", 4.0), ("s", 6.0)):
        values = np.unique(known[name])
        here, _ = numbers(known[name].to_numpy(), values)
        offsets = np.bincount(here, rest, len(values)) / (np.bincount(here, minlength=len(values)) + calm)
        rest = rest - offsets[here]
        there, seen = numbers(pairs[name].to_numpy(), values)
        guess += np.where(seen, offsets[there], 0.0)
    return guess
