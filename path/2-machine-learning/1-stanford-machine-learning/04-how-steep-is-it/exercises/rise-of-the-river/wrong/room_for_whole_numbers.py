# id: ML07
# belief: an array made like the heights can hold fractions
# fails: R3
# hint: With whole centimetres your slopes lose what is behind the point. An array made like
#   another one has its kind of numbers. Which kind do slopes need?
import numpy as np


def rise(heights, step):
    slopes = np.zeros_like(heights)
    slopes[1:-1] = (heights[2:] - heights[:-2]) / (2 * step)
    slopes[0] = (heights[1] - heights[0]) / step
    slopes[-1] = (heights[-1] - heights[-2]) / step
    return slopes
