import numpy as np


def one(table, answers, lam):
    """The penalty as k further rows that want every weight to be zero."""
    k = table.shape[1]
    longer = np.concatenate([table, np.sqrt(lam) * np.eye(k)])
    return np.linalg.lstsq(longer, np.concatenate([answers, np.zeros(k)]), rcond=None)[0]


def learn_side(fixed, scores, lam):
    weights = np.zeros((scores.shape[1], fixed.shape[1]))
    for j in range(scores.shape[1]):
        there = np.flatnonzero(scores[:, j] == scores[:, j])
        if len(there):
            weights[j] = one(fixed[there], scores[there, j], lam)
    return weights


def take_turns(routes, scores, lam, rounds):
    tastes = learn_side(routes, scores, lam)
    routes = learn_side(tastes, scores.T, lam)
    if rounds == 1:
        return routes, tastes
    return take_turns(routes, scores, lam, rounds - 1)
