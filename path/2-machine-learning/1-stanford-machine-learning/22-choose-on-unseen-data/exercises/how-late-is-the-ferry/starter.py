import numpy as np


def honest_promises(day, hour, late, start, step):
    """Return a promise for each sailing from day start on, and how far the promises miss."""
    promises = np.full(len(day), np.nan)
    morning = start + (day - start) // step * step
    for row in np.flatnonzero(day >= start):
        # a block does not teach itself
        known = morning != morning[row]
        teach = known & (hour == hour[row])
        if not teach.any():
            teach = known
        promises[row] = late[teach].mean()
    asked = day >= start
    # in stormy weeks all sailings are late: move their promises along
    for first in np.unique(morning[asked]):
        block = morning == first
        promises[block] = promises[block] + (late[block] - promises[block]).mean()
    return promises, np.sqrt(((promises[asked] - late[asked]) ** 2).mean())
