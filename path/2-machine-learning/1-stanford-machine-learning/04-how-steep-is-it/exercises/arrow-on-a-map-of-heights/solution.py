import numpy as np


def downhill(heights, row, column, spacing):
    """Return the arrow along which water runs, southern part first, and the steepness."""
    # BEGIN SOLUTION
    # one direction at a time, the other held still
    south = (heights[row + 1, column] - heights[row - 1, column]) / (2 * spacing)
    east = (heights[row, column + 1] - heights[row, column - 1]) / (2 * spacing)
    # the gradient points uphill, and water runs the other way
    return np.array([-south, -east]), np.sqrt(south**2 + east**2)
    # END SOLUTION
