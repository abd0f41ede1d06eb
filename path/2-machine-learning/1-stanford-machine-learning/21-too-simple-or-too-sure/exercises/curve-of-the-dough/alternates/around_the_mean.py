import numpy as np


def hold(X, y, lam):
    middle, level = X.mean(axis=0), y.mean()
    apart = X - middle
    weights = np.linalg.inv(apart.T @ apart + lam * np.identity(X.shape[1])) @ (apart.T @ (y - level))
    return lambda table: level + (table - middle) @ weights


def learning_curve(X, y, new_X, new_y, sizes, lam):
    promises = [hold(X[:n], y[:n], lam) for n in sizes]
    own = [np.linalg.norm(promise(X[:n]) - y[:n]) / n**0.5 for promise, n in zip(promises, sizes)]
    unseen = [np.linalg.norm(promise(new_X) - new_y) / len(new_y) ** 0.5 for promise in promises]
    return np.array(own), np.array(unseen)
