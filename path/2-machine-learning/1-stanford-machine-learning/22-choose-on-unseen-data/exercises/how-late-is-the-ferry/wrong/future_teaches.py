# id: ML106
# belief: sailings after the block may teach it, if only the block itself does not
# fails: R2, R4
# hint: No sailing has a part in its own promise now. But change the last day: promises of earlier blocks move.
#   What is in "all the other blocks" besides the past?
import numpy as np


def honest_promises(day, hour, late, start, step):
    promises = np.full(len(day), np.nan)
    morning = start + (day - start) // step * step
    for row in np.flatnonzero(day >= start):
        known = morning != morning[row]
        teach = known & (hour == hour[row])
        if not teach.any():
            teach = known
        promises[row] = late[teach].mean()
    asked = day >= start
    return promises, np.sqrt(((promises[asked] - late[asked]) ** 2).mean())
