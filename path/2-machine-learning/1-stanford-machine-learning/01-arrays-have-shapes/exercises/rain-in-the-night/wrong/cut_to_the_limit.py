# id: own
# belief: a wild value is cut down to the limit
# fails: R2
# hint: Each wild hour still adds something: the limit itself. What does the second rule count for
#   an hour that is above it?
import numpy as np


def night_rain(rain, limit):
    night = rain[:, :6].copy()
    night[night > limit] = limit
    return night.sum(axis=1)
