# id: PY26
# belief: rows on the edge have a score of exactly 1
# fails: R3
# hint: You look for plants with exactly 1. A computer seldom meets it, and plants on the road or on the
#   wrong side hold the line as well. Which comparison lets them in?
import numpy as np


def report(X, y, w, b):
    safe = y * (X @ w + b)
    length = np.sqrt(w @ w)
    return float(2 / length), safe / length, np.flatnonzero(safe == 1)
