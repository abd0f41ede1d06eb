# id: ML02
# belief: a transpose turns labels into the right shape
# fails: R2
# hint: `Y.T` mends a column, and spoils a row: now (1, m) labels make a table. A flat array it leaves as it
#   is. What brings all three to one shape?
import numpy as np


def mistakes(A, Y):
    if A.size != Y.size:
        raise ValueError(f"{A.size} probabilities, but {Y.size} labels")
    return int(((A > 0.5) != Y.T).sum())
