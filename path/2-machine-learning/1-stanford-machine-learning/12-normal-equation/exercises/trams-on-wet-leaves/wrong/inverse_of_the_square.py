# id: ML86
# belief: the inverse came without an error, so the weights are right
# fails: R2
# hint: Your columns are good. But the two speeds repeat each other, and the inverse of such a table is
#   made of rounding. Ask for its rank, and take the call that does not need an inverse.
import numpy as np


def stopping_distance(X, y, new_X):
    def table(rows):
        speed, wet = rows[:, 1], rows[:, 3]
        return np.column_stack([np.ones(len(rows)), rows, speed**2, speed * wet])

    A = table(X)
    theta = np.linalg.inv(A.T @ A) @ A.T @ y
    return table(new_X) @ theta
