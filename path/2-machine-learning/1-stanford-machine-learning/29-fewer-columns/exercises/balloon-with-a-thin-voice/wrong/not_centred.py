# id: ML142
# belief: directions can be taken from a table that is not centred
# fails: R1, R2
# hint: Your first direction points from zero degrees to the mean of all flights, and holds nearly everything. What
#   has to be taken away before the table is taken apart?
import numpy as np


def learn(X, keep):
    _, S, V = np.linalg.svd(X, full_matrices=False)
    kept = np.cumsum(S**2) / np.sum(S**2)
    return X.mean(axis=0), V[: int((kept < keep).sum()) + 1]


def pack(X, plan):
    return (X - plan[0]) @ plan[1].T


def unpack(codes, plan):
    return codes @ plan[1] + plan[0]
