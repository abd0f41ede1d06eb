import math

import numpy as np


def downhill(heights, row, column, spacing):
    arrow = []
    for move in ([1, 0], [0, 1]):
        before = heights[row - move[0]][column - move[1]]
        after = heights[row + move[0]][column + move[1]]
        arrow.append((before - after) / spacing / 2)
    return np.array(arrow), math.hypot(*arrow)
