import numpy as np


def columns_of(answers, names):
    """Return a table of 1.0 and 0.0: a row for each answer, a column for each name."""
    # BEGIN SOLUTION
    upright = np.array(answers)[:, None]
    return (upright == np.array(names)).astype(float)
    # END SOLUTION
