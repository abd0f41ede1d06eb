# id: own
# belief: a chord to the next reading is as good as one on both sides
# fails: R1
# hint: Each of your slopes looks only at what comes after. The chord that is asked for begins one
#   reading before and ends one reading after.
import numpy as np


def rise(heights, step):
    steps = np.diff(heights) / step
    return np.append(steps, steps[-1])
