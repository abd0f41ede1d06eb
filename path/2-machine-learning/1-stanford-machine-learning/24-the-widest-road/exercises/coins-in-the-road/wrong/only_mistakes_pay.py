# id: ML120
# belief: a row on the right side costs nothing
# fails: R1, R3
# hint: Your cost begins in the middle of the road. A coin with answer times score 0.25 is right, and still
#   stands on the road. How much is missing to 1?
import numpy as np


def cost_and_slopes(X, y, w, b, C):
    safe = y * (X @ w + b)
    cost = C * np.maximum(0, -safe).sum() + w @ w / 2
    pulling = np.where(safe < 0, y, 0)
    return float(cost), w - C * pulling @ X, float(-C * pulling.sum())
