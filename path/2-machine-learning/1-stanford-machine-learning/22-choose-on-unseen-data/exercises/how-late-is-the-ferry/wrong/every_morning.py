# id: own
# belief: the days of a block that are over teach the rest of the block
# fails: R2, R4
# hint: With blocks of one day your promises are right, with blocks of a week they are not. On which morning are
#   the promises of a whole block made?
import numpy as np


def honest_promises(day, hour, late, start, step):
    promises = np.full(len(day), np.nan)
    for row in np.flatnonzero(day >= start):
        known = day < day[row]
        teach = known & (hour == hour[row])
        if not teach.any():
            teach = known
        promises[row] = late[teach].mean()
    asked = day >= start
    return promises, np.sqrt(((promises[asked] - late[asked]) ** 2).mean())
