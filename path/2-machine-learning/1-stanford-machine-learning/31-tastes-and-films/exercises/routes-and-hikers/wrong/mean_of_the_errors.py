# id: ML41
# belief: sum or mean in the cost makes no difference
# fails: R1
# hint: Your weights are smaller than a ridge says, most of all for hikers with many routes. Is the penalty held
#   against the sum of squared errors, or against their mean?
import numpy as np


def learn_side(fixed, scores, lam):
    rows = []
    for column in scores.T:
        filled = ~np.isnan(column)
        A, count = fixed[filled], max(filled.sum(), 1)
        rows.append(np.linalg.solve(A.T @ A / count + lam * np.eye(A.shape[1]), A.T @ column[filled] / count))
    return np.array(rows)


def take_turns(routes, scores, lam, rounds):
    for _ in range(rounds):
        tastes = learn_side(routes, scores, lam)
        routes = learn_side(tastes, scores.T, lam)
    return routes, tastes
