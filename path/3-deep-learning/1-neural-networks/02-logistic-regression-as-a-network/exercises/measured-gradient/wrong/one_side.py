# id: own
# belief: a tiny step to one side is precise enough
# fails: R2
# hint: You measure on one side only, so every slope leans that way: three or four digits are right, not
#   six. What cancels the leaning?
import numpy as np


def measured_gradient(f, w):
    step = 1e-5
    slopes = np.zeros(w.shape)
    for place in np.ndindex(w.shape):
        up, here = w.astype(float), w.astype(float)
        up[place] += step
        slopes[place] = (f(up) - f(here)) / step
    return slopes
