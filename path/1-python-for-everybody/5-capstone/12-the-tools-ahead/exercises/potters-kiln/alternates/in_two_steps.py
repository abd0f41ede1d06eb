import numpy as np


def to_celsius(readings):
    above_freezing = np.asarray(readings) - 32.0
    return above_freezing * 5 / 9
