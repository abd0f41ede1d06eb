import numpy as np


def judge(X, y, models):
    guesses = X @ models[1:] + models[0]
    own = np.mean(np.square(guesses.T - y), axis=1) / 2
    costs = np.append(own, np.var(y) / 2)
    best = 0
    for place, cost in enumerate(costs):
        if cost < costs[best]:
            best = place
    return costs, best
