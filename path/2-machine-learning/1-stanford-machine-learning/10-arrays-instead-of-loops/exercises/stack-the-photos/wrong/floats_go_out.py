# id: own
# belief: the kind of number does not matter, as long as the values are right
# fails: R2
# hint: The values are right, and the array is eight times as large as a photo. Which dtype should
#   come out?
import numpy as np


def stack(photos):
    return np.round(photos.mean(axis=0))
