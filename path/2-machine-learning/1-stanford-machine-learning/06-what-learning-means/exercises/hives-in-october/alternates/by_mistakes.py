import numpy as np


def shares(weights, survived, limit):
    mistakes = np.where(weights > limit, ~survived, survived)
    votes = np.bincount(survived.astype(int), minlength=2)
    return 1 - np.mean(mistakes), votes.max() / votes.sum()
