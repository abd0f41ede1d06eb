# id: own
# belief: b is one of the weights, so it belongs to their length
# fails: R1, R2
# hint: Your road changes its width when it is only moved. Which numbers say how quickly the score grows
#   along the map?
import numpy as np


def report(X, y, w, b):
    safe = y * (X @ w + b)
    length = np.sqrt(w @ w + b * b)
    return float(2 / length), safe / length, np.flatnonzero(safe <= 1.001)
