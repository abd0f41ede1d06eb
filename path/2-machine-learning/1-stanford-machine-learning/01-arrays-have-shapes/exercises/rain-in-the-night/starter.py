import numpy as np


def night_rain(rain, limit):
    """Return the rain of the hours 0 to 5, one sum for each day."""
    night = rain[:, :6]
    night[night > limit] = 0
    return night.sum(axis=0)
