# id: ML01
# belief: axis=0 gives one number for each row
# fails: R1
# hint: Six numbers come back, one for each hour of the night. The axis that you name is the one that
#   disappears. Should the days disappear, or the hours?
import numpy as np


def night_rain(rain, limit):
    night = rain[:, :6].copy()
    night[night > limit] = 0
    return night.sum(axis=0)
