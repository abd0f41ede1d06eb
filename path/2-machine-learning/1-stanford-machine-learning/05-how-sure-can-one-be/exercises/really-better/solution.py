import numpy as np


def compare(old, new):
    """Return the interval of the difference, and which program is better."""
    # BEGIN SOLUTION
    # what is hard for both falls out
    more = new - old
    away = 2 * more.std() / np.sqrt(len(more))
    low, high = more.mean() - away, more.mean() + away
    if low > 0:
        verdict = "new"
    elif high < 0:
        verdict = "old"
    else:
        verdict = "cannot tell"
    return low, high, verdict
    # END SOLUTION
