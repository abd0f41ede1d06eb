import numpy as np


def train(X, y, new_X):
    centre = X.sum(axis=0) / len(X)
    size = np.sqrt(((X - centre) ** 2).sum(axis=0) / len(X))

    def scaled(rows):
        return np.c_[(rows - centre) / size, np.ones(len(rows))]

    Z, weights, costs = scaled(X), np.zeros(X.shape[1] + 1), []
    for _ in range(400):
        error = Z @ weights - y
        costs.append(float(error @ error / (2 * len(y))))
        weights -= 0.3 * Z.T @ error / len(y)
    return scaled(new_X) @ weights, costs
