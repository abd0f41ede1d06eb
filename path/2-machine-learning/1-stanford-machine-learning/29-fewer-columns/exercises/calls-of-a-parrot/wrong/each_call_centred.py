# id: ML01
# belief: axis=1 gives the mean of each column
# fails: R1
# hint: You took from each call its own mean loudness. The first rule speaks of columns: how many means are that, one
#   for each call or one for each pitch?
import numpy as np


def walk(X, start, steps):
    Z = X - X.mean(axis=1, keepdims=True)
    v = start / np.linalg.norm(start)
    variances = [float(((Z @ v) ** 2).mean())]
    for _ in range(steps):
        v = Z.T @ (Z @ v)
        v = v / np.linalg.norm(v)
        variances.append(float(((Z @ v) ** 2).mean()))
    if v[np.argmax(np.abs(v))] < 0:
        v = -v
    return v, variances, Z - np.outer(Z @ v, v)
