# id: ML42
# belief: the mean of the blocks' misses is the miss of all sailings
# fails: R4
# hint: Your promises are right. A block with one sailing counts as much as a block with fifty. What has to be
#   added up before the root is taken?
import numpy as np


def honest_promises(day, hour, late, start, step):
    promises = np.full(len(day), np.nan)
    misses = []
    for first in range(start, int(day.max()) + 1, step):
        known = day < first
        rows = np.flatnonzero((day >= first) & (day < first + step))
        for row in rows:
            teach = known & (hour == hour[row])
            if not teach.any():
                teach = known
            promises[row] = late[teach].mean()
        if len(rows):
            misses.append(np.sqrt(((promises[rows] - late[rows]) ** 2).mean()))
    return promises, np.mean(misses)
