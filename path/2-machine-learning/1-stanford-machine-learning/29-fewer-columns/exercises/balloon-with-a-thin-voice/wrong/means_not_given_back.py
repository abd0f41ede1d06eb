# id: own
# belief: the directions alone bring a row back
# fails: R4
# hint: Your recovered flights lie around zero degrees at every height. What was taken away when they were packed?
import numpy as np


def learn(X, keep):
    mean = X.mean(axis=0)
    _, S, V = np.linalg.svd(X - mean, full_matrices=False)
    kept = np.cumsum(S**2) / np.sum(S**2)
    return mean, V[: int((kept < keep).sum()) + 1]


def pack(X, plan):
    return (X - plan[0]) @ plan[1].T


def unpack(codes, plan):
    return codes @ plan[1]
