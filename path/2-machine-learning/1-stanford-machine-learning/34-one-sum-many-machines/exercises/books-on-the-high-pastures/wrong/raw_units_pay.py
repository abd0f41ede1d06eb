# id: ML28
# belief: a penalty does not depend on units
# fails: R2
# hint: Write one column in grams in place of kilograms: your answers for the same cheeses change. On which
#   columns does the second rule put the penalty?
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
    table = products - count * np.outer(mean, mean)
    w = np.linalg.solve(table[:-1, :-1] + strength * np.eye(len(mean) - 1), table[:-1, -1])
    middle = stake + mean
    return w, float(middle[-1] - middle[:-1] @ w)
