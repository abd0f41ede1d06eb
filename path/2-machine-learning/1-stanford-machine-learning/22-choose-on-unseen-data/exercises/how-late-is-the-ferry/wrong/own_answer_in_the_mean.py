# id: ML107
# belief: a mean over a block's lateness is a number like any other
# fails: R2, R3, R4
# hint: Only earlier days teach now. But a block's promises still move along with a mean. Of which sailings is
#   it the mean, and when does one know it?
import numpy as np


def honest_promises(day, hour, late, start, step):
    promises = np.full(len(day), np.nan)
    morning = start + (day - start) // step * step
    for row in np.flatnonzero(day >= start):
        known = day < morning[row]
        teach = known & (hour == hour[row])
        if not teach.any():
            teach = known
        promises[row] = late[teach].mean()
    asked = day >= start
    for first in np.unique(morning[asked]):
        block = morning == first
        promises[block] = promises[block] + (late[block] - promises[block]).mean()
    return promises, np.sqrt(((promises[asked] - late[asked]) ** 2).mean())
