import numpy as np


def report(X, y, w, b):
    """Return the width of the road, the room of each plant, and the rows that hold the road."""
    # one for the edge, more beyond it
    safe = y * (X @ w + b)

    # scores count in half-roads; the length of the weights turns them into centimetres
    length = np.sqrt(w @ w)
    return float(2 / length), safe / length, np.flatnonzero(safe <= 1.001)
