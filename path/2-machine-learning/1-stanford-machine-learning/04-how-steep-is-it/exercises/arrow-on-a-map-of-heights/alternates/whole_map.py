import numpy as np


def downhill(heights, row, column, spacing):
    slopes = np.gradient(heights, spacing)
    arrow = -np.array([slopes[0][row, column], slopes[1][row, column]])
    return arrow, np.linalg.norm(arrow)
