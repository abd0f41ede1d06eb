# id: own
# belief: taking the shadow away means subtracting its length
# fails: R4
# hint: What is left of your table still has variance along v. The shadow is a number; the place on the line is an
#   arrow. Which of the two do you subtract from a row?
import numpy as np


def walk(X, start, steps):
    Z = X - X.mean(axis=0)
    v = start / np.linalg.norm(start)
    variances = [float(((Z @ v) ** 2).mean())]
    for _ in range(steps):
        v = Z.T @ (Z @ v)
        v = v / np.linalg.norm(v)
        variances.append(float(((Z @ v) ** 2).mean()))
    if v[np.argmax(np.abs(v))] < 0:
        v = -v
    return v, variances, Z - (Z @ v)[:, None]
