# id: own
# belief: a round ends with the tastes brought up to date
# fails: R3
# hint: Your routes are right, and your tastes have moved once too often. In which order does a round go, and which
#   side has the last word?
import numpy as np


def learn_side(fixed, scores, lam):
    rows = []
    for column in scores.T:
        filled = ~np.isnan(column)
        A = fixed[filled]
        rows.append(np.linalg.solve(A.T @ A + lam * np.eye(A.shape[1]), A.T @ column[filled]))
    return np.array(rows)


def take_turns(routes, scores, lam, rounds):
    tastes = learn_side(routes, scores, lam)
    for _ in range(rounds):
        routes = learn_side(tastes, scores.T, lam)
        tastes = learn_side(routes, scores, lam)
    return routes, tastes
