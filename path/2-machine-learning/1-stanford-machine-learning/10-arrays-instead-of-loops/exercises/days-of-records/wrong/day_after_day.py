# id: own
# belief: only a loop can remember
# fails: R4
# hint: Your answer is right, and Python goes through all days. What your loop remembers is the largest
#   so far. Which move gives that for all days at once?
import numpy as np


def records(heat):
    found = np.ones(heat.shape, dtype=bool)
    hottest = heat[:, 0]
    for day in range(1, heat.shape[1]):
        found[:, day] = heat[:, day] > hottest
        hottest = np.maximum(hottest, heat[:, day])
    return found
