# id: ML88
# belief: b is a weight like the others, and pays as well
# fails: R2, R3
# hint: Your cost grows with b alone, and so does its slope. Where the road lies is not how narrow it is.
#   Which numbers does the second rule square?
import numpy as np


def cost_and_slopes(X, y, w, b, C):
    safe = y * (X @ w + b)
    cost = C * np.maximum(0, 1 - safe).sum() + (w @ w + b * b) / 2
    pulling = np.where(safe < 1, y, 0)
    return float(cost), w - C * pulling @ X, float(b - C * pulling.sum())
