# id: ML12
# belief: new rows are centred by their own mean
# fails: R3
# hint: Pack one flight alone: all its numbers are zero. The ground station knows the means of the plan, and no
#   others. Whose means belong into the packing?
import numpy as np


def learn(X, keep):
    mean = X.mean(axis=0)
    _, S, V = np.linalg.svd(X - mean, full_matrices=False)
    kept = np.cumsum(S**2) / np.sum(S**2)
    return mean, V[: int((kept < keep).sum()) + 1]


def pack(X, plan):
    return (X - X.mean(axis=0)) @ plan[1].T


def unpack(codes, plan):
    return codes @ plan[1] + plan[0]
