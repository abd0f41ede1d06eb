import numpy as np


def promise(X, y, new_X):
    def table(rows):
        return np.hstack([np.ones((len(rows), 1)), rows[:, :3]])

    return table(new_X) @ np.linalg.lstsq(table(X), y, rcond=None)[0]
