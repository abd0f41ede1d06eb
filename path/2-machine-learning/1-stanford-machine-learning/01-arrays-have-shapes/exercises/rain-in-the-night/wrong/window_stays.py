# id: ML05
# belief: a slice of an array is a copy
# fails: R3
# hint: The sums are right. But after the call, the wild hours are gone from the table in the office. Your
#   part is a window onto it. What gives an array of its own?
import numpy as np


def night_rain(rain, limit):
    night = rain[:, :6]
    night[night > limit] = 0
    return night.sum(axis=1)
