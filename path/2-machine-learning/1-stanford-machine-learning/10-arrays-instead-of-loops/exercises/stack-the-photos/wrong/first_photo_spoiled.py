# id: ML05
# belief: a slice is a copy
# fails: R3
# hint: Your mean is right, and the first photo now holds it too. `photos[0]` is a window. Where is
#   an array of your own?
import numpy as np


def stack(photos):
    result = photos[0]
    result[:] = np.round(photos.mean(axis=0))
    return result
