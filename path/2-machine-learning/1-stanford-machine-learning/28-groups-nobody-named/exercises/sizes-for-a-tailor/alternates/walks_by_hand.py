import numpy as np


def bill(people, sizes, prices):
    return ((people[:, None] - sizes) ** 2 * prices).sum(axis=2)


def dress(people, prices, k, new):
    r = np.random.default_rng(5)
    best, lowest = None, np.inf
    for _ in range(8):
        sizes = people[r.choice(len(people), k, replace=False)]
        for _ in range(30):
            group = bill(people, sizes, prices).argmin(axis=1)
            sizes = np.array([people[group == j].mean(axis=0) if (group == j).any() else sizes[j] for j in range(k)])
        cost = bill(people, sizes, prices).min(axis=1).mean()
        if cost < lowest:
            best, lowest = sizes, cost
    return best, bill(new, best, prices).argmin(axis=1)
