# id: own
# belief: adding the penalty to the square means adding it to each of its numbers
# fails: R1, R2
# hint: You add the penalty to all numbers of the square, those beside the diagonal included. Which table
#   turns one number into a diagonal?
import numpy as np


def hold(X, y, lam):
    A = np.column_stack([np.ones(len(y)), X])
    square = A.T @ A
    square[1:, 1:] += lam
    theta = np.linalg.solve(square, A.T @ y)
    return theta[1:], theta[0]
