import math

import numpy as np


def cost_and_slopes(A, B, gardens, seeds, tried, grew, lam):
    m = int(tried.sum())
    U, V = np.tanh(gardens @ A), np.tanh(seeds @ B)
    to_A, to_B = lam * A / m, lam * B / m
    cost = lam / 2 * (np.sum(A * A) + np.sum(B * B))
    for garden, seed in np.argwhere(tried):
        score = float(U[garden] @ V[seed])
        cost += max(score, 0.0) + math.log1p(math.exp(-abs(score))) - (score if grew[garden, seed] else 0.0)
        chance = 1 / (1 + math.exp(-score)) if score > 0 else math.exp(score) / (1 + math.exp(score))
        blame = (chance - grew[garden, seed]) / m
        to_A = to_A + np.outer(gardens[garden], blame * V[seed] * (1 - U[garden] ** 2))
        to_B = to_B + np.outer(seeds[seed], blame * U[garden] * (1 - V[seed] ** 2))
    return cost / m, to_A, to_B
