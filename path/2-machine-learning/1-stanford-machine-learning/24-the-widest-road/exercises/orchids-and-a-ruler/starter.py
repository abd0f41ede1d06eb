import numpy as np


def report(X, y, w, b):
    """Return the width of the road, the room of each plant, and the rows that hold the road."""
    score = X @ w + b
    width = 1 / np.sqrt(w @ w)
    room = y * score
    held = np.flatnonzero(room == 1)
    return width, room, held
