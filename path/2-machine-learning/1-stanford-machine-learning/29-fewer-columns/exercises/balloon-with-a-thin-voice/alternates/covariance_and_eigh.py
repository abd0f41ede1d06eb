import numpy as np


def learn(X, keep):
    sigma = np.cov(X, rowvar=False, bias=True).reshape(X.shape[1], X.shape[1])
    variances, columns = np.linalg.eigh(sigma)
    variances, columns = variances[::-1], columns[:, ::-1]
    so_far, k = 0.0, 0
    while so_far < keep * variances.sum():
        so_far += variances[k]
        k += 1
    return np.mean(X, axis=0), columns[:, :k].T


def pack(X, plan):
    return np.array([[float(direction @ (row - plan[0])) for direction in plan[1]] for row in X])


def unpack(codes, plan):
    rows = []
    for code in codes:
        row = plan[0].copy()
        for number, direction in zip(code, plan[1], strict=True):
            row = row + number * direction
        rows.append(row)
    return np.array(rows)
