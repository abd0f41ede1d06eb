# id: ML01
# belief: the first index of an array counts to the right
# fails: R1, R2
# hint: South and east have changed places in your arrow. In an array the row stands first. Which
#   index moves when you walk south?
import numpy as np


def downhill(heights, row, column, spacing):
    east = (heights[row + 1, column] - heights[row - 1, column]) / (2 * spacing)
    south = (heights[row, column + 1] - heights[row, column - 1]) / (2 * spacing)
    return np.array([-south, -east]), np.hypot(south, east)
