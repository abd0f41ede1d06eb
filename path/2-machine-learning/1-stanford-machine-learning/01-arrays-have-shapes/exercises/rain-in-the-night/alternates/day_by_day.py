import numpy as np


def night_rain(rain, limit):
    sums = []
    for day in rain:
        night = day[:6]
        sums.append(night[night <= limit].sum())
    return np.array(sums)
