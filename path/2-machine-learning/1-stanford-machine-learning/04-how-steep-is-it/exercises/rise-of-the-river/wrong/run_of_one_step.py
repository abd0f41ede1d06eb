# id: own
# belief: from one neighbour to the other is one step
# fails: R1
# hint: Your inner slopes are twice too steep, and the ends are right. How many hours lie between
#   the reading before and the reading after?
import numpy as np


def rise(heights, step):
    slopes = np.zeros(len(heights))
    slopes[1:-1] = (heights[2:] - heights[:-2]) / step
    slopes[0] = (heights[1] - heights[0]) / step
    slopes[-1] = (heights[-1] - heights[-2]) / step
    return slopes
