import numpy as np


def promise(known, pairs):
    """Return a promised rating for each row of pairs."""
    # BEGIN SOLUTION
    mean = known["y"].mean()
    lecturer = dict.fromkeys(known["d"], 0.0)
    student = dict.fromkeys(known["s"], 0.0)

    def above(table, offsets, name):
        return table[name].map(offsets).fillna(0.0)

    # each side in turn explains what the other one leaves over; few ratings count for less
    for _ in range(5):
        rest = known["y"] - mean - above(known, student, "s")
        each = rest.groupby(known["d"])
        lecturer = each.sum() / (each.size() + 5)
        rest = known["y"] - mean - above(known, lecturer, "d")
        each = rest.groupby(known["s"])
        student = each.sum() / (each.size() + 5)
    return (mean + above(pairs, lecturer, "d") + above(pairs, student, "s")).to_numpy()
    # END SOLUTION
