# id: own
# belief: a share may be small, and it is never exactly zero
# fails: R4
# hint: Your shares are right. But a share below 1e-323 is stored as 0, and its log is minus
#   infinity. Can you get to the log of a share without computing the share?
import numpy as np


def cost_of_shares(Z, Y, W, b):
    scores = Z @ W + b
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares = powers / powers.sum(axis=1, keepdims=True)
    picked = shares[np.arange(len(Z)), Y.argmax(axis=1)]
    error = shares - Y
    return -np.log(picked).mean(), Z.T @ error / len(Z), error.mean(axis=0)
