# id: own
# belief: the last column is the one too many, so it is left out
# fails: R1
# hint: In the district with the sum this helps. Everywhere else you throw away a column that says
#   something, such as the lot. Which call needs no column to be left out?
import numpy as np


def value_houses(X, y, new_X):
    A = np.column_stack([np.ones(len(X)), X[:, :-1]])
    theta = np.linalg.pinv(A) @ y
    return np.column_stack([np.ones(len(new_X)), new_X[:, :-1]]) @ theta
