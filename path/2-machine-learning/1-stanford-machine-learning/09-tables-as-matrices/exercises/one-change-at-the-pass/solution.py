import numpy as np


def quickest(up, down):
    """Return the minutes of the quickest way for each village and town."""
    # BEGIN SOLUTION
    minutes = []
    for way in up:
        # a row meets each column: one sum for each stop, the smallest counts
        minutes.append([(way + column).min() for column in down.T])
    return np.array(minutes)
    # END SOLUTION
