import numpy as np


def stopping_distance(X, y, new_X):
    """Return a distance in the unit of y for each row of new_X, shape (len(new_X),)."""
    # BEGIN SOLUTION
    def with_ideas(rows):
        speed, wet = rows[:, 1], rows[:, 3]
        return np.column_stack([np.ones(len(rows)), rows, speed**2, speed * wet])

    # the two speeds repeat each other, so there is no inverse
    theta = np.linalg.lstsq(with_ideas(X), y)[0]
    return with_ideas(new_X) @ theta
    # END SOLUTION
