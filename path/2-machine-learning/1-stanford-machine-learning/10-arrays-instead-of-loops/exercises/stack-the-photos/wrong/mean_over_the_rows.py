# id: ML01
# belief: the axis of the photos is the last one
# fails: R1, R2
# hint: Your result has another shape than a photo. Photos follow each other along the first of the
#   three axes. Which number has it?
import numpy as np


def stack(photos):
    return np.round(photos.mean(axis=-1)).astype(np.uint8)
