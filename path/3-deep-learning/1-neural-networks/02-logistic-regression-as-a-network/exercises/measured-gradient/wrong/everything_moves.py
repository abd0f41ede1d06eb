# id: own
# belief: all entries may move together
# fails: R1
# hint: You raise all entries at once, so each slope is the sum of all of them. Which entry should move,
#   and what do the others do meanwhile?
import numpy as np


def measured_gradient(f, w):
    step = 1e-5
    slopes = np.zeros(w.shape)
    for place in np.ndindex(w.shape):
        slopes[place] = (f(w + step) - f(w - step)) / (2 * step)
    return slopes
