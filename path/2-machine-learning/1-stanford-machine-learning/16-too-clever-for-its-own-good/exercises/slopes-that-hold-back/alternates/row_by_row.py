import numpy as np


def cost_and_slopes(A, ice, theta, lam):
    cost, slopes = 0.0, np.zeros(len(theta))
    for row, answer in zip(A, ice, strict=True):
        chance = 1 / (1 + np.exp(-float(row @ theta)))
        cost -= np.log(chance) if answer else np.log(1 - chance)
        slopes += (chance - answer) * row
    for place in range(1, len(theta)):
        cost += lam / 2 * theta[place] ** 2
        slopes[place] += lam * theta[place]
    return cost / len(ice), slopes / len(ice)
