# id: ML41
# belief: sum or mean makes no difference to the slopes
# fails: R2, R3
# hint: Your cost is right, but the slopes grow when the same rows are given twice. What are they
#   shared among in the second and third rule?
import numpy as np


def cost_and_slopes(X, y, w, b):
    error = X @ w + b - y
    return (error @ error) / (2 * len(y)), X.T @ error, error.sum()
