import numpy as np


def learn_scale(X):
    means, spreads = [], []
    for column in X.T:
        centre = column.sum() / len(column)
        spread = ((column - centre) ** 2).mean() ** 0.5
        means.append(centre)
        spreads.append(spread if column.std() > 0 else 1.0)
    return np.array(means), np.array(spreads)


def apply_scale(X, mean, spread):
    return np.column_stack([(column - m) / s for column, m, s in zip(X.T, mean, spread)])
