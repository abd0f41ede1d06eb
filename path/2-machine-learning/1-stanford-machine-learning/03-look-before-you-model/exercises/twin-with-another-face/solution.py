import numpy as np


def twin(values):
    """Return a column with the mean and spread of `values`, in two heaps."""
    # BEGIN SOLUTION
    count, half = len(values), len(values) // 2
    mean = values.mean()
    # one in the middle adds nothing to the squares, and is counted all the same
    away = values.std() * np.sqrt(count / (2 * half))
    twins = np.zeros(count) + mean
    twins[:half] = mean - away
    twins[-half:] = mean + away
    return twins
    # END SOLUTION
