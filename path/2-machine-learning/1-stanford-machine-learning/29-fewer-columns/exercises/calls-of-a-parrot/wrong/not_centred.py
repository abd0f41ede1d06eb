# id: ML142
# belief: directions can be taken from a table that is not centred
# fails: R1
# hint: Make all calls louder by 50, and your direction turns. Louder calls should sound alike. Where does your
#   cloud lie when the walk begins?
import numpy as np


def walk(X, start, steps):
    v = start / np.linalg.norm(start)
    variances = [float(((X @ v) ** 2).mean())]
    for _ in range(steps):
        v = X.T @ (X @ v)
        v = v / np.linalg.norm(v)
        variances.append(float(((X @ v) ** 2).mean()))
    if v[np.argmax(np.abs(v))] < 0:
        v = -v
    return v, variances, X - np.outer(X @ v, v)
