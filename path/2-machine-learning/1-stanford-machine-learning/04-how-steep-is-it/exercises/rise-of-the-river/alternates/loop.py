import numpy as np


def rise(heights, step):
    slopes = []
    last = len(heights) - 1
    for place in range(len(heights)):
        before, after = max(place - 1, 0), min(place + 1, last)
        slopes.append((heights[after] - heights[before]) / ((after - before) * step))
    return np.array(slopes)
