import numpy as np


def predict_strength(X, y, new_X):
    def bent(rows):
        return np.c_[rows, np.sqrt(rows[:, 7]), np.log(rows[:, 7])]

    table = bent(X)
    mean, spread = table.mean(axis=0), table.std(axis=0)
    Z = (table - mean) / spread
    w, b = np.zeros(Z.shape[1]), 0.0
    for _ in range(3000):
        error = Z @ w + b - y
        w, b = w - 0.3 * Z.T @ error / len(y), b - 0.3 * error.mean()
    return (bent(new_X) - mean) / spread @ w + b
