import numpy as np


def shares(visitors):
    """Return each number as a share of its own row; rows of zeros stay zeros."""
    # BEGIN SOLUTION
    result = np.zeros(visitors.shape)
    # days on which somebody came
    busy = visitors.sum(axis=1) > 0
    # their sums as a column beside them
    total = visitors[busy].sum(axis=1, keepdims=True)
    result[busy] = visitors[busy] / total
    return result
    # END SOLUTION
