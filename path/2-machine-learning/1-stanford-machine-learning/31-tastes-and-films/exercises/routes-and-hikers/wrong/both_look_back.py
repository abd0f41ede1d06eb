# id: own
# belief: routes may be learned from the tastes of the round before
# fails: R3
# hint: Your routes answer to tastes that have been replaced already. After one round they have not moved at all.
#   Which tastes should they look at?
import numpy as np


def learn_side(fixed, scores, lam):
    rows = []
    for column in scores.T:
        filled = ~np.isnan(column)
        A = fixed[filled]
        rows.append(np.linalg.solve(A.T @ A + lam * np.eye(A.shape[1]), A.T @ column[filled]))
    return np.array(rows)


def take_turns(routes, scores, lam, rounds):
    tastes = None
    for _ in range(rounds):
        before, tastes = tastes, learn_side(routes, scores, lam)
        if before is not None:
            routes = learn_side(before, scores.T, lam)
    return routes, tastes
