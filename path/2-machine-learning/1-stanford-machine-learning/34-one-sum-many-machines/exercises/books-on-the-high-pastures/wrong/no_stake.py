# id: PY26
# belief: a float keeps as many digits as are needed
# fails: R4
# hint: Near zero all is right. Square 10,000,000, add a million of these and take them away again: what is
#   left of a spread of 1? From where could the rows be measured?
import numpy as np


def ridge_once(shards, strength):
    count, total, products = 0, 0.0, 0.0
    for X, y in shards:
        rows = np.column_stack([X, y])
        count, total, products = count + len(rows), total + rows.sum(axis=0), products + rows.T @ rows
    mean = total / count
    unrest = products / count - np.outer(mean, mean)
    spread = np.sqrt(np.maximum(np.diag(unrest)[:-1], 0))
    spread[spread == 0] = 1
    scaled = unrest[:-1, :-1] / np.outer(spread, spread)
    table = scaled + strength / count * np.eye(len(spread))
    w = np.linalg.lstsq(table, unrest[:-1, -1] / spread, rcond=None)[0] / spread
    return w, float(mean[-1] - mean[:-1] @ w)
