# id: ML41
# belief: the strength may be added to a mean over rows as to a sum
# fails: R2, R3
# hint: Hand in every book twice, with twice the strength: nothing should change, and yours does. Is your
#   table a sum over rows or a mean, and which of the two gets the strength?
import numpy as np


def ridge_once(shards, strength):
    stake = None
    for X, y in shards:
        rows = np.column_stack([X, y])
        if len(rows) == 0:
            continue
        if stake is None:
            stake, count, total, products = rows[0], 0, 0.0, 0.0
        moved = rows - stake
        count, total, products = count + len(rows), total + moved.sum(axis=0), products + moved.T @ moved
    mean = total / count
    unrest = products / count - np.outer(mean, mean)
    spread = np.sqrt(np.diag(unrest)[:-1])
    spread[spread == 0] = 1
    scaled = unrest[:-1, :-1] / np.outer(spread, spread)
    w = np.linalg.solve(scaled + strength * np.eye(len(spread)), unrest[:-1, -1] / spread) / spread
    middle = stake + mean
    return w, float(middle[-1] - middle[:-1] @ w)
