# id: own
# belief: it does not matter on which side the ones stand
# fails: R1
# hint: The weights come in the order of the columns. Yours has the start value at the end. Which
#   column belongs to the first weight?
import numpy as np


def best_weights(X, y):
    """Return the best weights, the start value first."""
    ones = np.ones(len(X))
    A = np.column_stack([X, ones])
    square = A.T @ A
    right = A.T @ y
    theta = np.linalg.solve(square, right)
    return theta
