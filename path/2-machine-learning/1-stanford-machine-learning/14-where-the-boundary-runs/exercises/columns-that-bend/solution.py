import numpy as np


def mapped(x, y, degree):
    """Return all products of powers of x and y up to the degree, as columns."""
    # BEGIN SOLUTION
    x, y = x.astype(float), y.astype(float)
    columns = []
    for total in range(degree + 1):
        # the highest power of x first
        for power in range(total + 1):
            columns.append(x ** (total - power) * y**power)
    return np.column_stack(columns)
    # END SOLUTION
