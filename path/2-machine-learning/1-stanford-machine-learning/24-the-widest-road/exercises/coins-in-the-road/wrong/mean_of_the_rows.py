# id: ML41
# belief: sum or mean of what the rows pay, it makes no difference
# fails: R1, R3
# hint: Your rows pay too little, by a factor that is the number of rows. What does the first rule take:
#   the sum, or the mean?
import numpy as np


def cost_and_slopes(X, y, w, b, C):
    safe = y * (X @ w + b)
    cost = C * np.maximum(0, 1 - safe).mean() + w @ w / 2
    pulling = np.where(safe < 1, y, 0)
    return float(cost), w - C * pulling @ X / len(y), float(-C * pulling.mean())
