# id: own
# belief: the first weight belongs to what is asked for
# fails: R1, R2
# hint: You divide by the weight of north. Which of the two weights stands beside the height in the
#   score?
import numpy as np


def height_at(w, b, north, chance):
    return (np.log(chance / (1 - chance)) - b - w[1] * north) / w[0]
