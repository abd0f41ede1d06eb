# id: own
# belief: only the days before the start ever teach
# fails: R2, R4
# hint: The future is out. But your last block knows no more than your first one. What has become known by the
#   morning of the last block?
import numpy as np


def honest_promises(day, hour, late, start, step):
    promises = np.full(len(day), np.nan)
    known = day < start
    for row in np.flatnonzero(day >= start):
        teach = known & (hour == hour[row])
        if not teach.any():
            teach = known
        promises[row] = late[teach].mean()
    asked = day >= start
    return promises, np.sqrt(((promises[asked] - late[asked]) ** 2).mean())
