# id: ML01
# belief: the mean over axis 1 walks down the rows
# fails: R2
# hint: You return one number for each row, but a slope belongs to a feature. Which axis has to
#   disappear, the rows or the features?
import numpy as np


def cost_and_slopes(X, y, w, b):
    error = X @ w + b - y
    return (error @ error) / (2 * len(y)), (X * error[:, None]).mean(axis=1), error.mean()
