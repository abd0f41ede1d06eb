# id: own
# belief: the score of a chance is the logarithm of no against yes
# fails: R2
# hint: One half is right, and all other lines lie on the wrong side of it. Chances above one half
#   have scores above zero.
import numpy as np


def height_at(w, b, north, chance):
    return (np.log((1 - chance) / chance) - b - w[0] * north) / w[1]
