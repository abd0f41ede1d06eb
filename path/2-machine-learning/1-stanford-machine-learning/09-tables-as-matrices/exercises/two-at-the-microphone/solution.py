import numpy as np


def voices(recordings, mix):
    """Return the voices, a column for each, or None if nothing can undo the mix."""
    # BEGIN SOLUTION
    # rounding hides a loss from inv, but not from the rank
    if np.linalg.matrix_rank(mix) < len(mix):
        return None
    return recordings @ np.linalg.inv(mix)
    # END SOLUTION
