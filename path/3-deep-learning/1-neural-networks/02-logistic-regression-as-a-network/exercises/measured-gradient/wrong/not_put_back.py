# id: PY03
# belief: a second name is a copy
# fails: R3
# hint: After the call, w has moved. The name you work with is a second name for the same array, and its
#   entries are not put back. What makes an array of its own?
import numpy as np


def measured_gradient(f, w):
    step = 1e-5
    slopes = np.zeros(w.shape)
    here = w
    for place in np.ndindex(w.shape):
        here[place] = here[place] + step
        high = f(here.copy())
        here[place] = here[place] - 2 * step
        slopes[place] = (high - f(here.copy())) / (2 * step)
    return slopes
