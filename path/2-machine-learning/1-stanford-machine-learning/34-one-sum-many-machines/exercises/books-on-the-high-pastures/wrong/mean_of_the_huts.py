# id: ML163
# belief: the mean of models fitted apart, weighted by rows, is the model of all
# fails: R2, R4
# hint: Two huts, one with thin cheeses and one with thick ones, each with a line of its own. Is the line
#   through all of them between the two? What could you add up before you solve?
import numpy as np


def fit(X, y, strength):
    mean, spread = X.mean(axis=0), X.std(axis=0)
    spread = np.where(spread > 0, spread, 1)
    Z = (X - mean) / spread
    w = np.linalg.solve(Z.T @ Z + strength * np.eye(X.shape[1]), Z.T @ (y - y.mean())) / spread
    return w, float(y.mean() - mean @ w)


def ridge_once(shards, strength):
    rows, w, b = 0, 0.0, 0.0
    for X, y in shards:
        if len(y) > 0:
            own = fit(X, y, strength)
            rows, w, b = rows + len(y), w + len(y) * own[0], b + len(y) * own[1]
    return w / rows, float(b / rows)
