# id: own
# belief: a table and itself turned make the same square in either order
# fails: R1, R2
# hint: Your square has a row for each house, and the right side one number for each weight. Say
#   both shapes aloud. Which factor has to be turned so that the houses are summed away?
import numpy as np


def best_weights(X, y):
    """Return the best weights, the start value first."""
    ones = np.ones(len(X))
    A = np.column_stack([ones, X])
    square = A @ A.T
    right = A.T @ y
    theta = np.linalg.solve(square, right)
    return theta
