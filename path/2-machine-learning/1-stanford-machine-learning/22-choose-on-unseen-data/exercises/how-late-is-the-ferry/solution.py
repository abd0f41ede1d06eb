import numpy as np


def honest_promises(day, hour, late, start, step):
    """Return a promise for each sailing from day start on, and how far the promises miss."""
    promises = np.full(len(day), np.nan)
    morning = start + (day - start) // step * step
    for row in np.flatnonzero(day >= start):
        # on the first morning of a block, only earlier days are known
        known = day < morning[row]
        teach = known & (hour == hour[row])
        if not teach.any():
            teach = known
        promises[row] = late[teach].mean()
    asked = day >= start
    return promises, np.sqrt(((promises[asked] - late[asked]) ** 2).mean())
