# id: own
# belief: as many directions are needed as lie below the share
# fails: R2
# hint: Your plan stops one direction too early, and keeps less than was asked for. Those that lie below the share are
#   not enough yet. How many more does it take?
import numpy as np


def learn(X, keep):
    mean = X.mean(axis=0)
    _, S, V = np.linalg.svd(X - mean, full_matrices=False)
    kept = np.cumsum(S**2) / np.sum(S**2)
    return mean, V[: max(1, int((kept < keep).sum()))]


def pack(X, plan):
    return (X - plan[0]) @ plan[1].T


def unpack(codes, plan):
    return codes @ plan[1] + plan[0]
