# id: PY15
# belief: the end of a slice is in it
# fails: R1
# hint: Rain that fell at six in the morning is in your sum. A slice leaves its end out: which
#   number has to stand behind the colon, so that hour 5 is the last?
import numpy as np


def night_rain(rain, limit):
    night = rain[:, :7].copy()
    night[night > limit] = 0
    return night.sum(axis=1)
