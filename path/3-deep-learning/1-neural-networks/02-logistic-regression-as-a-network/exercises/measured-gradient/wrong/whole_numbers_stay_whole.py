# id: ML07
# belief: an array of whole numbers can hold 3.00001
# fails: R3
# hint: For whole numbers every slope is 0: the tiny step is cut off when it is stored. What kind of
#   copy has room for it?
import numpy as np


def measured_gradient(f, w):
    step = 1e-5
    slopes = np.zeros(w.shape)
    for place in np.ndindex(w.shape):
        up, down = w.copy(), w.copy()
        up[place] = up[place] + step
        down[place] = down[place] - step
        slopes[place] = (f(up) - f(down)) / (2 * step)
    return slopes
