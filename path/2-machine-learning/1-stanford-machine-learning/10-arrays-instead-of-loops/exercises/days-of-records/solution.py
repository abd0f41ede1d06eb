import numpy as np


def records(heat):
    """Return a mask: True on days hotter than all earlier ones at that station."""
    # BEGIN SOLUTION
    hottest = np.maximum.accumulate(heat, axis=1)  # up to and with each day
    found = np.ones(heat.shape, dtype=bool)
    # the first day keeps its True; the others look at the day before
    found[:, 1:] = heat[:, 1:] > hottest[:, :-1]
    return found
    # END SOLUTION
