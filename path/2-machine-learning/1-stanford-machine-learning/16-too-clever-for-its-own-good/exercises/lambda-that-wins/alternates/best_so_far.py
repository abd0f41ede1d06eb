import numpy as np


def choose(X, y, lambdas, count):
    centre, size = X[:count].mean(axis=0), X[:count].std(axis=0)
    Z, usual = (X - centre) / size, y[:count].mean()
    known, heights = Z[:count], y[:count] - usual
    best, smallest, misses = None, None, []
    for lam in lambdas:
        square = known.T @ known
        square[np.diag_indices(len(square))] += lam
        w = np.linalg.solve(square, known.T @ heights)
        away = Z[count:] @ w + usual - y[count:]
        misses.append(float((away @ away / len(away)) ** 0.5))
        if smallest is None or misses[-1] < smallest:
            best, smallest = lam, misses[-1]
    return best, misses
