# id: PY13
# belief: working on the array that came in leaves the caller's one alone
# fails: R4
# hint: The numbers are right. But look at the array that was handed in: it is in Celsius now, too. Which
#   signs change an array where it lies?
import numpy as np


def to_celsius(readings):
    readings = np.asarray(readings, dtype=float)
    readings -= 32
    readings /= 1.8
    return readings
