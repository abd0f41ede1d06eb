import numpy as np


def rise(heights, step):
    """Return the slope at each reading, with as many values as heights."""
    # BEGIN SOLUTION
    slopes = np.zeros(len(heights))
    # inside, the chord runs over two steps
    slopes[1:-1] = (heights[2:] - heights[:-2]) / (2 * step)
    # at the ends there is one neighbour
    slopes[0] = (heights[1] - heights[0]) / step
    slopes[-1] = (heights[-1] - heights[-2]) / step
    return slopes
    # END SOLUTION
