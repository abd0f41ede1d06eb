# id: ML95
# belief: every bottle has one answer, the one with the highest share
# fails: R2
# hint: Add up the rows of your answers: each has a single 1. How many regions are in the bottles of
#   `Y`, and which squeeze lets two of them be sure at once?
import numpy as np


def parts_in(X, Y, new_X):
    mean, spread = X.mean(axis=0), X.std(axis=0)
    Z = (X - mean) / spread
    target = Y / Y.sum(axis=1, keepdims=True)
    W, b = np.zeros((X.shape[1], Y.shape[1])), np.zeros(Y.shape[1])
    for step in range(600):
        scores = Z @ W + b
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        error = powers / powers.sum(axis=1, keepdims=True) - target
        W = W - Z.T @ error / len(Z)
        b = b - error.mean(axis=0)
    best = ((new_X - mean) / spread @ W + b).argmax(axis=1)
    return np.eye(Y.shape[1], dtype=int)[best]
