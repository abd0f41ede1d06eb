import numpy as np
from scipy.special import expit


def learn(X, y, rate, steps):
    table = np.column_stack([np.ones(len(y)), X])
    weights, costs = np.zeros(table.shape[1]), []
    for step in range(steps + 1):
        scores = table @ weights
        costs.append(float(np.mean(np.logaddexp(0, scores) - y * scores)))
        if step < steps:
            weights = weights - rate * table.T @ (expit(scores) - y) / len(y)
    return weights[1:], float(weights[0]), costs
