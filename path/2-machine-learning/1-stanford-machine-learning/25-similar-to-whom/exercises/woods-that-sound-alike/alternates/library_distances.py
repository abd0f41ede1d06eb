import math

import numpy as np
from scipy.spatial.distance import cdist


def similarities(A, B, sigma):
    width = math.sqrt(2) * sigma
    distance = cdist(A, B) / width
    return np.power(math.e, -distance * distance)
