# id: own
# belief: the steepness is the sum of both slopes
# fails: R4
# hint: Your arrow is right. But 3 south and 4 east are 7 only for who walks round the corner. How
#   long is the arrow itself?
import numpy as np


def downhill(heights, row, column, spacing):
    south = (heights[row + 1, column] - heights[row - 1, column]) / (2 * spacing)
    east = (heights[row, column + 1] - heights[row, column - 1]) / (2 * spacing)
    return np.array([-south, -east]), abs(south) + abs(east)
