import numpy as np


def order_scores(rated, liked, films, new):
    share = ((rated & liked).sum(axis=1) + 2.85) / (rated.sum(axis=1) + 5)
    middle = films.mean(axis=0)
    X, Z = films - middle, new - middle
    above = rated * (liked - share[:, None])
    leash = np.eye(X.shape[1])
    weights = np.linalg.solve((X * rated.sum(axis=0)[:, None]).T @ X + 10 * leash, X.T @ above.sum(axis=0))
    scores = []
    for seen, beyond in zip(rated, above):
        A = X[seen]
        own = np.linalg.solve(A.T @ A + 20 * leash, A.T @ (beyond[seen] - A @ weights))
        scores.append(Z @ (weights + own))
    return np.array(scores)
