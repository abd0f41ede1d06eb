# id: own
# belief: the cost is the mean of the squared errors
# fails: R1
# hint: Your cost is twice the one that was asked for, and so it no longer fits its slopes. Look
#   at what the sum is divided by in the first rule.
import numpy as np


def cost_and_slopes(X, y, w, b):
    error = X @ w + b - y
    return (error**2).mean(), X.T @ error / len(y), error.mean()
