import numpy as np


def rise(heights, step):
    return np.gradient(heights, step)
