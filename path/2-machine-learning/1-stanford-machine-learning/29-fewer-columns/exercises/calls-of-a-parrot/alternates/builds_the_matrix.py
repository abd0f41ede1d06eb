import numpy as np


def walk(X, start, steps):
    centred = X - np.mean(X, axis=0, keepdims=True)
    sigma = centred.T @ centred / len(X)
    path = [start / np.sqrt(start @ start)]
    while len(path) <= steps:
        pulled = sigma @ path[-1]
        path.append(pulled / np.sqrt(pulled @ pulled))
    variances = [float(v @ sigma @ v) for v in path]
    v = max(path[-1], -path[-1], key=lambda each: max(each) > -min(each))
    keep = np.eye(len(v)) - v[:, None] * v[None, :]
    return v, variances, centred @ keep
