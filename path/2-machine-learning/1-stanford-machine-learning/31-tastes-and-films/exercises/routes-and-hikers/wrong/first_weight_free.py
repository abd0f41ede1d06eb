# id: own
# belief: the first weight is a start value and pays nothing
# fails: R1
# hint: In your ridge the first weight goes free. That was right for a column of ones in front. Which column of a
#   route is a one?
import numpy as np


def learn_side(fixed, scores, lam):
    rows, pays = [], lam * np.eye(fixed.shape[1])
    pays[0, 0] = 1e-9
    for column in scores.T:
        filled = ~np.isnan(column)
        A = fixed[filled]
        rows.append(np.linalg.solve(A.T @ A + pays, A.T @ column[filled]))
    return np.array(rows)


def take_turns(routes, scores, lam, rounds):
    for _ in range(rounds):
        tastes = learn_side(routes, scores, lam)
        routes = learn_side(tastes, scores.T, lam)
    return routes, tastes
