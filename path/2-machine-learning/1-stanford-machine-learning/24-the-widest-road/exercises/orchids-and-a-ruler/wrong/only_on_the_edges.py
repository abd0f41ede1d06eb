# id: own
# belief: only the rows on the two edges hold the road
# fails: R3
# hint: You take the plants at the edges, and leave out those on the road and on the wrong side. They pay,
#   so they pull. Where does the third rule end, and where does it begin?
import numpy as np


def report(X, y, w, b):
    safe = y * (X @ w + b)
    length = np.sqrt(w @ w)
    return float(2 / length), safe / length, np.flatnonzero(np.abs(safe - 1) <= 0.001001)
