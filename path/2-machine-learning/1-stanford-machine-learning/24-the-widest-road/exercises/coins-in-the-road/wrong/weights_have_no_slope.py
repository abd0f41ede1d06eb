# id: own
# belief: when the cost has the weights in it, the slopes follow by themselves
# fails: R3
# hint: The rows pull in your slopes, the weights do not. Half a square has a slope of its own, and with C
#   at zero it is all that is left.
import numpy as np


def cost_and_slopes(X, y, w, b, C):
    safe = y * (X @ w + b)
    cost = C * np.maximum(0, 1 - safe).sum() + w @ w / 2
    pulling = np.where(safe < 1, y, 0)
    return float(cost), -C * pulling @ X, float(-C * pulling.sum())
