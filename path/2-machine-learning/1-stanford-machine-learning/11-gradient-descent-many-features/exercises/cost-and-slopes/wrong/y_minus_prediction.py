# id: own
# belief: the error may be taken either way round, since it is squared anyway
# fails: R2, R3
# hint: The cost forgives it, the slopes do not: theirs have the opposite sign. A step against
#   them would go uphill. Which way round does the first rule subtract?
import numpy as np


def cost_and_slopes(X, y, w, b):
    error = y - (X @ w + b)
    return (error @ error) / (2 * len(y)), X.T @ error / len(y), error.mean()
