# id: own
# belief: S holds the variances as it comes
# fails: R2
# hint: You send more numbers than needed. S of the table holds lengths. What is to be done to a length before it
#   counts as variance?
import numpy as np


def learn(X, keep):
    mean = X.mean(axis=0)
    _, S, V = np.linalg.svd(X - mean, full_matrices=False)
    kept = np.cumsum(S) / np.sum(S)
    return mean, V[: int((kept < keep).sum()) + 1]


def pack(X, plan):
    return (X - plan[0]) @ plan[1].T


def unpack(codes, plan):
    return codes @ plan[1] + plan[0]
