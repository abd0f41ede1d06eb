# id: own
# belief: the best line of the whole year is the best there is
# fails: R2, R3, R4, R5
# hint: You fit on the whole year, so that spring knows autumn. And it still misses by more than a learner that knows only
#   yesterday. Go through the flights one by one.
import numpy as np


def promise(km, minutes):
    if len(km) == 1:
        return np.array([150.0])
    w, b = np.polyfit(km, minutes, 1)
    return w * km + b
