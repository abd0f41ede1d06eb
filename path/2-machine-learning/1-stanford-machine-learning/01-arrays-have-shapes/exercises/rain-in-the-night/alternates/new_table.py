import numpy as np


def night_rain(rain, limit):
    kept = np.where(rain > limit, 0, rain)
    return kept[:, 0:6].sum(axis=1)
