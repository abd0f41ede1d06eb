# id: own
# belief: the largest so far does not hold the day itself
# fails: R1
# hint: No day after the first is ever a record with you. The largest so far has seen that day
#   already. With whose value should a day be compared?
import numpy as np


def records(heat):
    found = heat > np.maximum.accumulate(heat, axis=1)
    found[:, 0] = True
    return found
