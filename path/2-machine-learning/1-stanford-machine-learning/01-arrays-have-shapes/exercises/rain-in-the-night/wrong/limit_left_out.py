# id: own
# belief: the limit itself is already too much
# fails: R2
# hint: An hour with exactly the limit is missing in your sum. Look at the sign in the mask once more.
import numpy as np


def night_rain(rain, limit):
    night = rain[:, :6].copy()
    night[night >= limit] = 0
    return night.sum(axis=1)
