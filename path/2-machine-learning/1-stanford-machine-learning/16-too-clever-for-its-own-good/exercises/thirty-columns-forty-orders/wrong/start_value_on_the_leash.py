# id: ML88
# belief: the start value is a weight like the others, and pays as well
# fails: R2
# hint: Your promises are all too short: the start value is on the leash, and the minutes do not lie around
#   zero. Which number on the diagonal has to be zero?
import numpy as np


def promise(X, y, new_X):
    mean, spread = X.mean(axis=0), X.std(axis=0)
    spread = np.where(spread == 0, 1.0, spread)

    def table(rows):
        return np.column_stack([np.ones(len(rows)), (rows - mean) / spread])

    A = table(X)
    theta = np.linalg.solve(A.T @ A + 20 * np.eye(A.shape[1]), A.T @ y)
    return table(new_X) @ theta
