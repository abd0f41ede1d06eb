# id: own
# belief: the ends have no chord, so their slope is 0
# fails: R2
# hint: The inner slopes are right. At both ends you say that the river stands still. They have one
#   neighbour each: what is the slope of that chord?
import numpy as np


def rise(heights, step):
    slopes = np.zeros(len(heights))
    slopes[1:-1] = (heights[2:] - heights[:-2]) / (2 * step)
    return slopes
