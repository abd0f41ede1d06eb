# id: own
# belief: a division of arrays divides by the whole table
# fails: R1, R2
# hint: You return a table. The sign / divides number by number; nothing is solved by it. Which
#   block finds the weights from the square and the right side?
import numpy as np


def best_weights(X, y):
    """Return the best weights, the start value first."""
    ones = np.ones(len(X))
    A = np.column_stack([ones, X])
    square = A.T @ A
    right = A.T @ y
    theta = right / square
    return theta
