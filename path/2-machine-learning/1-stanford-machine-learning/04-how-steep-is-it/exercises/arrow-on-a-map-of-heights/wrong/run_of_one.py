# id: own
# belief: from north to south is one distance
# fails: R1, R2
# hint: Your arrow points the right way and is twice too long. How many distances lie between the
#   two ends of a chord?
import numpy as np


def downhill(heights, row, column, spacing):
    south = (heights[row + 1, column] - heights[row - 1, column]) / spacing
    east = (heights[row, column + 1] - heights[row, column - 1]) / spacing
    return np.array([-south, -east]), np.hypot(south, east)
