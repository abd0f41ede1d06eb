# id: ML03
# belief: if the shapes broadcast, the result is right
# fails: R3
# hint: With a single label for seven letters you return a number, as if all was well. NumPy stretched the
#   one label. Who has to notice that the numbers differ?
import numpy as np


def mistakes(A, Y):
    return int(((A.ravel() > 0.5) != np.ravel(Y)).sum())
