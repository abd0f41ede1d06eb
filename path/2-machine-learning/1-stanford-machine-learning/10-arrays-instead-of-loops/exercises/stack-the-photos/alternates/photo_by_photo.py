import numpy as np


def stack(photos):
    total = np.zeros(photos.shape[1:])
    for photo in photos:
        total += photo
    total /= len(photos)
    return total.round().astype("uint8")
