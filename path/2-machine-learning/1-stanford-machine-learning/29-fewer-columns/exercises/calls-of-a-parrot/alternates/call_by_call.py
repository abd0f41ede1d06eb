import numpy as np


def shadows(rows, v):
    return [float(row @ v) for row in rows]


def walk(X, start, steps):
    middle = sum(X) / len(X)
    rows = [row - middle for row in X]
    v = np.array(start, dtype=float)
    v /= (v**2).sum() ** 0.5
    variances = []
    for step in range(steps + 1):
        if step:
            total = np.zeros(len(v))
            for row, shadow in zip(rows, shadows(rows, v), strict=True):
                total += shadow * row
            v = total / (total**2).sum() ** 0.5
        variances.append(sum(shadow**2 for shadow in shadows(rows, v)) / len(rows))
    largest = sorted(v, key=abs)[-1]
    v = v * np.sign(largest)
    return v, variances, np.array([row - (row @ v) * v for row in rows])
