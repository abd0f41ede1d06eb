import numpy as np


def around(answers):
    """Return the two ends of an interval around the share of yes."""
    # BEGIN SOLUTION
    count, share = len(answers), answers.mean()
    # without an exception the spread is zero, and that is too sure
    if 0 < share < 1:
        away = 2 * answers.std() / np.sqrt(count)
    else:
        away = 3 / count
    # a share stays a share
    return max(share - away, 0.0), min(share + away, 1.0)
    # END SOLUTION
