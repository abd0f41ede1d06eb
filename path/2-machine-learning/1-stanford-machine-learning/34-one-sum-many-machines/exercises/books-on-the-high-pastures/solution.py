import numpy as np


def ridge_once(shards, strength):
    """Return (w, b) of ridge on scaled columns, in own units, from shards that are seen once."""
    # BEGIN SOLUTION
    stake = None
    for X, y in shards:
        # the answers are one more column
        rows = np.column_stack([X, y])
        if len(rows) == 0:
            continue
        # measure from a row that was seen, so that all numbers stay small
        if stake is None:
            stake, count, total, products = rows[0], 0, 0.0, 0.0
        moved = rows - stake
        count += len(moved)
        total = total + moved.sum(axis=0)
        products = products + moved.T @ moved

    # take the means away, then divide by the spreads: after the summing
    mean = total / count
    unrest = products / count - np.outer(mean, mean)
    spread = np.sqrt(np.diag(unrest)[:-1])
    spread[spread == 0] = 1
    scaled = unrest[:-1, :-1] / np.outer(spread, spread)
    w = np.linalg.solve(scaled + strength / count * np.eye(len(spread)), unrest[:-1, -1] / spread) / spread
    middle = stake + mean
    return w, float(middle[-1] - (w * middle[:-1]).sum())
    # END SOLUTION
