# id: ML01
# belief: axis=1 walks down the rows
# fails: R2
# hint: You return a cost for each trip. Rows of the guesses are trips, columns are rivals: which of
#   the two has to disappear?
import numpy as np


def judge(X, y, models):
    table = np.column_stack([np.ones(len(y)), X])
    baseline = np.zeros(len(models))
    baseline[0] = y.mean()
    misses = table @ np.column_stack([models, baseline]) - y.reshape(-1, 1)
    costs = (misses**2).sum(axis=1) / (2 * len(y))
    return costs, int(costs.argmin())
