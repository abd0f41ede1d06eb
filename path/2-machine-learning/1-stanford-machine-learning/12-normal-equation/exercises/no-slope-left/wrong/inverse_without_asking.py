# id: ML86
# belief: NumPy raises an error by itself when there is no inverse
# fails: R3
# hint: For some tables with repeated columns you return weights, and they are nonsense: rounding left
#   no exact zero, so no error came. What can you ask about the table before you solve?
import numpy as np


def fit(X, y):
    A = np.column_stack([np.ones(len(y)), X])
    theta = np.linalg.inv(A.T @ A) @ A.T @ y
    return theta[1:], theta[0]
