# id: own
# belief: both directions can be moved at once and measured together
# fails: R1, R2
# hint: Your chords run across the corners, so each of them mixes south and east. Move one index,
#   and hold the other one still.
import numpy as np


def downhill(heights, row, column, spacing):
    south = (heights[row + 1, column + 1] - heights[row - 1, column - 1]) / (2 * spacing)
    east = (heights[row - 1, column + 1] - heights[row + 1, column - 1]) / (2 * spacing)
    return np.array([-south, -east]), np.hypot(south, east)
