# id: ML06
# belief: rows and columns of V are the same thing
# fails: R1
# hint: In the SVD of a table each row of V is a direction. Yours are made of one number of each. How did the lesson
#   pick the first two?
import numpy as np


def learn(X, keep):
    mean = X.mean(axis=0)
    _, S, V = np.linalg.svd(X - mean, full_matrices=True)
    kept = np.cumsum(S**2) / np.sum(S**2)
    return mean, V[:, : int((kept < keep).sum()) + 1].T


def pack(X, plan):
    return (X - plan[0]) @ plan[1].T


def unpack(codes, plan):
    return codes @ plan[1] + plan[0]
