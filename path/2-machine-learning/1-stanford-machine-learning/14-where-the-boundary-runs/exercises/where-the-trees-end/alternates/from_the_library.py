import numpy as np
from scipy.special import logit


def height_at(w, b, north, chance):
    to_north, to_height = w
    known = np.multiply(to_north, north) + b
    return np.divide(logit(chance) - known, to_height)
