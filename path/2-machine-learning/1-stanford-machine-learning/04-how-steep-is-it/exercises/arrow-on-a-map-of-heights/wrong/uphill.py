# id: own
# belief: the gradient points the way down
# fails: R3
# hint: Your arrow has the right length, and points the way a walker climbs. Which way does the
#   gradient point, and which way does water run?
import numpy as np


def downhill(heights, row, column, spacing):
    south = (heights[row + 1, column] - heights[row - 1, column]) / (2 * spacing)
    east = (heights[row, column + 1] - heights[row, column - 1]) / (2 * spacing)
    return np.array([south, east]), np.hypot(south, east)
