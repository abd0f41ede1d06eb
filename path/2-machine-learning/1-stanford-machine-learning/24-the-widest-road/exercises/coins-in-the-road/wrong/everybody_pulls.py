# id: ML121
# belief: every row pulls at the line, far ones as well
# fails: R3
# hint: Your cost is right, but in the slopes all rows have a say. What changes in the cost when the line
#   moves a little, for a row far beyond its edge?
import numpy as np


def cost_and_slopes(X, y, w, b, C):
    safe = y * (X @ w + b)
    cost = C * np.maximum(0, 1 - safe).sum() + w @ w / 2
    return float(cost), w - C * y @ X, float(-C * y.sum())
