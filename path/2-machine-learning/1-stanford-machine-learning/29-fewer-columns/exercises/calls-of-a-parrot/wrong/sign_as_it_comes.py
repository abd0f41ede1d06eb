# id: ML141
# belief: the sign with which a direction arrives means something
# fails: R3
# hint: Walk once from a start, and once from its opposite. You get two answers for one line. Which of them does the
#   third rule ask for?
import numpy as np


def walk(X, start, steps):
    Z = X - X.mean(axis=0)
    v = start / np.linalg.norm(start)
    variances = [float(((Z @ v) ** 2).mean())]
    for _ in range(steps):
        v = Z.T @ (Z @ v)
        v = v / np.linalg.norm(v)
        variances.append(float(((Z @ v) ** 2).mean()))
    return v, variances, Z - np.outer(Z @ v, v)
