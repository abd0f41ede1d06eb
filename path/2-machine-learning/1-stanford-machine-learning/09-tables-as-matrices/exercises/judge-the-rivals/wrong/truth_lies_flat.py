# id: ML02
# belief: (n,) and (n, 1) are the same
# fails: R2
# hint: Where rows and costs are equally many, each rival is compared with the truth of one row;
#   elsewhere NumPy stops. How must `y` stand, so that every row meets its own truth?
import numpy as np


def judge(X, y, models):
    table = np.column_stack([np.ones(len(y)), X])
    baseline = np.zeros(len(models))
    baseline[0] = y.mean()
    guesses = table @ np.column_stack([models, baseline])
    costs = ((guesses - y) ** 2).sum(axis=0) / (2 * len(y))
    return costs, int(costs.argmin())
