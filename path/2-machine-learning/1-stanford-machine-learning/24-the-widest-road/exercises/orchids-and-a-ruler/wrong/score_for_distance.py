# id: ML122
# belief: the score of a row is its distance from the line
# fails: R2
# hint: Your room grows tenfold when somebody writes the same line with weights ten times as large. What
#   turns a score into centimetres?
import numpy as np


def report(X, y, w, b):
    safe = y * (X @ w + b)
    return float(2 / np.sqrt(w @ w)), safe, np.flatnonzero(safe <= 1.001)
