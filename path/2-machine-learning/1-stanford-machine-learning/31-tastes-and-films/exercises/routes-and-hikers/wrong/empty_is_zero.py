# id: ML148
# belief: an empty cell is a rating of zero
# fails: R2
# hint: A hiker who has walked one route of two gets a smaller taste from you than the example says. What did
#   your ridge take for the route that nobody rated?
import numpy as np


def learn_side(fixed, scores, lam):
    filled = np.nan_to_num(scores)
    return np.linalg.solve(fixed.T @ fixed + lam * np.eye(fixed.shape[1]), fixed.T @ filled).T


def take_turns(routes, scores, lam, rounds):
    for _ in range(rounds):
        tastes = learn_side(routes, scores, lam)
        routes = learn_side(tastes, scores.T, lam)
    return routes, tastes
