# id: own
# belief: the length of v can be mended once, at the end
# fails: R2
# hint: The last direction is right, and the variances on the way are huge. A variance of shadows needs a direction of
#   length 1. When do you mend the length?
import numpy as np


def walk(X, start, steps):
    Z = X - X.mean(axis=0)
    v = start / np.linalg.norm(start)
    variances = [float(((Z @ v) ** 2).mean())]
    for _ in range(steps):
        v = Z.T @ (Z @ v) / len(Z)
        variances.append(float(((Z @ v) ** 2).mean()))
    v = v / np.linalg.norm(v)
    if v[np.argmax(np.abs(v))] < 0:
        v = -v
    return v, variances, Z - np.outer(Z @ v, v)
