import numpy as np


def descend(X, y, rate, steps):
    table = np.column_stack([X, np.ones(len(y))])
    weights = np.zeros(table.shape[1])

    def cost():
        return float(np.mean((table @ weights - y) ** 2) / 2)

    costs = [cost()]
    while len(costs) <= steps:
        weights = weights - rate * np.mean((table @ weights - y)[:, None] * table, axis=0)
        costs.append(cost())
    return weights[:-1], float(weights[-1]), costs
